/** What still holds a message back, and which way it may leave. Pure. */
import type { MessageCheck } from '#contracts';
import { linesOf } from './composing';
import type { Draft } from './composing';
import type { Note } from './marks';

export interface Holding {
  readonly refused: number;
  /** Dates that need a reason and have none. */
  readonly unreasoned: number;
  readonly empty: boolean;
  readonly noSubject: boolean;
  readonly nobody: boolean;
  readonly reading: boolean;
  /** Gives a next word for a time that has passed. It would be refused after the time to undo. */
  readonly past: boolean;
  /** Says nothing that counts: no fact, no action, no next word. It would be refused (`update.shallow`). */
  readonly shallow: boolean;
  /** What a message of this kind would be refused for now, whatever its words. */
  readonly gates: MessageCheck['gates'];
  /** Leaves by a second reader. */
  readonly second: boolean;
  readonly free: boolean;
}

/** Kinds that must bring something; a summary brings a fact. */
const BRINGS: ReadonlySet<string> = new Set(['first-contact', 'update', 'stage-update', 'answer', 'summary']);
/** Says nothing that counts; of a message without a text nothing is said yet. */
export function isShallow({ messageType, fields, nextUpdateAt, body }: Draft): boolean {
  if (!BRINGS.has(messageType) || body.trim() === '') return false;
  const facts = linesOf(fields['newFacts']).length;
  return messageType === 'summary' ? facts === 0 : facts + linesOf(fields['actions']).length === 0 && nextUpdateAt === null;
}

export function holdingOf(draft: Draft, notes: readonly Note[], { check, current, now }: { readonly check: MessageCheck | null; readonly current: boolean; /** On the crisis's own clock. */ readonly now: number }): Holding {
  const asked = notes.filter((one) => one.verdict === 'ask');
  const found = {
    refused: notes.filter((one) => one.verdict === 'no').length,
    unreasoned: asked.filter((one) => (draft.reasons[one.words] ?? '') === '').length,
    empty: draft.body.trim() === '', noSubject: draft.subject.trim() === '', nobody: draft.contactIds.length === 0, reading: !current, past: draft.nextUpdateAt !== null && draft.nextUpdateAt <= now, shallow: isShallow(draft), gates: check?.gates ?? [],
  };
  const free = found.refused + found.unreasoned + found.gates.length === 0 && !found.empty && !found.noSubject && !found.nobody && !found.reading && !found.past && !found.shallow;
  return { ...found, second: asked.length > 0 || check?.waitsFor.includes('second-reader') === true, free };
}
