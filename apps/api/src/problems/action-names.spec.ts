import { refuse } from '#domain';
import { actionName } from './action-names';
import { problemDocument } from './problem.filter';

describe('what was not permitted', () => {
  it('is told by its label, in the reader’s language', () => {
    expect(actionName('locate').he).toMatch(/[א-ת]/);
    expect(problemDocument(refuse('permission.denied', { action: 'read-crisis', roles: '' }), { language: 'he', zone: 'Asia/Jerusalem' }).detail).toContain('לראות משבר');
    expect(problemDocument(refuse('permission.denied', { action: 'open', roles: '' }), { language: 'en', zone: 'Asia/Jerusalem' }).detail).not.toContain(' open.');
  });

  it('is shown as it came where nobody named it', () => {
    expect(actionName('toString')).toEqual({ he: 'toString', en: 'toString' });
  });
});
