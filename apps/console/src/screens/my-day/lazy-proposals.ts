/** Messages that wait for a second reader, for the screens beside my day: with their style, fetched when there are any. */
import { lazyPart } from '../../app/lazy-part';

export const Proposals = lazyPart(async () => (await Promise.all([import('./proposals'), import('./my-day.css')]))[0], (module) => module.Proposals);
