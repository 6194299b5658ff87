/** How the house behaved: the scorecard of the printed document, before whoever signs. Conditions, nobody's name. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed, Loading } from '../../parts/states';
import { Num } from '../../parts/text';
import { useWords } from '../../words/words';
import { conductQuery } from './queries';
import { CONDUCT } from './texts';

export function Conduct({ id, statement }: { readonly id: string; readonly statement: string }): ReactNode {
  const { t } = useWords();
  const { data, isError, error, refetch } = useQuery(conductQuery(id));
  if (isError) return <Failed error={error} onRetry={() => { void refetch(); }} />;
  if (data === undefined) return <Loading lines={4} />;
  if (data.scorecard.length === 0) return <p className="ui">{t(CONDUCT.none)}</p>;
  const alarms = data.indicators.filter(({ alarm }) => alarm);
  return (
    <>
      <table>
        <thead><tr><th scope="col">{t(CONDUCT.what)}</th><th scope="col">{t(CONDUCT.score)}</th><th scope="col">{t(CONDUCT.basis)}</th></tr></thead>
        <tbody>{data.scorecard.map(({ score, name, value, basis }) => (
          <tr key={score}><td>{t(name)}</td><td>{value === null ? '–' : <Num>{value}</Num>}</td><td>{basis.length === 0 ? t(CONDUCT.notMeasured) : basis.map((one, at) => <span key={one.code}>{at > 0 && ', '}{t(one.name)} <Num>{one.points}</Num></span>)}</td></tr>
        ))}</tbody>
      </table>
      {alarms.length > 0 && <><h3>{t(CONDUCT.alarms)}</h3><ul className="ui">{alarms.map(({ code, name, condition }) => <li key={code}>{t(name)}: {t(condition)}</li>)}</ul></>}
      <p className="ui mut">{statement}</p>
    </>
  );
}
