/** Codes that a protocol gives as values, in the words people know them by. Pure. */
import type { ProtocolValue } from '#contracts';
import { automaticAnswerNames, label } from '#i18n';
import { CLOCK_LABELS, ELEMENT_NAMES, KIND_LABELS, ROLE_LABELS } from '#protocol';
import type { ProtocolFact } from '#protocol';

type Both = ProtocolValue['name'];

/** Which names the codes of a place go by: a group of labels. */
const GROUPS: readonly (readonly [place: RegExp, group: string])[] = [
  [/\.(?:approvers|authority\.[^.]+)\.\d+$/, 'role'], [/\.errorPolicy\.classes\.[^.]+\.answer$/, 'error-answer'], [/\.gestures\.\d+\.kind$/, 'gesture'], [/\.compensation\.matches\./, 'compensation-kind'],
  [/\.(?:barredStates|hurtStates|hardStates)\.\d+$/, 'emotion'], [/\.(?:afterListening|secondReader)\.\d+$/, 'message-type'], [/\.trust\.capability\.\d+$/, 'trust'],
];
/** Codes that nothing but a protocol knows. */
const NAMES: readonly (readonly [place: RegExp, names: Readonly<Record<string, Both>>])[] = [
  [/\.steps\.\d+\.of$/, { calendar: { he: 'ימי לוח', en: 'calendar days' }, business: { he: 'ימי עסקים', en: 'business days' } }],
  [/\.tiers\.\d+\.legal$/, { never: { he: 'לא נדרשת', en: 'not asked for' }, 'when-flagged': { he: 'כשסומנה', en: 'when flagged' }, always: { he: 'תמיד', en: 'always' } }],
  [/\.apology\.required\.[^.]+\.\d+$/, ELEMENT_NAMES], [/\.light\.templates\.\d+$/, automaticAnswerNames], [/\.trust\.missedDuties\.\d+$/, KIND_LABELS], [/\.workingHours\.clock$/, CLOCK_LABELS],
  [/\.closing\.explainAgain\.\d+$/, { no: { he: 'לא', en: 'no' }, partly: { he: 'בחלקו', en: 'partly' } }],
];
/** Things with names of their own: where those stand beside the id. */
const NAMED: readonly (readonly [place: RegExp, names: string])[] = [[/\.(?:profiles|steps)\.\d+\.id$/, ''], [/\.gestures\.\d+\.id$/, 'names.']];

/** A code of a value in both languages; undefined for what is no code. `facts` are all of its protocol: a thing goes by its own name there. */
export function codeWords({ path, value }: ProtocolFact, facts: readonly ProtocolFact[]): Both | undefined {
  if (typeof value !== 'string') return undefined;
  if (path === 'ladder') return ladderWords(value);
  const named = NAMED.find(([place]) => place.test(path))?.[1];
  if (named !== undefined) {
    const of = (language: 'he' | 'en'): string => String(facts.find((one) => one.path === `${path.replace(/id$/, named)}${language}`)?.value ?? value);
    return { he: of('he'), en: of('en') };
  }
  const group = GROUPS.find(([place]) => place.test(path))?.[1];
  if (group !== undefined) return { he: label(group, value, 'he'), en: label(group, value, 'en') };
  return new Map(Object.entries(NAMES.find(([place]) => place.test(path))?.[1] ?? {})).get(value);
}

/** `0: owner+deputy, 1: team-lead`: the rungs in order, and who hears at each. */
function ladderWords(value: string): Both {
  const roles = new Map(Object.entries(ROLE_LABELS));
  const of = (language: 'he' | 'en'): string => value.replace(/[a-z][a-z-]+/g, (role) => roles.get(role)?.[language] ?? role).replaceAll('+', ' + ');
  return { he: of('he'), en: of('en') };
}
