/** The open things of a crisis by name, so that nobody types an id: a promise by its words, an item of the plan by its message. Pure. */
import type { CrisisDetail, FieldThing } from '#contracts';
import { money } from '../../words/time';
import type { Pair } from '../../words/pair';
import { p } from '../../words/pair';
import type { Language } from '../../words/words';
import type { Raised } from './raised';

export interface Option {
  readonly value: string;
  readonly name: string;
  /** Under which heading it stands, where there are several. */
  readonly group?: string;
}
export interface Telling {
  readonly language: Language;
  /** "Thu 12:00". */
  readonly when: (iso: string) => string;
  /** Who asked their manager for something and in which words, by its id; without those the reader may not know. */
  readonly raised?: ReadonlyMap<string, Raised>;
}
/** What else was chosen in the form, so that an item is one of the claim chosen. */
export type Chosen = (key: string) => string;

const TEXTS = { cycle: p('Consequence {n}', 'השלכה {n}'), letter: p('to be answered', 'ממתין לתשובה'), pulse: p('Pulse of {at}', 'דופק של {at}'), check: p('Check of {at}', 'בדיקה של {at}'), after: p('{days} days after the closing', '{days} יום אחרי הסגירה'), afterFew: p('{days} days after the closing', '{days} ימים אחרי הסגירה'), until: p('until {at}', 'עד {at}') };
const say = (pair: Pair, language: Language, values: Readonly<Record<string, string>> = {}): string => Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, value), pair[language]);
/** Long enough to know it again, short enough for one line. */
const SHORT_CHARS = 90;
export const short = (text: string): string => (text.length > SHORT_CHARS ? `${text.slice(0, SHORT_CHARS - 1).trimEnd()}…` : text);

type Lister = (detail: CrisisDetail, telling: Telling, chosen: Chosen) => readonly Option[];
const line = (...parts: readonly (string | null | undefined | false)[]): string => short(parts.filter((part) => typeof part === 'string' && part !== '').join(' · '));

/** Asked of what was chosen: which command the form is of. */
export const COMMAND = '@command';
/** They decide on a proposal: what is decided already is no choice. */
const DECIDING: ReadonlySet<string> = new Set(['approve-compensation', 'decline-compensation']);

/** Hebrew counts days up to ten in the plural and beyond in the singular. */
const FEW_DAYS = 10;
type Asked = CrisisDetail['relationship']['ledger']['pulses'][number];
/** What came after all is recorded to what had ended without an answer; that nothing came is said once. */
const IN_VAIN: ReadonlySet<string> = new Set(['record-no-answer', 'record-return-unknown']);
const isAskable = (command: string) => ({ doneAt, unanswered }: Asked): boolean => doneAt === null || (unanswered && !IN_VAIN.has(command));
const daysOf = ({ afterDays }: Asked, language: Telling['language']): string | null => (afterDays === null ? null : say(afterDays > FEW_DAYS ? TEXTS.after : TEXTS.afterFew, language, { days: String(afterDays) }));

