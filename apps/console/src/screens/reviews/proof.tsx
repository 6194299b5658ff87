/** What the record proves: promises, money, the survey and the ledger. */
import type { ReactNode } from 'react';
import type { CrisisDetail, ReviewDocument } from '#contracts';
import { useZone } from '../../app/zone';
import { Mark } from '../../parts/icon';
import type { MarkState } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Name, Num, Sentence, When } from '../../parts/text';
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';
import { money, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { ASKED, surveyWords } from './survey-words';
import { PAPER } from './texts';

/** An instant in the reader's zone and language, as `useWhen()(at)`. */
export function useWhen(): (at: string) => string {
  const { language } = useWords();
  const zone = useZone();
  const now = useMinute();
  return (at) => nearTime(Date.parse(at), now, { language, zone });
}

interface PromiseRow { readonly id: string; readonly words: string; readonly by: string; readonly due: string | null; readonly state: MarkState; readonly became: string }

export function Promises({ crisis }: { readonly crisis: CrisisDetail }): ReactNode {
  const { t } = useWords();
  const when = useWhen();
  const { promise } = crisis.relationship;
  const open = promise.open.map(({ id, words, madeBy, dueAt, brokenAt }): PromiseRow => ({ id, words, by: madeBy?.name ?? '–', due: dueAt, state: brokenAt === null ? 'due' : 'missed', became: brokenAt === null ? t(PAPER.promiseOpen) : t(PAPER.promiseBroken, { at: when(brokenAt) }) }));
  const past = promise.past.map(({ id, words, madeBy, dueAt, outcome, at }): PromiseRow => ({ id, words, by: madeBy?.name ?? '–', due: dueAt, state: outcome === 'kept' ? 'kept' : 'late', became: t(outcome === 'kept' ? PAPER.promiseKept : PAPER.promiseMadeGood, { at: when(at) }) }));
  const rows = [...past, ...open];
  if (rows.length === 0) return <p className="ui">{t(PAPER.promisesNone)}</p>;
  return (
    <table>
      <thead><tr><th scope="col">{t(PAPER.said)}</th><th scope="col">{t(PAPER.who)}</th><th scope="col">{t(PAPER.due)}</th><th scope="col">{t(PAPER.became)}</th></tr></thead>
      <tbody>{rows.map(({ id, words, by, due, state, became }) => <tr key={id}><td><bdi><Sentence>{words}</Sentence></bdi></td><td><Name>{by}</Name></td><td>{due === null ? '–' : <When>{when(due)}</When>}</td><td><span className="row"><Mark state={state} /><span><Sentence>{became}</Sentence></span></span></td></tr>)}</tbody>
    </table>
  );
}

export function Money({ crisis }: { readonly crisis: CrisisDetail }): ReactNode {
  const { t } = useWords();
  const { losses, entries, decision } = crisis.relationship.compensation;
  const currency = losses[0]?.currency ?? entries[0]?.currency;
  if (currency === undefined) return <p className="ui">{t(PAPER.moneyNone, { words: t(decision === null ? PAPER.undecided : PAPER.nothingGiven) })}</p>;
  const given = (basis: string): number => entries.filter((one) => one.basis === basis && one.currency === currency).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const loss = losses.filter((one) => one.currency === currency).reduce((sum, { documentedLossMinor }) => sum + documentedLossMinor, 0);
  const cell = (minor: number, name: Pair): ReactNode => <div><strong><Num>{money(minor, currency)}</Num></strong><span>{t(name)}</span></div>;
  return <div className="money">{cell(loss, PAPER.documented)}{cell(given('fault'), PAPER.repaired)}{cell(given('goodwill'), PAPER.goodwill)}{cell(given('statutory'), PAPER.statutory)}</div>;
}

export function Survey({ review }: { readonly review: ReviewDocument }): ReactNode {
  const { t, language } = useWords();
  const { survey } = review;
  if (survey === null) return <p className="ui">{t(PAPER.surveyNone)}</p>;
  const items = Object.entries(survey.items);
  return (
    <>
      {items.map(([item, answered]) => (
        <p key={item} className="ui"><b>{t(ASKED[item] ?? p(item, item))}:</b> <Sentence>{surveyWords(item, answered, language)}</Sentence></p>
      ))}
      <p className="ui mut">{t(PAPER.surveySay, { answered: survey.answered, invited: survey.invited })} {items.some(([, { shown }]) => shown === 'counts') && t(PAPER.fewAnswers)}</p>
      {survey.open.map((words) => <blockquote key={words} dir="auto"><Sentence>{words}</Sentence></blockquote>)}
    </>
  );
}

const STITCHES_MAX = 24;
/** Owed experiences as open stitches, paid ones drawing the two tracks together. */
export function Seam({ crisis }: { readonly crisis: CrisisDetail }): ReactNode {
  const { t } = useWords();
  const { ledger } = crisis.relationship;
  const open = Math.min(STITCHES_MAX, ledger.balance);
  const closed = Math.min(STITCHES_MAX - open, ledger.touches.filter(({ doneAt }) => doneAt !== null).length);
  const width = 20;
  const all = open + closed;
  const stitch = (at: number): ReactNode => {
    const x = at * width + width / 2;
    return at < closed ? <path key={at} className="k" d={`M${String(x - 4)} 25 L${String(x + 4)} 9`} /> : <path key={at} className="o" d={`M${String(x)} 12V22`} />;
  };
  return (
    <div className="seam ui">
      <svg viewBox={`0 0 ${String(Math.max(1, all) * width)} 34`} style={{ maxInlineSize: all * width }} aria-hidden="true"><path className="e1" d={`M0 9H${String(all * width)}`} /><path className="e2" d={`M0 25H${String(all * width)}`} />{Array.from({ length: all }, (_, at) => stitch(at))}</svg>
      <p><Sentence>{t(ledger.words)}</Sentence></p>
    </div>
  );
}
