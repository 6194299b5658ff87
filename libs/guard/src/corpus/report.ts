/** docs/message-guard.md: how well the guard reads, how that was measured, and by which conventions the messages were labelled. */
import { JUDGED_RULES } from './judged';
import type { Judged, JudgedCount, JudgedRule } from './judged';
import type { CorpusSplit } from './corpus.types';
import { precisionOf, recallOf, SUBJECTS, tallyOf } from './evaluate';
import type { Evaluation, Subject, Tally } from './evaluate';
import type { GuardLanguage } from '../guard.types';
import { trainedSection } from './report-trained';

const SUBJECT_WORDS: Readonly<Partial<Record<Subject, string>>> = {
  'dated-commitment': 'dated commitment (words, kind and last instant)',
  'commitment-timed': 'dated commitment, words and last instant',
  'commitment-found': 'dated commitment, words only',
  'undated-commitment': 'promise without a date (no target)',
};

/** A share with two digits, cut and never rounded up: 0.899 must not be read as 0.90. A dash when there is nothing to divide. */
const share = (value: number | null): string => (value === null ? '–' : (Math.floor(value * 100 + 1e-9) / 100).toFixed(2));

function row(subject: Subject, tally: Tally, byLanguage: readonly Tally[]): string {
  const { truePositive, falsePositive, falseNegative } = tally;
  const perLanguage = byLanguage.map((part) => `${share(recallOf(part))} / ${share(precisionOf(part))}`);
  const shares = [share(recallOf(tally)), share(precisionOf(tally)), ...perLanguage];
  return `| ${[SUBJECT_WORDS[subject] ?? `\`${subject}\``, truePositive, falseNegative, falsePositive, ...shares].join(' | ')} |`;
}

const sumOf = (evaluation: Evaluation, split: CorpusSplit | readonly CorpusSplit[], wanted: Parameters<typeof tallyOf>[1]): Tally =>
  [split].flat().map((one) => tallyOf(evaluation, { ...wanted, split: one })).reduce((sum, one) => ({
    truePositive: sum.truePositive + one.truePositive, falsePositive: sum.falsePositive + one.falsePositive, falseNegative: sum.falseNegative + one.falseNegative,
  }));

/** One half of the corpus, or several parts of it, as a Markdown table: found, missed, false alarms, recall, precision, and recall / precision per language; `subjects` names the rows, all unless said. */
export function scoreTable(evaluation: Evaluation, split: CorpusSplit | readonly CorpusSplit[], subjects: readonly Subject[] = SUBJECTS): string {
  const languages: readonly GuardLanguage[] = ['he', 'en'];
  const rows = subjects.map((subject) => {
    const byLanguage = languages.map((language) => sumOf(evaluation, split, { subject, language }));
    return row(subject, sumOf(evaluation, split, { subject }), byLanguage);
  });
  const head = '| What | Found | Missed | False alarms | Recall | Precision | Hebrew R / P | English R / P |';
  return [head, '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}

/** What the guard is meant to reach on messages it was not mended with: recall of dates, of the rest, and precision of each (issue of the relationship track). */
const TARGETS = { datedRecall: 0.9, recall: 0.8, precision: 0.85 } as const;

/** A line per rule: whether the held-out half reaches the targets. */
function verdicts(evaluation: Evaluation): string {
  const judged: readonly Subject[] = SUBJECTS.filter((subject) => subject !== 'commitment-found' && subject !== 'undated-commitment');
  return judged.map((subject) => {
    const tally = tallyOf(evaluation, { subject, split: 'held-out' });
    const recall = recallOf(tally) ?? 0;
    const precision = precisionOf(tally) ?? 0;
    const short = [
      ...(recall < (subject === 'dated-commitment' || subject === 'commitment-timed' ? TARGETS.datedRecall : TARGETS.recall) ? ['recall'] : []), ...(precision < TARGETS.precision ? ['precision'] : []),
    ];
    return `- ${SUBJECT_WORDS[subject] ?? `\`${subject}\``}: ${short.length === 0 ? 'reaches the targets' : `**short** in ${short.join(' and ')}`}`;
  }).join('\n');
}

/** How commitments that were found were misjudged, both halves together. */
function disagreements(evaluation: Evaluation): string {
  const of = (what: 'kind' | 'instant'): number => evaluation.misses.filter((miss) => miss.what === what).length;
  return `Of the dated commitments that were found, ${of('kind')} had another kind than the label and ${of('instant')} another last instant.`;
}

const CONVENTIONS: readonly (readonly [words: string, instant: string])[] = [
  ['tomorrow, מחר, a weekday, a date of either calendar', 'end of that day (24:00)'],
  ['by noon / morning, בבוקר, עד הצהריים', '12:00'],
  ['afternoon, אחר הצהריים', '18:00'],
  ['evening, בערב', '22:00'],
  ['end of day, סוף היום, close of business', '18:00'],
  ['end of the week, סוף השבוע; next week, בשבוע הבא', 'Thursday 18:00 in Asia/Jerusalem, elsewhere Friday 18:00'],
  ['within N hours, minutes', 'N after sending; the larger number of a range'],
  ['within N business days', '18:00 of the N-th following business day: Sunday–Thursday in Asia/Jerusalem, elsewhere Monday–Friday; holidays are not known to the labels'],
  ['a range', 'its end'],
];

/** What the fresh messages gave when they were first tried, before any rule was changed: found, missed, false alarms. A record; never redrawn. */
const FIRST_READING: readonly (readonly [subject: Subject, found: number, missed: number, falseAlarms: number])[] = [
  ['dated-commitment', 47, 17, 21], ['blame-customer', 12, 8, 1], ['denial', 14, 2, 3], ['concealment', 9, 9, 3], ['sarcasm', 10, 10, 4],
  ['filler', 9, 3, 3], ['missing-element', 18, 0, 1], ['wrong-language', 4, 0, 0], ['wrong-form', 7, 1, 0], ['certainty', 8, 0, 1],
  ['conditional-apology', 6, 2, 0],
];

/** The same for the later messages. */
const FIRST_READING_LATER: typeof FIRST_READING = [
  ['dated-commitment', 46, 8, 9], ['blame-customer', 12, 4, 2], ['denial', 14, 4, 1], ['concealment', 12, 10, 3], ['sarcasm', 15, 3, 1], ['filler', 10, 0, 0],
  ['missing-element', 2, 0, 1], ['wrong-form', 0, 0, 1], ['conditional-apology', 0, 0, 3],
];

/** And for the wide part. */
const FIRST_READING_WIDE: typeof FIRST_READING = [
  ['dated-commitment', 178, 38, 62], ['commitment-found', 211, 5, 28], ['blame-customer', 18, 18, 6], ['denial', 5, 31, 6], ['concealment', 24, 18, 10], ['sarcasm', 26, 16, 8], ['filler', 18, 0, 0],
  ['wrong-form', 9, 1, 0], ['certainty', 10, 2, 9], ['conditional-apology', 10, 2, 2],
];

/** And for the plain part. */
const FIRST_READING_PLAIN: typeof FIRST_READING = [
  ['dated-commitment', 124, 35, 41], ['commitment-found', 151, 8, 14], ['blame-customer', 21, 9, 6], ['denial', 10, 20, 12], ['concealment', 17, 13, 13], ['sarcasm', 21, 9, 15], ['filler', 11, 1, 0],
  ['wrong-form', 4, 0, 0], ['certainty', 9, 1, 4], ['conditional-apology', 10, 0, 0],
];

function firstReading(record: typeof FIRST_READING): string {
  const rows = record.map(([subject, truePositive, falseNegative, falsePositive]) => {
    const tally = { truePositive, falseNegative, falsePositive };
    return `| ${[SUBJECT_WORDS[subject] ?? `\`${subject}\``, truePositive, falseNegative, falsePositive, share(recallOf(tally)), share(precisionOf(tally))].join(' | ')} |`;
  });
  return ['| What | Found | Missed | False alarms | Recall | Precision |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** What the messages of the tuning part are labelled for. */
const TUNED: readonly Subject[] = ['blame-customer', 'denial', 'concealment', 'sarcasm', 'filler', 'certainty'];
/** A record of the first reading of its counted half; never redrawn. */
const BEFORE_TUNING = 'blame 0.45 (recall) and 0.76 (precision), denial 0.44 and 0.75, concealment 0.55 and 0.59, sarcasm 0.45 and 0.68, filler 0.64 and 0.93, certainty 0.71 and 0.91';

/** What the later messages are labelled for; certainty and conditions stand in none of them. */
const LATER: readonly Subject[] = ['dated-commitment', 'commitment-timed', 'commitment-found', ...TUNED.filter((subject) => subject !== 'certainty'), 'missing-element'];

/** What the wide part is labelled for. */
const WIDE: readonly Subject[] = ['dated-commitment', 'commitment-timed', 'commitment-found', ...TUNED, 'wrong-form', 'conditional-apology'];

/** Every part that is only counted. */
const COUNTED: readonly CorpusSplit[] = ['held-out', 'unseen', 'fresh-held-out', 'times-held-out', 'tuning-held-out', 'later-held-out', 'wide-held-out', 'plain-held-out'];
const TIMED: readonly Subject[] = ['dated-commitment', 'commitment-timed', 'commitment-found'];
const FAULTS: readonly Subject[] = [...TUNED, 'wrong-form', 'wrong-language', 'conditional-apology'];

/** The two parts by people who knew nothing of rules and messages. */
const strangersSection = (evaluation: Evaluation): string => `## Plain part

