/** How well the guard reads what people write: the held-out half of the corpus decides, the documentation says the same numbers. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMessage, GUARD_RULES } from '#guard';
import { evaluate, precisionOf, recallOf, tallyOf } from '../../libs/guard/src/corpus/evaluate';
import type { Evaluation, Subject } from '../../libs/guard/src/corpus/evaluate';
import { readCorpus } from '../../libs/guard/src/corpus/read-corpus';
import { messageGuardDocument, scoreTable } from '../../libs/guard/src/corpus/report';

const CORPUS = join(__dirname, '../../libs/guard/corpus');
const FILE = join(__dirname, '../../docs/message-guard.md');
/**
 * Where each stands on the held-out half, cut to two digits: recall, precision. Nothing may fall below it; what is short of the targets (recall
 * 0.9 for dates and 0.8 for the rest at precision 0.85) says so in docs/message-guard.md. Raise a line when it has risen.
 */
const STANDS: readonly (readonly [Subject, number, number])[] = [
  ['dated-commitment', 0.9, 0.89],
  ['blame-customer', 1, 0.78],
  ['denial', 0.93, 0.53],
  ['concealment', 0.88, 0.8],
  ['sarcasm', 0.8, 0.94],
  ['filler', 1, 0.9],
  ['missing-element', 0.94, 0.9],
  ['wrong-language', 1, 1],
  ['wrong-form', 0.72, 1],
  ['certainty', 0.94, 0.94],
  ['conditional-apology', 0.86, 1],
];
/** The same for the half of the fresh messages that is only counted. */
const FRESH: readonly (readonly [Subject, number, number])[] = [
  ['dated-commitment', 0.88, 0.93],
  ['blame-customer', 0.8, 1],
  ['denial', 0.87, 0.77],
  ['concealment', 0.87, 0.87],
  ['sarcasm', 1, 0.83],
  ['filler', 1, 0.75],
  ['missing-element', 1, 1],
];

/** The half of the messages about times alone that is only counted. */
const TIMES: readonly (readonly [Subject, number, number])[] = [
  ['dated-commitment', 0.76, 0.79],
];

/** The half of the tuning part that is only counted: harder than the others, and without labels for times. */
const TUNING: readonly (readonly [Subject, number, number])[] = [
  ['blame-customer', 0.51, 0.78],
  ['denial', 0.5, 0.65],
  ['concealment', 0.62, 0.62],
  ['sarcasm', 0.55, 0.69],
  ['filler', 0.68, 1],
  ['certainty', 0.71, 1],
];

/** The half of the later messages that is only counted. */
const LATER: readonly (readonly [Subject, number, number])[] = [
  ['dated-commitment', 0.88, 0.85],
  ['blame-customer', 0.75, 0.6],
  ['denial', 0.87, 0.77],
  ['concealment', 0.4, 0.66],
  ['sarcasm', 0.75, 1],
  ['filler', 1, 1],
];

/** The half of the wide part that is only counted: three hands that knew neither rules nor messages. */
const WIDE: readonly (readonly [Subject, number, number])[] = [
  ['dated-commitment', 0.83, 0.72],
  ['commitment-found', 0.98, 0.85],
  ['blame-customer', 0.66, 0.7],
  ['denial', 0.55, 0.62],
  ['concealment', 0.68, 0.68],
  ['sarcasm', 0.57, 0.64],
  ['filler', 1, 1],
  ['certainty', 0.83, 0.62],
];

/** And for messages by somebody who knew neither rules nor corpus. */
const UNSEEN: readonly (readonly [Subject, number, number])[] = [
  ['dated-commitment', 0.9, 0.87],
  ['blame-customer', 0.8, 0.89],
  ['denial', 0.95, 0.82],
  ['concealment', 0.95, 0.9],
  ['sarcasm', 0.85, 0.9],
  ['filler', 0.7, 1],
  ['missing-element', 0.9, 1],
  ['wrong-language', 1, 1],
  ['wrong-form', 0.9, 0.9],
  ['certainty', 0.95, 1],
  ['conditional-apology', 1, 1],
];

