/** The names to choose from, for a field that points at a person, a contact or something of the crisis. */
import { useQuery } from '@tanstack/react-query';
import type { FieldThing, FormField, Person } from '#contracts';
import { messagesQuery, peopleQuery, timelineQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import { money, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import type { FormModel } from '../form-context';
import { canAct, canCarry } from '../model/people';
import { raisedIn } from '../model/raised';
import type { Raised } from '../model/raised';
import { COMMAND, short, thingsOf } from '../model/things';
import type { Option } from '../model/things';
import { textOf, valueAt } from '../model/values';
import type { Path } from '../model/values';
import { accountsQuery, automaticAnswersQuery, compensationOptionsQuery, desksQuery, protocolsQuery, regulatoryProfilesQuery, templatesQuery } from '../queries';
import { FORM } from '../texts';
import { useCrisisMinute } from '../use-crisis-minute';

/** Empty while nothing is known or nothing is there. */
export function useOptions(field: FormField, path: Path): readonly Option[] {
  const people = usePeople(field.kind === 'person');
  const things = useThings(field, path);
  const { detail } = useForm();
  if (field.kind === 'person') return people;
  if (field.kind === 'contact') return (detail?.contacts ?? []).map((contact) => ({ value: contact.id, name: contact.name }));
  return things;
}

/** The crisis's own people first; the person himself before all others. */
function usePeople(enabled: boolean): readonly Option[] {
  const { detail, command } = useForm();
  const { t } = useWords();
  const me = useMe();
  const { data } = useQuery({ ...peopleQuery, enabled });
  if (data === undefined) return [];
  const here = new Set(Object.values(detail?.people ?? {}).flatMap((person) => (person === null ? [] : [person.id])));
  const name = (person: Person): string => {
    const plain = person.id === me.id ? t(FORM.me, { name: person.name }) : person.name;
    return person.unavailableUntil === null ? plain : t(FORM.away, { name: plain });
  };
  const rank = (person: Person): number => (person.id === me.id ? 0 : 1);
  return data.items.filter((person) => canAct(person, { here, deskId: detail?.deskId ?? null }) && canCarry(command, person)).sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name)).map((person) => ({ value: person.id, name: name(person), group: here.has(person.id) ? t(FORM.onCrisis) : t(FORM.others) }))
    .sort((a, b) => Number(b.group === t(FORM.onCrisis)) - Number(a.group === t(FORM.onCrisis)));
}

/** What was chosen nearest to the field: beside it, else further out ("of the claim chosen above"). */
export const chosenNear = (model: FormModel, path: Path) => (key: string): string => {
  for (let depth = path.length - 1; depth >= 0; depth -= 1) {
    const found = textOf(valueAt(model.group, [...path.slice(0, depth), key]));
    if (found !== '') return found;
  }
  return '';
};

function useThings(field: FormField, path: Path): readonly Option[] {
  const model = useForm();
  const { language } = useWords();
  const now = useCrisisMinute(model.detail);
  const remote = useRemote(field.thing === null ? [] : [field.thing], model);
  const raised = useRaised(model, field.thing === 'raised');
  if (field.thing === null) return [];
  const telling = { language, raised, when: (iso: string) => nearTime(Date.parse(iso), now, { language, zone: model.beginning.zone }) };
  const own = model.detail === null ? null : thingsOf(field.thing, model.detail, { telling, chosen: (key) => (key === COMMAND ? model.command : chosenNear(model, path)(key)) });
  return remote(field.thing) ?? own ?? [];
}

/** Who raised what, in which words: of this crisis, as far as the reader may know it. */
export function useRaised({ crisisId }: Pick<FormModel, 'crisisId'>, enabled: boolean): ReadonlyMap<string, Raised> {
  const { data } = useQuery({ ...timelineQuery(crisisId ?? ''), enabled: enabled && crisisId !== null });
  return raisedIn(data?.items ?? []);
}

/** What the detail of the crisis does not hold, of the things a form points at: null where it does, or nothing came yet. */
export function useRemote(things: readonly FieldThing[], { crisisId, detail }: Pick<FormModel, 'crisisId' | 'detail'>): (thing: FieldThing) => readonly Option[] | null {
  const { language, t } = useWords();
  const id = crisisId ?? '';
  const wants = (...some: readonly FieldThing[]): boolean => some.some((one) => things.includes(one));
  const light = useQuery({ ...automaticAnswersQuery(id, { contactId: '', gestureId: '' }), enabled: wants('automatic-answer', 'remedy') && id !== '' }).data;
  const gestures = useQuery({ ...compensationOptionsQuery(id), enabled: wants('gesture') && id !== '' }).data;
  const messages = useQuery({ ...messagesQuery(id), enabled: wants('message') && id !== '' }).data?.items;
  const templates = useQuery({ ...templatesQuery, enabled: wants('template') }).data?.items;
  const profiles = useQuery({ ...regulatoryProfilesQuery, enabled: wants('regulatory-profile') }).data?.items;
  const desks = useQuery({ ...desksQuery, enabled: wants('desk') }).data?.items;
  const protocols = useQuery({ ...protocolsQuery, enabled: wants('protocol') }).data?.items;
  const accounts = useQuery({ ...accountsQuery, enabled: wants('account') }).data?.items;
  const told = useQuery({ ...timelineQuery(id), enabled: wants('consequence') && id !== '' }).data?.items;
  const byName = (list: readonly Named[] | undefined): readonly Option[] => [...new Map((list ?? []).map((one) => [one.id, { value: one.id, name: t(one.name) }])).values()];
  const byWorth = (list: readonly (Named & { readonly valueMinor: number })[] | undefined, currency: string | null | undefined): readonly Option[] =>
    (list ?? []).map(({ id: value, name, valueMinor }) => ({ value, name: valueMinor === 0 || currency == null ? t(name) : `${t(name)} · ${money(valueMinor, currency)}` }));
  return (thing) => {
    switch (thing) {
      case 'automatic-answer': return byName(light?.answers);
      case 'remedy': return byWorth(light?.gestures, light?.currency);
      case 'gesture': return byWorth(gestures?.gestures.filter(({ suits }) => suits), gestures?.currency);
      case 'template': return byName(templates);
      case 'regulatory-profile': return byName(profiles?.filter((one) => detail === null || one.protocol === detail.protocol.id));
      case 'desk': return byName(desks);
      case 'protocol': return byName(protocols);
      case 'account': return (accounts ?? []).map((one) => ({ value: one.id, name: one.name }));
      case 'message': return (messages ?? []).map((one) => ({ value: one.id, name: short(`${one.contact.name} · ${one.subject}`) }));
      case 'consequence': return consequences(told?.find((entry) => entry.type === 'listening.recorded')?.data['consequences'], language);
      default: return null;
    }
  };
}
interface Named { readonly id: string; readonly name: { readonly he: string; readonly en: string } }

/** In the customer's words where the record tells them; null leaves it to their numbers. */
function consequences(list: unknown, _language: string): readonly Option[] | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  return list.map((one: unknown, index) => ({ value: String(index + 1), name: short(typeof one === 'string' ? one : String(index + 1)) }));
}
