/**
 * What stands in the record for two people only: an error somebody admitted (S3-01), what a colleague raised and was answered (C25), how the
 * crisis went for him. Everybody sees that it happened and of which kind; its text, and whose it is, are for its author and for whoever
 * follows it up. Pure.
 */
import type { TimelineEntry } from '#contracts';
import type { CrisisSnapshot, DomainEvent, ObligationKind } from '#domain';

/** Stands in for the person; no account has this id. */
const PROTECTED: TimelineEntry['by'] = { id: 'protected', role: 'protected', name: '–' };
const FOLLOW_UPS: ReadonlySet<ObligationKind> = new Set(['admission-follow-up', 'staff-answer']);

export interface Reader {
  readonly personId: string | null;
  /** Admissions and requests this person follows up now, after a hand-over perhaps. */
  readonly followsUp: readonly string[];
}

/** Who may see a protected line as it is; null for a line that is no secret. The duty's own lines carry the author as the one who acted. */
function readersOf(event: DomainEvent): readonly (string | null)[] | null {
  switch (event.type) {
    case 'admission.recorded': return [event.by.id, event.data.followUpBy];
    case 'care.raised':
    case 'care.pulse-given': return [event.by.id];
    case 'care.answered': return [event.by.id, event.data.to];
    case 'obligation.started': return FOLLOW_UPS.has(event.data.kind) ? [event.by.id, event.data.owner] : null;
    case 'obligation.reassigned': return FOLLOW_UPS.has(event.data.kind) ? [event.by.id, event.data.to] : null;
    default: return null;
  }
}

export const isProtected = (event: DomainEvent): boolean => readersOf(event) !== null;

/** The admissions and requests whose follow-up is this person's open duty. */
export function followUpsOf(snapshot: CrisisSnapshot | null, personId: string | null): readonly string[] {
  const open = snapshot?.state.obligation.open ?? [];
  return open.flatMap((one) => (FOLLOW_UPS.has(one.kind) && one.owner === personId && one.about !== null ? [one.about] : []));
}

/** The line as this reader may see it. */
export function protectEntry(entry: TimelineEntry, event: DomainEvent, reader: Reader): TimelineEntry {
  const readers = readersOf(event);
  if (readers === null || (reader.personId !== null && readers.includes(reader.personId))) return entry;
  if ((event.type === 'admission.recorded' || event.type === 'care.raised') && reader.followsUp.includes(event.data.id)) return entry;
  // A single score beside its time tells as much as a name would; averages of three and more are shown elsewhere.
  const { text: _kept, score: _own, ...data } = entry.data;
  return { ...entry, by: PROTECTED, data };
}
