/** What came back to this person and waits for a word: a message from its second reader, one that did not arrive, a change the customer asked for on the page; and an apology that was written and has not left. It goes when it was answered. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SentBackItem } from '#contracts';
import { readsCrises, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import type { Act } from '../../approvals/approvals';
import { Button } from '../../parts/button';
import { useMinute } from '../../parts/now';
import { Name, Num, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { WISH } from '../crisis/subject-texts';
import { MESSAGES } from '../crisis/tab-texts';
import { sentBackQuery } from './queries';
import { keyOfSentBack, opensAs, whatCameBack, whatToDo, whenceItCame } from './sent-back';
import { SENT_BACK } from './sent-back-texts';
import { DAY } from './texts';
import { WaitingList } from './waiting-list';
import type { Waiting } from './waiting-list';

export type MySentBack = Waiting<SentBackItem>;

/** Empty for whoever may not read crises. */
export function useMySentBack(): MySentBack {
  const me = useMe();
  const { data, error, refetch } = useQuery({ ...sentBackQuery, enabled: readsCrises(me.roles) });
  return { items: data?.items ?? [], truncated: data?.truncated === true, error: data === undefined ? error : null, retry: () => { void refetch(); } };
}

export function SentBackList({ back }: { readonly back: MySentBack }): ReactNode {
  return <WaitingList waiting={back} words={SENT_BACK} near card={(item, onAct) => <Card key={keyOfSentBack(item)} item={item} onAct={onAct} />} />;
}

function Card({ item, onAct }: { readonly item: SentBackItem; readonly onAct: (act: Act) => void }): ReactNode {
  const { t, language } = useWords();
  const me = useMe();
  const zone = useZone();
  const now = useMinute();
  const { crisisId, crisisReference, accountName, severity, drill, words, at } = item;
  return (
    <li className="dcard wish">
      <span className="dttl"><b><Name>{accountName}</Name></b><span>{drill && <span className="tag">{t(DAY.drill)}</span>}</span><span className={`sevm sev${String(severity)}`}><Num>{severity}</Num></span></span>
      <p className="dwhy"><Sentence>{whatCameBack(item, me.id, t)}</Sentence></p>
      <p className="dgood"><Sentence>{whenceItCame(item, nearTime(Date.parse(at), now, { language, zone }), t)}</Sentence> · <Link to="/crises/$id" params={{ id: crisisReference }}><Num>{crisisReference}</Num></Link></p>
      {words !== '' && <div className="dasked"><blockquote><Name>{words}</Name></blockquote></div>}
      <p className="dgood"><Sentence>{whatToDo(item, me.id, t)}</Sentence></p>
      <Answer item={item} crisisId={crisisId} onAct={onAct} />
    </li>
  );
}

/** The way to answer it; nothing where that is not this person's to do. */
function Answer({ item, crisisId, onAct }: { readonly item: SentBackItem; readonly crisisId: string; readonly onAct: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const { kind, act } = item;
  const type = opensAs(item);
  const named = (verb: string): string => `${verb}: ${whatCameBack(item, me.id, t)}, ${item.accountName}`;
  if (type !== null) return <div className="row wrapl"><Link to="/my-day/$crisisId/write" params={{ crisisId }} search={{ mode: 'write', type }} aria-label={named(t(MESSAGES.openAgain))}>{t(MESSAGES.openAgain)}</Link></div>;
  if (kind === 'apology' && act !== null) return <div className="row wrapl"><Link to="/crises/$id" params={{ id: item.crisisReference }} search={{ tab: 'apology' }} aria-label={named(t(SENT_BACK.open))}>{t(SENT_BACK.open)}</Link></div>;
  if (act === null || kind === 'message' || kind === 'apology') return null;
  const verb = t(kind === 'plan-item' ? WISH.amend : MESSAGES.settle);
  return <div className="row wrapl"><Button onClick={() => { onAct({ crisisId, command: act.command, initial: act.initial }); }} aria-label={named(verb)}>{verb}</Button></div>;
}
