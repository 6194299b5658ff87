/** Channel, language, cadence, and who else should hear: what a contact wishes, put on record. */
import { LINE_MAX_CHARS, TEXT_MAX_CHARS } from '#contracts';
import { escapeHtml, isolate } from '#delivery';
import { STAKEHOLDER_KINDS, WHO_TELLS } from '#domain';
import type { Language } from '#domain';
import { targetInWords, withoutIsolates } from '#i18n';
import { CADENCES } from '../read/policy-facts';
import type { CadenceId, Rule } from '../read/policy-facts';
import type { StatusFacts } from '../read/public-facts';
import { waits } from '../read/wish-facts';
import { standingWords } from './ask-section';
import { choice, filled, form, shortened, summary, timeTag, told, trouble as fieldTrouble, words } from './parts';
import { shell } from './shell';
import type { PageFrame } from './shell';
import { ASK_TEXTS } from './texts/ask';
import { FRAME_TEXTS } from './texts/frame';
import { PLAN_TEXTS } from './texts/plan';
import { STATUS_TEXTS } from './texts/status';
import { WISHES_TEXTS } from './texts/wishes';
import type { WishesTexts } from './texts/wishes';

/** What a person can be reached by from here; letters and this page itself are no choice (own design). */
export const CHANNELS = ['email', 'call', 'sms', 'chat', 'meeting'] as const;
export type Channel = (typeof CHANNELS)[number];

export type WishSaid = keyof WishesTexts['said'];
const SAID: readonly WishSaid[] = ['kept', 'same', 'added'];
/** What the address says was just done; null for anything else. */
export const wishSaidOf = (asked: unknown): WishSaid | null => SAID.find((one) => one === asked) ?? null;

/** What kept a form from being taken, and what had been typed into it. */
export type WishTrouble =
  | { readonly form: 'wishes'; readonly words: string; readonly channel: string; readonly language: string; readonly cadence: string }
  | { readonly form: 'stakeholder'; readonly name: string; readonly kind: string; readonly concern: string; readonly whoTells: string };
export interface WishTalk {
  readonly action: string;
  readonly here: string;
  readonly back: string;
  readonly formKey: string;
  readonly said: WishSaid | null;
  readonly trouble: WishTrouble | null;
}

export function wishesPage(frame: PageFrame, facts: StatusFacts, talk: WishTalk): string {
  const texts = WISHES_TEXTS[frame.language];
  const said = talk.said === null ? '' : `<p class="said" role="status">${escapeHtml(texts.said[talk.said])}</p>`;
  const refused = facts.wishes.standing === 'refused' ? `<p class="bad" role="status">${escapeHtml(texts.refused)}</p>` : '';
  return shell(frame, texts.title, `${inTheWay(frame.language, talk.trouble)}<h1>${escapeHtml(texts.title)}</h1><p><a href="${escapeHtml(talk.back)}">${escapeHtml(STATUS_TEXTS[frame.language].back)}</a></p>
${said}${refused}${wished(frame, facts)}<p>${escapeHtml(texts.intro)}</p>${wishForm(frame, facts, talk)}
${others(frame.language, facts, talk)}`, { at: facts.now, href: talk.here });
}

function inTheWay(language: Language, trouble: WishTrouble | null): string {
  if (trouble === null) return '';
  const typed = trouble.form === 'wishes' ? trouble.words : trouble.concern;
  if (typed.length > TEXT_MAX_CHARS) return summary(language, trouble.form === 'wishes' ? 'wish-words' : 'concern', filled(FRAME_TEXTS[language].tooLong, { length: String(typed.length), most: String(TEXT_MAX_CHARS) }));
  return summary(language, 'who', escapeHtml(PLAN_TEXTS[language].nameTrouble));
}

/** The cadence he asked a person for, while nobody has answered: it stays chosen, and sent again it is no second wish. */
export function pendingCadence({ wishes: { said } }: Pick<StatusFacts, 'wishes'>): CadenceId | null {
  return waits(said) ? said.cadence : null;
}

/** What he wished last, in his words, and where it stands. */
function wished(frame: PageFrame, { wishes: { said }, now }: StatusFacts): string {
  if (said === null || said.standing.kind === 'refused' || said.words === '') return '';
  const texts = WISHES_TEXTS[frame.language];
  const by = { ...frame, now };
  const standing = said.standing.kind === 'recorded' ? escapeHtml(texts.recorded) : standingWords(ASK_TEXTS[frame.language], said.standing, by);
  return `<h2>${escapeHtml(texts.wished)}</h2><p class="m">${timeTag(said.askedAt, by)}</p>${words(shortened(said.words, WISHED_MAX_BYTES))}<p><b>${standing}</b></p>`;
}
const WISHED_MAX_BYTES = 1_200;

