/** The part of docs/message-guard.md that tells of the trained reader, from the figures its tables carry. */
import { GUARD_LANGUAGES } from '../guard.types';
import { TABLES } from '../trained/judge';
import { TRAINED_RULES } from '../trained/trained.types';

const share = (value: number): string => (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
/** One sentence in so many; nothing was marked when the share is zero. */
const oneIn = (value: number): string => (value === 0 ? 'none' : `1 in ${Math.round(1 / value)}`);

/** The whole section; the same tables always give the same text. */
export function trainedSection(): string {
  const rows = TRAINED_RULES.flatMap((rule) => GUARD_LANGUAGES.map((language) => {
    const { faulty, others, recall, openRecall, nearMarked, ordinaryMarked } = TABLES[language].columns[rule].figures;
    return `| \`${rule}\` | ${language === 'he' ? 'Hebrew' : 'English'} | ${faulty} | ${others} | ${share(recall)} | ${share(openRecall)} | ${oneIn(nearMarked)} | ${oneIn(ordinaryMarked)} |`;
  }));
  return `## The trained reader

Beside the rules stands a small reader that was trained on sentences: a weight for every word, pair of words and piece of a word, and for what words are about (\`concepts.en.ts\`, \`concepts.he.ts\`: to tell, to hide, the authority, praise), learned from lines that were written for it (\`libs/guard/training\`), the lines the rules are tested with, and the sentences of \`dev\`, \`fresh-dev\`, \`times-dev\` and \`tuning-dev\`. It judges sentence by sentence, alone and before any rule has spoken:

| What | Language | Faulty sentences | Others | Found of the faulty | Found of those in messages | Near misses marked | Ordinary sentences marked |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

Every figure is from sentences the weights had not been trained on (five folds; neighbouring lines stay together). The lines for training were asked to be unlike each other and hard, so the share found in messages says more; it comes from some thirty sentences each. Thresholds were chosen on the same folds, so the figures flatter a little.

- **What it may do.** Mark a sentence that no rule marked and whose words no rule knew as innocent, with the code \`reads-like\`. Such a mark names the sentence and always only warns. It judges which sentences say nothing; a message is called filler only when nothing else is in it. And it clears a sentence of words of denial, concealment, sarcasm or certainty when the sentence reads nothing like them.
- **What it does not read.** Quoted words, sentences of fewer than four words, dates, and the other rules.
- **To train it again.** \`npm run train:guard\` after a change of its sentences, about a minute; it prints these figures and writes \`libs/guard/src/trained/table.*.ts\`. The same sentences give the same table, and a test fails while table and sentences differ.
- **What was tried and left.** Clusters of words from public word vectors (English, 256 and 768 clusters of the 20,000 commonest words, alone and in pairs) moved the share found, at thresholds chosen in the same way, by -0.03 to 0.02; roots of Hebrew words without prefix and ending by -0.01 to 0.03; a second judge for "any fault" beside the rules by -0.01 to 0.06, least for concealment and sarcasm; half of the lines for training gave nearly the same; two hundred more innocent lines and lower thresholds looked better on the folds and not on messages; three words or three thoughts in a row, a word at the beginning and the thought beside each word by -0.04 to 0.07; three hundred more lines and the open half of the later part gave two more wrong marks of blame on the counted messages and found no more of anything. None was worth its weight.
- **Limits.** It knows words, not meaning: a new way to mock passes, and a plain sentence in a mocking sentence's words does not. It cannot say why, only what the sentence resembles. Sarcasm and hinted blame, above all in Hebrew, it reads least well.`;
}
