import type { CrisisDetail } from '#contracts';
import { draftName, readKept } from '../my-day/draft-store';
import { keepLetter } from './letter-draft';

const detail = { id: 'c-1', severity: 2, summary: 's', obligations: [], contacts: [{ id: 'dana', name: 'Dana', language: 'he', genderForm: 'neutral', email: 'd@x.example' }, { id: 'tom', name: 'Tom', language: 'en', genderForm: 'neutral', email: 't@x.example' }], relationship: { customerStage: 1, claim: { overallVerdict: 'not-examined' } } } as unknown as CrisisDetail;
function shelfOf(): { readonly shelf: Storage; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, shelf: { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => { kept.set(key, value); }, removeItem: (key: string) => { kept.delete(key); } } as unknown as Storage };
}
const words = { messageType: 'compensation', language: 'en', subject: 'Our decision', body: 'You receive \u2068₪600\u2069.' } as const;
const at = { crisisNow: 1_000, now: 2_000 };

it('a drawn letter waits in the composer as a draft in its language, addressed, without invisible marks', () => {
  const { shelf } = shelfOf();
  expect(keepLetter(shelf, { words, personId: 'yonatan', detail, at })).toBe(true);
  expect(readKept(shelf, draftName('yonatan', 'c-1', 'compensation'), 2_500)?.draft).toMatchObject({ messageType: 'compensation', contactIds: ['tom'], language: 'en', subject: 'Our decision', subjectByHand: true, body: 'You receive ₪600.', byHand: true, templateId: null });
});

it('never writes over a draft somebody left there', () => {
  const { shelf, kept } = shelfOf();
  keepLetter(shelf, { words, personId: 'yonatan', detail, at });
  const before = [...kept.values()];
  expect(keepLetter(shelf, { words: { ...words, body: 'other' }, personId: 'yonatan', detail, at })).toBe(false);
  expect([...kept.values()]).toEqual(before);
});
