/**
 * Sentences written without sight of the corpus, one a line: `+` must get the mark the file is named after, `-` must not; in `none` there is
 * no fault at all. Hebrew forms of address name the chosen form in brackets first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADDRESS_FORMS, GUARD_LANGUAGES, GUARD_RULES, type GuardInput, type GuardRule } from '../guard.types';
import { findMarks } from './find-marks';

/** `acts` holds what lexicon/wider.*.ts reads, and what looks like it; the trained reader is not trained on those, save some two dozen that it got wrong and that stand among its lines since. */
const FOLDERS = ['sentences', 'acts'].map((name) => join(__dirname, name));
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).sort().map((name) => ({ folder, name })));
const SPOKEN: readonly GuardRule[] = ['blame-customer', 'denial', 'concealment', 'sarcasm', 'certainty', 'conditional-apology'];

interface Sentence {
  readonly wanted: boolean;
  readonly input: GuardInput;
}

const sentencesIn = ({ folder, name }: (typeof FILES)[number]): readonly Sentence[] => {
  const language = GUARD_LANGUAGES.find((one) => name.endsWith(`.${one}.txt`)) ?? 'en';
  return readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== '').map((line) => {
    const found = /^([+-]) (?:\[([a-z]+)\] )?(.+)$/.exec(line);
    const form = ADDRESS_FORMS.find((one) => one === found?.[2]) ?? 'neutral';
    const text = found?.[3] ?? '';
    return { wanted: found?.[1] === '+', input: { text, language, form, messageType: 'other', verdict: 'not-examined', sentAt: 0, timeZone: 'UTC' } };
  });
};

describe.each(FILES)('$name', (file) => {
  const { name } = file;
  const rules: readonly GuardRule[] = GUARD_RULES.filter((one) => name.startsWith(`${one}.`));
  const asked = rules.length === 0 ? SPOKEN : rules;

  it.each(sentencesIn(file).map((one) => [one.wanted ? 'marks' : 'leaves', one.input.text, one] as const))('%s: %s', (_what, _text, { wanted, input }) => {
    const marked = findMarks(input, []).filter((mark) => asked.includes(mark.rule));
    if (wanted) expect(marked).not.toHaveLength(0);
    else expect(marked.map((mark) => `${mark.rule}: ${mark.words}`)).toEqual([]);
  });
});

it('is read whole: every rule that goes by phrases has its sentences in both languages', () => {
  const names = FILES.map(({ name }) => name);
  for (const rule of SPOKEN) for (const language of GUARD_LANGUAGES) expect(names).toContain(`${rule}.${language}.txt`);
});
