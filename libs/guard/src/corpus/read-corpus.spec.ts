/** The corpus keeps what the documentation says of it, and the reader sees the mistakes a hand makes in labelling. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS_FORMS, GUARD_LANGUAGES, GUARD_MESSAGE_TYPES, GUARD_RULES, GUARD_VERDICTS } from '../guard.types';
import { CORPUS_SPLITS } from './corpus.types';
import { inputOf, readCorpus } from './read-corpus';

const FOLDER = join(__dirname, '../../corpus');
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort();
const files: unknown[] = names.map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
const { cases, problems } = readCorpus(files);

describe('the corpus', () => {
  it('is well labelled', () => {
    expect(problems).toEqual([]);
  });

  it('holds at least 400 messages, half in each language, half of each innocent', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    for (const language of GUARD_LANGUAGES) {
      const own = cases.filter((item) => item.language === language);
      expect(own.length / cases.length).toBeGreaterThan(0.45);
      // The later messages about times alone are all innocent.
      const mixed = own.filter((item) => !item.id.includes('-more-'));
      const innocent = mixed.filter((item) => item.innocent).length / mixed.length;
      expect(innocent).toBeGreaterThan(0.47);
      expect(innocent).toBeLessThan(0.53);
    }
  });

  it('holds at least 150 dated commitments and 60 innocents that look guilty', () => {
    expect(cases.flatMap((item) => item.expected.commitments).filter(({ latest }) => latest !== null).length).toBeGreaterThanOrEqual(150);
    expect(cases.filter((item) => item.innocent && item.id.includes('-hard-')).length).toBeGreaterThanOrEqual(60);
  });

  it.each(GUARD_RULES)('holds at least 15 positives of %s in each language it applies to', (rule) => {
    for (const language of rule === 'wrong-form' ? (['he'] as const) : GUARD_LANGUAGES) {
      const marks = cases.filter((item) => item.language === language).flatMap((item) => item.expected.marks).filter((mark) => mark.rule === rule);
      expect(marks.length).toBeGreaterThanOrEqual(15);
    }
  });

  it('uses every message type, verdict and form', () => {
    expect(new Set(cases.map(({ messageType }) => messageType))).toEqual(new Set(GUARD_MESSAGE_TYPES));
    expect(new Set(cases.map(({ verdict }) => verdict))).toEqual(new Set(GUARD_VERDICTS));
    expect(new Set(cases.filter(({ language }) => language === 'he').map(({ form }) => form))).toEqual(new Set(ADDRESS_FORMS));
  });

  it('is divided in two halves of the same make', () => {
    for (const language of GUARD_LANGUAGES) {
      const [dev = 0, heldOut = 0] = CORPUS_SPLITS.map((split) => cases.filter((item) => item.language === language && item.split === split).length);
      expect(Math.abs(dev - heldOut) / (dev + heldOut)).toBeLessThan(0.05);
    }
  });
});

describe('the reader', () => {
  const good = {
    id: 'x', language: 'en', form: 'neutral', messageType: 'other', verdict: 'not-examined', sentAt: '2026-11-24T09:00:00+02:00', timeZone: 'Asia/Jerusalem', split: 'dev',
    text: 'Ready by noon.', expected: { commitments: [{ words: 'by noon', kind: 'outcome', latest: '2026-11-24T12:00' }], marks: [] }, innocent: true,
  };
  const said = (item: unknown): readonly string[] => readCorpus([[item]]).problems.map(({ problem }) => problem);

  it('takes a good case and asks the guard in epoch milliseconds', () => {
    expect(said(good)).toEqual([]);
    const [item] = readCorpus([[good]]).cases;
    expect(item && inputOf(item).sentAt).toBe(Date.UTC(2026, 10, 24, 7));
  });

  it.each([
    ['a wrong offset', { sentAt: '2026-11-24T09:00:00+03:00' }, 'sentAt'],
    ['a label that is not in the text', { expected: { commitments: [{ words: 'by night', kind: 'outcome', latest: null }], marks: [] } }, 'exactly once'],
    ['a label that is there twice', { text: 'by noon, by noon' }, 'exactly once'],
    ['a promise for the past', { expected: { commitments: [{ words: 'by noon', kind: 'outcome', latest: '2026-11-24T08:00' }], marks: [] } }, 'not after'],
    ['a day that does not exist', { expected: { commitments: [{ words: 'by noon', kind: 'outcome', latest: '2026-11-31T08:00' }], marks: [] } }, 'no local time'],
    ['a guilty innocent', { expected: { commitments: [], marks: [{ rule: 'filler', words: 'Ready' }] } }, 'innocent'],
    ['a form in English', { innocent: false, expected: { commitments: [], marks: [{ rule: 'wrong-form', words: 'Ready' }] } }, 'Hebrew'],
    ['an unknown rule', { expected: { commitments: [], marks: [{ rule: 'shouting', words: 'Ready' }] } }, 'shape'],
    ['a missing element with words', { innocent: false, expected: { commitments: [], marks: [{ rule: 'missing-element', words: 'Ready' }] } }, 'shape'],
    ['an unknown language', { language: 'fr' }, 'shape'],
    ['no text', { text: undefined }, 'shape'],
  ])('sees %s', (_, change, word) => {
    const found = said({ ...good, ...change });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(word);
  });

  it('sees ids and texts used twice', () => {
    expect(readCorpus([[good], [good]]).problems.map(({ problem }) => problem)).toEqual(['id is used twice', 'text is used twice']);
    expect(said('text')).toEqual(['not the shape of a case']);
  });
});
