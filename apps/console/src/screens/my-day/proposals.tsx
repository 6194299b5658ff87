/** What waits for a second reader, in its words; approved it leaves, returned it goes back with a reason. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisDetail, ProposalItem } from '#contracts';
import { useZone } from '../../app/zone';
import { CommandDialog } from '../../forms/command-dialog';
import { crisisNow } from '../../forms/crisis-clock';
import { Button } from '../../parts/button';
import { useMinute } from '../../parts/now';
import { Failed, Loading } from '../../parts/states';
import { Sentence } from '../../parts/text';
import { clockTime, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { proposalsQuery } from './queries';
import { COMPOSE, READER, RULES, TYPES } from './texts';

/** `only`: the proposal a duty is about; null shows all that wait. */
export function Proposals({ detail, only }: { readonly detail: CrisisDetail; readonly only: string | null }): ReactNode {
  const { t } = useWords();
  const { data, error, refetch } = useQuery(proposalsQuery(detail.id));
  if (error !== null) return <Failed error={error} onRetry={() => { void refetch(); }} />;
  if (data === undefined) return <Loading />;
  const items = data.items.filter((one) => only === null || one.id === only);
  if (items.length === 0) return only === null ? null : <p className="mut2">{t(READER.none)}</p>;
  return <section className="proposals" aria-label={t(READER.title)}><h2>{t(READER.title)}</h2>{items.map((one) => <Proposal key={one.id} item={one} detail={detail} />)}</section>;
}

function Proposal({ item, detail }: { readonly item: ProposalItem; readonly detail: CrisisDetail }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = crisisNow(detail, useMinute());
  const [act, setAct] = useState<'approve-message' | 'return-message' | null>(null);
  const clock = (at: string): string => nearTime(Date.parse(at), now, { language, zone });
  return (
    <article className="proposal">
      <p className="sm mut2"><Sentence>{t(READER.by, { name: item.author?.name ?? '', at: clock(item.at) })}</Sentence> · {t(READER.why)}: {item.why.map((one) => t(READER[one], { type: t(TYPES[item.messageType]) })).join(', ')}</p>
      <div className="mailp" lang={item.language} dir={item.language === 'he' ? 'rtl' : 'ltr'}><p className="mb">{item.subject}</p>{item.body.split(/\n{2,}/).map((part, index) => <p key={index} className="words">{part}</p>)}</div>
      {item.promises.length > 0 && <><h3>{t(READER.promises)}</h3><ul className="sm">{item.promises.map((one) => <li key={one.words} dir="auto"><Sentence>{`${one.words}${one.dueAt === null || (one.kind === 'next-update' && one.words.includes(clockTime(Date.parse(one.dueAt), { language, zone }))) ? '' : ` (${clock(one.dueAt)})`}${one.reason === null ? '' : ` · ${t(READER.reason, { reason: one.reason })}`}`}</Sentence></li>)}</ul></>}
      {item.overrides.length > 0 && <><h3>{t(READER.overrides)}</h3><ul className="sm">{item.overrides.map((one) => <li key={`${one.rule}${one.words}`} dir="auto">{Object.hasOwn(RULES, one.rule) ? t(RULES[one.rule as keyof typeof RULES]) : one.rule}: {t(COMPOSE.quoted, { words: one.words })}, {one.reason}</li>)}</ul></>}
      {item.yours ? <p className="note"><span>{t(READER.yours)}</span></p> : (
        <div className="row wrapl gap-above"><Button kind="primary" icon="check" onClick={() => { setAct('approve-message'); }}>{t(READER.approve)}</Button><Button onClick={() => { setAct('return-message'); }}>{t(READER.giveBack)}</Button></div>
      )}
      {act !== null && <CommandDialog crisisId={detail.id} command={act} initial={{ proposalId: item.id }} onClose={() => { setAct(null); }} />}
    </article>
  );
}
