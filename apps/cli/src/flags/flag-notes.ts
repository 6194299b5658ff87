/** Where the ids come from that a flag takes: its help names the command that lists them. */
import type { Bilingual } from '../texts/language';

const note = (he: string, en: string): Bilingual => ({ he, en });
const PEOPLE = note('מזהה מתוך tikkun people', 'an id that tikkun people lists');
const CONTACTS = note('מזהה מתוך tikkun show REF --json (contacts)', 'an id that tikkun show REF --json lists (contacts)');
const ANSWERS = note('מזהה מתוך tikkun automatic-answers REF', 'an id that tikkun automatic-answers REF lists');

/** By `command:flag`, else by the flag alone, without its dashes. */
const NOTES: Readonly<Record<string, Bilingual>> = {
  'answer-automatically:template-id': ANSWERS, 'answer-automatically:remedy-gesture-id': ANSWERS, 'answer-automatically:contact-id': ANSWERS,
  'contact-id': CONTACTS, 'contact-ids': CONTACTS, 'person-id': PEOPLE, owner: PEOPLE, 'spoken-by': PEOPLE, 'hand-over-contact:to': PEOPLE,
};

/** Null where the flag takes no id, or one that the person knows from what he acts on. */
export function flagNote(command: string, flag: string): Bilingual | null {
  const key = [`${command}:${flag}`, flag].find((one) => Object.hasOwn(NOTES, one));
  return key === undefined ? null : (NOTES[key] ?? null);
}
