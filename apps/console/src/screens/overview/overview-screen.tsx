/** How things go, as findings: one sentence, what waits for a signature, six charts whose titles say what they show. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { OverviewReport } from '#contracts';
import { Button } from '../../parts/button';
import { Empty, Failed, Loading } from '../../parts/states';
import { useWords } from '../../words/words';
import { CalibrationChart, ReturnsChart } from './charts-share';
import { PromisesChart, SatisfactionChart, SeverityChart, UpdatesChart } from './charts-time';
import { mostForecast } from './findings';
import { desksQuery, forecastReportQuery, overviewQuery, recoveryQuery } from './queries';
import type { OverviewFilter } from './queries';
import { Say } from './say';
import { OVERVIEW } from './texts';
import { Waiting } from './waiting';
import './overview.css';

export function OverviewScreen(): ReactNode {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filter: OverviewFilter = { weeks: String(search['weeks']) === '52' ? '52' : '12', drills: search['drills'] === 'with' ? 'with' : 'without', desk: typeof search['desk'] === 'string' ? search['desk'] : null };
  const change = (next: Partial<OverviewFilter>): void => {
    const { weeks, drills, desk } = { ...filter, ...next };
    void navigate({ to: '/overview', search: { ...(weeks === '52' ? { weeks } : {}), ...(drills === 'with' ? { drills } : {}), ...(desk === null ? {} : { desk }) }, replace: true });
  };
  return <Findings filter={filter} onChange={change} />;
}

interface Shown {
  readonly filter: OverviewFilter;
  readonly onChange: (next: Partial<OverviewFilter>) => void;
}

function Findings({ filter, onChange }: Shown): ReactNode {
  const overview = useQuery(overviewQuery(filter));
  const forecasts = useQuery(forecastReportQuery(filter.desk));
  const { data: report } = overview;
  const target = forecasts.data === undefined ? null : mostForecast(forecasts.data);
  return (
    <>
      <div className="ovh">
        <div>
          <Heading filter={filter} onChange={onChange} />
          {report === undefined ? <Pending error={overview.error} onRetry={() => { void overview.refetch(); }} /> : <Say report={report} target={target} />}
        </div>
        <Waiting />
      </div>
      {report !== undefined && (
        <>
          <Drills filter={filter} onChange={onChange} report={report} />
          <div className="charts">
            <UpdatesChart report={report} />
            {forecasts.isError ? <Failed error={forecasts.error} onRetry={() => { void forecasts.refetch(); }} /> : forecasts.data === undefined ? <Loading lines={5} /> : <CalibrationChart target={target} />}
            <SatisfactionChart report={report} />
            <SeverityChart report={report} />
            <Returns />
            <PromisesChart report={report} />
          </div>
        </>
      )}
    </>
  );
}

function Pending({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }): ReactNode {
  return error === null ? <Loading lines={3} /> : <Failed error={error} onRetry={onRetry} />;
}

function Returns(): ReactNode {
  const recovery = useQuery(recoveryQuery);
  if (recovery.isError) return <Failed error={recovery.error} onRetry={() => { void recovery.refetch(); }} />;
  return recovery.data === undefined ? <Loading lines={5} /> : <ReturnsChart report={recovery.data} />;
}

function Heading({ filter, onChange }: Shown): ReactNode {
  const { t } = useWords();
  const desks = useQuery(desksQuery).data?.items ?? [];
  return (
    <div className="per">
      <h1>{t(OVERVIEW.title)}</h1>
      <span className="seg" role="group" aria-label={t(OVERVIEW.span)}>
        {(['12', '52'] as const).map((weeks) => <button key={weeks} type="button" aria-pressed={filter.weeks === weeks} onClick={() => { onChange({ weeks }); }}>{t(weeks === '12' ? OVERVIEW.quarter : OVERVIEW.year)}</button>)}
      </span>
      {desks.length > 1 && (
        <select className="input deskpick" aria-label={t(OVERVIEW.desk)} value={filter.desk ?? ''} onChange={(event) => { onChange({ desk: event.target.value === '' ? null : event.target.value }); }}>
          <option value="">{t(OVERVIEW.allDesks)}</option>
          {desks.map(({ id, name }) => <option key={id} value={id}>{t(name)}</option>)}
        </select>
      )}
    </div>
  );
}

/** Drills never count unbidden; that they can be counted is offered always, and at length where nothing else is there to be seen. */
function Drills({ filter, onChange, report }: Shown & { readonly report: OverviewReport }): ReactNode {
  const { t } = useWords();
  if (filter.drills === 'with') return <div className="drill ovdrill" role="note"><span className="grow">{t(OVERVIEW.drillsIn)}</span><Button kind="quiet" onClick={() => { onChange({ drills: 'without' }); }}>{t(OVERVIEW.drillsOut)}</Button></div>;
  const quiet = report.updates.of === 0 && report.open.crises === 0 && report.months.every(({ opened }) => Object.values(opened).every((count) => count === 0));
  if (!quiet) return <div className="ovdrill out"><span className="sm mut grow">{t(OVERVIEW.drillsLeft)}</span><Button kind="quiet" onClick={() => { onChange({ drills: 'with' }); }}>{t(OVERVIEW.drillsAdd)}</Button></div>;
  return <div className="ovdrill"><Empty title={t(OVERVIEW.nothingTitle)} action={<Button onClick={() => { onChange({ drills: 'with' }); }}>{t(OVERVIEW.drillsAdd)}</Button>}>{t(OVERVIEW.nothingNext)}</Empty></div>;
}
