import { CLAIM_VERDICTS, FINAL_RESPONSES } from '#domain';
import { checkMessage } from '#guard';
import { claimLetter } from './claim-letter';
import type { ClaimLetterFacts } from './claim-letter';
import { withoutIsolates } from './text';

const AT = Date.UTC(2026, 9, 10, 9);
const ZONE = 'Asia/Jerusalem';
const SAID = { he: { statement: 'קיבלנו שני חיובים באוגוסט', reason: 'הבנק עוד קורא את הרישום.', parts: 'החיוב השני', name: 'נועה' }, en: { statement: 'We were billed twice in August', reason: 'The bank is still reading its file.', parts: 'the second bill', name: 'Noa' } } as const;
const facts = (language: 'he' | 'en', over: Partial<ClaimLetterFacts> = {}): ClaimLetterFacts => {
  const { statement, reason, name } = SAID[language];
  return { kind: 'holding', points: [{ statement, verdict: null, parts: null }], reason, expectedAt: AT, contactName: name, reference: 'TK-2026-00007', ...over };
};
const letter = (over: Partial<ClaimLetterFacts> = {}, language: 'he' | 'en' = 'en', form: 'neutral' | 'feminine' | 'masculine' = 'neutral'): string => withoutIsolates(claimLetter(facts(language, over), { language, form, zone: ZONE }).body);
const KINDS = ['holding', ...FINAL_RESPONSES] as const;

it('a holding letter has their words, the reason, the day of the answer, and what they may do meanwhile', () => {
  expect(letter().split('\n\n')).toEqual([
    'Hello Noa,', 'You told us:\n“We were billed twice in August”', 'We have not finished examining it. The reason: The bank is still reading its file.', 'We will write to you with what we found by 10 October 2026.',
    expect.stringContaining('you may turn to it now'),
  ]);
  expect(claimLetter(facts('en'), { language: 'en', form: 'neutral', zone: ZONE }).subject).toContain('TK-2026-00007');
});

it('an answer tells the finding on every point, how it was reached, and how to object', () => {
  const points = CLAIM_VERDICTS.map((verdict) => ({ statement: `Point ${verdict}`, verdict, parts: verdict === 'partly' ? 'the second bill' : null }));
  const [, kind, found, reason, objection] = letter({ kind: 'rejected_with_reasons', points }).split('\n\n');
  expect(kind).toContain('on the whole the findings do not bear the claim out');
  for (const verdict of CLAIM_VERDICTS) expect(found).toContain(`“Point ${verdict}”:`);
  expect(found).toContain('right in part (the second bill)');
  expect(reason).toBe('How we came to this: The bank is still reading its file.');
  expect(objection).toContain('took no part in the examination');
});

it('over the whole, says no more than every point bears', () => {
  const whole = (kind: ClaimLetterFacts['kind'], ...verdicts: readonly (typeof CLAIM_VERDICTS)[number][]) => letter({ kind, points: verdicts.map((verdict) => ({ statement: 'p', verdict, parts: null })) }).split('\n\n')[1];
  expect(whole('accepted_with_redress', 'right', 'right')).toContain('The claim is justified');
  expect(whole('accepted_with_redress', 'right', 'wrong')).toContain('Part of the claim is justified');
  expect(whole('accepted_with_redress', 'partly')).toContain('Part of the claim is justified');
  expect(whole('redress_without_acceptance', 'misunderstanding', 'not-provable')).toContain('do not bear out the claim itself');
  expect(whole('redress_without_acceptance', 'right', 'wrong')).toContain('differ from point to point');
  expect(whole('rejected_with_reasons', 'wrong')).toContain('do not bear the claim out');
  expect(whole('rejected_with_reasons', 'partly', 'wrong')).toContain('Part of it is right');
});

it.each(['neutral', 'feminine', 'masculine'] as const)('speaks to a reader in Hebrew, %s', (form) => {
  const own = { neutral: 'אמרתם לנו', feminine: 'אמרת לנו', masculine: 'אמרת לנו' };
  const thinks = { neutral: 'אם אתם סבורים', feminine: 'אם את סבורה', masculine: 'אם אתה סבור' };
  expect(letter({}, 'he', form)).toContain(own[form]);
  expect(letter({ kind: 'accepted_with_redress' }, 'he', form)).toContain(thinks[form]);
});

describe('before the guard', () => {
  it.each(KINDS.flatMap((kind) => (['he', 'en'] as const).flatMap((language) => (language === 'en' ? (['neutral'] as const) : (['neutral', 'feminine', 'masculine'] as const)).map((form) => [kind, language, form] as const))))('%s, %s, %s: nothing stops it', (kind, language, form) => {
    const points = CLAIM_VERDICTS.map((verdict) => ({ statement: SAID[language].statement, verdict: kind === 'holding' ? null : verdict, parts: SAID[language].parts }));
    const messageType = kind === 'rejected_with_reasons' ? 'refusal' : 'update';
    // As the composer adds it to an update.
    const next = messageType === 'update' ? `\n\n${{ he: 'נכתוב שוב עד 16:00.', en: 'We will write again by 16:00.' }[language]}` : '';
    const text = `${letter({ kind, points }, language, form)}${next}`;
    expect(text).not.toMatch(/[{}]|undefined/);
    const report = checkMessage({ text, language, form, messageType, verdict: 'not-provable', sentAt: Date.UTC(2026, 8, 10, 9), timeZone: ZONE });
    expect(report.marks.map(({ rule, words, weight }) => ({ rule, words, weight }))).toEqual([]);
    expect(report.commitments.map((one) => one.kind)).toEqual([...(kind === 'holding' ? ['next-update'] : []), ...(next === '' ? [] : ['next-update'])]);
  });
});
