import { COMPENSATION_KINDS } from '#domain';
import type { CompensationBasis, CompensationKind, GenderForm, Language } from '#domain';
import { checkMessage } from '#guard';
import { decisionLetter } from './decision-letter';
import type { DecidedCompensation, LetterFacts } from './decision-letter';
import { readabilityOf } from './readability';
import { withoutIsolates } from './text';

const AT = Date.UTC(2026, 9, 10, 9);
const given = (over: Partial<DecidedCompensation> = {}): DecidedCompensation => ({ kind: 'loss-repair', basis: 'fault', amountMinor: 80_050, currency: 'ILS', gesture: null, boundBy: 'repaired-loss', expiresAt: null, ...over });
const facts = (over: Partial<LetterFacts> = {}): LetterFacts => ({ decided: given(), reason: 'Overtime of the night shift', contactName: 'Noa', reference: 'TK-2026-00007', objectUntil: AT, ...over });
const letter = (over: Partial<LetterFacts> = {}, language: Language = 'en', form: GenderForm = 'neutral'): string => withoutIsolates(decisionLetter(facts(over), { language, form, zone: 'Asia/Jerusalem' }).body);

describe('the decision letter', () => {
  it('states kind, reason, limit and how to object, in this order', () => {
    const paragraphs = letter().split('\n\n');
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs[2]).toContain('₪800.50 for the loss');
    expect(paragraphs[3]).toBe('The reason: Overtime of the night shift');
    expect(paragraphs[4]).toMatch(/^The limit: .*documented/);
    expect(paragraphs[5]).toMatch(/somebody who took no part.*The time to object runs until 10 October 2026\./);
  });
  it.each(['neutral', 'feminine', 'masculine'] as const)('addresses a reader in Hebrew, %s', (form) => {
    const text = letter({}, 'he', form);
    const own = { neutral: 'אתם סבורים', feminine: 'את סבורה', masculine: 'אתה סבור' };
    const verbs = { neutral: 'תקבלו', feminine: 'תקבלי', masculine: 'תקבל' };
    expect(text).toContain(`אם ${own[form]} אחרת`);
    expect(text).toContain(`ההחלטה: ${verbs[form]} `);
    expect(text).not.toMatch(/[{}]/);
    for (const other of Object.keys(own).filter((one) => one !== form)) expect(text).not.toContain(`אם ${own[other as GenderForm]} `);
  });
  it.each([...COMPENSATION_KINDS, null])('is whole in both languages for %s', (kind) => {
    const decided = kind === null ? null : given({ kind, basis: kind === 'statutory' ? 'statutory' : kind === 'goodwill' || kind === 'symbolic' ? 'goodwill' : 'fault', gesture: 'Voucher', expiresAt: AT });
    for (const language of ['he', 'en'] as const) expect(letter({ decided }, language)).not.toMatch(/[{}]|undefined/);
    expect(letter({ decided }).includes('Valid until')).toBe(kind !== null);
  });
  it('never takes a gesture for an admission, and tells the limit that bound the amount', () => {
    for (const kind of ['goodwill', 'symbolic'] as const) expect(letter({ decided: given({ kind, basis: 'goodwill', gesture: 'Voucher' }) })).toContain('settles nothing about who was responsible');
    expect(letter({ decided: given({ boundBy: 'contract' }) })).toContain('our contract');
    expect(letter({ decided: given({ boundBy: 'yearly-cap' }) })).toContain('yearly cap');
    expect(letter({ decided: null })).toContain('no compensation is given');
  });
  it('names the gesture, not its worth alone', () => {
    for (const kind of ['goodwill', 'symbolic', 'non-monetary'] as const) for (const language of ['he', 'en'] as const) expect(letter({ decided: given({ kind, basis: 'goodwill', gesture: 'A month of reports' }) }, language)).toContain('A month of reports');
    expect(letter({ decided: given({ kind: 'goodwill', basis: 'goodwill' }) })).toContain('₪800.50 as a gesture');
  });
  it('tells the worth of a gesture once: beside its name, or in it', () => {
    for (const kind of ['goodwill', 'symbolic'] as const) {
      expect(letter({ decided: given({ kind, basis: 'goodwill', gesture: 'Account credit of 1,000 NIS', amountMinor: 100_000 }) })).toContain('Account credit of 1,000 NIS. ');
      expect(letter({ decided: given({ kind, basis: 'goodwill', gesture: 'זיכוי של 500 ש״ח בחשבון', amountMinor: 50_000 }) }, 'he')).not.toContain('בשווי');
      expect(letter({ decided: given({ kind, basis: 'goodwill', gesture: 'Discount on the next month', amountMinor: 80_000 }) })).toContain('Discount on the next month (worth ₪800)');
    }
  });
  it('takes texts of people as they are', () => {
    expect(letter({ reason: '{x, plural, other {}} <b>' })).toContain('The reason: {x, plural, other {}} <b>');
  });
});

/** Each kind on the ground it is given on. */
const BASIS: Readonly<Partial<Record<CompensationKind, CompensationBasis>>> = { statutory: 'statutory', goodwill: 'goodwill', symbolic: 'goodwill' };
const READERS = [['he', 'neutral'], ['he', 'feminine'], ['he', 'masculine'], ['en', 'neutral']] as const;
const SAID = { he: { reason: 'שעות נוספות של משמרת הלילה', contactName: 'נועה', gesture: 'שובר' }, en: { reason: 'Overtime of the night shift', contactName: 'Noa', gesture: 'Voucher' } } as const;

describe('before the guard', () => {
  it.each([...COMPENSATION_KINDS, null].flatMap((kind) => READERS.map(([language, form]) => [kind, language, form] as const)))('%s, %s, %s: promises nothing, and nothing in it is marked', (kind, language, form) => {
    const { gesture, ...said } = SAID[language];
    for (const boundBy of ['repaired-loss', 'contract', 'yearly-cap'] as const) {
      for (const [objectUntil, expiresAt] of [[AT, null], [null, AT], [AT, AT]] as const) {
        const decided = kind === null ? null : given({ kind, basis: BASIS[kind] ?? 'fault', gesture, boundBy, expiresAt });
        const text = letter({ ...said, decided, objectUntil }, language, form);
        const report = checkMessage({ text, language, form, messageType: 'compensation', verdict: 'our-fault', sentAt: Date.UTC(2026, 8, 10, 9), timeZone: 'Asia/Jerusalem' });
        expect(report.commitments).toEqual([]);
        expect(report.marks).toEqual([]);
        expect(readabilityOf(text, language).marks).toEqual([]);
      }
    }
  });
});
