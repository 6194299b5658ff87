/** The ledger and what follows the crisis: what the customer answered, what is planned, whether he came back. */
import type { ReactNode } from 'react';
import type { LedgerView, TimelineEntry } from '#contracts';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { MINUTE_MS, spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { uncounted } from './counted';
import { lineOf, textOf, useLines } from './lines';
import { isWeak, scoreOf, standingOf } from './pulse-of';
import { Seam } from './seam';
import { AFTER, DUE, RETURNS, UNCOUNTED } from './subject-texts';
import { Act, At, Block, Nothing } from './tab-parts';
import { LEDGER } from './tab-texts';
import { useCrisis, useCrisisNow, useTelling } from './use-crisis';

const LINES = ['pulse.recorded', 'return.recorded', 'recovery.attempted', 'touch.completed', 'restart.held', 'echo.recorded', 'customer.lost', 'touch.dropped', 'pulse.unanswered', 'return.not-learnt', 'ledger.credited'] as const;

export function LedgerTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { ledger } = detail.relationship;
  const now = useCrisisNow(MINUTE_MS);
  const lostBecause = textOf(useLines(LINES)?.findLast(({ type }) => type === 'customer.lost'), 'reason');
  if (ledger.openedAt === null) return <Nothing>{t(LEDGER.none)}</Nothing>;
  return (
    <>
      <Block title={<Sentence>{t(ledger.words)}</Sentence>} acts={<><Act command="plan-touch">{t(LEDGER.plan)}</Act></>}>
        <Seam />
        <p className="sm mut2">{ledger.firstCreditAt !== null && <>{t(LEDGER.first, { at: near(ledger.firstCreditAt) })} · </>}{ledger.clearedAt !== null && <>{t(LEDGER.cleared, { at: near(ledger.clearedAt) })} · </>}{ledger.watchUntil !== null && t(Date.parse(ledger.watchUntil) > now ? LEDGER.watch : DUE.watchEnded, { at: near(ledger.watchUntil) })}</p>
        {ledger.trust.before !== null && ledger.trust.after !== null && <p className="sm">{t(LEDGER.trust, { before: ledger.trust.before, after: ledger.trust.after })}</p>}
        {ledger.lostAt !== null && <p className="note late"><Icon name="alert" /><span>{t(LEDGER.lost, { at: near(ledger.lostAt) })} {lostBecause !== null && <><bdi>{t(DUE.lostBecause, { reason: lostBecause })}</bdi> </>}{t(AFTER.noMore)} <Act command="attempt-recovery">{t(AFTER.recover)}</Act></span></p>}
      </Block>
      <Touches />
      <Asked />
    </>
  );
}

type Planned = LedgerView['pulses'][number];
type Kind = 'touch' | 'pulse' | 'return-check';

/** Whether somebody still owes it: what is planned without a duty fell away (the customer was lost meanwhile, or it was opened again). */
function useOwed(): (kind: Kind, id: string) => boolean {
  const { detail } = useCrisis();
  return (kind, id) => detail.obligations.some((one) => one.kind === kind && one.about === id);
}

function Touches(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const owed = useOwed();
  const lines = useLines(LINES);
  const { touches } = detail.relationship.ledger;
  if (touches.length === 0) return null;
  return (
    <Block title={t(LEDGER.touches)}>
      <ul className="plainlist">{touches.map((one) => {
        const line = lineOf(lines, 'touch.completed', { name: 'touchId', id: one.id });
        const because = textOf(lineOf(lines, 'touch.dropped', { name: 'touchId', id: one.id }), 'reason');
        const isOpen = one.doneAt === null && one.droppedAt === null && owed('touch', one.id);
        return (
          <li key={one.id}>{one.doneAt !== null && <Icon name="check" />} <bdi>{one.what}</bdi> <span className="mut">{one.owner !== null && <><Name>{one.owner.name}</Name>, </>}<Sentence>{one.doneAt !== null ? t(AFTER.done, { at: near(one.doneAt) }) : one.droppedAt !== null ? t(AFTER.dropped, { at: near(one.droppedAt) }) : t(AFTER.wasDue, { at: near(one.dueAt) })}</Sentence></span>
            {one.droppedAt === null && <> <Due planned={one} owed={isOpen} /></>} <Quote words={textOf(line, 'customerProof') ?? textOf(line, 'note') ?? because} /> <Uncounted line={line} lines={lines} />
            {isOpen && <> <Act command="complete-touch" initial={{ touchId: one.id }}>{t(LEDGER.touch)}</Act> <Act command="drop-touch" kind="quiet" initial={{ touchId: one.id }}>{t(AFTER.drop)}</Act></>}</li>
        );
      })}</ul>
    </Block>
  );
}

const Quote = ({ words }: { readonly words: string | null }): ReactNode => (words === null ? null : <span className="quote"><bdi>{words}</bdi></span>);

/** Recorded, and yet no stitch: with the reason. */
function Uncounted({ line, lines }: { readonly line: TimelineEntry | undefined; readonly lines: readonly TimelineEntry[] | undefined }): ReactNode {
  const { t } = useWords();
  const why = uncounted(line, lines ?? []);
  return why === null ? null : <span className="mut">{t(UNCOUNTED[why])}</span>;
}

/** Nothing of what is done or still to come; what nobody owes any more fell away. */
function Due({ planned, owed }: { readonly planned: { readonly doneAt: string | null; readonly dueAt: string }; readonly owed: boolean }): ReactNode {
  const { t, language } = useWords();
  const now = useCrisisNow(MINUTE_MS);
  const standing = standingOf(planned, now, !owed);
  if (standing === 'fell-away') return <span className="mut">{t(DUE.fellAway)}</span>;
  return standing === 'late' ? <span className="latet"><Icon name="alert" /> <Sentence>{t(DUE.late, { span: spanWords(now - Date.parse(planned.dueAt), language) })}</Sentence></span> : null;
}

