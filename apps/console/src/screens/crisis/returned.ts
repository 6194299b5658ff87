/** Messages that came back from a second reader and that nobody has taken up since. Pure. */
import type { TimelineEntry } from '#contracts';
import type { MessageType } from '../my-day/acts';
import { TYPES } from '../my-day/texts';

export interface ReturnedMessage {
  readonly id: string;
  readonly at: string;
  readonly messageType: MessageType;
  readonly subject: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly readerName: string;
  readonly reason: string;
  /** The message itself, for whoever takes it up again. */
  readonly letter: ReturnedLetter;
}
export interface ReturnedLetter {
  readonly body: string;
  readonly language: 'he' | 'en';
  readonly contactIds: readonly string[];
  /** What it brought, by the composer's names; lists a line each. */
  readonly brought: Readonly<Record<string, string>>;
}
type Line = Pick<TimelineEntry, 'seq' | 'at' | 'type' | 'data' | 'by'>;
/** What the tab reads of the record. */
export const RETURNED_LINES = ['message.proposed', 'message.returned', 'message.queued'] as const;

const KINDS = Object.keys(TYPES) as readonly MessageType[];
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const messageOf = ({ type, data }: Line): Readonly<Record<string, unknown>> => {
  const inner = data['message'];
  return type === 'message.proposed' && typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>) : data;
};

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);
/** Of what a message brings: the parts its author typed. */
const BROUGHT = ['newFacts', 'actions', 'customerCanDo'] as const;
function letterOf({ body, language, contactIds, substance }: Readonly<Record<string, unknown>>): ReturnedLetter {
  const parts = typeof substance === 'object' && substance !== null ? (substance as Readonly<Record<string, unknown>>) : {};
  return { body: text(body), language: language === 'en' ? 'en' : 'he', contactIds: texts(contactIds), brought: Object.fromEntries(BROUGHT.map((name) => [name, texts(parts[name]).join('\n')] as const).filter(([, lines]) => lines !== '')) };
}

/** Oldest first, as the lines are. One that its author proposed again or sent, of the same kind, no longer waits for him. */
export function returnedOpen(lines: readonly Line[]): readonly ReturnedMessage[] {
  return lines.filter(({ type }) => type === 'message.returned').flatMap((returned): readonly ReturnedMessage[] => {
    const proposed = lines.find((one) => one.type === 'message.proposed' && one.data['id'] === returned.data['id']);
    const message = proposed === undefined ? {} : messageOf(proposed);
    const messageType = KINDS.find((one) => one === message['messageType']);
    if (proposed === undefined || messageType === undefined) return [];
    const again = lines.some((one) => one.seq > returned.seq && one.type !== 'message.returned' && one.by.id === proposed.by.id && messageOf(one)['messageType'] === messageType);
    return again ? [] : [{ id: text(returned.data['id']), at: returned.at, messageType, subject: text(message['subject']), authorId: text(proposed.by.id), authorName: proposed.by.name, readerName: returned.by.name, reason: text(returned.data['reason']), letter: letterOf(message) }];
  });
}
