/** The audit: who did what and who was refused what, newest first. Codes and ids only, never what a crisis contains. */
import { Link } from '@tanstack/react-router';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { peopleQuery } from '../../api/queries';
import { hasRole, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Empty, Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { actorName } from '../../words/actor';
import { clockTime, localDay, longDay } from '../../words/time';
import { useWords } from '../../words/words';
import { Field } from '../open/fields';
import type { Wrong } from '../open/draft';
import { useAddress } from './address';
import { crisisAsked, csvOf, isCrisis } from './audit-lines';
import { auditActsQuery, auditLines, auditQuery } from './queries';
import type { AuditEntry, AuditFilter } from './audit-lines';
import { Select } from './templates-section';
import { AUDIT, COMMON, ROLE } from './texts';

export function AuditSection(): ReactNode {
  const address = useAddress();
  const filter: AuditFilter = { actor: address.of('actor'), action: address.of('action'), crisis: crisisAsked(address.of('crisis')), outcome: address.of('outcome'), from: address.of('from'), to: address.of('to') };
  return (
    <>
      <Filters key={JSON.stringify(filter)} filter={filter} onFilter={(next) => { address.set({ ...next }); }} />
      <Lines filter={filter} />
    </>
  );
}

const OUTCOMES = ['done', 'refused'] as const;
function Filters({ filter, onFilter }: { readonly filter: AuditFilter; readonly onFilter: (filter: AuditFilter) => void }): ReactNode {
  const { t, language } = useWords();
  const people = useQuery(peopleQuery);
  const [typed, setTyped] = useState(filter);
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const find = (next: AuditFilter): void => {
    const trimmed = { ...next, crisis: next.crisis.trim() };
    const found = trimmed.crisis !== '' && !isCrisis(trimmed.crisis) ? [{ field: 'crisis', text: AUDIT.notACrisis }] : [];
    setWrong(found);
    if (found.length === 0) onFilter({ ...trimmed, crisis: crisisAsked(trimmed.crisis) });
  };
  const change = (part: Partial<AuditFilter>): void => { setTyped({ ...typed, ...part }); find({ ...typed, ...part }); };
  const acts = [...(useQuery(auditActsQuery).data?.items ?? [])].map(({ name, label }) => [name, t(label)] as const).toSorted((a, b) => a[1].localeCompare(b[1], language));
  const text = (field: 'crisis' | 'from' | 'to'): ReactNode => <Field label={AUDIT[field]} field={field} wrong={wrong}>{(control) => <input {...control} type={field === 'crisis' ? 'text' : 'date'} className="input" dir="ltr" maxLength={80} value={typed[field]} onChange={(event) => { setTyped({ ...typed, [field]: event.target.value }); }} />}</Field>;
  const names = new Map((people.data?.items ?? []).map(({ id, name }) => [id, name]));
  const actors = [...new Set([...names.keys(), ...(filter.actor === '' ? [] : [filter.actor])])];
  return (
    <form className="sform" role="search" aria-label={t(AUDIT.filters)} noValidate onSubmit={(event) => { event.preventDefault(); find(typed); }}>
      <Select label={AUDIT.actor} value={typed.actor} choices={actors.map((id) => [id, actorName({ id, name: names.get(id) ?? id }, language)])} onChange={(actor) => { change({ actor }); }} />
      <Select label={AUDIT.outcome} value={typed.outcome} choices={OUTCOMES.map((one) => [one, t(AUDIT[one])])} onChange={(outcome) => { change({ outcome }); }} />
      <Select label={AUDIT.action} value={typed.action} choices={typed.action === '' || acts.some(([name]) => name === typed.action) ? acts : [...acts, [typed.action, typed.action]]} onChange={(action) => { change({ action }); }} />
      {text('crisis')}{text('from')}{text('to')}
      <div className="sact"><Button type="submit" icon="search">{t(AUDIT.find)}</Button></div>
    </form>
  );
}

function Lines({ filter }: { readonly filter: AuditFilter }): ReactNode {
  const { t } = useWords();
  const found = useInfiniteQuery(auditQuery(filter, useZone()));
  if (found.isPending) return <Loading lines={6} />;
  if (found.isError) return <Failed error={found.error} onRetry={() => { void found.refetch(); }} />;
  const entries = found.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <Empty title={t(AUDIT.none)}>{t(AUDIT.noneWhy)}</Empty>;
  return (
    <>
      <AuditTable entries={entries} />
      <div className="row wrapl gap-above">
        {found.hasNextPage && <Button busy={found.isFetchingNextPage} onClick={() => { void found.fetchNextPage(); }}>{t(AUDIT.older)}</Button>}
        <Download filter={filter} />
        <span className="xs mut" role="status">{t(found.hasNextPage ? AUDIT.shown : AUDIT.end, { n: entries.length })}</span>
      </div>
    </>
  );
}

function AuditTable({ entries }: { readonly entries: readonly AuditEntry[] }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const me = useMe();
  const people = useQuery(peopleQuery);
  const names = new Map((people.data?.items ?? []).map(({ id, name }) => [id, name]));
  // An administrator never sees the contents of a crisis: for him the id is only an id.
  const reads = hasRole(me, 'auditor', 'incident-manager', 'team-lead', 'head-of-service', 'executive');
  return (
    <table className="stable">
      <caption className="vh">{t(AUDIT.caption)}</caption>
      <thead><tr><th scope="col">{t(AUDIT.at)}</th><th scope="col">{t(AUDIT.actor)}</th><th scope="col">{t(AUDIT.action)}</th><th scope="col">{t(AUDIT.outcome)}</th><th scope="col">{t(AUDIT.crisis)}</th></tr></thead>
      <tbody>{entries.map(({ at, actor, role, action, label, crisisId, crisisReference, outcome, code, why }, index) => (
        <tr key={`${at}${String(index)}`}>
          <th scope="row"><time dateTime={at}><Sentence>{longDay(Date.parse(at), { language, zone })}</Sentence> <Num>{clockTime(Date.parse(at), { language, zone })}</Num></time></th>
          <td data-label={t(AUDIT.actor)}>{role === 'customer' ? t(AUDIT.customer) : <Name>{actorName({ id: actor, name: names.get(actor) ?? actor }, language)}</Name>}<br /><span className="xs mut">{ROLE[role] === undefined ? <Num>{role}</Num> : t(ROLE[role])}</span></td>
          <td data-label={t(AUDIT.action)}>{label === null ? <Num>{action}</Num> : t(label)}</td>
          <td data-label={t(AUDIT.outcome)}>{outcome === 'done' ? <span className="sdone"><Icon name="check" />{t(AUDIT.done)}</span> : <span className="srefused"><Icon name="x" /><b>{t(AUDIT.refused)}</b> {why !== null && <Sentence>{t(why)}</Sentence>} {code !== null && <Num className="xs mut">{code}</Num>}</span>}</td>
          <td data-label={t(AUDIT.crisis)}>{crisisId === null ? <span className="mut">{t(COMMON.none)}</span> : reads ? <Link to="/crises/$id" params={{ id: crisisId }}><Num>{crisisReference ?? crisisId.slice(0, 8)}</Num></Link> : <Num>{crisisReference ?? crisisId.slice(0, 8)}</Num>}</td>
        </tr>
      ))}</tbody>
    </table>
  );
}

function Download({ filter }: { readonly filter: AuditFilter }): ReactNode {
  const { t } = useWords();
  const say = useSay();
  const zone = useZone();
  const now = useMinute();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const lines = await auditLines(filter, zone, new AbortController().signal);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([csvOf(lines)], { type: 'text/csv;charset=utf-8' }));
      link.download = `audit-${localDay(now, zone)}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
      say({ text: t(AUDIT.saved, { n: lines.length }) });
    } catch {
      say({ text: t(AUDIT.notSaved), tone: 'trouble' });
    } finally {
      setBusy(false);
    }
  };
  return <Button icon="doc" busy={busy} onClick={() => { void save(); }}>{t(AUDIT.download)}</Button>;
}
