/** What this contact last wished on his page, in the words that went on record, and what became of it. */
import { z } from 'zod';
import { WISHES_TEXTS } from '../pages/texts/wishes';
import { CADENCE_IDS } from './policy-facts';
import type { CadenceId } from './policy-facts';
import { contactIdsOf, standingOf } from './question-facts';
import type { About, Owed, QuestionStanding, Reading } from './question-facts';
import { wishKey } from './word-keys';

export interface WishSaid {
  /** As it stands on record, without its opening line. */
  readonly words: string;
  readonly askedAt: number;
  /** `recorded`: nobody owes an answer to it. */
  readonly standing: QuestionStanding | { readonly kind: 'recorded' };
  /** The cadence he asks a person for; null where he asks for none. */
  readonly cadence: CadenceId | null;
}

/** One form leaves up to two facts: its words, and a change that needs nobody. */
const FACTS_OF_A_FEW_FORMS = 8;
const payload = z.object({ said: z.string(), occurredAt: z.iso.datetime({ offset: true }), needsAnswer: z.boolean() });

/** One that waits before a later one that does not; null where he wished for nothing yet. */
export async function readWish(reading: Reading & About, owed: Owed): Promise<WishSaid | null> {
  const given = await reading.inbound.given({ ...reading, prefix: wishKey(reading, '') }, FACTS_OF_A_FEW_FORMS);
  const facts = given.filter((one) => one.id.endsWith('/word'));
  const relayed = facts.filter((one) => one.state === 'relayed').map((one) => one.id);
  const ids = relayed.length === 0 ? new Map<string, string>() : await contactIdsOf(reading.database, reading.crisisId, relayed);
  const wishes = facts.flatMap((fact): readonly WishSaid[] => {
    const said = payload.safeParse(fact.payload).data;
    if (said === undefined) return [];
    const standing = standingOf(fact, ids.get(fact.id), owed);
    return [{
      words: withoutOpening(said.said), askedAt: Date.parse(said.occurredAt), cadence: said.needsAnswer ? cadenceIn(said.said) : null,
      standing: standing.kind === 'answered' && !said.needsAnswer ? { kind: 'recorded' } : standing,
    }];
  });
  return wishes.find(waits) ?? wishes[0] ?? null;
}

/** A wish that no person has answered yet. */
export const waits = (wish: WishSaid | null): wish is WishSaid & { readonly standing: QuestionStanding } => wish !== null && (wish.standing.kind === 'waiting' || (wish.standing.kind === 'arrived' && wish.cadence !== null));

const OPENINGS: readonly string[] = Object.values(WISHES_TEXTS).map(({ record }) => record.opening);
function withoutOpening(said: string): string {
  const [first = '', ...rest] = said.split('\n');
  return OPENINGS.includes(first) ? rest.join('\n') : said;
}

/** The record is written for people, in the language in which he chose: the cadence is found by the very line that was written. */
function cadenceIn(said: string): CadenceId | null {
  const lines = new Set(said.split('\n'));
  return CADENCE_IDS.find((id) => Object.values(WISHES_TEXTS).some(({ record, cadences }) => lines.has(record.asksFaster.replace('{value}', () => cadences[id])))) ?? null;
}
