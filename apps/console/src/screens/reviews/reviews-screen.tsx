/** Post-mortems by where they stand; the one waiting longest leads. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReviewItem } from '#contracts';
import { Clock } from '../../parts/clock';
import { Pane } from '../../parts/pane';
import { SeverityNumber } from '../../parts/severity';
import { Empty, Failed, Loading } from '../../parts/states';
import { Name, Num } from '../../parts/text';
import { useWords } from '../../words/words';
import { reviewListQuery, WAITING } from './queries';
import { GATE, REVIEWS } from './texts';
import './reviews.css';

const SECTIONS = 7;
const SIGNED = ['signed'];

export function ReviewsScreen(): ReactNode {
  const { t } = useWords();
  const waiting = useQuery(reviewListQuery(WAITING));
  const signed = useQuery(reviewListQuery(SIGNED));
  if (waiting.isPending) return <Loading lines={5} />;
  if (waiting.isError) return <Failed error={waiting.error} onRetry={() => { void waiting.refetch(); }} whole />;
  const { items } = waiting.data;
  return (
    <>
      <div className="qhead"><h1>{t(REVIEWS.title)}</h1><p className="sm mut">{t(REVIEWS.why)}</p></div>
      {items.length === 0 && <Empty title={t(REVIEWS.emptyTitle)}>{t(REVIEWS.emptyNext)}</Empty>}
      {WAITING.map((stage) => <Group key={stage} stage={stage} items={items.filter((one) => one.stage === stage)} />)}
      <Group stage="signed" items={signed.data?.items ?? []} />
    </>
  );
}

function Group({ stage, items }: { readonly stage: (typeof WAITING)[number] | 'signed'; readonly items: readonly ReviewItem[] }): ReactNode {
  const { t } = useWords();
  if (items.length === 0) return null;
  return <Pane title={t(REVIEWS[stage])} count={<Num>{items.length}</Num>}><ul className="revlist">{items.map((item) => <Row key={item.crisisId} item={item} />)}</ul></Pane>;
}

function Row({ item }: { readonly item: ReviewItem }): ReactNode {
  const { t } = useWords();
  const done = item.sectionsDone.length;
  return (
    <li>
      <Link to="/reviews/$id" params={{ id: item.reference }}>
        <SeverityNumber severity={item.severity} />
        {item.stage === 'signed' ? <span className="sm mut"><Name>{item.signedBy?.name ?? ''}</Name></span> : <Clock timed={{ startedAt: null, dueAt: item.dueAt }} sub={t(REVIEWS[item.stage === 'none' || item.stage === 'not-required' ? 'draft' : item.stage])} />}
        <span><span className="ttl"><Name>{item.summary}</Name></span><br /><span className="sm mut"><Num>{item.reference}</Num> · <Name>{item.accountName}</Name>{item.drill && <> · {t(REVIEWS.drill)}</>}{item.climbs > 0 && <> · {t(REVIEWS.climbed, { n: item.climbs })}</>}</span>{item.returned !== null && <><br /><span className="sm"><b>{t(GATE.returned)}</b> (<Name>{item.returned.by?.name ?? '–'}</Name>): <Name>{item.returned.reason}</Name></span></>}</span>
        <span className="sm mut"><span className="prog" aria-hidden="true">{Array.from({ length: SECTIONS }, (_, at) => <i key={at} className={at < done ? 'on' : ''} />)}</span> {t(REVIEWS.sections, { done, all: SECTIONS })}</span>
      </Link>
    </li>
  );
}
