import { CUSTOMER_STAGES, MESSAGE_TYPES } from '#domain';
import { isProblemCode } from '#contracts';
import { withoutIsolates } from '../text';
import { missingFields, templates, templatesFor } from './fields';
import type { TemplateParams } from './fields';
import { renderTemplate } from './render';

const at = Date.UTC(2026, 8, 10, 13);
const options = { language: 'en', zone: 'Asia/Jerusalem' } as const;
const full: TemplateParams = {
  contactName: 'Noa', senderName: 'Yonatan', reference: 'TK-1', summary: 'Orders are refused.', question: 'Is data lost?', answer: 'No.', cause: 'A timeout was shortened.',
  newFacts: ['Zone A works'], checking: ['Zone B'], actions: ['Traffic moved'], customerCanDo: ['Use zone A'], prevention: ['A load test'], forecast: { p50At: at, p90At: at + 3_600_000 }, nextUpdateAt: at,
  possible: ['By courier'], notPossible: [{ what: 'On Saturday', why: 'the store is closed' }], notYetKnown: ['When the part comes'], claim: 'Billed twice.', evidence: 'One invoice.', guidance: 'See line two.', reason: 'No duct.', alternative: 'A mobile link.', repair: ['A refund'], ourPart: 'our notice came late', amount: '500 NIS', dueAt: at, link: 'https://survey.example/7',
};

describe('message templates', () => {
  it.each(templates.map((one) => [one.id, one] as const))('%s: known type and stage, renders in both languages, refuses each missing field', (id, template) => {
    expect(MESSAGE_TYPES).toContain(template.messageType);
    if (template.stage !== null) expect(CUSTOMER_STAGES).toContain(template.stage);
    for (const language of ['he', 'en'] as const) {
      const rendered = renderTemplate(id, full, { ...options, language });
      expect(rendered).toMatchObject({ ok: true });
      if (rendered.ok) expect(`${rendered.subject}${rendered.body}`).not.toMatch(/[{}]|undefined|null|\n\n\n/);
    }
    for (const field of template.fields.filter((one) => one.required)) {
      const { [field.name]: _left, ...rest } = full;
      expect(renderTemplate(id, rest, options)).toMatchObject({ ok: false, code: 'template.field-missing', field: field.name, params: { field: field.name, template: id } });
    }
  });
  it('gives each message type a person chooses a template, and each informing stage an update', () => {
    for (const type of MESSAGE_TYPES.filter((one) => one !== 'other')) expect(templates.some((one) => one.messageType === type)).toBe(true);
    for (const stage of CUSTOMER_STAGES.filter((one) => one !== 'routine')) expect(templatesFor('update', stage)).toHaveLength(1);
    for (const stage of CUSTOMER_STAGES) expect(templatesFor('stage-update', stage)).toHaveLength(1);
  });
  it('writes an update a customer can use', () => {
    const rendered = renderTemplate('update.investigating', { ...full, newFacts: [], customerCanDo: [' '], forecast: null, noForecastNextTryAt: at }, options);
    expect(rendered.ok && withoutIsolates(rendered.body)).toMatch(/^Hello Noa,\n\nThis is where.*\n\nWhat is being checked:\n• Zone B\n\n.*There is no forecast yet.*16:00 \(Jerusalem time\)\.\n\nWe will write again by .*16:00 \(Jerusalem time\)\.\n\nKind regards,\nYonatan\nReference: TK-1$/s);
  });
  it('says nothing of a field left empty: what is not ruled out, not unknown, not new and not asked of the reader is for its author to say', () => {
    const body = (id: string, newFacts: readonly string[]): string => {
      const rendered = renderTemplate(id, { ...full, newFacts }, options);
      return rendered.ok ? rendered.body : rendered.code;
    };
    expect(body('answer', [])).not.toContain('What we know');
    for (const template of templates) {
      const rendered = renderTemplate(template.id, { ...full, ...Object.fromEntries(template.fields.filter((one) => !one.required).map(({ name }) => [name, undefined])), noForecastNextTryAt: at }, options);
      expect(rendered.ok && rendered.body).not.toMatch(/no new fact|Nothing is needed|ruled out|still unknown|\n\n\n/);
    }
    expect(body('answer', ['Zone A works'])).toContain('What we know:\n• Zone A works');
  });
  it('speaks by severity while the work goes on, and of one severity only where it is owed', () => {
    const body = (id: string, severity?: 1 | 4): string => {
      const rendered = renderTemplate(id, full, { ...options, severity });
      return rendered.ok ? rendered.body : rendered.code;
    };
    expect(body('update.investigating', 1)).toContain('around the clock');
    expect(body('update.investigating', 4)).toContain('whenever something changes');
    expect(body('update.investigating')).not.toContain('working on it');
    expect(body('update.verified', 1)).not.toContain('around the clock');
    expect([templatesFor('summary', 'identified', 2).length, templatesFor('summary', 'identified', 3).length]).toEqual([1, 0]);
  });
  it('says of options what is possible, what is not and why, and what is not known, each where there is something', () => {
    const rendered = renderTemplate('options', { ...full, notPossible: [], notYetKnown: undefined }, options);
    expect(rendered.ok && rendered.body).toMatch(/^(?!.*(not possible, and|not known yet:\n)).*What is possible:\n• By courier\n\n/s);
    expect(renderTemplate('options', full, options)).toMatchObject({ ok: true, body: expect.stringContaining('• On Saturday, because the store is closed') });
  });
  it('names every missing field, in the order of the letter', () => {
    const correction = templates.find((one) => one.id === 'polite-correction');
    expect(correction === undefined ? [] : missingFields(correction, { contactName: 'Noa', evidence: ' ' })).toEqual(['senderName', 'reference', 'claim', 'evidence', 'guidance']);
    for (const template of templates) expect(template.version).toBeGreaterThanOrEqual(1);
  });
  it('refuses blanks, lists of blanks and unknown ids with documented codes', () => {
    expect(renderTemplate('update.investigating', { ...full, checking: ['  '] }, options)).toMatchObject({ code: 'template.field-missing', field: 'checking' });
    expect(renderTemplate('update.investigating', { ...full, contactName: ' ' }, options)).toMatchObject({ code: 'template.field-missing', field: 'contactName' });
    for (const id of ['', 'update', 'toString', 'update.closing']) expect(renderTemplate(id, full, options)).toMatchObject({ ok: false, code: 'template.unknown' });
    expect(isProblemCode('template.unknown') && isProblemCode('template.field-missing')).toBe(true);
  });
  it('promises nothing by itself: no date but those given', () => {
    const rendered = renderTemplate('update.identified', full, { ...options, language: 'he' });
    expect(rendered.ok && (rendered.body.match(/\d\d:\d\d/g) ?? []).length).toBe(3);
  });
});
