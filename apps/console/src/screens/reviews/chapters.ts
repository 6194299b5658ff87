/** The chapters of a post-mortem, in reading order: what people wrote, then the proof. */
import type { Pair } from '../../words/pair';
import { p } from '../../words/pair';
import { CONDUCT, PAPER } from './texts';

export const CHAPTERS: readonly (readonly [string, Pair])[] = [
  ['summary', p('Summary', 'תקציר')], ['tracks', PAPER.tracks], ['owed', PAPER.owed], ['silence', PAPER.silence], ['forecasts', PAPER.forecasts], ['promises', PAPER.promises],
  ['money', PAPER.money], ['survey', PAPER.theySaid], ['seam', PAPER.seam], ['conduct', CONDUCT.heading], ['cause', PAPER.cause], ['lessons-part', p('What people say', 'מה אומרים האנשים')], ['decision', PAPER.decision],
];
