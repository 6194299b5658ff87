/**
 * Draws the tables of the guard's trained reader (libs/guard/src/trained/table.*.ts) from the sentences of material.mjs, and prints how it reads
 * sentences it was not trained on. Repeatable: the same sentences give the same bytes.
 *
 *   node tools/guard/train.mjs            cross-validate, choose thresholds, write both tables
 *   node tools/guard/train.mjs --show     the same without writing, with the worst misjudged sentences of the open corpus parts
 *   node tools/guard/train.mjs --name     only print the name of the sentences as they stand, which a table carries
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit } from './fit.mjs';
import { LANGUAGES, RULES, nameOf, readMaterial } from './material.mjs';
import { chooseThreshold, figuresOf } from './thresholds.mjs';

const { SLOTS, isConceptSlot, isTelling, tokensOf, visitFeatures } = await import('../../libs/guard/src/trained/features.ts');
const { readText } = await import('../../libs/guard/src/marks/reading.ts');
const FOLDER = join(import.meta.dirname, '../../libs/guard/src/trained');
const FOLDS = 5;
/** What a misjudged sentence costs; one that is faulty by another rule costs half, since some are faulty by both. */
const COST = 1;
const OTHER_FAULT = 0.5;
/** What a word is about counts more than a word, since it is met more often than any word. */
const CONCEPT = 1.5;
/**
 * Lines of the rules' own tests and messages of the corpus were labelled by the conventions the guard is measured with: they weigh more, and the
 * innocent ones most: a table must leave alone what it was told to.
 */
const LABELLED = { faulty: 2.5, innocent: 6 };
const ROUNDS = 12;
const SHOW = process.argv.includes('--show');

/** A sentence as a unit vector over the slots of its features. */
function rowOf(text) {
  const normal = readText(text).text;
  const slots = new Set();
  visitFeatures(normal, tokensOf(normal), (slot) => slots.add(slot));
  return { telling: isTelling(tokensOf(normal)), slots: Int32Array.from(slots), value: 1 / Math.sqrt(Math.max(1, slots.size)) };
}

/** What an example is to a rule; null when it is no evidence for or against it. */
export function kindOf({ rule: of, faulty, source, beside }, rule) {
  if (of === rule) return faulty ? 'faulty' : 'near';
  if (beside?.includes(rule)) return null;
  // Apologies with a condition blame and soothe as well, and a foreign sentence is read by the other table.
  if (faulty && !RULES.includes(of)) return of === 'wrong-form' ? 'ordinary' : null;
  if (faulty) return 'other';
  return of === '' || source.endsWith('dev') ? 'ordinary' : 'elsewhere';
}

/**
 * How telling each slot is for a rule: features that are equally common on both sides are turned down before fitting (half of the way to the
 * logarithm of the ratio, as in the naive Bayes linear machine).
 */
function tellingOf(rows) {
  const [inside, outside] = [new Float64Array(SLOTS).fill(1), new Float64Array(SLOTS).fill(1)];
  let [faulty, others] = [1, 1];
  for (const { row, kind } of rows) {
    if (kind === 'faulty') faulty += 1;
    else others += 1;
    for (const slot of row.slots) (kind === 'faulty' ? inside : outside)[slot] += 1;
  }
  return inside.map((count, slot) => (isConceptSlot(slot) ? CONCEPT : 1) * (0.5 + 0.5 * Math.abs(Math.log(count / faulty / (outside[slot] / others)))));
}

/** Weights by slot and a bias for one rule. */
function train(examples, rule) {
  const rows = examples.map((example) => ({ row: example.row, kind: kindOf(example, rule), source: example.source })).filter(({ kind }) => kind !== null);
  const telling = tellingOf(rows);
  const fitted = fit(rows.map(({ row, kind, source }) => {
    const values = Float64Array.from(row.slots, (slot) => row.value * telling[slot]);
    return { slots: row.slots, values, norm: values.reduce((sum, value) => sum + value * value, 0), sign: kind === 'faulty' ? 1 : -1, cost: COST * (kind === 'other' ? OTHER_FAULT : 1) * (source === 'training' ? 1 : LABELLED[kind === 'faulty' ? 'faulty' : 'innocent']) };
  }), SLOTS, { rounds: ROUNDS });
  return { weights: fitted.slice(0, SLOTS).map((weight, slot) => weight * telling[slot]), bias: fitted[SLOTS] };
}

