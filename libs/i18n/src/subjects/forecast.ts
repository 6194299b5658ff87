/** Words about when the customer can expect what, as a range (C13): a line of the record per event, names of codes, what a gate says is missing. */
import type { ForecastEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { TellersOf } from '../speaker';

export const forecastEventTexts = {
  'event.forecast.made': t('{revision, select, first {תחזית} honest {עדכון התחזית} other {עדכון התחזית אחרי שמועדה חלף}} ({target}): סביר עד {p50}, כמעט ודאי עד {p90}. {basis}', '{revision, select, first {Forecast} honest {Forecast revised} other {Forecast revised after its time had passed}} ({target}): likely by {p50}, all but certain by {p90}. {basis}'),
  'event.forecast.withheld': t('אין עדיין תחזית ({target}), ניסיון נוסף עד {next}: {why}', 'No forecast yet ({target}), next try by {next}: {why}'),
  'event.forecast.situation-stated': t('תמונת מצב: ידוע {known}, לא ידוע {unknown}, נבדק {checked}', 'Situation stated: {known} known, {unknown} unknown, {checked} being checked'),
  'event.forecast.settled': t('התחזיות נמדדו ({target}): התוצאה באה ב־{actual}; {covered, select, yes {בתוך הטווח של התחזית הראשונה} no {אחרי הטווח של התחזית הראשונה} other {לא הייתה תחזית לפניה}}', 'Forecasts scored ({target}): the outcome came at {actual}; {covered, select, yes {within the range of the first forecast} no {after the range of the first forecast} other {there was no forecast before it}}'),
} as const satisfies Record<`event.${Extract<keyof ForecastEvents, string>}`, Pair>;

export const forecastTellers: TellersOf<ForecastEvents> = {
  'forecast.made': (data, s) => ({ revision: data.revision, target: s.label('forecast-target', data.target), p50: s.when(data.p50At), p90: s.when(data.p90At), basis: quote(data.basis) }),
  'forecast.withheld': (data, s) => ({ target: s.label('forecast-target', data.target), next: s.when(data.nextTryAt), why: quote(data.why) }),
  'forecast.situation-stated': (data) => ({ known: data.known.length, unknown: data.unknown.length, checked: data.beingChecked.length }),
  'forecast.settled': (data, s) => ({ target: s.label('forecast-target', data.target), actual: s.when(data.actualAt), covered: data.first === null ? 'none' : data.first.covered90 ? 'yes' : 'no' }),
};

/** Names of codes, `prefix.code`. */
export const forecastLabels = {
  'forecast-target.workaround': t('מעקף', 'workaround'),
  'forecast-target.fix': t('תיקון', 'fix'),
  'forecast-target.answer': t('תשובה', 'answer'),
  'forecast-revision.first': t('תחזית ראשונה', 'first forecast'),
  'forecast-revision.honest': t('עודכנה לפני שמועדה חלף', 'revised before its time had passed'),
  'forecast-revision.late': t('עודכנה אחרי שמועדה חלף', 'revised after its time had passed'),
  'reference-level.cause-product-severity': t('אותו גורם, אותו מוצר ואותה חומרה', 'same cause, product and severity'),
  'reference-level.cause-severity': t('אותו גורם ואותה חומרה', 'same cause and severity'),
  'reference-level.cause': t('אותו גורם', 'same cause'),
  'reference-level.severity': t('אותה חומרה', 'same severity'),
  'reference-level.target': t('כל המקרים', 'all cases'),
  'reference-class.severity': t('חומרה {severity}', 'severity {severity}'),
} as const satisfies Record<string, Pair>;

/** The duties: name, why it exists, what fulfils it, what happens next. */
export const forecastDutyTexts = {
  'obligation.forecast-try.name': t('ניסיון תחזית', 'Next try at a forecast'),
  'obligation.forecast-try.why': t('נאמר שאין עדיין תחזית; המועד לניסיון הבא הוא מה שנשאר ללקוח להישען עליו.', 'It was said that there is no forecast yet; the time of the next try is all the customer has to go by.'),
  'obligation.forecast-try.fulfilledBy': t('תחזית, או רישום שעדיין אין, עם מועד נוסף. גם התוצאה עצמה מסיימת אותה.', 'A forecast, or a record that there still is none, with another time. The outcome itself ends it too.'),
  'obligation.forecast-try.next': t('בלי תחזית ובלי מועד חדש המחויבות עולה בסולם.', 'Without a forecast or a new time it climbs the ladder.'),
} as const satisfies Record<string, Pair>;
