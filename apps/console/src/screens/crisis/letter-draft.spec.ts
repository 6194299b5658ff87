import type { CrisisDetail } from '#contracts';
import { freshDraft } from '../my-day/composing';
import { draftName, keep, kindOfLetter, readKept } from '../my-day/draft-store';
import type { Kept } from '../my-day/draft-store';
import { keepLetter } from './letter-draft';

const detail = { id: 'c-1', reference: 'TK-2026-00007', severity: 2, summary: 's', obligations: [], contacts: [{ id: 'dana', name: 'Dana', language: 'he', genderForm: 'neutral', email: 'd@x.example' }, { id: 'tom', name: 'Tom', language: 'en', genderForm: 'neutral', email: 't@x.example' }], relationship: { customerStage: 1, claim: { overallVerdict: 'not-examined' } } } as unknown as CrisisDetail;
function shelfOf(): { readonly shelf: Storage; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, shelf: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value); }, removeItem: (key: string) => { kept.delete(key); } } as unknown as Storage };
}
const words = { messageType: 'compensation', language: 'en', subject: 'Our decision', body: 'You receive \u2068₪600\u2069.' } as const;
const at = { crisisNow: Date.UTC(2026, 9, 1, 9), now: 2_000 };
const zone = 'Asia/Jerusalem';
const readyDraft = (): Kept['draft'] => freshDraft({ messageType: 'update', contact: detail.contacts[0], templates: [], detail, now: at.crisisNow });
const nameOf = (messageType: string, letter: string | null, crisisId = 'c-1'): string => draftName('yonatan', crisisId, kindOfLetter(messageType, letter ?? 'none'));

it('a drawn letter waits in the composer as a draft in its language, addressed, without invisible marks', () => {
  const { shelf } = shelfOf();
  const letter = keepLetter(shelf, { words, personId: 'yonatan', senderName: 'Yonatan', detail, at, zone });
  expect(readKept(shelf, nameOf('compensation', letter), 2_500)?.draft).toMatchObject({ messageType: 'compensation', contactIds: ['tom'], language: 'en', subject: 'Our decision', subjectByHand: true, body: 'You receive ₪600.\n\nKind regards,\nYonatan\nReference: TK-2026-00007', byHand: true, templateId: null });
});

it('an apology goes in exactly its words and form, with nothing beside them and no next word', () => {
  const { shelf } = shelfOf();
  const apology = { messageType: 'apology', language: 'he', form: 'feminine', contactId: 'dana', subject: 'התנצלות', body: 'טעינו.\n\nאנחנו מצטערים.' } as const;
  const letter = keepLetter(shelf, { words: apology, personId: 'yonatan', senderName: 'Yonatan', detail, at, zone });
  expect(readKept(shelf, nameOf('apology', letter), 2_500)?.draft).toMatchObject({ messageType: 'apology', contactIds: ['dana'], form: 'feminine', body: apology.body, byHand: true, nextUpdateAt: null });
});

it('opens that very letter beside whatever else is written there, and writes over none of it', () => {
  const { shelf, kept } = shelfOf();
  const own: Kept = { draft: { ...readyDraft(), messageType: 'update', body: 'fixed by tomorrow at noon' }, at: 1_000 };
  keep(shelf, draftName('yonatan', 'c-1', 'update'), own);
  const take = (body: string): string | null => keepLetter(shelf, { words: { ...words, messageType: 'update', body }, personId: 'yonatan', senderName: 'Yonatan', detail, at, zone });
  const [answer, other] = [take('You were right.'), take('We were not wrong.')];
  expect(readKept(shelf, draftName('yonatan', 'c-1', 'update'), 2_500)).toEqual(own);
  expect(readKept(shelf, nameOf('update', answer), 2_500)?.draft.body).toMatch(/^You were right\./);
  expect(readKept(shelf, nameOf('update', other), 2_500)?.draft.body).toMatch(/^We were not wrong\./);
  expect(kept.size).toBe(3);
});

it('keeps what was changed in this letter with the letter as it was drawn, and draws an untouched one anew', () => {
  const { shelf } = shelfOf();
  const take = (now = at): string | null => keepLetter(shelf, { words: { ...words, messageType: 'update' }, personId: 'yonatan', senderName: 'Yonatan', detail, at: now, zone });
  const name = nameOf('update', take());
  const nextOf = (): number | null | undefined => readKept(shelf, name, 2_500)?.draft.nextUpdateAt;
  const before = nextOf() ?? 0;
  take({ ...at, crisisNow: at.crisisNow + 600_000 });
  expect(nextOf()).toBe(before + 600_000);
  const drawn = readKept(shelf, name, 2_500);
  if (drawn === null) throw new Error('nothing is kept');
  keep(shelf, name, { ...drawn, draft: { ...drawn.draft, body: 'in other words' } });
  take();
  expect(readKept(shelf, name, 2_500)).toMatchObject({ draft: { body: 'in other words' }, origin: { body: drawn.draft.body } });
});

it('tells where nothing can be kept', () => {
  const full = { getItem: () => null, removeItem: () => undefined, setItem: () => { throw new Error('full'); } };
  expect(keepLetter(full, { words, personId: 'yonatan', senderName: 'Yonatan', detail, at, zone })).toBeNull();
});

it('goes to whom it was drawn for, and to nobody else where he cannot be written to', () => {
  const { shelf } = shelfOf();
  const draft = (contactId: string, contacts = detail.contacts): object | undefined => {
    const own = { ...detail, id: `${contactId}-${String(contacts.length)}`, contacts };
    const letter = keepLetter(shelf, { words: { ...words, contactId }, personId: 'yonatan', senderName: 'Yonatan', detail: own, at, zone });
    return readKept(shelf, nameOf('compensation', letter, own.id), 2_500)?.draft;
  };
  expect(draft('dana')).toMatchObject({ contactIds: ['dana'], language: 'en' });
  expect(draft('lee', [...detail.contacts, { ...detail.contacts[0], id: 'lee', email: null }] as typeof detail.contacts)).toMatchObject({ contactIds: [] });
});

it('a holding letter is an update that tells what is new and the next word; a no is a refusal with its reason', () => {
  const { shelf } = shelfOf();
  const take = (messageType: 'update' | 'refusal', language: 'he' | 'en') => {
    const own = { ...detail, id: `${messageType}-${language}` };
    const letter = keepLetter(shelf, { words: { messageType, language, reason: 'The bank reads\nits file', subject: 's', body: 'Text.' }, personId: 'yonatan', senderName: 'Yonatan', detail: own, at, zone });
    return readKept(shelf, nameOf(messageType, letter, own.id), 2_500)?.draft;
  };
  const held = take('update', 'en');
  expect(held).toMatchObject({ messageType: 'update', fields: { newFacts: 'The bank reads its file' }, byHand: true, nextUpdateAt: at.crisisNow + 3_600_000 });
  expect(held?.body).toMatch(/^Text\.\n\nWe will write again by .*13:00.*\n\nKind regards,\nYonatan\nReference: TK-2026-00007$/);
  expect(take('update', 'he')?.body).toMatch(/^Text\.\n\nנכתוב שוב עד .*13:00.*\n\nבברכה,\nYonatan\nמספר הפנייה: TK-2026-00007$/);
  expect(take('refusal', 'en')).toMatchObject({ messageType: 'refusal', fields: { reason: 'The bank reads\nits file' }, body: expect.stringMatching(/^Text\.\n\nKind regards,/) });
});
