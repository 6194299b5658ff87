import type { Block } from './block';
import { reviewHtml } from './review-html';
import { reviewMarkdown } from './review-markdown';
import { reviewWords } from './review-texts';

const hostile = '<img src=x onerror="alert(1)"> & [click](javascript:alert(1)) `x` *bold* | pipe';
const blocks: readonly Block[] = [
  { kind: 'title', text: hostile }, { kind: 'heading', level: 2, text: 'Two\nlines' }, { kind: 'words', text: `${hostile}\n\n# heading\n- item\n1. one\n+ plus\n===` },
  { kind: 'words', text: 'faint', faint: true }, { kind: 'facts', facts: [['Name', hostile]] }, { kind: 'list', ordered: true, items: [hostile] }, { kind: 'list', ordered: false, items: ['b'] },
  { kind: 'table', head: ['A', 'B'], rows: [[hostile, 'two\nlines']] },
];

describe('the post-mortem on paper', () => {
  it('lets no typed text become HTML', () => {
    const page = reviewHtml(blocks, 'he');
    expect(page).toContain('dir="rtl"');
    expect(page).not.toMatch(/<img/);
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp;');
    expect(page.match(/<(script|link|iframe|object)/)).toBeNull();
    expect(reviewHtml(blocks, 'en')).toContain('<html lang="en" dir="ltr">');
  });

  it('breaks no word of a narrow column but one nobody could write, and puts numbers under their heading', () => {
    const page = reviewHtml([{ kind: 'table', head: ['ציון'], rows: [['100'], ['0 / 1'], ['שלושה ימים'], ['x'.repeat(60)]] }], 'he');
    expect(page).toContain('<th dir="auto" scope="col">ציון</th>');
    for (const cell of ['<td class="n" dir="auto">100</td>', '<td class="n" dir="auto">0 / 1</td>', '<td dir="auto">שלושה ימים</td>', `<td class="long" dir="auto">${'x'.repeat(60)}</td>`]) expect(page).toContain(cell);
    // A cell of digits or Latin letters would turn to the left by itself.
    expect(page).toContain('[dir=rtl] :is(th,td,dd){text-align:right}');
  });

  it('gives a list of ours the direction of the page, whatever letters its first name has', () => {
    const page = reviewHtml([{ kind: 'facts', facts: [['People', '\u2068מאיה לביא\u2069 (incident manager)', 'ours'], ['Customer', 'גליל פרש']] }, { kind: 'words', text: '\u2068מאיה\u2069, 23 Nov', faint: true }], 'en');
    for (const part of ['<dd>\u2068מאיה לביא\u2069 (incident manager)</dd>', '<dd dir="auto">גליל פרש</dd>', '<p class="faint">\u2068מאיה\u2069, 23 Nov</p>']) expect(page).toContain(part);
  });

  it('lets no typed text become Markdown', () => {
    const text = reviewMarkdown(blocks, 'en');
    expect(text).not.toMatch(/(^|[^\\])<img/);
    expect(text).not.toMatch(/(^|[^\\])\[click/);
    for (const line of ['\\# heading', '\\- item', '1\\. one', '\\+ plus']) expect(text).toContain(line);
    expect(text).toContain('## Two lines');
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(3);
    for (const line of text.split('\n').filter((one) => one.startsWith('| '))) expect(line.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(3);
  });

  it('has every word in both languages', () => {
    for (const [he, en] of Object.values(reviewWords)) {
      expect(he).toMatch(/[\u05d0-\u05ea]/);
      expect(en).toMatch(/[a-z]/i);
      expect(en).not.toMatch(/[\u05d0-\u05ea]/);
    }
  });
});