const LISTERS: Readonly<Partial<Record<FieldThing, Lister>>> = {
  action: ({ preventionActions }, { when }) => open(preventionActions, (one) => one.doneAt === null).map((one) => ({ value: one.id, name: line(one.title, one.owner?.name, when(one.dueAt)) })),
  admission: ({ relationship }, { language, when }) => open(relationship.apology.admissions, (one) => one.followedUpAt === null).map((one) => ({ value: one.id, name: line(one.name[language], when(one.at)) })),
  apology: ({ relationship }, { when }) => open(relationship.apology.records, (one) => one.reception === null && one.waits !== true).map((one) => ({ value: one.id, name: line(one.contact?.name, when(one.at)) })),
  boundary: ({ relationship }, { language, when }) => relationship.limits.boundaries.map((one) => ({ value: one.id, name: line(one.name[language], one.contactName, say(TEXTS.until, language, { at: when(one.until) })) })),
  claim: ({ relationship }) => relationship.claim.claims.map((one) => ({ value: one.id, name: line(one.items.map((item) => item.statement).join(' / ')) })),
  'claim-item': ({ relationship }, { language }, chosen) => relationship.claim.claims.filter((claim) => chosen('claimId') === '' || claim.id === chosen('claimId')).flatMap((claim) => claim.items.map((item) => ({ value: item.id, name: line(item.statement, item.verdict !== 'not-examined' && item.verdictName[language]) }))),
  compensation: ({ relationship }, _telling, chosen) => relationship.compensation.entries.filter(({ state }) => !DECIDING.has(chosen(COMMAND)) || state === 'proposed').map((one) => ({ value: one.id, name: line(one.amountMinor > 0 ? money(one.amountMinor, one.currency) : one.gestureId, one.proposedBy?.name) })),
  consequence: ({ relationship }, { language }) => Array.from({ length: relationship.listening.consequences }, (_, index) => ({ value: String(index + 1), name: say(TEXTS.cycle, language, { n: String(index + 1) }) })),
  'damage-limit': ({ relationship }, { when }) => open(relationship.listening.damageLimits, (one) => one.doneAt === null).map((one) => ({ value: one.id, name: line(one.title, one.owner.name, when(one.dueAt)) })),
  'delay-request': ({ relationship }) => open(relationship.conduct.delayRequests, (one) => one.state === 'waiting').map((one) => ({ value: one.id, name: line(one.what) })),
  finding: ({ relationship }, { language }) => relationship.disclosure.findings.map((one) => ({ value: one.id, name: line(one.what, one.name[language]) })),
  loss: ({ relationship }) => relationship.compensation.losses.map((one) => ({ value: one.id, name: money(one.documentedLossMinor, one.currency) })),
  obligation: (detail, { language, when }, chosen) => dutiesFor(detail, chosen(COMMAND)).map((one) => ({ value: one.id, name: line(one.name[language], wordsOf(detail, one), one.owner?.name, one.dueAt === null ? null : say(TEXTS.until, language, { at: when(one.dueAt) })) })),
  option: ({ relationship }, { language }) => relationship.disclosure.options.map((one) => ({ value: one.id, name: line(one.what, one.possibleName[language]) })),
  'plan-item': ({ relationship }, { language }) => open(relationship.disclosure.plan, (one) => one.endedAt === null).map((one) => ({ value: one.id, name: line(one.audience, one.message, one.name[language]) })),
  promise: ({ relationship }, { when }) => relationship.promise.open.map((one) => ({ value: one.id, name: line(one.words, one.dueAt === null ? null : when(one.dueAt)) })),
  proposal: ({ relationship }, { when }) => relationship.promise.waiting.map((one) => ({ value: one.id, name: line(one.author?.name, when(one.at)) })),
  pulse: ({ relationship }, { language, when }, chosen) => open(relationship.ledger.pulses, isAskable(chosen(COMMAND))).map((one) => ({ value: one.id, name: line(say(TEXTS.pulse, language, { at: when(one.dueAt) }), daysOf(one, language)) })),
  'return-check': ({ relationship }, { language, when }, chosen) => open(relationship.ledger.returnChecks, isAskable(chosen(COMMAND))).map((one) => ({ value: one.id, name: line(say(TEXTS.check, language, { at: when(one.dueAt) }), daysOf(one, language)) })),
  raised: ({ relationship }, { language, when, raised }) => open(relationship.care.raised, (one) => one.answeredAt === null).map((one) => ({ value: one.id, name: line(raised?.get(one.id)?.name, one.name[language], when(one.at), raised?.get(one.id)?.text.replace(/\s+/g, ' ')) })),
  regulatory: ({ relationship }, { language }) => relationship.claim.regulatory.map((one) => ({ value: one.id, name: one.name[language] })),
  'regulatory-step': ({ relationship }, { language, when }, chosen) => relationship.claim.regulatory.filter((one) => chosen('regulatoryId') === '' || one.id === chosen('regulatoryId')).flatMap((one) => one.steps.filter((step) => step.answeredAt === null).map((step) => ({ value: step.id, name: line(step.name[language], when(step.dueAt)) }))),
  stakeholder: ({ relationship }, { language }) => relationship.disclosure.stakeholders.map((one) => ({ value: one.id, name: line(one.name, one.kindName[language]) })),
  touch: ({ relationship }, { when }) => open(relationship.ledger.touches, (one) => one.doneAt === null && one.droppedAt === null).map((one) => ({ value: one.id, name: line(one.what, one.owner?.name, when(one.dueAt)) })),
};

type Duty = CrisisDetail['obligations'][number];
/** Some acts are for duties of one kind only; the others would be refused. */
const KIND_OF: Readonly<Record<string, Duty['kind']>> = { 'acknowledge-notice': 'executive-notice', 'complete-task': 'task' };
const isRunning = ({ state }: Duty): boolean => state === 'running' || state === 'paused';

/** The duties an act can be done to. */
function dutiesFor({ obligations }: Pick<CrisisDetail, 'obligations'>, command: string): readonly Duty[] {
  const kind = KIND_OF[command];
  return kind === undefined ? open(obligations, isRunning) : obligations.filter((one) => one.kind === kind && isRunning(one));
}

/** What a promise promises and a question asks: by its kind alone nobody knows which it is. */
function wordsOf({ relationship }: CrisisDetail, { kind, about, asked }: Duty): string | undefined {
  if (kind === 'promise') return relationship.promise.open.find((one) => one.id === about)?.words;
  return asked?.words.replace(/\s+/g, ' ');
}

/** What is chosen already, because there is nothing else to choose: the one duty this act is for. */
export function onlyChoice(detail: Pick<CrisisDetail, 'obligations'> | null, command: string): Readonly<Record<string, string>> {
  if (detail === null || KIND_OF[command] === undefined) return {};
  const [only, ...others] = dutiesFor(detail, command);
  return only === undefined || others.length > 0 ? {} : { obligationId: only.id };
}

/** What can still be acted on, or all of them where nothing is left: an old id in a link must not look as if it did not exist. */
function open<T>(all: readonly T[], isOpen: (one: T) => boolean): readonly T[] {
  const left = all.filter(isOpen);
  return left.length > 0 ? left : all;
}

/** The choices of a field that points at something of this crisis; null where they come from elsewhere (templates, desks). */
export function thingsOf(thing: FieldThing, detail: CrisisDetail, { telling, chosen }: { readonly telling: Telling; readonly chosen: Chosen }): readonly Option[] | null {
  const lister = LISTERS[thing];
  return lister === undefined ? null : lister(detail, telling, chosen);
}

/** The revision of the plan item chosen: the one the person saw when he chose. '' where none is chosen. */
export function revisionOf(detail: CrisisDetail, itemId: string): string {
  const found = detail.relationship.disclosure.plan.find((one) => one.id === itemId);
  return found === undefined ? '' : String(found.revision);
}
