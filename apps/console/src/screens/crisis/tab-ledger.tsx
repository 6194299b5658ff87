/** The ledger and what follows the crisis: what the customer answered, what is planned, whether he came back. */
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { MINUTE_MS, spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { lineOf, textOf, useLines } from './lines';
import { isWeak, scoreOf, standingOf } from './pulse-of';
import { Seam } from './seam';
import { AFTER, DUE, RETURNS } from './subject-texts';
import { Act, At, Block, Nothing } from './tab-parts';
import { LEDGER } from './tab-texts';
import { useCrisis, useCrisisNow, useTelling } from './use-crisis';

const LINES = ['pulse.recorded', 'return.recorded', 'recovery.attempted', 'touch.completed', 'restart.held', 'echo.recorded', 'customer.lost'] as const;

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
      {ledger.touches.length > 0 && <Block title={t(LEDGER.touches)}><ul className="plainlist">{ledger.touches.map((one) => <li key={one.id}>{one.doneAt !== null && <Icon name="check" />} <bdi>{one.what}</bdi> <span className="mut">{one.owner !== null && <Name>{one.owner.name}</Name>}, <At at={one.dueAt} /></span> <Due planned={one} /> {one.doneAt === null && <Act command="complete-touch" initial={{ touchId: one.id }}>{t(LEDGER.touch)}</Act>}</li>)}</ul></Block>}
      <Asked />
    </>
  );
}

/** Nothing of what is done or still to come; `asked`: it is a question to the customer, which falls away with one who is lost. */
function Due({ planned, asked = false }: { readonly planned: { readonly doneAt: string | null; readonly dueAt: string }; readonly asked?: boolean }): ReactNode {
  const { detail } = useCrisis();
  const { t, language } = useWords();
  const now = useCrisisNow(MINUTE_MS);
  const standing = standingOf(planned, now, asked && detail.relationship.ledger.lostAt !== null);
  if (standing === 'fell-away') return <span className="mut">{t(DUE.fellAway)}</span>;
  return standing === 'late' ? <span className="latet"><Icon name="alert" /> <Sentence>{t(DUE.late, { span: spanWords(now - Date.parse(planned.dueAt), language) })}</Sentence></span> : null;
}

/** Pulses and checks with what was answered; a customer who is lost is asked nothing more. */
function Asked(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { pulses, returnChecks, lostAt } = detail.relationship.ledger;
  const lines = useLines(LINES);
  const attempts = (lines ?? []).filter(({ type }) => type === 'recovery.attempted');
  const pulseLines = pulses.map((one) => ({ ...one, line: lineOf(lines, 'pulse.recorded', { name: 'pulseId', id: one.id }) }));
  const latest = pulseLines.findLast(({ line }) => line !== undefined)?.line;
  return (
    <>
      {pulses.length > 0 && (
        <Block title={t(LEDGER.pulses)}>
          <ul className="plainlist">{pulseLines.map(({ line, ...one }) => {
            const score = scoreOf(line);
            const words = textOf(line, 'words');
            return <li key={one.id}>{one.doneAt !== null && <Icon name={isWeak(score) ? 'alert' : 'check'} />} <At at={one.doneAt ?? one.dueAt} /> <Due planned={one} asked /> {score !== null && <b><Sentence>{t(AFTER.score, { score })}</Sentence></b>} {words !== null && <span className="quote"><bdi>{words}</bdi></span>} {one.doneAt === null && lostAt === null && <Act command="record-pulse" initial={{ pulseId: one.id }}>{t(LEDGER.pulse)}</Act>}</li>;
          })}</ul>
          {isWeak(scoreOf(latest)) && lostAt === null && <div className="note near row wrapl"><span className="grow">{t(AFTER.low)}</span><Act command="plan-touch" initial={{ kind: 'call' }}>{t(AFTER.call)}</Act><Act command="attempt-recovery">{t(AFTER.recover)}</Act></div>}
        </Block>
      )}
      {returnChecks.length > 0 && (
        <Block title={t(LEDGER.checks)}>
          <ul className="plainlist">{returnChecks.map((one) => {
            const line = lineOf(lines, 'return.recorded', { name: 'checkId', id: one.id });
            const outcome = RETURNS[textOf(line, 'outcome') ?? ''];
            const evidence = textOf(line, 'evidence');
            return <li key={one.id}>{one.doneAt !== null && <Icon name="check" />} <At at={one.doneAt ?? one.dueAt} /> <Due planned={one} asked /> {outcome !== undefined && <b>{t(outcome)}</b>} {evidence !== null && <span className="quote"><bdi>{evidence}</bdi></span>} {one.doneAt === null && lostAt === null && <Act command="record-return" initial={{ checkId: one.id }}>{t(AFTER.check)}</Act>}</li>;
          })}</ul>
        </Block>
      )}
      {([['restart.held', AFTER.restarts], ['echo.recorded', AFTER.echoes]] as const).map(([type, title]) => { const found = (lines ?? []).filter((line) => line.type === type); return found.length > 0 && <Block key={type} title={t(title)}><ul className="plainlist">{found.map((line) => <li key={line.seq}><At at={line.at} /> <Sentence>{t(line.text)}</Sentence></li>)}</ul></Block>; })}
      {attempts.length > 0 && <Block title={t(AFTER.attempts)}><ul className="plainlist">{attempts.map((line) => <li key={line.seq}><At at={line.at} /> <Sentence>{t(line.text)}</Sentence></li>)}</ul></Block>}
    </>
  );
}
