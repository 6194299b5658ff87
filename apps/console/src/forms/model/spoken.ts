/**
 * A conversation that was recorded for what was said in it, while the customer counts as not spoken to: first contact is human contact that is
 * logged (formulas 3), so the call itself goes on record too. Offered, never done by itself: only the person knows whether it is there already. Pure.
 */
import type { CrisisDetail } from '#contracts';

export interface SpokenContact {
  /** What the form of `log-contact` begins with. */
  readonly initial: Readonly<Record<string, unknown>>;
  readonly contactId: string;
  /** What was said, where the command does not tell it in words: whether they confirmed what was read back to them. */
  readonly readBack: 'confirmed' | 'corrected' | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const SPOKEN: ReadonlySet<string> = new Set(['call', 'meeting']);

/** Null where nobody was spoken to, or first contact is not owed any more. `payload`: what was recorded. */
export function spokenContact(command: string, payload: Readonly<Record<string, unknown>>, detail: Pick<CrisisDetail, 'obligations'> | null): SpokenContact | null {
  const isOwed = detail?.obligations.some(({ kind, state }) => kind === 'first-contact' && (state === 'running' || state === 'paused')) === true;
  const channel = text(payload[command === 'record-apology' ? 'channel' : 'how']);
  const contactId = text(payload['contactId']);
  if (!isOwed || channel === null || !SPOKEN.has(channel) || contactId === null) return null;
  const initial = { direction: 'to-customer', channel, contactId };
  switch (command) {
    case 'confirm-read-back': return { initial, contactId, readBack: payload['confirmed'] === true ? 'confirmed' : 'corrected' };
    case 'acknowledge-feelings': return { initial: { ...initial, said: text(payload['words']) ?? '' }, contactId, readBack: null };
    case 'record-apology': return { initial: { ...initial, said: text(payload['wording']) ?? '', ...(text(payload['occurredAt']) === null ? {} : { occurredAt: payload['occurredAt'] }) }, contactId, readBack: null };
    default: return null;
  }
}
