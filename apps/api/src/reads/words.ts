/** Words for answers: every text in both languages at once. The one place of the reads that asks the text catalogue. */
import { explainMissing, explainObligation, explainReason, explainSeverity, label, text } from '#i18n';
import type { Bilingual } from '#contracts';
import type { Instant, Language, ObligationRow, SeverityAssessment } from '#domain';
import { formatInstant } from '#i18n';
import type { TextKey, TextParams } from '#i18n';

export const both = (say: (language: Language) => string): Bilingual => ({ he: say('he'), en: say('en') });
/** A name of a code, e.g. `named('technical-stage', 'fixing')`. */
export const named = (prefix: string, code: string): Bilingual => both((language) => label(prefix, code, language));
/** A sentence with its facts, in both languages. */
export const worded = (key: TextKey, params: TextParams): Bilingual => both((language) => text(key, language, params));
/** An instant on the clock of a zone, in both languages. */
export const told = (at: Instant, zone: string): Bilingual => both((language) => formatInstant(at, zone, language));

/** "Severity 2 because …"; one set by hand says so first. */
export function severityBecause(assessment: SeverityAssessment, inForce: number): Bilingual {
  return both((language) => {
    const computed = explainSeverity(assessment, language);
    return inForce === assessment.severity ? computed : `${text('severity.override', language, { severity: inForce })} ${computed}`;
  });
}

export const reasonText = (reason: SeverityAssessment['reasons'][number]): Bilingual => both((language) => explainReason(reason, language));
export const missingText = (missing: Parameters<typeof explainMissing>[0]): Bilingual => both((language) => explainMissing(missing, language));

type Told = Parameters<typeof explainObligation>[0];
/** The four sentences of an obligation; `heard` names who hears it next and where the ladder leads. */
export function explanationOf(row: Told, zone: string, heard: Bilingual): Readonly<Record<'why' | 'fulfilledBy' | 'warned' | 'next', Bilingual>> {
  const he = explainObligation(row, zone, 'he');
  const en = explainObligation(row, zone, 'en');
  const pair = (part: 'why' | 'fulfilledBy' | 'warned' | 'next'): Bilingual => ({ he: he[part], en: en[part] });
  const next = pair('next');
  return { why: pair('why'), fulfilledBy: pair('fulfilledBy'), warned: pair('warned'), next: { he: `${next.he} ${heard.he}`.trim(), en: `${next.en} ${heard.en}`.trim() } };
}
export type ToldObligation = Pick<ObligationRow, keyof Told & keyof ObligationRow>;
