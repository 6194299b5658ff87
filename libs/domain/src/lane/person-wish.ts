/**
 * The way out of the light lane in the customer's own words: the automatic answer tells him to write one word. Whoever wrote it has asked for a
 * person, whether it came by his page, by mail or by the hand of a colleague. Read from the text where a command enters, never by the workflow:
 * what it did for contacts of older releases stays as it was.
 */
import type { Command } from '../crisis/commands';
import type { EventOf } from '../crisis/events';
import type { CrisisState } from '../crisis/state';

/** The word by itself at the head of a line, as the answer asks for it (lane-answers.ts in #i18n); a sentence about some person is none. */
const WISH = /^[\s"'“”„״׳«»*>]*(?:אדם|בן[ -]אדם|person|a person|human)["'“”״׳«»*]*(?:\s+(?:בבקשה|תודה|please|now))?\s*(?:$|[.,!?:;–—-])/iu;

/** The same wish as a whole short line of one's own: "אני רוצה נציג", "I want to talk to a person". The line holds nothing else, so that a report of a talk with somebody is none. */
const OWN_WORDS = [
  /^[\s"'“”„״׳«»*>]*(?:(?:אני|אנחנו)\s+)?(?:רוצה|רוצים|מבקש|מבקשת|מבקשים|צריך|צריכה|צריכים|אפשר|אבקש|תנו לי)\s+(?:(?:לדבר|לשוחח)\s+עם\s+|תשובה\s+מ|שיחה\s+עם\s+)?(?:אדם|בן[ -]אדם|נציג|נציגה|מישהו|נציג שירות|נציגת שירות)(?:\s+(?:אנושי|אנושית|אמיתי|אמיתית|בבקשה|תודה))*[\s.,!?"'״׳]*$/iu,
  /^[\s"'“”„״׳«»*>]*(?:נציג|נציגה|נציג אנושי|נציגה אנושית)(?:\s+(?:בבקשה|תודה))?[\s.,!?"'״׳]*$/iu,
  /^[\s"'“”*>]*(?:please\s+)?(?:(?:i|we)\s+(?:want|need|would like|'d like|’d like)\s+|can i\s+|could i\s+|let me\s+|may i\s+|i[’']d like\s+)(?:to\s+)?(?:(?:speak|talk)\s+(?:to|with)\s+)?(?:a|an|some)?\s*(?:real\s+|human\s+)?(?:person|human|human being|agent|representative|somebody|someone)(?:\s+(?:please|now))?[\s.,!?"'”*]*$/iu,
];

/** Longer lines say something else as well; and what a customer sends never costs more than a glance. */
const OWN_WORDS_MAX_CHARS = 80;

/** Whether a text asks for a person: by the word the automatic answer gave, or by a line that asks for one and for nothing else. Pure. */
export const asksForPerson = (text: string): boolean => text.split(/\r?\n/u).some((line) => WISH.test(line) || (line.length <= OWN_WORDS_MAX_CHARS && OWN_WORDS.some((one) => one.test(line))));

/** What the edge adds to a contact; no client may send it (the catalogue refuses it as an unknown field). */
interface Wish {
  readonly asksForPerson: true;
}

/** The command as the engine gets it: a customer's contact that asks for a person says so, and is owed an answer. Safe to repeat. */
export function withPersonWish(command: Command): Command {
  if (command.type !== 'log-contact') return command;
  const { payload } = command;
  if (payload.direction !== 'from-customer' || !asksForPerson(payload.said)) return command;
  const wish: Wish = { asksForPerson: true };
  return { type: command.type, payload: { ...payload, ...wish, needsAnswer: !payload.answered } };
}

/** Whether a recorded contact carries that mark. */
export const isPersonWish = (contact: object): boolean => 'asksForPerson' in contact && contact.asksForPerson === true;

/** A colleague takes down what the customer has said already: the answer to it is owed once. What he says himself always begins its own. */
export function isWishTakenDownAgain({ lane, message }: CrisisState, { data, by }: EventOf<'contact.logged'>): boolean {
  if (!isPersonWish(data) || by.role === 'customer' || lane.personAskedAt === null) return false;
  return message.unanswered.some((one) => one.contactId === data.contactId && one.id !== data.id);
}
