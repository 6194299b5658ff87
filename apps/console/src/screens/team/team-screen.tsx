/** The people who carry the crises: who is full, who is away, what waits for a second person, and handing duties over. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { peopleQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import type { Act } from '../../approvals/approvals';
import { ActDialog } from '../../approvals/decide';
import { approvalsQuery } from '../../approvals/queries';
import { useMinute } from '../../parts/now';
import { Failed, Loading } from '../../parts/states';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { ApprovalsPane } from './approvals-pane';
import { AwayDialog } from './away-dialog';
import { CarePane } from './care-pane';
import { LoadPane } from './load-pane';
import { membersOf } from './people';
import type { Member } from './people';
import { teamLoadsQuery } from './queries';
import { TEAM } from './texts';
import './team.css';

export function TeamScreen(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const now = useMinute();
  const people = useQuery(peopleQuery);
  const loads = useQuery(teamLoadsQuery);
  const [act, setAct] = useState<Act | null>(null);
  const [away, setAway] = useState<Member | null>(null);
  if (people.error !== null) return <><h1 className="teamh">{t(TEAM.title)}</h1><Failed error={people.error} onRetry={() => { void people.refetch(); }} /></>;
  if (people.data === undefined || loads.isPending) return <><h1 className="teamh">{t(TEAM.title)}</h1><Loading lines={5} /></>;
  const members = membersOf({ people: people.data.items, loads: loads.data?.items ?? [], desks: me.desks, now });
  const close = (): void => { setAct(null); };
  return (
    <>
      <header className="teamh"><h1>{t(TEAM.title)}</h1><Say members={members} /></header>
      <ApprovalsPane onAct={setAct} />
      {loads.isError && <Failed error={loads.error} onRetry={() => { void loads.refetch(); }} />}
      <LoadPane members={members} onAct={setAct} onAway={setAway} />
      <CarePane />
      {act !== null && <ActDialog act={act} onClose={close} />}
      {away !== null && <AwayDialog member={away} onClose={() => { setAway(null); }} />}
    </>
  );
}

/** The screen in one sentence; what is not known yet is not told. */
function Say({ members }: { readonly members: readonly Member[] }): ReactNode {
  const { t } = useWords();
  const waiting = useQuery(approvalsQuery).data?.items.length;
  const full = members.filter((member) => member.load?.isFull === true);
  const away = members.filter((member) => member.awayUntil !== null);
  const parts = [t(TEAM.sayFull, { n: full.length, name: full[0]?.name ?? '' }), t(TEAM.sayAway, { n: away.length, name: away[0]?.name ?? '' }), ...(waiting === undefined ? [] : [t(TEAM.sayWaiting, { n: waiting })])];
  return <p className="mut2"><Sentence>{`${parts.join('; ')}.`}</Sentence></p>;
}
