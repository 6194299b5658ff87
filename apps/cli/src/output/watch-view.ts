/** What the live view shows. Pure. */
import type { CrisisDetail, TimelineEntry } from '#contracts';
import { timelineLine } from '../commands/timeline';
import { WORDS } from '../texts/labels';
import { fill } from '../texts/language';
import type { Terminal } from '../terminal';
import { painter } from './colour';
import { headerLines, missingLines, obligationLines, trackBars } from './crisis-view';
import { cutTo } from './width';
import { whenInWords } from './time-words';

export interface WatchState {
  readonly crisis: CrisisDetail;
  /** Newest first, as the API gives them. */
  readonly events: readonly TimelineEntry[];
  readonly line: { readonly kind: 'live' } | { readonly kind: 'stale'; readonly retryInMs: number };
}

/** Header, both tracks, obligations due soonest first, what is missing, the last events, and whether the line is alive. */
export function watchLines({ crisis, events, line }: WatchState, now: number, terminal: Terminal): readonly string[] {
  const { lang, colour } = terminal;
  const paint = painter(colour);
  const status = line.kind === 'live' ? paint('good', `● ${WORDS.live[lang]}`) : paint('late', `○ ${fill(WORDS.stale[lang], { seconds: Math.ceil(line.retryInMs / 1_000) }, lang)}`);
  return [
    ...headerLines(crisis, now, terminal),
    '', ...trackBars(crisis, terminal),
    '', paint('strong', WORDS.now[lang]), ...obligationLines(crisis, now, terminal),
    '', cutTo(`${WORDS.missing[lang]}: ${missingLines(crisis, terminal).map((one) => one.trim()).join('  ')}`, terminal.columns),
    '', paint('strong', WORDS.lastEvents[lang]), ...events.map((entry) => `  ${timelineLine(entry, { ...terminal, columns: terminal.columns - 2 })}`),
    '', `${status} · ${whenInWords(now, lang, 'second')} · ${WORDS.leave[lang]}`,
  ];
}
