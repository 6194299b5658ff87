/** Wishes of others that wait for this person's word: what, for which customer, since when, and what happens while nobody decides. Decided from here. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ApprovalItem } from '#contracts';
import { readsCrises, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { keyOf, mineOf, whatOf } from '../../approvals/approvals';
import type { Act } from '../../approvals/approvals';
import { DecideButton } from '../../approvals/decide';
import { approvalsQuery } from '../../approvals/queries';
import { APPROVALS, IF_NOT } from '../../approvals/texts';
import { useMinute } from '../../parts/now';
import { Name, Num, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import type { Duty } from './duties';
import { DAY } from './texts';
import { WaitingList } from './waiting-list';
import type { Waiting } from './waiting-list';

export type MyApprovals = Waiting<ApprovalItem>;

/** Empty for whoever may not read crises. What stands among the duties already is left out. */
export function useMyApprovals(duties: readonly Duty[]): MyApprovals {
  const me = useMe();
  const { data, error, refetch } = useQuery({ ...approvalsQuery, enabled: readsCrises(me.roles) });
  return { items: mineOf(data?.items ?? [], duties.map(({ item }) => item)), truncated: data?.truncated === true, error: data === undefined ? error : null, retry: () => { void refetch(); } };
}

export function ApprovalList({ waiting }: { readonly waiting: MyApprovals }): ReactNode {
  return <WaitingList waiting={waiting} words={{ title: APPROVALS.mine, truncated: APPROVALS.truncated }} card={(item, onAct) => <Wish key={keyOf(item)} item={item} onAct={onAct} />} />;
}

function Wish({ item, onAct }: { readonly item: ApprovalItem; readonly onAct: (act: Act) => void }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const { crisisReference, accountName, severity, drill, words, by, at, until, kind } = item;
  const when = (instant: string): string => nearTime(Date.parse(instant), now, { language, zone });
  const asked = [...(by === null ? [] : [t(APPROVALS.from, { name: by.name })]), ...(at === null ? [] : [t(APPROVALS.since, { at: when(at) })]), ...(until === null ? [] : [t(APPROVALS.until, { at: when(until) })])];
  return (
    <li className="dcard wish">
      <span className="dttl"><b><Name>{accountName}</Name></b><span><Sentence>{whatOf(item, t)}</Sentence>{drill && <> <span className="tag">{t(DAY.drill)}</span></>}</span><span className={`sevm sev${String(severity)}`}><Num>{severity}</Num></span></span>
      <p className="dwhy">{asked.map((part) => <span key={part}><Sentence>{part}</Sentence> · </span>)}<Link to="/crises/$id" params={{ id: crisisReference }}><Num>{crisisReference}</Num></Link></p>
      {words !== '' && <div className="dasked"><blockquote><Name>{words}</Name></blockquote></div>}
      <p className="dgood">{t(IF_NOT[kind])}</p>
      <div className="row wrapl"><DecideButton item={item} onAct={onAct} /></div>
    </li>
  );
}
