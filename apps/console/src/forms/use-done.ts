/** What is said when a command was recorded: its name; of a hand-over, who holds what now. */
import { useQuery } from '@tanstack/react-query';
import type { CommandForm } from '#contracts';
import { peopleQuery } from '../api/queries';
import { useWords } from '../words/words';
import { HAND } from './designed/hand-over-texts';
import { nextAfter } from './model/next-after';
import { FORM } from './texts';

/** `form` null: not known (yet). The payload is what was sent. */
export function useDone(form: CommandForm | null): (payload: Readonly<Record<string, unknown>>) => string {
  const { t } = useWords();
  const people = useQuery({ ...peopleQuery, enabled: form?.name === 'assign-role' }).data?.items;
  return (payload) => {
    const plain = t(FORM.done, { name: form === null ? '' : t(form.labels) });
    const next = form === null ? null : nextAfter(form.name, payload);
    if (next !== null) return t(FORM.doneNext, { name: form === null ? '' : t(form.labels), next: t(next) });
    if (form?.name !== 'assign-role') return plain;
    const person = people?.find(({ id }) => id === payload['personId']);
    const role = form.fields.find(({ key }) => key === 'role')?.choices.find(({ value }) => value === payload['role']);
    return person === undefined || role === undefined ? plain : t(HAND.done, { name: person.name, role: t(role.name) });
  };
}