function wishForm(frame: PageFrame, facts: StatusFacts, { action, formKey, trouble }: WishTalk): string {
  const texts = WISHES_TEXTS[frame.language];
  const wrong = trouble?.form === 'wishes' ? trouble : null;
  const language = wrong?.language ?? facts.language;
  const channel = wrong?.channel ?? facts.wishes.channel ?? '';
  const field = fieldTrouble('wish-words', wrong === null ? null : filled(FRAME_TEXTS[frame.language].tooLong, { length: String(wrong.words.length), most: String(TEXT_MAX_CHARS) }));
  const known = CHANNELS.find((one) => one === channel) ?? '';
  return form(action, { key: formKey }, `<fieldset><legend>${escapeHtml(texts.language)}</legend>${(['he', 'en'] as const).map((value) => choice({ name: 'language', value, label: texts.languages[value], lang: value, checked: value === language })).join('')}</fieldset>
<fieldset><legend>${escapeHtml(texts.channel)}</legend>${choice({ name: 'channel', value: '', label: texts.channels.none, checked: known === '' })}${CHANNELS.map((value) => choice({ name: 'channel', value, label: texts.channels[value], checked: value === known })).join('')}<p class="m">${escapeHtml(texts.channelNote)}</p></fieldset>
${cadenceField(frame, facts, wrong?.cadence ?? pendingCadence(facts) ?? '')}
<label for="wish-words">${escapeHtml(texts.words)}</label>${field.words}<textarea id="wish-words" name="words" rows="2" dir="auto"${field.attributes}>
${escapeHtml(wrong?.words ?? '')}</textarea><div class="bt"><button class="btn" name="do" value="wishes">${escapeHtml(texts.save)}</button></div>`);
}

function cadenceField(frame: PageFrame, { policy, wishes, ended, hears, now }: StatusFacts, chosen: string): string {
  const texts = WISHES_TEXTS[frame.language];
  if (ended !== null || !hears) return `<p class="m">${escapeHtml(texts.ended)}</p>`;
  const inForce = wishes.cadence ?? policy.cadence;
  const name = inForce === null ? null : cadenceName(inForce, frame.language);
  const label = name === null ? texts.cadenceNowUnknown : withoutIsolates(texts.cadenceNow.replace('{cadence}', name));
  const options = policy.choices.filter(({ id }) => inForce === null || !isSame(CADENCES[id], inForce))
    .map(({ id, needsPerson }) => choice({ name: 'cadence', value: id, label: texts.cadences[id], note: needsPerson ? texts.needsPerson : '', checked: id === chosen }));
  const keep = choice({ name: 'cadence', value: '', label, note: wishes.cadence === null ? '' : texts.cadenceWished, checked: chosen === '' });
  const answer = policy.answerBy !== null && policy.choices.some((one) => one.needsPerson) ? `<p class="m">${filled(texts.fasterBy, { at: told(policy.answerBy, { ...frame, now }) })}</p>` : '';
  return `<fieldset><legend>${escapeHtml(texts.cadence)}</legend>${keep}${options.join('')}${answer}</fieldset>`;
}

const isSame = (one: Rule, other: Rule): boolean => one.clock === other.clock && JSON.stringify(one.target) === JSON.stringify(other.target);

/** A cadence within a sentence: one that can be chosen by its name there, any other by its length. */
export function cadenceName(rule: Rule, language: Language): string {
  const texts = WISHES_TEXTS[language];
  const known = Object.entries(texts.cadences).find(([id]) => isKnown(id) && isSame(CADENCES[id], rule));
  if (known === undefined) return texts.cadenceEvery.replace('{target}', withoutIsolates(targetInWords(rule.target, language)));
  return `${known[1].slice(0, 1).toLowerCase()}${known[1].slice(1)}`;
}

const isKnown = (id: string): id is CadenceId => Object.hasOwn(CADENCES, id);

function others(language: Language, { plan }: StatusFacts, { action, trouble }: WishTalk): string {
  const texts = PLAN_TEXTS[language];
  const wishes = WISHES_TEXTS[language];
  const named = plan.stakeholders.length === 0 ? '' : `<p>${escapeHtml(texts.others)} ${plan.stakeholders.map(({ name, kind }) => `${isolate(name)} (${escapeHtml(texts.kinds[kind])})`).join(', ')}</p>`;
  if (!plan.isOpen) return named;
  const wrong = trouble?.form === 'stakeholder' ? trouble : null;
  const kinds = STAKEHOLDER_KINDS.map((kind) => `<option value="${kind}"${wrong?.kind === kind ? ' selected' : ''}>${escapeHtml(texts.kinds[kind])}</option>`).join('');
  const tells = WHO_TELLS.map((who) => choice({ name: 'whoTells', value: who, label: wishes.tells[who], checked: (wrong?.whoTells ?? 'not-decided') === who })).join('');
  const tooLong = wrong !== null && wrong.concern.length > TEXT_MAX_CHARS;
  const concern = fieldTrouble('concern', tooLong ? filled(FRAME_TEXTS[language].tooLong, { length: String(wrong.concern.length), most: String(TEXT_MAX_CHARS) }) : null);
  const name = fieldTrouble('who', wrong === null || tooLong ? null : escapeHtml(texts.nameTrouble));
  return `<h2 id="others">${escapeHtml(texts.othersTitle)}</h2><p class="m">${escapeHtml(wishes.othersNote)}</p>${named}${form(action, {}, `${name.words}
<label for="who">${escapeHtml(texts.name)}</label><input type="text" id="who" name="name" dir="auto" maxlength="${String(LINE_MAX_CHARS)}" value="${escapeHtml(wrong?.name ?? '')}"${name.attributes}><label for="kind">${escapeHtml(texts.kind)}</label><select id="kind" name="kind">${kinds}</select>
<label for="concern">${escapeHtml(texts.concern)}</label>${concern.words}<textarea id="concern" name="concern" rows="2" dir="auto"${concern.attributes}>
${escapeHtml(wrong?.concern ?? '')}</textarea><fieldset><legend>${escapeHtml(wishes.whoTells)}</legend>${tells}</fieldset><div class="bt"><button class="btn q2" name="do" value="stakeholder">${escapeHtml(texts.add)}</button></div>`)}`;
}
