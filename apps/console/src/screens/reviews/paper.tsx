/** The document itself. */
import type { ReactNode } from 'react';
import type { CrisisDetail, ObligationItem, ReviewDocument } from '#contracts';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Name, Num, Sentence } from '../../parts/text';
import { longDay, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { Cause } from './cause';
import { CHAPTERS } from './chapters';
import { Conduct } from './conduct';
import { periodOf } from './figures';
import { Forecasts, Owed, Silences, Tracks } from './figures-view';
import { Money, Promises, Seam, Survey } from './proof';
import { PAPER } from './texts';

type Section = ReviewDocument['sections'][number];
interface PaperProps {
  readonly review: ReviewDocument;
  readonly crisis: CrisisDetail;
  readonly duties: readonly ObligationItem[];
  /** Null for those who may not write. */
  readonly onWrite: ((section: Section['section']) => void) | null;
}

export function Paper({ review, crisis, duties, onWrite }: PaperProps): ReactNode {
  const { t } = useWords();
  const summary = review.sections.find(({ section }) => section === 'summary');
  const rest = review.sections.filter(({ section }) => section !== 'summary');
  return (
    <article className="paper">
      {crisis.drill !== null && <p className="ui drill" role="note">{t(PAPER.drill)}</p>}
      <h1><Name>{review.summary}</Name></h1>
      <Meta review={review} crisis={crisis} />
      <Chapter id="summary">{summary !== undefined && <Written section={summary} lead onWrite={onWrite} />}</Chapter>
      <Chapter id="tracks"><Tracks crisis={crisis} /></Chapter>
      <Chapter id="owed"><Owed duties={duties} /></Chapter>
      <Chapter id="silence"><Silences silences={review.silences} /></Chapter>
      <Chapter id="forecasts"><Forecasts forecasts={review.forecasts} /></Chapter>
      <Chapter id="promises"><Promises crisis={crisis} /></Chapter>
      <Chapter id="money"><Money crisis={crisis} /></Chapter>
      <Chapter id="survey"><Survey review={review} /></Chapter>
      <Chapter id="seam"><Seam crisis={crisis} /></Chapter>
      <Chapter id="conduct"><Conduct id={crisis.id} statement={t(crisis.relationship.conduct.statement)} /></Chapter>
      <Chapter id="cause"><Cause review={review} /></Chapter>
      <Chapter id="lessons-part">{rest.map((section) => <Named key={section.section} section={section} onWrite={onWrite} />)}</Chapter>
      <Chapter id="decision"><Decision review={review} /></Chapter>
    </article>
  );
}

function Chapter({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactNode {
  const { t } = useWords();
  const at = CHAPTERS.findIndex(([one]) => one === id);
  const name = CHAPTERS[at]?.[1];
  return <section id={id} aria-labelledby={`${id}-head`}><h2 id={`${id}-head`}><Num>{at + 1}</Num>. {name === undefined ? '' : t(name)}</h2>{children}</section>;
}

function Meta({ review, crisis }: { readonly review: ReviewDocument; readonly crisis: CrisisDetail }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const day = (at: string): string => longDay(Date.parse(at), { language, zone });
  const period = periodOf(crisis.openedAt, crisis.closedAt ?? crisis.routine?.at ?? null, day);
  return (
    <p className="ui dmeta">
      <span><Num>{review.reference}</Num></span><span><Name>{review.accountName}</Name></span><span>{t(PAPER.severity, { n: review.severity })}</span>
      <span>{t(PAPER[period.key], { from: period.from, to: period.to })}</span>
      {review.cycle > 1 && <span>{t(PAPER.cycle, { n: review.cycle })}</span>}
    </p>
  );
}

function Written({ section, lead = false, onWrite }: { readonly section: Section; readonly lead?: boolean; readonly onWrite: PaperProps['onWrite'] }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useNow();
  const written = section.text !== null && section.text !== '';
  return (
    <>
      {written ? <p className={lead ? 'lead written' : 'written'} dir="auto"><Sentence>{section.text ?? ''}</Sentence></p> : <p className="nobody">{t(PAPER.notWritten)}</p>}
      <p className="by">
        {written && section.at !== null && t(PAPER.by, { name: section.by?.name ?? '–', at: nearTime(Date.parse(section.at), now, { language, zone }) })}
        {onWrite !== null && <Button kind="quiet" className="edit" icon="pen" onClick={() => { onWrite(section.section); }}>{t(written ? PAPER.change : PAPER.write)}</Button>}
      </p>
    </>
  );
}

function Named({ section, onWrite }: { readonly section: Section; readonly onWrite: PaperProps['onWrite'] }): ReactNode {
  const { t } = useWords();
  return <div id={section.section}><h3>{t(section.name)}</h3><Written section={section} onWrite={onWrite} /></div>;
}

const ELEMENTS = ['transparency', 'responsibility', 'compensation', 'prevention'] as const;
function Decision({ review }: { readonly review: ReviewDocument }): ReactNode {
  const { t } = useWords();
  const { decision } = review;
  if (decision === null) return <p className="nobody">{t(PAPER.decisionNone)}</p>;
  return <dl className="four">{ELEMENTS.map((element) => <div key={element}><dt>{t(PAPER[element])}</dt><dd dir="auto"><Sentence>{decision[element]?.text ?? ''}</Sentence></dd><Icon name={decision[element]?.taken === true ? 'check' : 'x'} /></div>)}</dl>;
}
