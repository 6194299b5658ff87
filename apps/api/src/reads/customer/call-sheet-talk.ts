/** The part of the call sheet that is about the talk so far: whom to call, what was said last, where it stands, what was asked and not answered. Pure. */
import type { CallSheet } from '#contracts';
import { currentForecast } from '#domain';
import type { ContactChannel, CrisisSnapshot, CustomerProfile, DomainEvent, Instant } from '#domain';
import { describeEvent } from '#i18n';
import type { WhichDuty } from '#i18n';
import type { Names } from '../names';
import { both, named, told } from '../words';
import { line, those, withParts } from './call-sheet-words';
import type { Line, Lines } from './call-sheet-words';

/** One word either way, as it stands on record. */
export interface SaidWord {
  readonly side: 'theirs' | 'ours';
  readonly at: Instant;
  readonly channel: ContactChannel;
  readonly contactId: string;
  readonly said: string;
}
/** A question of the customer's that waits, with his words. */
export interface AskedWord {
  readonly contactId: string;
  readonly occurredAt: Instant;
  readonly said: string;
}
export interface TalkFacts {
  readonly state: CrisisSnapshot['state'];
  readonly profile: CustomerProfile | null;
  /** The latest of each side, in order of time. */
  readonly lastWords: readonly SaidWord[];
  /** Of the latest listening record; null where there is none. */
  readonly heard: { readonly story: string; readonly explained: string } | null;
  /** The oldest first. */
  readonly questions: readonly AskedWord[];
  /** The latest climbs, the oldest first. */
  readonly escalations: readonly DomainEvent[];
  /** Which of several duties of one kind each is. */
  readonly which: WhichDuty;
  readonly names: Names;
  readonly zone: string;
  readonly now: Instant;
}

/** A sheet is read in a minute: of longer words their beginning. */
const SAID_MAX_CHARS = 280;
const cut = (said: string): string => {
  const plain = said.trim().replaceAll(/\s+/gu, ' ');
  return plain.length <= SAID_MAX_CHARS ? plain : `${plain.slice(0, SAID_MAX_CHARS).replace(/\s\S*$/u, '')}…`;
};

export function contactsOf({ state, profile, questions, zone }: TalkFacts): CallSheet['contacts'] {
  return state.crisis.contacts.map(({ id, name, phone, email, language }) => {
    const channel = profile?.contacts.find((one) => one.contactId === id)?.channel ?? null;
    const asked = questions.find((one) => one.contactId === id);
    const plain = line(language === 'he' ? 'sheet.contact.he' : 'sheet.contact.en');
    const wish = channel === null ? plain : withParts('sheet.contact.channel', { about: plain, channel: named('channel', channel) });
    return { id, name, phone, email, about: asked === undefined ? wish : withParts('sheet.contact.asked', { about: wish, at: told(asked.occurredAt, zone) }) };
  });
}

export function lastWordsOf({ lastWords, heard, names, zone }: TalkFacts): Lines {
  const words = lastWords.filter(({ said }) => said.trim() !== '').map(({ side, at, channel, contactId, said }) =>
    withParts(side === 'theirs' ? 'sheet.last.theirs' : 'sheet.last.ours', { at: told(at, zone), channel: named('channel', channel) }, { contact: names.say(contactId), said: cut(said) }));
  return [...words, ...those(
    [(heard?.story ?? '') !== '', () => line('sheet.last.story', { said: cut(heard?.story ?? '') })],
    [(heard?.explained ?? '') !== '', () => line('sheet.last.explained', { said: cut(heard?.explained ?? '') })],
  )];
}

/** Forecast, the word we owe next, and who above has heard of it. */
export function standingOf(facts: TalkFacts): Lines {
  const { escalations, which, names, zone } = facts;
  const climbed = escalations.map((event) => withParts('sheet.standing.escalated', { at: told(event.at, zone), what: both((language) => describeEvent(event, { nameOf: (id: string) => names.say(id, language), zone, which }, language)) }));
  return [forecastLine(facts), nextWordLine(facts), ...(climbed.length === 0 ? [line('sheet.standing.not-escalated')] : climbed)];
}

type Range = { readonly p50At: Instant; readonly p90At: Instant } | null;
const same = (a: Range, b: Range): boolean => a?.p50At === b?.p50At && a?.p90At === b?.p90At;

/** What the customer heard and what we know may differ: whoever calls says the newer one first. */
function forecastLine({ state, zone }: TalkFacts): Line {
  const ours: Range = currentForecast(state);
  const heard: Range = state.promise.told;
  const range = ours ?? heard;
  if (range === null) return line('sheet.standing.no-forecast');
  const key = ours === null || same(ours, heard) ? 'sheet.standing.told' : heard === null ? 'sheet.standing.untold' : 'sheet.standing.moved';
  return withParts(key, { p50: told(range.p50At, zone), p90: told(range.p90At, zone) });
}

function nextWordLine({ state, zone, now }: TalkFacts): Line {
  const at = state.message.nextUpdateToldAt;
  if (at === null) return line('sheet.standing.no-next-word');
  return withParts(at <= now ? 'sheet.standing.next-word-late' : 'sheet.standing.next-word', { at: told(at, zone) });
}

/** What they asked and nobody answered, and the date they were told: both come up by themselves. */
export function openQuestionsOf({ state, questions, zone }: TalkFacts): Lines {
  const heard = state.promise.told;
  return [
    ...questions.map(({ occurredAt, said }) => withParts('sheet.demand.asked', { at: told(occurredAt, zone) }, { said: cut(said) })),
    ...those([heard !== null, () => withParts('sheet.demand.when', { p50: told(heard?.p50At ?? 0, zone), p90: told(heard?.p90At ?? 0, zone) })]),
  ];
}
