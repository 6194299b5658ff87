/** Language, channel and cadence as he wishes them: language and channel on his own record, the cadence by the crisis, and all of it in his words in the log. */
import { formatTarget, TEXT_MAX_CHARS } from '#contracts';
import type { Language } from '#domain';
import { WISHES_TEXTS } from '../pages/texts/wishes';
import { CHANNELS, pendingCadence } from '../pages/wishes-page';
import type { Channel } from '../pages/wishes-page';
import { CADENCE_IDS, CADENCES } from '../read/policy-facts';
import type { CadenceId } from '../read/policy-facts';
import { cleanText } from '../read/read-form';
import { FORM_KEY, wishKey } from '../read/word-keys';
import { contactCommand } from './log-contact';
import type { Outcome, Said } from './word';

interface Wish {
  readonly language: Language;
  /** Null: no preference. */
  readonly channel: Channel | null;
  /** Null: as it is. */
  readonly cadence: CadenceId | null;
  readonly words: string;
}

/** The same form twice is one wish. A cadence that the protocol grants takes effect; one beyond it is a question that a person answers. */
export async function takeWishes(said: Said): Promise<Outcome> {
  const { facts, form, profiles, keep } = said;
  const formKey = form.get('key') ?? '';
  const typed = wishOf(form);
  if (!FORM_KEY.test(formKey) || typed === null) return { kind: 'broken' };
  // What still waits for a person's answer stays chosen on the page; sent along again it is not asked a second time.
  const wish = typed.cadence !== null && typed.cadence === pendingCadence(facts) ? { ...typed, cadence: null } : typed;
  if (wish.words.length > TEXT_MAX_CHARS) return { kind: 'wish-trouble', trouble: { form: 'wishes', words: wish.words, channel: wish.channel ?? '', language: wish.language, cadence: wish.cadence ?? '' }, formKey };
  const mayChangeCadence = facts.ended === null && facts.hears;
  const choice = mayChangeCadence ? facts.policy.choices.find((one) => one.id === wish.cadence) : undefined;
  const hasNewProfile = wish.language !== facts.language || wish.channel !== facts.wishes.channel;
  if (!hasNewProfile && choice === undefined && wish.words === '') return { kind: 'done', page: 'wishes', query: { said: 'same' } };
  if (hasNewProfile) {
    const { contactId, wishes: { accountId, genderForm } } = facts;
    await profiles.saveContacts(accountId, [{ contactId, language: wish.language, genderForm, channel: wish.channel }], { by: contactId, at: facts.now });
  }
  const key = wishKey(facts, formKey);
  const record = recordOf(said, wish, { hasNewProfile, asksFaster: choice?.needsPerson === true });
  if (facts.hears) await keep(`${key}/word`, contactCommand(facts, { said: record, needsAnswer: choice?.needsPerson === true }));
  if (choice !== undefined && !choice.needsPerson) {
    const { target, clock } = CADENCES[choice.id];
    await keep(key, { type: 'change-cadence', payload: { target: formatTarget(target), clock, askedBy: facts.contactId, words: record } });
  }
  return { kind: 'done', page: 'wishes', query: { said: 'kept' } };
}

function wishOf(form: ReadonlyMap<string, string>): Wish | null {
  const language = form.get('language');
  const [channelText, cadenceText] = [form.get('channel') ?? '', form.get('cadence') ?? ''];
  const channel = CHANNELS.find((one) => one === channelText) ?? null;
  const cadence = CADENCE_IDS.find((one) => one === cadenceText) ?? null;
  if ((language !== 'he' && language !== 'en') || (channel === null && channelText !== '') || (cadence === null && cadenceText !== '')) return null;
  return { language, channel, cadence, words: cleanText(form.get('words') ?? '') };
}

/** One text for the log, in the language in which he chose. */
function recordOf({ language }: Said, wish: Wish, { hasNewProfile, asksFaster }: { readonly hasNewProfile: boolean; readonly asksFaster: boolean }): string {
  const texts = WISHES_TEXTS[language];
  const { record } = texts;
  const put = (text: string, value: string): string => text.replace('{value}', () => value);
  return [
    record.opening,
    ...(hasNewProfile ? [put(record.language, texts.languages[wish.language]), put(record.channel, texts.channels[wish.channel ?? 'none'])] : []),
    ...(wish.cadence === null ? [] : [put(asksFaster ? record.asksFaster : record.cadence, texts.cadences[wish.cadence])]),
    ...(wish.words === '' ? [] : [put(record.words, wish.words)]),
  ].join('\n').slice(0, TEXT_MAX_CHARS);
}
