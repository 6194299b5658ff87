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
const TARGETS: readonly (readonly [Subject, number])[] = [['dated-commitment', 0.9], ...GUARD_RULES.map((rule) => [rule, 0.8] as const)];
const PRECISION = 0.85;

describe('the message guard on the corpus', () => {
  let evaluation: Evaluation;

  beforeAll(() => {
    const files: unknown[] = readdirSync(CORPUS).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(CORPUS, name), 'utf8')));
    evaluation = evaluate(readCorpus(files).cases, checkMessage);
    process.stdout.write(`\nHeld-out half\n${scoreTable(evaluation, 'held-out')}\n`);
  });

  it.each(TARGETS)('finds %s with recall of at least %d on the held-out half', (subject, least) => {
    expect(recallOf(tallyOf(evaluation, { subject, split: 'held-out' })) ?? 0).toBeGreaterThanOrEqual(least);
  });

  it.each(TARGETS)('is right about %s at precision 0.85 on the held-out half', (subject) => {
    expect(precisionOf(tallyOf(evaluation, { subject, split: 'held-out' })) ?? 0).toBeGreaterThanOrEqual(PRECISION);
  });

  it('is what docs/message-guard.md says', () => {
    if (process.env['TIKKUN_WRITE_DOCS'] === '1') writeFileSync(FILE, messageGuardDocument(evaluation));
    expect(readFileSync(FILE, 'utf8')).toBe(messageGuardDocument(evaluation));
  });
});