const judged = ({ row }, { weights, bias }) => bias + row.value * row.slots.reduce((sum, slot) => sum + weights[slot], 0);

/** Every example of a language judged by weights that had seen neither it nor its neighbours. */
function crossValidated(examples, rule) {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = train(examples.filter((one) => one.fold !== fold), rule);
    return examples.filter((one) => one.fold === fold && (rule === 'filler' || one.row.telling)).map((example) => ({ example, kind: kindOf(example, rule), score: judged(example, model) }));
  }).filter(({ kind }) => kind !== null);
}

/** Weights as signed bytes, and what one step is worth. */
function quantised(weights) {
  const step = weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 0) / 127 || 1;
  return { step, bytes: Int8Array.from(weights, (weight) => Math.round(weight / step)) };
}

function drawTable(language, examples) {
  const bytes = new Int8Array(SLOTS * RULES.length);
  const columns = RULES.map((rule, at) => {
    const scored = crossValidated(examples, rule);
    const threshold = chooseThreshold(scored, rule);
    const figures = figuresOf(scored, threshold);
    console.log(`${language} ${rule.padEnd(15)} threshold ${threshold.toFixed(2)}  ${figures.faulty} faulty, ${figures.others} others: recall ${figures.recall.toFixed(2)}, near ${figures.nearMarked.toFixed(3)}, ordinary ${figures.ordinaryMarked.toFixed(4)}, open corpus: recall ${figures.openRecall.toFixed(2)}, other ${figures.corpusOther.toFixed(3)}, ordinary ${figures.corpusOrdinary.toFixed(4)}`);
    if (SHOW) for (const { example, kind, score } of worst(scored, threshold)) console.log(`    ${score.toFixed(2)} ${kind} ${example.source} ${example.text}`);
    const model = train(examples, rule);
    const { step, bytes: column } = quantised(model.weights);
    for (let slot = 0; slot < SLOTS; slot += 1) bytes[slot * RULES.length + at] = column[slot];
    return { rule, step, bias: model.bias, threshold, figures };
  });
  return { columns, weights: Buffer.from(bytes.buffer).toString('base64') };
}

const worst = (scored, threshold) => scored.filter(({ example, kind, score }) => kind !== 'faulty' && kind !== 'near' && example.source.endsWith('dev') && score >= threshold - 0.1)
  .sort((a, b) => b.score - a.score).slice(0, 8);

const number = (value) => Number(value.toFixed(6)).toString();

function fileOf(language, { columns, weights }, material) {
  const lines = columns.map(({ rule, step, bias, threshold, figures: { faulty, others, recall, openRecall, nearMarked, ordinaryMarked } }) =>
    `    ${rule.includes('-') ? `'${rule}'` : rule}: { step: ${step.toPrecision(8)}, bias: ${number(bias)}, threshold: ${number(threshold)}, figures: { faulty: ${faulty}, others: ${others}, recall: ${number(recall)}, openRecall: ${number(openRecall)}, nearMarked: ${number(nearMarked)}, ordinaryMarked: ${number(ordinaryMarked)} } },`);
  return `/** Drawn by tools/guard/train.mjs; never edited by hand. */
import type { TrainedTable } from './trained.types';

export const TABLE_${language.toUpperCase()}: TrainedTable = {
  material: '${material}',
  columns: {
${lines.join('\n')}
  },
  weights: '${weights}',
};
`;
}

/** Neighbouring lines share a block, and blocks are dealt out to the folds in turn. */
function dealt(examples) {
  const folds = new Map();
  for (const { block } of examples) if (!folds.has(block)) folds.set(block, folds.size % FOLDS);
  return examples.map((example) => ({ ...example, fold: folds.get(example.block), row: rowOf(example.text) }));
}

const material = readMaterial();
console.log(`${material.length} sentences, ${nameOf(material)}`);
if (!process.argv.includes('--name')) {
  for (const language of LANGUAGES) {
    const table = drawTable(language, dealt(material.filter((one) => one.language === language)));
    if (!SHOW) writeFileSync(join(FOLDER, `table.${language}.ts`), fileOf(language, table, nameOf(material)));
  }
}
