/** From which score on a sentence is marked. */

/**
 * What stands beside one faulty sentence in mail like the open corpus parts: a near miss in every second case, some sentences with another fault,
 * and many ordinary ones. `elsewhere` are near misses written for other rules.
 */
const BESIDE = { near: 0.5, other: 5, elsewhere: 2, ordinary: 50 };
/**
 * Wrong marks in such mail for each faulty sentence: more would spoil the precision of rules and reader together. Filler is marked only where a
 * whole message says nothing, so one sentence may be wrong more often.
 */
const WRONG_MAX = { filler: 2 };
const WRONG_MAX_ELSE = 0.11;
/**
 * Below the boundary the fit itself has drawn only where filler is judged: there the rest of the message decides as well. A plain finding ("no
 * rows were lost") is so near to a denial that it takes more than the boundary.
 */
const LOWEST = { filler: -0.6, denial: 0.05 };
const LOWEST_ELSE = -0.05;
/** With a few hundred sentences a hard count of the few above a threshold says little; a score this far below still counts by a quarter. */
const SOFTNESS = 0.07;

const soft = (scores, from) => scores.reduce((sum, score) => sum + 1 / (1 + Math.exp((from - score) / SOFTNESS)), 0) / Math.max(1, scores.length);
const hard = (scores, from) => scores.filter((score) => score >= from).length / Math.max(1, scores.length);
const isOpenCorpus = ({ example }) => example.source.endsWith('dev');
const scoresOf = (scored, kind, wanted = () => true) => scored.filter((one) => one.kind === kind && wanted(one)).map(({ score }) => score);

/** Without the highest: one odd sentence of some hundred, on which the final weights are trained as well, must not decide. */
const withoutWorst = (scores) => [...scores].sort((a, b) => b - a).slice(1);

/**
 * The lowest score with few enough wrong marks. What is faulty by another rule or ordinary is taken from messages alone: the lines written for
 * training were asked to be hard.
 */
export function chooseThreshold(scored, rule) {
  const beside = Object.entries(BESIDE).map(([kind, times]) => [withoutWorst(scoresOf(scored, kind, kind === 'other' || kind === 'ordinary' ? isOpenCorpus : undefined)), times]);
  const most = WRONG_MAX[rule] ?? WRONG_MAX_ELSE;
  const lowest = LOWEST[rule] ?? LOWEST_ELSE;
  let chosen = 1;
  while (chosen - 0.01 >= lowest && beside.reduce((sum, [scores, times]) => sum + times * soft(scores, chosen - 0.01), 0) <= most) chosen -= 0.01;
  return Number(chosen.toFixed(2));
}

export function figuresOf(scored, threshold) {
  const of = (kind, wanted) => hard(scoresOf(scored, kind, wanted), threshold);
  return {
    faulty: scoresOf(scored, 'faulty').length, others: scored.filter(({ kind }) => kind !== 'faulty').length,
    recall: of('faulty'), nearMarked: of('near'), ordinaryMarked: of('ordinary'), openRecall: of('faulty', isOpenCorpus), corpusOther: of('other', isOpenCorpus), corpusOrdinary: of('ordinary', isOpenCorpus),
  };
}
