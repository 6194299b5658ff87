/** All forecasts of one crisis as shown, and how those in force are told to the customer. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { ForecastHistoryView } from '#contracts';
import { FORECAST_TARGETS } from '#domain';
import type { CrisisSnapshot, DomainEvent, EventOf, ForecastTarget, GenderForm, Instant, Language, PointScore } from '#domain';
import { customerForecast, problemText } from '#i18n';
import type { CustomerForecast } from '#i18n';
import type { Names } from '../names';
import { presentInForce, presentStatement } from '../relationship/forecast.presenter';
import { both, named } from '../words';

type State = CrisisSnapshot['state'];
type OfForecast = 'forecast.made' | 'forecast.withheld' | 'forecast.settled';
export const HISTORY_TYPES: readonly OfForecast[] = ['forecast.made', 'forecast.withheld', 'forecast.settled'];

export interface HistoryMaterial {
  readonly state: State;
  /** The forecast events of the record, newest first. */
  readonly events: readonly DomainEvent[];
  readonly names: Names;
  readonly zone: string;
  readonly form: GenderForm;
  /** On the crisis's own clock. */
  readonly now: Instant;
}

export function presentHistory(material: HistoryMaterial): ForecastHistoryView {
  const { state, events, names } = material;
  return {
    inForce: FORECAST_TARGETS.flatMap((target) => inForce(material, target)),
    statement: presentStatement(state.forecast, names),
    made: events.filter((event) => event.type === 'forecast.made').map((event) => presentMade(event, names)),
    withheld: events.filter((event) => event.type === 'forecast.withheld').map(({ data, at, by }) => ({
      target: data.target, at: toIso(at), by: names.person(by.id), why: data.why, nextTryAt: toIso(data.nextTryAt), withdraws: data.withdraws,
    })),
    settled: events.filter((event) => event.type === 'forecast.settled').map(({ data, at }) => ({
      target: data.target, at: toIso(at), startedAt: toIso(data.startedAt), actualAt: toIso(data.actualAt),
      first: presentPoint(data.first), halfTime: presentPoint(data.halfTime), last: presentPoint(data.last), revisions: { ...data.revisions },
    })),
  };
}

function inForce(material: HistoryMaterial, target: ForecastTarget): ForecastHistoryView['inForce'] {
  const { state, names } = material;
  const { current = null, nextTryAt = null } = state.forecast.targets[target] ?? {};
  if (current !== null) {
    const { p50At, p90At } = current;
    const customer = wordingOf({ kind: 'range', target, p50At, p90At, nextUpdateAt: nextUpdateOf(state) ?? p90At }, material);
    return [{ target, name: named('forecast-target', target), forecast: presentInForce(current, names), nextTryAt: null, customer }];
  }
  if (nextTryAt === null) return [];
  return [{ target, name: named('forecast-target', target), forecast: null, nextTryAt: toIsoOrNull(nextTryAt), customer: wordingOf({ kind: 'none', target, nextTryAt }, material) }];
}

/** What the customer will hear next in any case: the duty's time, not a wish. */
function nextUpdateOf(state: State): Instant | null {
  return state.obligation.open.find((one) => one.kind === 'timed-update')?.due ?? state.message.nextUpdateToldAt;
}

function wordingOf(forecast: CustomerForecast, { zone, form, now }: HistoryMaterial): ForecastHistoryView['inForce'][number]['customer'] {
  const say = (language: Language) => customerForecast(forecast, { language, form, zone, now });
  const [he, en] = [say('he'), say('en')];
  if (he.ok && en.ok) return { words: { he: he.words, en: en.words }, promiseAt: toIsoOrNull(en.promiseAt), refusal: null };
  const refusal = he.ok ? en : he;
  if (refusal.ok) throw new Error('A wording was refused in neither language');
  const { code, params } = refusal;
  return { words: null, promiseAt: null, refusal: { code, detail: both((language) => problemText(code, params, { language, zone }).detail) } };
}

function presentMade({ data, at, by }: EventOf<'forecast.made'>, names: Names): ForecastHistoryView['made'][number] {
  const { id, target, p50At, p90At, basis, confidenceNote, reference, supersedes, revision } = data;
  return {
    id, target, name: named('forecast-target', target), at: toIso(at), by: names.person(by.id), p50At: toIso(p50At), p90At: toIso(p90At), basis, confidenceNote,
    reference: reference === null ? null : { level: reference.level, size: reference.size, name: named('reference-level', reference.level), p50At: toIso(reference.p50At), p90At: toIso(reference.p90At) },
    supersedes, revision, revisionName: named('forecast-revision', revision),
  };
}

function presentPoint(point: PointScore | null): ForecastHistoryView['settled'][number]['first'] {
  if (point === null) return null;
  const { madeAt, p50At, p90At, actualAt, covered50, covered90, pinballHours, pinball50Hours, pinball90Hours, optimism, skill } = point;
  return { madeAt: toIso(madeAt), p50At: toIso(p50At), p90At: toIso(p90At), actualAt: toIso(actualAt), covered50, covered90, pinballHours, pinball50Hours, pinball90Hours, optimism, skill };
}