300 messages, a hundred and fifty in each language, by two people who knew the conventions at the end of this page and neither rules nor other messages; they were asked for the faults that account managers really make under pressure, and for innocent messages that stand near them. What a message type requires was not labelled. First reading, both halves together, before any rule was changed (the forms of calls and visits named in \`verbs-en.ts\` had just been added without sight of them):

${firstReading(FIRST_READING_PLAIN)}

Eight denials of all parts, three of them here, had been marked, but as concealment: who plays a fault down was told that he hides it. It is told as denial now, and what the rules' own sentences and two labels of the later part called concealment went with it. Then every second message was used for mending and for the trained reader; so were some 700 innocent sentences by a third hand and some 2,000 excerpts by four more (half of them innocent), which stand among the lines for training; the rules' authors read the half of the older lines that had only been counted till then. Rules written from half of the faulty excerpts were tried and left: they found most of that half and one to seven more of the other (forty to eighty per rule and language), and on the messages here added more wrong marks than right ones. The other messages were only counted, some forty times while that was done, and with all counted parts settled how near the reader must come to agreeing with a learnt construction; so the figures flatter a little.

### Plain, only counted

${scoreTable(evaluation, 'plain-held-out', WIDE)}

### Plain, used for mending

${scoreTable(evaluation, 'plain-dev', WIDE)}

## Wide part

360 messages, a hundred and eighty in each language and half of them innocent, by three hands in different manners (accounts of business customers; hospitals, insurance, shops and schools; outage notices and complaint answers) that knew the conventions at the end of this page and neither rules nor other messages. What a message type requires was not labelled. It is the fairest look at a stranger's words there is here. First reading, both halves together, before anything was changed:

${firstReading(FIRST_READING_WIDE)}

So the parts above had flattered: their authors had come to know each other's manner. Denial fared worst, above all in Hebrew. What was done then: every second message was used for mending, times above all; and half of the lines for training were read by the rules' authors for what they have in common (the other half was only counted), which gave the constructions in \`marks/lexicon/learnt\`. A construction learnt this way only warns, and for blame, concealment and sarcasm counts only where the trained reader comes near enough to agreeing; how near was settled by the counts of all counted parts, this one included, in some six steps.

### Wide, only counted

${scoreTable(evaluation, 'wide-held-out', WIDE)}

### Wide, used for mending

${scoreTable(evaluation, 'wide-dev', WIDE)}

What is still missed are mostly sentences whose words are innocent one by one ("somehow the nation will pull through", "really nothing"), and in the older counted parts there are more wrong marks than before: innocent messages there were written to resemble faults.`;

/** The whole document; the same evaluation always gives the same text. */
const judgedRow = (rule: JudgedRule, { labels, confirmed, sameFault, otherFault, noFault, notAsked }: JudgedCount): string =>
  `| \`${rule}\` | ${String(labels)} | ${String(confirmed)} | ${String(sameFault + otherFault + noFault + notAsked)} | ${String(sameFault)} | ${String(otherFault)} | ${String(noFault)} | ${String(notAsked)} |`;

const judgedSection = ({ places, agreed, plain, plainFaulty, rules }: Judged): string => `## What two readers say of labels and marks

Two readers a language, who knew neither labels nor marks, said of ${String(places)} places of the counted parts which of four faults stand there, if any: of every label, every mark, and of sentences with neither. They agree on ${String(agreed)}.
Of the ${String(plain)} sentences with neither both call ${String(plainFaulty)} faulty. Labels and marks of today held against what they said (\`libs/guard/judged\`):

| Rule | Labels | Both confirm | False alarms | Both see this fault | Both see another of the four | No fault, or they differ | Not asked about |
|---|---|---|---|---|---|---|---|
${JUDGED_RULES.map((rule) => judgedRow(rule, rules[rule])).join('\n')}

So the labels hold, and part of the false alarms are faults nobody had labelled. The tables count by the labels all the same: sentences without a mark were only sampled, so that to add what was found beside marks alone would flatter.
`;

export function messageGuardDocument(evaluation: Evaluation, judged: Judged): string {
  const { messages, innocents, innocentsMarked } = evaluation;
  return `# Message guard: what it reads and how well

Drawn by \`test/contract/message-guard.spec.ts\` from the labelled messages in \`libs/guard/corpus\`; run it with \`TIKKUN_WRITE_DOCS=1\` after a change of rules or labels.

The corpus holds ${messages} messages, Hebrew and English, ${innocents} of them without anything to mark. The guard set a mark on ${innocentsMarked} of the innocent ones.
The oldest are divided in two halves: rules are mended by looking at \`dev\`; \`held-out\` is only counted. A fresh and an unseen part stand below; the unseen one says most about a message nobody has met.
The messages were invented for this purpose; they show whether the rules hold what they say, not how often such words occur in a real desk's mail.

## All that is only counted

The halves that are only counted, of every part below, and the unseen part, together. The tuning part has no labels for times and is left out of these rows; the part about times has no faults.

${scoreTable(evaluation, COUNTED.filter((split) => split !== 'tuning-held-out'), TIMED)}

${scoreTable(evaluation, COUNTED, FAULTS)}

${judgedSection(judged)}
## Held-out half

${scoreTable(evaluation, 'held-out')}

Against the targets:

${verdicts(evaluation)}

These messages were not read while rules were mended, save that fourteen of the short English ones about dates came before somebody's eyes by mistake; no form was taken from them. Their counts were watched and decided a few times between two ways, so they flatter a little.

## Unseen part

240 messages by somebody who knew neither the rules nor the other messages. No rule was mended with them and the reader was not trained on them; but their counts were seen three times while the reader's first thresholds were settled, so they flatter a little. For the reader as it stands, with more lines and with what words are about, they were counted once when its thresholds stood and five times more while rules' tests that had broken were mended; the first of these counts was recall 0.71 and precision 0.94 for sarcasm, otherwise as below. Later its thresholds were twice drawn lower by the open parts alone and all counted parts were counted with each: one more concealment was found of 47, and seven or eight more marks were wrong on the harder tuning half, so the table was left as it was. Forms of times that we thought of ourselves were added after, and counted once; more of them, and acts of hiding, mocking, denying and blaming, were added with the later part, and counted with it some ten times: one wrong mark of a time was taken back by that, as told there.

${scoreTable(evaluation, 'unseen')}

${strangersSection(evaluation)}

## Later part

160 messages of account managers to business customers in a crisis, eighty in each language, half of them innocent, written by hand by somebody who had read this document but neither the rules nor the other messages. The English ones tell the same as the Hebrew ones, so they say less than twice as many would. First reading, both halves together, before anything was changed:

${firstReading(FIRST_READING_LATER)}

Then every second message was used to mend the rules, together with some five hundred sentences and times we thought of ourselves; the reader was not trained on them. The others were only counted, some eight times while that was done. All counted parts together decided twice: the reader stayed as it was, and one Hebrew form that we had added for times was taken out again. Which kinds were taken for which, and which rules' words were wrongly marked, was looked at once in the counted parts, as counts, never the messages. One label of kind (a list that is sent informs) was set right after the first reading. Whoever wrote these messages also mended the rules, so the figures below flatter; the first reading does not.

### Later, only counted

${scoreTable(evaluation, 'later-held-out', LATER)}

### Later, used for mending

${scoreTable(evaluation, 'later-dev', LATER)}

## Dev half

Rules were mended by looking at these, so the figures tell how well they fit, not how well they read.

${scoreTable(evaluation, 'dev')}

${disagreements(evaluation)}

## Fresh part

229 messages in many registers, half of them innocent, written without sight of the rules and the messages above. First reading, both halves together, before any rule was changed:

${firstReading(FIRST_READING)}

Then one half was used to mend the rules, the other only counted. Three labels of kind were set right after the first reading to agree with the conventions below. Whoever wrote these messages also mended the rules, so the figures below flatter; the first reading does not.

### Fresh, only counted

${scoreTable(evaluation, 'fresh-held-out')}

### Fresh, used for mending

${scoreTable(evaluation, 'fresh-dev')}

## Times part

300 messages by two people who knew neither rules nor corpus: a hundred and fifty in each language, two thirds with times we commit to in as many forms as they could think of, the rest with times that bind nobody; all innocent. First reading, before any rule was changed: recall 0.70 and precision 0.80 for dated commitments (the half only counted: English 0.64 and 0.78, Hebrew 0.76 and 0.77). One half was then used to mend the reading of times. The counts of the other were seen a few times meanwhile.

### Times, only counted

${scoreTable(evaluation, 'times-held-out')}

### Times, used for mending

${scoreTable(evaluation, 'times-dev')}

${trainedSection()}

## Tuning part

470 messages, half in each language, written apart from rules and corpus, with faults that are hard to see and innocent messages that look like faults; so they are harder than the others. One half was read: lines for training were written by the ideas in it, its sentences are trained on, and the rules were told of a ground for silence (the law, another person's privacy). The other half was never read, but its counts were seen some ten times and helped to settle the reader's thresholds and how far a sentence must read unlike a fault to be cleared, so they flatter a little. Times were not labelled in it.

With the rules and the reader as they were before, the half only counted gave: ${BEFORE_TUNING}.

### Tuning, only counted

${scoreTable(evaluation, 'tuning-held-out', TUNED)}

### Tuning, read

${scoreTable(evaluation, 'tuning-dev', TUNED)}

## How it is counted

- A mark counts when its rule is the label's and the words overlap; several marks on one label are one. A missing element counts once a message.
- A dated commitment counts when the words overlap, the kind is the same and the last instant differs by at most a minute.
- Targets on the held-out half: recall at least 0.90 for dated commitments and 0.80 for each rule, precision at least 0.85.

## The last instant that keeps a word

| Words | Label |
|---|---|
${CONVENTIONS.map(([words, instant]) => `| ${words} | ${instant} |`).join('\n')}
`;
}
