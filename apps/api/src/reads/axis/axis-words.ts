/** Words either way on the axis: when each was said, by voice or in writing, and how it begins. Pure. */
import { toIso } from '#contracts';
import type { CrisisAxis } from '#contracts';
import type { ContactChannel, DomainEvent } from '#domain';
import type { Names } from '../names';

type Word = CrisisAxis['words'][number];
/** Enough to know which it was; the whole is in the record. */
const BEGINNING_CHARS = 140;
const VOICE: ReadonlySet<ContactChannel> = new Set(['call', 'meeting']);

/** In the order they were said, whenever they were logged. The copies of one message to several people are one word. */
export function axisWords(events: readonly DomainEvent[], { names, hideSurvey }: { readonly names: Names; readonly hideSurvey: boolean }): Word[] {
  return events.flatMap((event) => wordOf(event, names, hideSurvey)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.seq - b.seq);
}

function wordOf(event: DomainEvent, names: Names, hideSurvey: boolean): Word[] {
  if (event.type === 'message.queued') {
    if (event.data.counting.why === 'copy' || (hideSurvey && event.data.messageType === 'survey')) return [];
    return [{ seq: event.seq, at: toIso(event.at), from: 'us', channel: 'email', voice: false, by: names.person(event.by.id), contact: names.person(event.data.contactId), text: beginning(event.data.subject) }];
  }
  if (event.type !== 'contact.logged') return [];
  const { direction, channel, contactId, occurredAt, said, answered } = event.data;
  const contact = names.person(contactId);
  const base = { seq: event.seq, at: toIso(occurredAt), channel, voice: VOICE.has(channel), contact, text: beginning(said) };
  if (direction === 'to-customer') return [{ ...base, from: 'us', by: names.person(event.by.id) }];
  const theirs: Word = { ...base, from: 'them', by: contact };
  // We answered in the same conversation: both spoke.
  return answered ? [theirs, { ...base, from: 'us', by: names.person(event.by.id) }] : [theirs];
}

function beginning(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= BEGINNING_CHARS ? line : `${line.slice(0, BEGINNING_CHARS).trimEnd()}…`;
}
