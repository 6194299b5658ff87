/** Trust signals the words of a report speak of. Suggestions only: a person says whether they hold. Pure. */
import type { CrisisPreview } from '#contracts';
import type { HandSignalCode, SignalCode } from '#domain';
import { findSignals } from '#guard';
import { named } from '../../reads/words';

/** What a complaint's signs mean for trust (formulas 1). */
const MEANS: Readonly<Partial<Record<SignalCode, HandSignalCode>>> = {
  leaving: 'trust-lost-or-threat', press: 'public-exposure', regulator: 'public-exposure', repeated: 'same-fault-90-days', 'no-answer': 'unanswered-contacts', mistreated: 'furious-or-hurt', distress: 'furious-or-hurt',
};
/** As our own people report it, which complaints themselves do not say. */
const REPORTED: readonly (readonly [HandSignalCode, RegExp])[] = [
  ['executive-involved', /(?<!\p{L})(?:their |the )?(?:board(?: of directors)?|ceo|coo|cfo|cto|chief executive|managing director|executives?)(?!\p{L})|(?<!\p{L})[ושהלמב]{0,2}(?:דירקטוריון|מנכ["״]?לי?ת?|סמנכ["״]?לי?ת?|הנהלה|הנהלת)(?!\p{L})/iu],
  ['broken-promise', /(?<!\p{L})(?:we |you |was |were |been )?promised(?!\p{L})|(?<!\p{L})broken promise(?!\p{L})|(?<!\p{L})(?:הבטחנו|הבטחתם|הובטח[הו]?)(?!\p{L})/iu],
  ['reopened-fix', /(?<!\p{L})(?:again after the (?:fix|repair)|(?:fix|repair) did not hold|came back)(?!\p{L})|(?<!\p{L})(?:שוב אחרי התיקון|התיקון לא החזיק|התקלה חזרה)(?!\p{L})/iu],
  ['furious-or-hurt', /(?<!\p{L})(?:furious|outraged|humiliated)(?!\p{L})|(?<!\p{L})(?:זועמ(?:ים|ת)?|זועם|רותח(?:ים|ת)?|נפגעו|מושפלים)(?!\p{L})/iu],
  ['trust-lost-or-threat', /(?<!\p{L})(?:do(?:es)? not (?:believe|trust) us|lost (?:their |all )?trust|threaten(?:s|ed|ing)? to leave)(?!\p{L})|(?<!\p{L})(?:לא מאמינ(?:ים|ה) לנו|איבדו (?:את ה)?אמון|מאיימ(?:ים|ת) לעזוב)(?!\p{L})/iu],
];

/** Each signal once, with the words that speak of it; those already chosen are left out. */
export function suggestedSignals(text: string, chosen: readonly string[]): CrisisPreview['suggestedSignals'] {
  const reported = REPORTED.flatMap(([signal, pattern]) => {
    const words = pattern.exec(text)?.[0].trim();
    return words === undefined ? [] : [{ signal, words }];
  });
  const heard = findSignals(text, null).flatMap(({ code, words }) => {
    const signal = MEANS[code];
    return signal === undefined ? [] : [{ signal, words }];
  });
  const found = new Map<HandSignalCode, string>();
  for (const { signal, words } of [...reported, ...heard]) if (!found.has(signal) && !chosen.includes(signal)) found.set(signal, words);
  return [...found].map(([signal, words]) => ({ signal, words, text: named('trust', signal) }));
}
