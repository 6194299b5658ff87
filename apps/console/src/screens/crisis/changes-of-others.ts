/** What others did since somebody looked; the engine's own steps change nothing a person is writing about. Pure. */
import type { TimelineEntry } from '#contracts';

const ENGINE = 'engine';
/** Newest first. Of one person's act only what he did himself, not the clocks it started. */
export function changesOfOthers(lines: readonly TimelineEntry[], { since, me }: { readonly since: number; readonly me: string }): readonly TimelineEntry[] {
  return lines.filter(({ seq, by, type }) => seq > since && by.id !== me && by.id !== ENGINE && !type.startsWith('obligation.') && !type.startsWith('ledger.')).sort((a, b) => b.seq - a.seq);
}
