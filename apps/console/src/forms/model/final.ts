/** Acts that end something: nothing leaves to the customer, but what they seal is not opened again by a slip of the hand. Pure. */
import type { CrisisDetail, FormField } from '#contracts';
import type { Pair } from '../../words/pair';
import { fieldsOf, groupOf, textOf } from './values';
import type { Group } from './values';

export type FinalAct = 'sign-review' | 'return-review' | 'declare-lost';
/** Whether the act is looked at once more before it is recorded. */
export const isFinal = (command: string): command is FinalAct => command === 'sign-review' || command === 'return-review' || command === 'declare-lost';

export interface Decided {
  readonly key: string;
  readonly name: Pair;
  readonly taken: boolean;
  readonly text: string;
}

/** The elements of the decision, as filled in: each with its name, whether it was taken, and the words. Empty where the form asks for none. */
export function decidedIn(fields: readonly FormField[], group: Group): readonly Decided[] {
  const field = fields.find(({ key }) => key === 'decision');
  const inside = field === undefined ? null : groupOf(group.values['decision']);
  if (field === undefined || inside === null) return [];
  return fieldsOf(field, inside).flatMap(({ key, label }) => {
    const element = groupOf(inside.values[key]);
    return element === null ? [] : [{ key, name: label, taken: textOf(element.values['taken']) === 'yes', text: textOf(element.values['text']).trim() }];
  });
}

/** Who is written to when it is recorded, each once: of a signature those who worked on it, of a return whoever writes the review, of a customer who is lost whoever had duties toward him, and who leads them. The person himself is not news to himself. */
export function toldOf(command: FinalAct, people: CrisisDetail['people'], ownId: string): readonly { readonly id: string; readonly name: string }[] {
  const roles = command === 'declare-lost' ? ['accountManager', 'incidentManager', 'headOfService'] : command === 'sign-review' ? ['incidentManager', 'accountManager', 'technicalLead'] : ['incidentManager'];
  const found = new Map(roles.flatMap((role) => { const person = people[role]; return person == null || person.id === ownId ? [] : [[person.id, { id: person.id, name: person.name }] as const]; }));
  return [...found.values()];
}
