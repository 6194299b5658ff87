/** The dialog of a command for screens that can do without it at first: the forms of all commands are fetched when one is opened. */
import { lazyPart } from '../app/lazy-part';

export const CommandDialog = lazyPart(() => import('./command-dialog'), (module) => module.CommandDialog, { dialog: true });
