import { renderTemplate } from './render';
import { TEMPLATE_IDS } from './texts';
import { builtInWording, wordingFlaw, wovenFields } from './wording';
import type { TemplateWording } from './wording';

const frame = { contactName: 'Noa', senderName: 'Yonatan', reference: 'TK-2026-00007' };
const answer = { ...frame, question: "Is it Noa's order?", answer: 'No order is lost.' };
const wording = (more: Partial<TemplateWording> = {}): TemplateWording => ({ subject: { he: 'על שאלתכם', en: 'About your question' }, opening: { he: 'שאלתם אותנו: {question}', en: "It's this that you asked: {question}" }, ending: null, ...more });

describe('words of a template written anew', () => {
  it.each(TEMPLATE_IDS)('%s: the words as delivered are good words', (id) => {
    const built = builtInWording(id);
    expect(built).not.toBeNull();
    if (built !== null) expect(wordingFlaw(id, built)).toBeNull();
  });

  it('take the place of subject, opening and ending; the parts between stay', () => {
    const rendered = renderTemplate('answer', answer, { language: 'en', zone: 'UTC', wording: wording() });
    if (!rendered.ok) throw new Error(rendered.code);
    expect(rendered.subject).toBe('About your question');
    expect(rendered.body).toContain("It's this that you asked: Is it Noa's order?");
    expect(rendered.body).toContain('No order is lost.');
    const closing = renderTemplate('closing', { ...frame, summary: 'Orders', newFacts: ['x'], cause: 'y', actions: ['z'], prevention: ['w'] }, { language: 'en', zone: 'UTC', wording: wording({ opening: { he: 'סוף', en: 'Over.' }, ending: { he: 'בברכה', en: 'Call us.' } }) });
    if (!closing.ok) throw new Error(closing.code);
    expect(closing.body).toContain('Call us.');
    expect(closing.body).not.toContain('reopen');
  });

  it('address one woman or one man where the words are ours to turn', () => {
    const rendered = renderTemplate('answer', answer, { language: 'he', form: 'feminine', zone: 'UTC', wording: wording({ subject: { he: 'תשובה לשאלתכם', en: 'x' } }) });
    expect(rendered).toMatchObject({ subject: 'תשובה לשאלתך' });
  });

  it.each([
    ['{nobody}', 'en'], ['{summary}', 'en'], ['{question', 'en'], ['question}', 'he'], ['{question, plural, one {x} other {y}}', 'en'], ['{}', 'he'], ['{ question }', 'en'],
  ] as const)('may not hold %s', (strange, language) => {
    const opening = { he: 'שאלתם', en: 'You asked', [language]: `You asked ${strange}` };
    expect(wordingFlaw('answer', wording({ opening }))).toMatchObject({ code: 'template.placeholder', field: `wording.opening.${language}`, params: { allowed: expect.stringContaining('{question}') } });
  });

  it('have an ending exactly where the template has one', () => {
    expect(wordingFlaw('closing', wording({ opening: { he: 'א', en: 'a' } }))).toMatchObject({ code: 'template.ending' });
    expect(wordingFlaw('answer', wording({ ending: { he: 'א', en: 'a' } }))).toMatchObject({ code: 'template.ending' });
    expect(wordingFlaw('letter', wording())).toMatchObject({ code: 'template.unknown' });
    expect(wordingFlaw('toString', wording())).toMatchObject({ code: 'template.unknown' });
  });

  it('name only fields that a message of this kind always has', () => {
    expect(wovenFields('answer')).toEqual(['reference', 'question']);
    expect(wovenFields('apology.shared')).toEqual(expect.arrayContaining(['summary', 'ourPart', 'reference']));
    expect(wovenFields('nothing')).toEqual([]);
  });
});
