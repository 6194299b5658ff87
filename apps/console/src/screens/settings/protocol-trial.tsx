/** The dry run: what a protocol would ask of a desk were a crisis opened and nobody did anything. Nothing is kept. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ProtocolSimulation } from '#contracts';
import { Problem } from '../../api/client';
import { useZone } from '../../app/zone';
import { readInstant, typedInstant } from '../../forms/model/instants';
import { Button } from '../../parts/button';
import { DayTimeInput } from '../../parts/day-time-input';
import { useMinute } from '../../parts/now';
import { Empty, Failed, Loading } from '../../parts/states';
import { Num } from '../../parts/text';
import { DAY_MS, HOUR_MS, clockTime, shortDay, zoneName } from '../../words/time';
import type { Telling } from '../../words/time';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { Choose } from './protocol-diff';
import { referenceOf, rungsOf } from './protocols';
import { desksQuery, simulate } from './queries';
import type { ProtocolItem, Trial } from './queries';
import { PROTOCOLS, TRIAL } from './texts';

interface TrialProps {
  readonly list: readonly ProtocolItem[];
  readonly chosen: ProtocolItem;
}
const SEVERITIES = ['1', '2', '3', '4'] as const;

export function ProtocolTrial({ list, chosen }: TrialProps): ReactNode {
  const { t } = useWords();
  const zone = useZone();
  const [start] = useState(useMinute());
  const desks = useQuery(desksQuery);
  const [typed, setTyped] = useState<Trial>(() => ({ protocol: referenceOf(chosen), severity: '1', desk: '', open: typedInstant(Math.ceil(start / HOUR_MS) * HOUR_MS, zone), until: typedInstant(Math.ceil(start / HOUR_MS) * HOUR_MS + DAY_MS, zone) }));
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const trial = useMutation({ mutationFn: simulate, onError: (error) => { if (error instanceof Problem && error.field !== undefined) setWrong([{ field: error.field, text: { he: error.document.detail, en: error.document.detail } }]); } });
  if (desks.isPending) return <Loading />;
  if (desks.isError) return <Failed error={desks.error} onRetry={() => { void desks.refetch(); }} />;
  const set = (change: Partial<Trial>): void => { setTyped({ ...typed, ...change }); };
  const desk = typed.desk === '' ? desks.data[0]?.id ?? '' : typed.desk;
  const run = (): void => {
    const [open, until] = [readInstant(typed.open, zone), readInstant(typed.until, zone)];
    const missing = ([['open', open], ['until', until]] as const).filter(([, read]) => !read.ok || read.at === null).map(([field]) => ({ field, text: TRIAL.needsTime }));
    setWrong(missing);
    if (missing.length > 0 || !open.ok || !until.ok || open.at === null || until.at === null) return;
    trial.mutate({ ...typed, desk, open: new Date(open.at).toISOString(), until: new Date(until.at).toISOString() });
  };
  const time = (field: 'open' | 'until'): ReactNode => <Field label={TRIAL[field]} field={field} wrong={wrong}>{(control) => <DayTimeInput {...control} name={t(TRIAL[field])} value={typed[field]} onChange={(next) => { set({ [field]: next }); }} />}</Field>;
  return (
    <>
      <form className="sform" noValidate onSubmit={(event) => { event.preventDefault(); run(); }}>
        <Choose label={TRIAL.protocol} list={list} value={typed.protocol} onChange={(protocol) => { set({ protocol }); }} />
        <Field label={PROTOCOLS.severityHead} field="severity" wrong={wrong}>{(control) => <select {...control} className="input" value={typed.severity} onChange={(event) => { set({ severity: event.target.value }); }}>{SEVERITIES.map((one) => <option key={one}>{one}</option>)}</select>}</Field>
        <Field label={TRIAL.desk} field="desk" wrong={wrong}>{(control) => <select {...control} className="input" value={desk} onChange={(event) => { set({ desk: event.target.value }); }}>{desks.data.map((one) => <option key={one.id} value={one.id}>{t(one.name)}</option>)}</select>}</Field>
        {time('open')}{time('until')}
        <div className="sact swide"><Button kind="primary" type="submit" busy={trial.isPending}>{t(TRIAL.run)}</Button></div>
      </form>
      <p className="xs mut">{t(TRIAL.how)}</p>
      {trial.isError && wrong.length === 0 && <Failed error={trial.error} />}
      {trial.data !== undefined && <Asked found={trial.data} />}
    </>
  );
}

const SHOWN = 60;
function Asked({ found }: { readonly found: ProtocolSimulation }): ReactNode {
  const { t, language } = useWords();
  const [shown, setShown] = useState(SHOWN);
  const telling = { language, zone: found.zone };
  if (found.obligations.length === 0) return <Empty title={t(TRIAL.nothing)} />;
  return (
    <section className="pane gap-above" aria-live="polite">
      <h2>{t(TRIAL.asks, { n: found.obligations.length, name: `${t(found.protocol.name)} ${found.protocol.version}`, severity: found.severity })}</h2>
      <p className="sm mut2">{found.perKind.map(({ kind, name, count }, index) => <span key={kind}>{index > 0 && ' · '}{t(name)} <Num>{count}</Num></span>)}</p>
      <p className="xs mut gap-below">{t(TRIAL.zone, { zone: zoneName(telling) })}</p>
      <table className="stable">
        <thead><tr><th scope="col">{t(TRIAL.due)}</th><th scope="col">{t(TRIAL.duty)}</th><th scope="col">{t(TRIAL.clock)}</th><th scope="col">{t(TRIAL.ladder)}</th></tr></thead>
        <tbody>{found.obligations.slice(0, shown).map((one) => (
          <tr key={`${one.kind}${one.dueAt}`}>
            <th scope="row"><When at={one.dueAt} telling={telling} /></th>
            <td data-label={t(TRIAL.duty)}><b>{t(one.name)}</b><br /><span className="xs mut">{t(one.track === 'technical' ? TRIAL.technical : TRIAL.relationship)}{one.missedBefore > 0 && <>, {t(TRIAL.missed, { n: one.missedBefore })}</>}</span></td>
            <td data-label={t(TRIAL.clock)}>{t(one.clockName)}</td>
            <td data-label={t(TRIAL.ladder)}><ul className="srungs">{rungsOf(one.ladder).map(({ at, names }) => <li key={at}><When at={at} telling={telling} /> {names.map((name) => t(name)).join(', ')}</li>)}</ul></td>
          </tr>
        ))}</tbody>
      </table>
      {found.obligations.length > shown && <div className="gap-above"><Button onClick={() => { setShown(shown + SHOWN); }}>{t(TRIAL.more, { n: found.obligations.length - shown })}</Button></div>}
    </section>
  );
}

function When({ at, telling }: { readonly at: string; readonly telling: Telling }): ReactNode {
  const instant = Date.parse(at);
  return <span className="swhen">{shortDay(instant, telling)} <Num>{clockTime(instant, telling)}</Num></span>;
}
