/** Wishes that wait for a second person: what is asked, by whom, and the decision itself, or why it is not this person's. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ApprovalItem } from '#contracts';
import { useZone } from '../../app/zone';
import { keyOf, whatOf } from '../../approvals/approvals';
import type { Act } from '../../approvals/approvals';
import { DecideButton } from '../../approvals/decide';
import { approvalsQuery } from '../../approvals/queries';
import { APPROVALS } from '../../approvals/texts';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Empty, Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence } from '../../parts/text';
import { ROLE_NAMES } from '../../words/roles';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { TEAM } from './texts';

export function ApprovalsPane({ onAct }: { readonly onAct: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  const approvals = useQuery(approvalsQuery);
  if (approvals.isError) return <Pane title={t(APPROVALS.title)}><Failed error={approvals.error} onRetry={() => { void approvals.refetch(); }} /></Pane>;
  if (approvals.data === undefined) return <Pane title={t(APPROVALS.title)}><Loading /></Pane>;
  const { items, truncated } = approvals.data;
  if (items.length === 0) return <Pane title={t(APPROVALS.title)}><Empty title={t(APPROVALS.none)}>{t(APPROVALS.noneNext)}</Empty></Pane>;
  return (
    <Pane title={t(APPROVALS.title)} count={<Num>{items.length}</Num>}>
      <div className="tscroll">
        <table className="tt">
          <thead><tr><th scope="col">{t(APPROVALS.what)}</th><th scope="col">{t(APPROVALS.where)}</th><th scope="col">{t(APPROVALS.by)}</th><th scope="col">{t(APPROVALS.act)}</th></tr></thead>
          <tbody>{items.map((item) => <Row key={keyOf(item)} item={item} onAct={onAct} />)}</tbody>
        </table>
      </div>
      {truncated && <p className="sm mut">{t(APPROVALS.truncated)}</p>}
    </Pane>
  );
}

function Row({ item, onAct }: { readonly item: ApprovalItem; readonly onAct: (act: Act) => void }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const { crisisReference, accountName, words, by, at, until, may, waitsFor, deciders, drill } = item;
  const when = (instant: string): string => nearTime(Date.parse(instant), now, { language, zone });
  const what = whatOf(item, t);
  return (
    <tr>
      <th scope="row"><b><Sentence>{what}</Sentence></b>{until !== null && <span className="mut"> · <Sentence>{t(APPROVALS.until, { at: when(until) })}</Sentence></span>}{words !== '' && <><br /><span className="mut2"><Name>{words}</Name></span></>}</th>
      <td><Link to="/crises/$id" params={{ id: crisisReference }}><Num>{crisisReference}</Num></Link> <Name>{accountName}</Name>{drill && <span className="mut"> · {t(TEAM.drill)}</span>}</td>
      <td>{by !== null && <Name>{by.name}</Name>}{at !== null && <span className="mut"> · <Sentence>{t(APPROVALS.since, { at: when(at) })}</Sentence></span>}</td>
      <td>{may === 'yes' ? <DecideButton item={item} onAct={onAct} />
        : <span className="sm mut">{may === 'own' ? t(APPROVALS.own) : t(APPROVALS.role, { roles: waitsFor?.name ?? deciders.map((role) => t(ROLE_NAMES[role])).join(', ') })}</span>}</td>
    </tr>
  );
}
