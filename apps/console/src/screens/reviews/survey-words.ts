/** What customers answered, as a sentence people say. Pure. */
import type { ReviewDocument } from '#contracts';
import { formatPair } from '../../words/words';
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';

type Item = NonNullable<ReviewDocument['survey']>['items'][string];
type Language = 'he' | 'en';

/** Scales as the survey asks them; the best is always the highest. */
const SCALES: Readonly<Record<string, readonly [least: number, best: number]>> = { 'CSAT-H': [1, 5], TRUST: [1, 5], CES: [1, 7], 'NPS-T': [0, 10], 'J-OUT': [1, 5], 'J-PROC': [1, 5], 'J-INT': [1, 5], 'J-INF': [1, 5] };
/** What was asked, as the head of the sentence. */
export const ASKED: Readonly<Record<string, Pair>> = {
  'CSAT-H': p('How it was handled', 'איך טופל האירוע'), TRUST: p('Whether they trust us now', 'אם סומכים עלינו כיום'), CES: p('How easy we made it for them', 'כמה הקלנו עליהם'), 'NPS-T': p('Whether they would recommend us', 'אם ימליצו עלינו'),
  'J-OUT': p('Whether the outcome was fair', 'אם התוצאה הייתה הוגנת'), 'J-PROC': p('Whether it was quick and clear', 'אם התהליך היה מהיר וברור'), 'J-INT': p('Whether they were treated with respect', 'אם זכו ליחס מכבד'), 'J-INF': p('Whether they were told enough, and honestly', 'אם קיבלו הסברים כנים ומספיקים'),
};
const SAYS = {
  gave: p('{n, plural, one {one person gave} other {# people gave}} {value}', '{n, plural, one {אדם אחד נתן} two {שני אנשים נתנו} other {# אנשים נתנו}} {value}'),
  counts: p('{list}, where {best} is the best and {least} the worst.', '{list}; {best} הוא הטוב ביותר ו־{least} הגרוע ביותר.'),
  share: p('{score} of 100 were satisfied: they gave 4 or 5 of 5. Were all to answer, between {low} and {high} would be.', '{score} מכל 100 היו מרוצים: נתנו 4 או 5 מתוך 5. אילו כולם היו עונים, היו בין {low} ל־{high}.'),
  mean: p('{score} of {best} on average. Were all to answer, it would be between {low} and {high}.', 'בממוצע {score} מתוך {best}. אילו כולם היו עונים, היה הממוצע בין {low} ל־{high}.'),
  net: p('{score}, on a scale from −100 to 100: those who would, less those who would not. Were all to answer, it would be between {low} and {high}.', '{score} בסולם מ־100− עד 100: מי שימליצו פחות מי שלא. אילו כולם היו עונים, היה בין {low} ל־{high}.'),
  mute: p('nobody answered this.', 'איש לא ענה על כך.'),
};
const round = (value: number, digits: number): string => value.toFixed(digits).replace(/\.0$/, '').replace('-', '−');

/** One item: the answers one by one while they are few, the score with its interval once they say something about the others. */
export function surveyWords(item: string, { score, low, high, shown, counts }: Item, language: Language): string {
  const [least, best] = SCALES[item] ?? [1, 5];
  if (shown === 'score' && score !== null && low !== null && high !== null) {
    const digits = item === 'CSAT-H' || item === 'NPS-T' ? 0 : 1;
    const values = { score: round(score, digits), low: round(low, digits), high: round(high, digits), best: String(best) };
    return formatPair(item === 'CSAT-H' ? SAYS.share : item === 'NPS-T' ? SAYS.net : SAYS.mean, language, values);
  }
  const given = Object.entries(counts).filter(([, n]) => n > 0).toSorted(([a], [b]) => Number(b) - Number(a));
  if (given.length === 0) return formatPair(SAYS.mute, language);
  const list = given.map(([value, n]) => formatPair(SAYS.gave, language, { n, value })).join(', ');
  return formatPair(SAYS.counts, language, { list, best: String(best), least: String(least) });
}
