/** Whether a good experience closed a stitch, and if not, why. Pure. */
import type { TimelineEntry } from '#contracts';
import { DAY_MS } from '../../words/time';
import { isWeak, scoreOf } from './pulse-of';

type Line = Pick<TimelineEntry, 'type' | 'at' | 'data'>;
/** Which credit an event would bring. */
const KIND: Readonly<Record<string, string>> = { 'touch.completed': 'touch', 'pulse.recorded': 'good-pulse', 'restart.held': 'restart-meeting' };
const WEEK_MS = 7 * DAY_MS;

export type Uncounted = 'no-proof' | 'not-accepted' | 'same-day' | 'same-week' | 'worked-off';
/** Null: it counted, or it is none that could (a weak pulse says so itself). `lines`: credits among them, the oldest first. At most one a day counts, and of a kind one a week. */
export function uncounted(line: Line | undefined, lines: readonly Line[]): Uncounted | null {
  const kind = line === undefined ? undefined : KIND[line.type];
  if (line === undefined || kind === undefined) return null;
  if (line.type === 'pulse.recorded' && isWeak(scoreOf(line))) return null;
  if (line.type === 'touch.completed' && typeof line.data['customerProof'] !== 'string') return 'no-proof';
  if (line.type === 'restart.held' && line.data['acceptedByCustomer'] !== true) return 'not-accepted';
  const at = Date.parse(line.at);
  const credits = lines.filter(({ type }) => type === 'ledger.credited').map((one) => ({ kind: one.data['kind'], at: Date.parse(one.at) }));
  if (credits.some((one) => one.kind === kind && one.at === at)) return null;
  const before = credits.filter((one) => one.at <= at);
  if (before.some((one) => at - one.at < DAY_MS)) return 'same-day';
  return before.some((one) => one.kind === kind && at - one.at < WEEK_MS) ? 'same-week' : 'worked-off';
}
