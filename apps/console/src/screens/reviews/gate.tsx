/** What stands between a post-mortem and its end, and whose turn it is. Nobody passes it for an executive. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CrisisDetail, ReviewDocument } from '#contracts';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Clock } from '../../parts/clock';
import { Icon } from '../../parts/icon';
import { useNow } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { Name, Num, When } from '../../parts/text';
import { listWords } from '../../words/list';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { CHAPTERS } from './chapters';
import { leftAfterSigning, preventionOpen } from './figures';
import { reviewFile } from './queries';
import { GATE, REVIEWS } from './texts';

export interface Act {
  readonly command: string;
  readonly initial?: Readonly<Record<string, unknown>>;
}
interface GateProps {
  readonly review: ReviewDocument;
  readonly crisis: CrisisDetail;
  readonly may: (command: string) => boolean;
  readonly onAct: (act: Act) => void;
}

export function Gate({ review, crisis, may, onAct }: GateProps): ReactNode {
  const { t } = useWords();
  // The screen has put the present on the crisis's clock already: a drill's would run by the square of its rate.
  const now = useNow();
  const mine = review.stage === 'reviewed' && may('sign-review');
  const missing = review.sections.filter(({ text }) => text === null);
  return (
    <aside className="gate" aria-label={t(GATE.stage)}>
      <Pane title={t(mine ? GATE.forSignature : GATE.stage)}>
        {review.stage !== 'signed' && review.dueAt !== null && <Clock timed={{ startedAt: null, dueAt: review.dueAt }} now={now} sub={t(REVIEWS[review.stage === 'in-review' || review.stage === 'reviewed' ? review.stage : 'draft'])} />}
        <p className="sm mut2">{t(mine ? GATE.unsigned : review.returned === null ? GATE[review.stage] : GATE.again)}</p>
        {review.returned !== null && <Returned returned={review.returned} now={now} />}
      </Pane>
      {review.stage === 'draft' && missing.length > 0 && <Pane title={t(GATE.missing)} count={<Num>{missing.length}</Num>}><ul className="sm">{missing.map(({ section, name }) => <li key={section}><a href={`#${section}`}>{t(name)}</a></li>)}</ul></Pane>}
      <Turn review={review} crisis={crisis} may={may} onAct={onAct} />
      <Steps review={review} now={now} />
      <Files crisis={crisis} />
      <nav className="pane toc" aria-label={t(GATE.contents)}>{CHAPTERS.map(([id, name], at) => <a key={id} href={`#${id}`}><span className="mut"><Num>{at + 1}</Num></span>{t(name)}</a>)}</nav>
    </aside>
  );
}

/** Why it came back: before anything else for whoever writes it again. */
function Returned({ returned: { at, by, reason }, now }: { readonly returned: NonNullable<ReviewDocument['returned']>; readonly now: number }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  return (
    <div className="note near gap-above" role="status">
      <Icon name="repeat" /><div><b>{t(GATE.returned)}</b> <span className="mut"><Name>{by?.name ?? '–'}</Name>, <When>{nearTime(Date.parse(at), now, { language, zone })}</When></span><p dir="auto">{reason}</p></div>
    </div>
  );
}

function Turn({ review, crisis, may, onAct }: GateProps): ReactNode {
  const { t, language } = useWords();
  const me = useMe();
  // Whoever signs was in the room; who else was, nobody knows but them.
  const begun = (command: string): Act => (command === 'sign-review' ? { command, initial: { attendance: [me.name] } } : { command });
  const acts = [
    { command: 'submit-review', stage: 'draft', label: GATE.submit, primary: true }, { command: 'approve-review', stage: 'in-review', label: GATE.approve, primary: true },
    { command: 'sign-review', stage: 'reviewed', label: GATE.sign, primary: true }, { command: 'return-review', stage: 'in-review', label: GATE.back, primary: false }, { command: 'return-review', stage: 'reviewed', label: GATE.back, primary: false },
  ].filter(({ command, stage }) => stage === review.stage && may(command));
  if (acts.length === 0) return null;
  const left = leftAfterSigning(crisis);
  const clocks = preventionOpen(crisis);
  return (
    <Pane title={t(review.stage === 'reviewed' ? GATE.whenSign : GATE.stage)}>
      {review.stage === 'reviewed' && (
        <ul className="sm">
          {clocks > 0 && <li><Icon name="check" />{t(GATE.clocks, { n: clocks })}</li>}
          <li><Icon name="check" />{t(GATE.sealed)}</li>
          <li className={left.length === 0 ? undefined : 'lacks'}><Icon name={left.length === 0 ? 'check' : 'x'} /><span>{t(GATE.closes, { n: left.length })}{left.length > 0 && <>: {listWords(left.map(({ text }) => t(text)), language)}</>}</span></li>
        </ul>
      )}
      <div className="tools">{acts.map(({ command, label, primary }) => <Button key={command} kind={primary ? 'primary' : 'plain'} {...(primary ? { icon: 'pen' as const } : {})} onClick={() => { onAct(begun(command)); }}>{t(label)}</Button>)}</div>
    </Pane>
  );
}

const STEP = { submitted: GATE.submitted, approved: GATE.approved, signed: GATE.signedStep } as const;
function Steps({ review, now }: { readonly review: ReviewDocument; readonly now: number }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  if (review.steps.length === 0) return null;
  return (
    <Pane title={t(GATE.steps)}>
      <ul className="sm">{review.steps.map(({ step, at, by }) => <li key={step}><Icon name="check" /><span>{t(STEP[step])}: <Name>{by?.name ?? '–'}</Name>, <When>{nearTime(Date.parse(at), now, { language, zone })}</When></span></li>)}</ul>
      {review.attendance.length > 0 && <p className="sm mut2">{t(GATE.room)}: <Name>{review.attendance.join(', ')}</Name></p>}
    </Pane>
  );
}

function Files({ crisis }: { readonly crisis: CrisisDetail }): ReactNode {
  const { t, language } = useWords();
  return (
    <Pane title={t(GATE.file)}>
      <div className="row wrapl">
        <a className="btn" href={reviewFile(crisis.id, 'pdf', language)} target="_blank" rel="noreferrer">{t(GATE.pdf)}</a>
        <a className="btn" href={reviewFile(crisis.id, 'html', language)} target="_blank" rel="noreferrer">{t(GATE.html)}</a>
        <a className="btn" href={reviewFile(crisis.id, 'markdown', language)} target="_blank" rel="noreferrer">{t(GATE.markdown)}</a>
      </div>
      <p className="sm gap-above"><Link to="/crises/$id" params={{ id: crisis.reference }}>{t(GATE.crisis)}</Link></p>
    </Pane>
  );
}
