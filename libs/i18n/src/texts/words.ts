/** Small words: durations, lists, the sentence of severity. */
import { t } from '../pair';

/** Hebrew counts from three to ten in the plural and beyond in the singular: 10 ימים, 11 יום. */
export const FEW_DAYS = [3, 4, 5, 6, 7, 8, 9, 10].map((n) => `=${String(n)} {${String(n)} ימים}`).join(' ');

export const wordTexts = {
  'duration.none': t('פחות מדקה', 'less than a minute'),
  'duration.minutes': t('{n, plural, one {דקה} two {שתי דקות} other {# דקות}}', '{n, plural, one {1 minute} other {# minutes}}'),
  'duration.hours': t('{n, plural, one {שעה} two {שעתיים} other {# שעות}}', '{n, plural, one {1 hour} other {# hours}}'),
  'duration.days': t(`{n, plural, one {יום} two {יומיים} ${FEW_DAYS} other {# יום}}`, '{n, plural, one {1 day} other {# days}}'),
  'duration.working-days': t('{n, plural, one {יום עבודה} two {שני ימי עבודה} other {# ימי עבודה}}', '{n, plural, one {1 working day} other {# working days}}'),
  'severity.name': t('חומרה {severity}', 'severity {severity}'),
  'severity.1': t('חומרה 1, הגבוהה ביותר', 'severity 1, the worst'),
  'severity.2': t('חומרה 2', 'severity 2'),
  'severity.3': t('חומרה 3', 'severity 3'),
  'severity.4': t('חומרה 4, הקלה ביותר', 'severity 4, the mildest'),
  'impact.1': t('העסק המרכזי של הלקוח עומד, או שיש סכנה או חשיפה משפטית, ואין מעקף', 'the customer’s core business stands still, or safety, law or regulation is at stake, with no workaround'),
  'impact.2': t('תהליך מרכזי של הלקוח נפגע קשה', 'a core process of the customer is badly degraded'),
  'impact.3': t('נפגעו משתמשים מעטים או תהליך משני, ויש מעקף', 'few users or a side process are affected, and a workaround works'),
  'impact.4': t('אי־נוחות בלבד', 'it is an inconvenience only'),
  'severity.because-impact': t('חומרה {severity} משום ש{impact}.', 'Severity {severity} because {impact}.'),
  'severity.because-trust': t('חומרה {severity} משום שהאמון נפגע: {reasons}. לפי ההשפעה בלבד הייתה החומרה {impactLevel}.', 'Severity {severity} because trust is damaged: {reasons}. Impact alone would make it {impactLevel}.'),
  'severity.because-both': t('חומרה {severity} משום ש{impact}, וגם האמון נפגע: {reasons}.', 'Severity {severity} because {impact}, and trust is damaged: {reasons}.'),
  'severity.because-both-calm': t('חומרה {severity} משום ש{impact}, והאמון לא נפגע.', 'Severity {severity} because {impact}, and trust is intact.'),
  'severity.reason-unweighed': t('{text} (בלי נקודות)', '{text} (no points)'),
  'severity.reason': t('{text} ({points, plural, one {נקודה אחת} two {2 נקודות} other {# נקודות}})', '{text} ({points, plural, one {1 point} other {# points}})'),
  'severity.override': t('נקבעה ידנית: חומרה {severity}.', 'Set by hand: severity {severity}.'),
  'severity.trust-points': t('לרמת האמון: {points, plural, one {נקודה אחת} two {2 נקודות} other {# נקודות}}, רמה {level}.', 'Trust: {points, plural, one {1 point} other {# points}}, level {level}.'),
} as const;