/** Which one it is, and its day: the one it was settled on, or is due. */
function Which({ one }: { readonly one: Planned }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  return <>{one.afterDays !== null && <><Sentence>{t(AFTER.after, { days: one.afterDays })}</Sentence> </>}<span className="mut"><Sentence>{one.doneAt === null ? t(AFTER.wasDue, { at: near(one.dueAt) }) : near(one.doneAt)}</Sentence></span></>;
}

/** Asked in vain: how often, and how. */
function InVain({ line, words }: { readonly line: TimelineEntry | undefined; readonly words: string }): ReactNode {
  const { t } = useWords();
  const tries = line?.data['tries'];
  return <><b>{words}</b>{typeof tries === 'number' && <span className="mut"> <Sentence>{t(AFTER.tried, { n: tries })}</Sentence></span>} <Quote words={textOf(line, 'how')} /></>;
}

/** Pulses and checks with what was answered; a customer who is lost is asked nothing more. */
function Asked(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const owed = useOwed();
  const { pulses, returnChecks, lostAt } = detail.relationship.ledger;
  const lines = useLines(LINES);
  const attempts = (lines ?? []).filter(({ type }) => type === 'recovery.attempted');
  const pulseLines = pulses.map((one) => ({ one, line: lineOf(lines, 'pulse.recorded', { name: 'pulseId', id: one.id }) }));
  const latest = pulseLines.findLast(({ line }) => line !== undefined)?.line;
  const latestReturn = lines?.findLast(({ type }) => type === 'return.recorded');
  return (
    <>
      {pulses.length > 0 && (
        <Block title={t(LEDGER.pulses)}>
          <ul className="plainlist">{pulseLines.map(({ line, one }) => {
            const score = scoreOf(line);
            return (
              <li key={one.id}>{one.doneAt !== null && !one.unanswered && <Icon name={isWeak(score) ? 'alert' : 'check'} />} <Which one={one} /> <Due planned={one} owed={owed('pulse', one.id)} /> {score !== null && <b><Sentence>{t(AFTER.score, { score })}</Sentence></b>} <Quote words={textOf(line, 'words')} /> <Uncounted line={line} lines={lines} />
                {one.unanswered && <><InVain words={t(AFTER.noAnswer)} line={lineOf(lines, 'pulse.unanswered', { name: 'pulseId', id: one.id })} /> <Act command="record-pulse" kind="quiet" initial={{ pulseId: one.id }}>{t(AFTER.came)}</Act></>}
                {one.doneAt === null && owed('pulse', one.id) && <> <Act command="record-pulse" initial={{ pulseId: one.id }}>{t(LEDGER.pulse)}</Act> <Act command="record-no-answer" kind="quiet" initial={{ pulseId: one.id }}>{t(AFTER.noAnswer)}</Act></>}</li>
            );
          })}</ul>
          {isWeak(scoreOf(latest)) && lostAt === null && <div className="note near row wrapl"><span className="grow">{t(AFTER.low)}</span><Act command="plan-touch" initial={{ kind: 'call' }}>{t(AFTER.call)}</Act><Act command="attempt-recovery">{t(AFTER.recover)}</Act></div>}
        </Block>
      )}
      {returnChecks.length > 0 && (
        <Block title={t(LEDGER.checks)}>
          <ul className="plainlist">{returnChecks.map((one) => {
            const line = lineOf(lines, 'return.recorded', { name: 'checkId', id: one.id });
            const outcome = RETURNS[textOf(line, 'outcome') ?? ''];
            return (
              <li key={one.id}>{one.doneAt !== null && !one.unanswered && <Icon name={textOf(line, 'outcome') === 'left' ? 'alert' : 'check'} />} <Which one={one} /> <Due planned={one} owed={owed('return-check', one.id)} /> {outcome !== undefined && <b>{t(outcome)}</b>} <Quote words={textOf(line, 'evidence')} />
                {one.unanswered && <><InVain words={t(AFTER.unknown)} line={lineOf(lines, 'return.not-learnt', { name: 'checkId', id: one.id })} /> <Act command="record-return" kind="quiet" initial={{ checkId: one.id }}>{t(AFTER.learnt)}</Act></>}
                {one.doneAt === null && owed('return-check', one.id) && <> <Act command="record-return" initial={{ checkId: one.id }}>{t(AFTER.check)}</Act> <Act command="record-return-unknown" kind="quiet" initial={{ checkId: one.id }}>{t(AFTER.unknown)}</Act></>}</li>
            );
          })}</ul>
          {textOf(latestReturn, 'outcome') === 'left' && lostAt === null && <div className="note near row wrapl"><span className="grow">{t(AFTER.left)}</span><Act command="attempt-recovery">{t(AFTER.recover)}</Act></div>}
        </Block>
      )}
      {([['restart.held', AFTER.restarts], ['echo.recorded', AFTER.echoes]] as const).map(([type, title]) => { const found = (lines ?? []).filter((line) => line.type === type); return found.length > 0 && <Block key={type} title={t(title)}><ul className="plainlist">{found.map((line) => <li key={line.seq}><At at={line.at} /> <Sentence>{t(line.text)}</Sentence> <Uncounted line={line} lines={lines} /></li>)}</ul></Block>; })}
      {attempts.length > 0 && <Block title={t(AFTER.attempts)}><ul className="plainlist">{attempts.map((line) => <li key={line.seq}><At at={line.at} /> <Sentence>{t(line.text)}</Sentence></li>)}</ul></Block>}
    </>
  );
}
