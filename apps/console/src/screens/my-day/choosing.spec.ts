import type { Draft, TemplateItem } from './composing';
import { rewritten, withPreview, withTemplate, withType } from './choosing';

const DRAFT: Draft = { messageType: 'update', contactIds: ['c'], language: 'he', form: 'neutral', templateId: 'update.x', fields: {}, nextUpdateAt: null, subject: '', body: '', byHand: false, overrides: [], reasons: {}, emergency: false };
const template = (id: string, ...names: string[]): TemplateItem => ({ id, messageType: 'refusal', stage: null, name: { he: id, en: id }, version: 1, severities: [1], forms: ['neutral'], fields: names.map((name) => ({ name, required: true, label: { he: name, en: name } })) });
const PREVIEW = { id: 'refusal', version: 1, subject: 'From the template', body: 'Template text' };
const own = { ...DRAFT, body: 'What I wrote myself', byHand: true };

describe('another kind of message', () => {
  it('keeps a text written by hand, and no template writes over it', () => {
    const changed = withType(own, 'refusal', { template: template('refusal', 'summary'), summary: 'Orders fail', next: null });
    expect(changed).toMatchObject({ messageType: 'refusal', templateId: 'refusal', body: 'What I wrote myself', byHand: true });
    expect(withPreview(changed, PREVIEW).body).toBe('What I wrote myself');
    expect(withTemplate(own, 'update.y', null)).toMatchObject({ byHand: true, body: 'What I wrote myself' });
    expect(withPreview(withType(DRAFT, 'refusal', { template: template('refusal'), summary: '', next: null }), PREVIEW).body).toBe('Template text');
  });
  it('keeps the next word its author set, begins with one where it says one, and drops it where it has no place for it', () => {
    const change = { template: template('refusal'), summary: '' };
    expect([withType({ ...DRAFT, nextUpdateAt: 5 }, 'refusal', { ...change, next: 9 }).nextUpdateAt, withType(DRAFT, 'refusal', { ...change, next: 9 }).nextUpdateAt, withType({ ...DRAFT, nextUpdateAt: 5 }, 'refusal', { ...change, next: null }).nextUpdateAt, withTemplate({ ...DRAFT, nextUpdateAt: 5 }, 'x', null).nextUpdateAt]).toEqual([5, 9, null, null]);
  });
  it('asks of a refusal what was asked for: what happened is not it', () => {
    const at = { template: template('refusal', 'summary'), summary: 'Orders fail', next: null };
    expect(withType({ ...DRAFT, fields: { summary: 'Orders fail' } }, 'refusal', at).fields).toEqual({});
    expect(withType({ ...DRAFT, fields: { summary: 'A full refund' } }, 'refusal', at).fields).toEqual({ summary: 'A full refund' });
  });
  it('never puts our own summary into what the customer reads, and keeps the line that was written for him', () => {
    const at = { template: template('options', 'summary'), summary: 'Orders fail, their CEO knows', next: null };
    expect(withType(DRAFT, 'options', at).fields).toEqual({});
    expect(withType({ ...DRAFT, fields: { summary: 'Orders are refused' } }, 'options', at).fields).toEqual({ summary: 'Orders are refused' });
  });
});

describe('the words of the template', () => {
  it('leave a subject that was typed, also when the text is written anew', () => {
    const typed = { ...DRAFT, subject: 'My subject', subjectByHand: true };
    expect(withPreview(typed, PREVIEW)).toMatchObject({ subject: 'My subject', body: 'Template text' });
    expect(withPreview(DRAFT, PREVIEW).subject).toBe('From the template');
    expect(rewritten({ ...own, ...{ subject: 'My subject', subjectByHand: true } }, PREVIEW)).toMatchObject({ subject: 'My subject', body: 'Template text', byHand: false });
  });
});
