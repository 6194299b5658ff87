/** A forecast as a range: drawn while it is typed, beside past cases like it and the one it replaces. */
import { useQuery } from '@tanstack/react-query';
import type { CSSProperties, ReactNode } from 'react';
import type { ForecastReferenceView } from '#contracts';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { F } from '../fields/field-view';
import { useForm } from '../form-context';
import { begun } from '../model/initial';
import { readInstant, typedInstant } from '../model/instants';
import { forecastReferenceQuery } from '../queries';
import { axisOf, isNarrow, shareOf } from './forecast-axis';
import type { Axis } from './forecast-axis';
import { For, Rest, Section } from './parts';
import { FORECAST as F2 } from './texts';
import { useFilled } from './use-filled';

interface Range {
  readonly p50: number | null;
  readonly p90: number | null;
}

function useRange(): Range {
  const { beginning } = useForm();
  const { text } = useFilled();
  const at = (key: string): number | null => {
    const read = readInstant(text(key), beginning.zone);
    return read.ok ? read.at : null;
  };
  return { p50: at('p50At'), p90: at('p90At') };
}

export function MakeForecast(): ReactNode {
  const { crisisId, detail } = useForm();
  const { text } = useFilled();
  const target = text('target');
  const reference = useQuery({ ...forecastReferenceQuery(crisisId ?? '', target), enabled: crisisId !== null && target !== '' }).data ?? null;
  const current = detail?.relationship.forecast.targets.find((one) => one.target === target)?.current ?? null;
  return (
    <>
      <For text={F2.for} />
      <F name="target" />
      {target !== '' && <Reference reference={reference} />}
      <Section title={F2.range}>
        <div className="two"><F name="p50At" /><F name="p90At" /></div>
        <Drawn now={current === null ? null : { p50: Date.parse(current.p50At), p90: Date.parse(current.p90At) }} past={pastOf(reference)} />
      </Section>
      <F name="basis" /><F name="confidenceNote" rows={2} />
      <Rest drawn={['target', 'p50At', 'p90At', 'basis', 'confidenceNote', 'reference']} />
    </>
  );
}

export function WithholdForecast(): ReactNode {
  return <><For text={F2.forNone} /><Rest drawn={[]} /></>;
}

/** One judgement for the words and for the drawing: past cases to lean on have both ends of a range that is still ahead of them. */
function pastOf(reference: ForecastReferenceView | null): Range | null {
  if (reference?.class.enough !== true) return null;
  const range = { p50: time(reference.class.p50At), p90: time(reference.class.p90At) };
  return range.p50 === null || range.p90 === null ? null : range;
}
const time = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));

/** Past cases first: an estimate that begins with them is less often too early. */
function Reference({ reference }: { readonly reference: ForecastReferenceView | null }): ReactNode {
  const { t, language } = useWords();
  const { beginning, set, fields, frozen } = useForm();
  const past = pastOf(reference);
  if (reference === null || past?.p50 == null || past.p90 === null) return <Section title={F2.like}><p className="mut sm">{t(F2.few)}</p></Section>;
  const { p50, p90 } = past;
  const { level, size, p50At, p90At } = reference.class;
  const when = (at: number): string => nearTime(at, beginning.now, { language, zone: beginning.zone });
  const corrected = time(reference.calibration.correctedP90At);
  const take = (): void => {
    set(['p50At'], typedInstant(p50, beginning.zone));
    set(['p90At'], typedInstant(p90, beginning.zone));
    const field = fields.find((one) => one.key === 'reference');
    if (field !== undefined) set(['reference'], begun(field, { level, size, p50At, p90At }, beginning));
  };
  return (
    <Section title={F2.like}>
      <p>{t(F2.cases, { n: size, name: t(reference.class.name), p50: when(p50), p90: when(p90) })}</p>
      {corrected !== null && corrected > p90 && <p className="sm mut2">{t(F2.corrected, { at: when(corrected) })}</p>}
      <Button kind="plain" disabled={frozen} onClick={take}>{t(F2.take)}</Button>
    </Section>
  );
}

/** Rows over one line of time, which runs in the direction of reading. */
function Drawn({ now: current, past }: { readonly now: Range | null; readonly past: Range | null }): ReactNode {
  const { t, language } = useWords();
  const { beginning } = useForm();
  const mine = useRange();
  const { now, zone } = beginning;
  const axis = axisOf(now, [mine.p50, mine.p90, current?.p50 ?? null, current?.p90 ?? null, past?.p50 ?? null, past?.p90 ?? null]);
  if (axis === null) return null;
  const when = (at: number): string => nearTime(at, now, { language, zone });
  return (
    <figure className="fdraw">
      <Row name={t(F2.past)} range={past} axis={axis} kind="past" when={when} />
      <Row name={t(F2.before)} range={current} axis={axis} kind="before" when={when} />
      <Row name={t(F2.yours)} range={mine} axis={axis} kind="mine" when={when} />
      <div className="fnow" aria-hidden="true"><span>{t(F2.now)}</span></div>
      <figcaption className="sm" aria-live="polite">
        {mine.p90 !== null && mine.p50 !== null && (mine.p90 <= mine.p50 ? <span className="lacks"><Icon name="alert" />{t(F2.order)}</span> : <>{t(F2.drawn, { p50: when(mine.p50), p90: when(mine.p90) })}{isNarrow(now, mine.p50, mine.p90) && <> <span className="near">{t(F2.narrow)}</span></>}</>)}
      </figcaption>
    </figure>
  );
}

interface RowProps {
  readonly name: string;
  readonly range: Range | null;
  readonly axis: Axis;
  readonly kind: 'past' | 'before' | 'mine';
  readonly when: (at: number) => string;
}
/** A line to the likely time, a band to the latest. */
function Row({ name, range, axis, kind, when }: RowProps): ReactNode {
  const { p50, p90 } = range ?? { p50: null, p90: null };
  if (p50 === null && p90 === null) return null;
  const a = p50 === null ? 0 : shareOf(p50, axis);
  const b = p90 === null ? a : shareOf(p90, axis);
  const at = { '--a': a, '--b': Math.max(a, b) } as CSSProperties;
  return (
    <div className={`frow ${kind}`} style={at}>
      <span className="fname xs">{name}</span>
      <div className="fplot">
        <i className="fline" /><i className="fband" />
        {p50 !== null && <span className="ft50 xs"><bdi dir="ltr">{when(p50)}</bdi></span>}
        {p90 !== null && b - a > 14 && <span className="ft90 xs"><bdi dir="ltr">{when(p90)}</bdi></span>}
      </div>
    </div>
  );
}
