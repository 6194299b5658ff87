/** Root cause and prevention: what failed, why nobody caught it, the whys that led there, and what keeps it from coming back. */
import type { ReactNode } from 'react';
import type { ReviewDocument } from '#contracts';
import { Mark } from '../../parts/icon';
import { Name, Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { useWhen } from './proof';
import { PAPER } from './texts';

type RootCause = NonNullable<ReviewDocument['cause']>;

export function Cause({ review: { cause, prevention } }: { readonly review: ReviewDocument }): ReactNode {
  const { t } = useWords();
  return (
    <>
      {cause === null ? <p className="nobody">{t(PAPER.causeNone)}</p> : <Root cause={cause} />}
      <h3>{t(PAPER.preventionHead)}</h3>
      <Prevention prevention={prevention} />
    </>
  );
}

function Root({ cause }: { readonly cause: RootCause }): ReactNode {
  const { t } = useWords();
  const facts = [[PAPER.escaped, cause.whyEscaped], [PAPER.party, t(cause.party)], [PAPER.evidence, cause.evidence]] as const;
  return (
    <>
      <p className="written" dir="auto"><Sentence>{cause.statement}</Sentence></p>
      <dl className="four">{facts.filter(([, value]) => value.trim() !== '').map(([name, value]) => <div key={name.en}><dt>{t(name)}</dt><dd dir="auto"><Sentence>{value}</Sentence></dd></div>)}</dl>
      {cause.whys.length > 0 && (
        <table className="whys">
          <thead><tr><th scope="col"><span className="vh">{t(PAPER.step)}</span></th><th scope="col">{t(PAPER.why)}</th><th scope="col">{t(PAPER.because)}</th></tr></thead>
          <tbody>{cause.whys.map(({ why, because, evidence }, at) => (
            <tr key={`${why}${String(at)}`}><td><Num>{at + 1}</Num></td><td dir="auto"><Sentence>{why}</Sentence></td><td dir="auto"><Sentence>{because}</Sentence>{evidence !== '' && <span className="sm mut wit"><Sentence>{evidence}</Sentence></span>}</td></tr>
          ))}</tbody>
        </table>
      )}
      {cause.branches.map(({ name, causes }) => (
        <div key={name.en} className="ui"><b>{t(name)}</b><ul>{causes.map((one) => <li key={one.cause}><Name>{one.cause}</Name>{one.isRoot && <> (<b>{t(PAPER.isRoot)}</b>)</>}</li>)}</ul></div>
      ))}
    </>
  );
}

function Prevention({ prevention }: Pick<ReviewDocument, 'prevention'>): ReactNode {
  const { t } = useWords();
  const when = useWhen();
  if (prevention.length === 0) return <p className="nobody">{t(PAPER.preventionNone)}</p>;
  return <ul className="ui">{prevention.map(({ title, owner, dueAt, doneAt }) => <li key={title} className="row"><Mark state={doneAt === null ? 'due' : 'kept'} /><span><Name>{title}</Name>, <Name>{owner?.name ?? '–'}</Name>, <Sentence>{doneAt === null ? t(PAPER.prevDue, { at: when(dueAt) }) : t(PAPER.prevDone, { at: when(doneAt) })}</Sentence></span></li>)}</ul>;
}
