/** What each person carries against the ceiling, who is away, and his open duties, ready to be handed over. */
import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasRole, may, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import type { Act } from '../../approvals/approvals';
import { Button } from '../../parts/button';
import { Clock } from '../../parts/clock';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Empty, Failed, Loading } from '../../parts/states';
import { Avatar, Name, Num, Sentence } from '../../parts/text';
import { ROLE_NAMES } from '../../words/roles';
import { nearTime } from '../../words/time';
import { isOver } from '../../words/load';
import { useWords } from '../../words/words';
import type { Member } from './people';
import { dutiesOfQuery } from './queries';
import { LOAD, TEAM } from './texts';

interface Props {
  readonly members: readonly Member[];
  readonly onAct: (act: Act) => void;
  readonly onAway: (member: Member) => void;
}
const COLUMNS = 7;

export function LoadPane({ members, onAct, onAway }: Props): ReactNode {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  if (members.length === 0) return <Pane title={t(LOAD.title)}><Empty title={t(LOAD.nobody)} /></Pane>;
  return (
    <Pane title={t(LOAD.title)} count={<Num>{members.length}</Num>}>
      <div className="tscroll">
        <table className="tt loads">
          <thead><tr><th scope="col">{t(LOAD.person)}</th><th scope="col">{t(LOAD.load)}</th><th scope="col" className="num">{t(LOAD.crises)}</th><th scope="col" className="num">{t(LOAD.hostile)}</th><th scope="col" className="num">{t(LOAD.nights)}</th><th scope="col">{t(LOAD.duties)}</th><th scope="col">{t(LOAD.reach)}</th></tr></thead>
          <tbody>{members.map((member) => (
            <Fragment key={member.id}>
              <Row member={member} open={open === member.id} onOpen={() => { setOpen(open === member.id ? null : member.id); }} onAway={() => { onAway(member); }} />
              {open === member.id && <tr className="under"><td colSpan={COLUMNS} id={`duties-${member.id}`}><Duties personId={member.id} onAct={onAct} /></td></tr>}
            </Fragment>
          ))}</tbody>
        </table>
      </div>
      <p className="xs mut gap-above"><Sentence>{t(LOAD.note)}</Sentence></p>
    </Pane>
  );
}

function Row({ member, open, onOpen, onAway }: { readonly member: Member; readonly open: boolean; readonly onOpen: () => void; readonly onAway: () => void }): ReactNode {
  const { t, language } = useWords();
  const me = useMe();
  const zone = useZone();
  const now = useMinute();
  const { load, duties, awayUntil } = member;
  const mayAway = member.id === me.id || hasRole(me, 'incident-manager', 'team-lead', 'head-of-service');
  return (
    <tr>
      <th scope="row"><span className="row"><Avatar initials={member.initials} /><span><b><Name>{member.name}</Name></b><br /><span className="xs mut">{member.roles.map((role) => t(ROLE_NAMES[role])).join(', ')}</span></span></span></th>
      <td><Bar member={member} /></td>
      {(['openCrises', 'hostile', 'nightUpdates'] as const).map((fact) => <td key={fact} className="num"><Num>{load === null ? '–' : load[fact]}</Num></td>)}
      <td>
        {duties === null || duties.open === 0 ? <span className="mut">{duties === null ? '–' : t(LOAD.none)}</span> : (
          <Button kind="quiet" icon={open ? 'down' : 'chev'} aria-expanded={open} aria-controls={open ? `duties-${member.id}` : undefined} onClick={onOpen}>
            <span className="vh">{t(LOAD.show, { name: member.name })}: </span><Num>{duties.open}</Num>{duties.late > 0 && <span className="is-late"> · <Sentence>{t(LOAD.late, { n: duties.late })}</Sentence></span>}
          </Button>
        )}
      </td>
      <td><span className="row wrapl">{awayUntil === null ? <span>{t(LOAD.yes)}</span> : <span className="is-near"><Sentence>{t(LOAD.until, { at: nearTime(Date.parse(awayUntil), now, { language, zone }) })}</Sentence></span>}{mayAway && <Button kind="quiet" onClick={onAway} aria-label={t(LOAD.setFor, { name: member.name })}>{t(LOAD.set)}</Button>}</span></td>
    </tr>
  );
}

/** Length says the share, words say the numbers; a full bar is closed by a line. */
function Bar({ member: { load } }: { readonly member: Member }): ReactNode {
  const { t } = useWords();
  if (load === null) return <span className="mut">–</span>;
  if (load.ceiling === null) return <span className="sm mut"><Sentence>{t(LOAD.noCeiling, { index: String(load.index) })}</Sentence></span>;
  const share = Math.min(1, load.index / Math.max(1, load.ceiling));
  return <span className="loadcell"><span className={load.isFull ? 'bar full' : 'bar'} aria-hidden="true"><i style={{ inlineSize: `${String(Math.round(share * 100))}%` }} /></span><span className="sm"><Sentence>{t(LOAD.of, { index: String(load.index), ceiling: String(load.ceiling) })}</Sentence>{load.isFull && <b className="is-near"> · {t(isOver(load) ? LOAD.over : LOAD.full)}</b>}</span></span>;
}

function Duties({ personId, onAct }: { readonly personId: string; readonly onAct: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const duties = useQuery(dutiesOfQuery(personId));
  if (duties.isError) return <Failed error={duties.error} onRetry={() => { void duties.refetch(); }} />;
  if (duties.data === undefined) return <Loading lines={2} />;
  const { items, nextCursor } = duties.data;
  return (
    <><ul className="tduties">{items.map((duty) => (
      <li key={`${duty.crisisId}/${duty.id}`}>
        <Clock timed={{ startedAt: null, dueAt: duty.dueRealAt, state: duty.state }} sub={t(duty.name)} />
        <span className="sm"><Link to="/crises/$id" params={{ id: duty.crisisReference }}><Num>{duty.crisisReference}</Num></Link> <Name>{duty.accountName}</Name>{duty.drill && <span className="mut"> · {t(TEAM.drill)}</span>}</span>
        {may(me, 'reassign-obligation') && <Button kind="quiet" icon="swap" aria-label={t(LOAD.handOf, { name: t(duty.name), customer: duty.accountName })} onClick={() => { onAct({ crisisId: duty.crisisId, command: 'reassign-obligation', initial: { obligationId: duty.id } }); }}>{t(LOAD.hand)}</Button>}
      </li>
    ))}</ul>{nextCursor !== null && <p className="xs mut"><Sentence>{t(LOAD.nearest, { n: items.length })}</Sentence></p>}</>
  );
}
