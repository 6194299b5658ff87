import { AUTOMATIC_ANSWERS } from '#domain';
import { checkMessage } from '#guard';
import { automaticAnswer, automaticAnswerNames } from './lane-answers';

const facts = { contactName: 'Noa', reference: 'TK-2026-00007', remedy: { he: 'שובר על סך 100 ש״ח', en: 'Voucher of 100 NIS' } };

describe('approved texts of the light lane', () => {
  it('exist for every id the domain knows, and for no other', () => {
    expect(Object.keys(automaticAnswerNames)).toEqual([...AUTOMATIC_ANSWERS]);
    expect(automaticAnswer('light.nothing', facts, { language: 'en', form: 'neutral' })).toBeNull();
    expect(automaticAnswer('toString', facts, { language: 'en', form: 'neutral' })).toBeNull();
  });

  it.each(AUTOMATIC_ANSWERS)('%s promises nothing and hurts nobody, in both languages and every form', (id) => {
    for (const language of ['he', 'en'] as const) {
      for (const form of ['neutral', 'feminine', 'masculine'] as const) {
        const answer = automaticAnswer(id, facts, { language, form });
        if (answer === null) throw new Error(id);
        const report = checkMessage({ text: answer.body, language, form: language === 'en' ? 'neutral' : form, messageType: 'answer', sentAt: Date.UTC(2026, 0, 4, 9), timeZone: 'Asia/Jerusalem', verdict: 'our-fault' });
        expect([language, form, report.commitments, report.marks.filter((mark) => mark.weight === 'refuse')]).toEqual([language, form, [], []]);
        expect(answer.body).not.toMatch(/[{}]/);
        expect(answer.body).toContain(language === 'he' ? '״אדם״' : '“person”');
      }
    }
  });

  it('says nothing of a remedy where none is given, and what a person filled in stays as it is', () => {
    const bare = automaticAnswer('light.delay', { ...facts, contactName: 'No {remedy} a', remedy: null }, { language: 'en', form: 'neutral' });
    expect(bare?.body).not.toContain('regret');
    expect(bare?.body).toContain('Hello No {remedy} a,');
  });
});
