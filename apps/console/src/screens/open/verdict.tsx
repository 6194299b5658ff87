/** What the report comes to, while it is being written: severity and why, what would be owed, and whether it is open already. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisPreview } from '#contracts';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { SeverityNumber } from '../../parts/severity';
import { CommandDialog } from '../../forms/lazy-command-dialog';
import { Loading } from '../../parts/states';
import { Num, Sentence, When } from '../../parts/text';
import { useSay } from '../../parts/toast';
import { nearTime, spanWords } from '../../words/time';
import { useWords } from '../../words/words';
import { Matrix } from '../queue/matrix';
import type { OpenDraft, Signal } from './draft';
import { VERDICT } from './texts';
import type { Preview } from './use-opening';

/** From this trust level on what is broken is the trust itself (formulas 1). */
const TRUST_CRISIS = 2;

interface VerdictProps {
  readonly preview: Preview;
  readonly draft: OpenDraft;
  readonly onCount: (signal: Signal) => void;
}

export function Verdict({ preview: { data, failed }, draft, onCount }: VerdictProps): ReactNode {
  const { t } = useWords();
  if (failed && data === undefined) return <aside className="verdict" aria-label={t(VERDICT.panel)}><div className="note"><Icon name="alert" /><span>{t(VERDICT.failed)}</span></div></aside>;
  if (data === undefined) return <aside className="verdict" aria-label={t(VERDICT.panel)}><Loading lines={4} /></aside>;
  return (
    <aside className="verdict" aria-label={t(VERDICT.panel)}>
      {data.duplicates.length > 0 && <Duplicates found={data.duplicates} summary={draft.summary} />}
      <SeverityPane severity={data.severity} />
      {data.suggestedSignals.length > 0 && <Suggested signals={data.suggestedSignals} onCount={onCount} />}
      <Duties duties={data.duties} />
    </aside>
  );
}

function SeverityPane({ severity }: { readonly severity: CrisisPreview['severity'] }): ReactNode {
  const { t } = useWords();
  const { severity: level, impactLevel, impactKnown, trustLevel, reasons, trustPoints, isCrisis } = severity;
  return (
    <Pane title={<span className="row"><SeverityNumber severity={level} />{t(impactKnown ? VERDICT.severity : VERDICT.soFar, { n: level })}</span>}>
      <Matrix impact={impactKnown ? impactLevel : null} trust={trustLevel} severity={level} />
      <p className="sm mut2 gap-above" role="status">{impactKnown ? <Sentence>{t(severity.because)}</Sentence> : t(VERDICT.noImpact)} {isCrisis && <b>{t(trustLevel <= TRUST_CRISIS ? VERDICT.crisisOfTrust : VERDICT.crisis)}</b>}</p>
      {reasons.length > 0 && (
        <ul className="points gap-above">
          {reasons.map(({ code, points, text }) => <li key={code}><span>{t(text).replace(/\s*\([^()]*\)\s*$/u, '')}</span><b><Num>+{points}</Num></b></li>)}
          <li><span>{t(VERDICT.sum)}</span><b><Num>{trustPoints}</Num></b></li>
        </ul>
      )}
    </Pane>
  );
}

function Suggested({ signals, onCount }: { readonly signals: CrisisPreview['suggestedSignals']; readonly onCount: (signal: Signal) => void }): ReactNode {
  const { t } = useWords();
  return (
    <Pane title={t(VERDICT.words)}>
      <ul className="said">{signals.map(({ signal, words, text }) => <li key={signal}><span className="grow"><b>{t(text)}</b><br /><span className="mut"><bdi>{t(VERDICT.heard, { words })}</bdi></span></span><Button onClick={() => { onCount(signal); }} aria-label={`${t(VERDICT.count)}: ${t(text)}`}>{t(VERDICT.count)}</Button></li>)}</ul>
    </Pane>
  );
}

/** As many as are read in one glance. */
const DUTIES_SHOWN = 6;
function Duties({ duties }: { readonly duties: CrisisPreview['duties'] }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  return (
    <Pane title={t(VERDICT.duties)}>
      <ul className="duel">{duties.slice(0, DUTIES_SHOWN).map(({ kind, name, dueAt, owner, track }, index) => (
        <li key={`${kind}${String(index)}`} className={track}><b><When>{nearTime(Date.parse(dueAt), now, { language, zone })}</When></b><span>{t(VERDICT.dutyBy, { duty: t(name), who: owner?.name ?? t(VERDICT.nobody) })}{Date.parse(dueAt) <= now && <b className="is-late"> {t(VERDICT.overdue)}</b>}</span></li>
      ))}</ul>
      {duties.length > DUTIES_SHOWN && <p className="xs mut">{t(VERDICT.moreDuties, { n: duties.length - DUTIES_SHOWN })}</p>}
    </Pane>
  );
}


function Duplicates({ found, summary }: { readonly found: CrisisPreview['duplicates']; readonly summary: string }): ReactNode {
  const { t, language } = useWords();
  const now = useMinute();
  const say = useSay();
  const navigate = useNavigate();
  const [joining, setJoining] = useState<CrisisPreview['duplicates'][number] | null>(null);
  return (
    <Pane title={t(VERDICT.like)} className="like">
      <ul className="dups">{found.map((one) => (
        <li key={one.id}>
          <SeverityNumber severity={one.severity} />
          <div className="grow"><Link className="dupt" to="/crises/$id" params={{ id: one.reference }} dir="auto">{one.summary}</Link>
            <p className="xs mut"><Num>{one.reference}</Num> · <bdi>{one.accountName}</bdi> · <Sentence>{one.sameCustomer ? t(VERDICT.sameCustomer) : t(VERDICT.likeness, { n: Math.round(one.likeness * 100) })}</Sentence> · <Sentence>{t(VERDICT.openedAgo, { span: spanWords(now - Date.parse(one.openedAt), language) })}</Sentence></p>
            {one.sameCustomer && <Button onClick={() => { setJoining(one); }}>{t(VERDICT.join)}</Button>}</div>
        </li>
      ))}</ul>
      {joining !== null && <CommandDialog crisisId={joining.id} command="join-report" initial={summary.trim() === '' ? {} : { summary: summary.trim() }} onClose={() => { setJoining(null); }} onDone={() => { say({ text: t(VERDICT.joined) }); void navigate({ to: '/crises/$id', params: { id: joining.reference } }); }} />}
    </Pane>
  );
}