describe('the message guard on the corpus', () => {
  let evaluation: Evaluation;

  beforeAll(() => {
    const files: unknown[] = readdirSync(CORPUS).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(CORPUS, name), 'utf8')));
    evaluation = evaluate(readCorpus(files).cases, checkMessage);
    process.stdout.write(`\nHeld-out half\n${scoreTable(evaluation, 'held-out')}\n`);
  });

  it('covers every rule', () => {
    expect(STANDS.map(([subject]) => subject)).toEqual(['dated-commitment', ...GUARD_RULES]);
  });

  it.each(STANDS)('reads %s no worse than it did: recall %d, precision %d', (subject, recall, precision) => {
    const tally = tallyOf(evaluation, { subject, split: 'held-out' });
    expect(recallOf(tally) ?? 0).toBeGreaterThanOrEqual(recall);
    expect(precisionOf(tally) ?? 0).toBeGreaterThanOrEqual(precision);
  });

  it.each(FRESH)('reads %s of fresh messages no worse than it did: recall %d, precision %d', (subject, recall, precision) => {
    const tally = tallyOf(evaluation, { subject, split: 'fresh-held-out' });
    expect(recallOf(tally) ?? 0).toBeGreaterThanOrEqual(recall);
    expect(precisionOf(tally) ?? 0).toBeGreaterThanOrEqual(precision);
  });

  it.each(TIMES)('reads %s of messages about times no worse than it did: recall %d, precision %d', (subject, recall, precision) => {
    const tally = tallyOf(evaluation, { subject, split: 'times-held-out' });
    expect(recallOf(tally) ?? 0).toBeGreaterThanOrEqual(recall);
    expect(precisionOf(tally) ?? 0).toBeGreaterThanOrEqual(precision);
  });

  it.each(TUNING)('reads %s of the tuning messages no worse than it did: recall %d, precision %d', (subject, recall, precision) => {
    const tally = tallyOf(evaluation, { subject, split: 'tuning-held-out' });
    expect(recallOf(tally) ?? 0).toBeGreaterThanOrEqual(recall);
    expect(precisionOf(tally) ?? 0).toBeGreaterThanOrEqual(precision);
  });

  it.each(LATER)('reads %s of the later messages no worse than it did: recall %d, precision %d', (subject, recall, precision) => {
    const tally = tallyOf(evaluation, { subject, split: 'later-held-out' });
    expect(recallOf(tally) ?? 0).toBeGreaterThanOrEqual(recall);
    expect(precisionOf(tally) ?? 0).toBeGreaterThanOrEqual(precision);
  });

  it.each(WIDE)('reads %s of the wide messages no worse than it did: recall %d, precision %d', (subject, recall, precision) => {
    const tally = tallyOf(evaluation, { subject, split: 'wide-held-out' });
    expect(recallOf(tally) ?? 0).toBeGreaterThanOrEqual(recall);
    expect(precisionOf(tally) ?? 0).toBeGreaterThanOrEqual(precision);
  });

  it.each(UNSEEN)('reads %s of unseen messages no worse than it did: recall %d, precision %d', (subject, recall, precision) => {
    const tally = tallyOf(evaluation, { subject, split: 'unseen' });
    expect(recallOf(tally) ?? 0).toBeGreaterThanOrEqual(recall);
    expect(precisionOf(tally) ?? 0).toBeGreaterThanOrEqual(precision);
  });

  it('is what docs/message-guard.md says', () => {
    if (process.env['TIKKUN_WRITE_DOCS'] === '1') writeFileSync(FILE, messageGuardDocument(evaluation));
    expect(readFileSync(FILE, 'utf8')).toBe(messageGuardDocument(evaluation));
  });
});
