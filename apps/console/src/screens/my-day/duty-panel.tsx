/** A duty that is no message: why it is there, what fulfils it, and the acts that do. */
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { CommandForm as CommandFormOf, CrisisDetail, ObligationItem } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { CommandDialog } from '../../forms/command-dialog';
import { crisisNow } from '../../forms/crisis-clock';
import { commandFormQuery } from '../../forms/queries';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Name, Num, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { actOf, beginningOf } from './acts';
import { AskedWords } from './asked-words';
import { DrillTag } from './drill-tag';
import { DutyClock } from './duty-clock';
import { PlanWords, useNamedNote } from './plan-duty';
import { Proposals } from './proposals';
import { DAY, SEND } from './texts';

interface Props {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem;
  readonly onWrite: () => void;
  readonly onCall: () => void;
  /** Settled while it stood here: what was done is told, and the way on. */
  readonly over: boolean;
  readonly next: ObligationItem | null;
  readonly onNext: () => void;
}

export function DutyPanel({ detail, duty, onWrite, onCall, over, next, onNext }: Props): ReactNode {
  const { t } = useWords();
  const act = actOf(duty.kind);
  const commands = 'commands' in act ? act.commands.filter((one) => detail.allowedCommands.includes(one)) : [];
  return (
    <section className="composer dutypanel" id="compose" aria-labelledby="duty-title">
      <div className="chd"><div className="grow"><h1 id="duty-title" tabIndex={-1}>{t(duty.name)} <DrillTag detail={detail} /></h1><p className="sm mut2"><Name>{duty.accountName}</Name> <span className="mut">·</span> <Num>{duty.crisisReference}</Num> <span className="mut">·</span> <span dir="auto">{duty.crisisSummary}</span></p></div>{!over && <DutyClock item={duty} drill={detail.drill} size={22} withDue />}</div>
      <AskedWords duty={duty} drill={detail.drill} />
      <dl className="dexpl">
        <div><dt>{t(DAY.why)}</dt><dd><Sentence>{t(duty.explanation.why)}</Sentence></dd></div>
        <Promised detail={detail} duty={duty} />
        <PlanWords detail={detail} duty={duty} />
        <div><dt>{t(DAY.fulfils)}</dt><dd><Sentence>{t(duty.explanation.fulfilledBy)}</Sentence></dd></div>
        {!over && <Coming duty={duty} />}
      </dl>
      {over && <Over duty={duty} next={next} onNext={onNext} />}
      {duty.kind === 'message-reading' ? <Proposals detail={detail} only={duty.about} /> : <Acts detail={detail} duty={duty} commands={commands} over={over} />}
      <div className="row wrapl others">{['send-message', 'propose-message'].some((one) => detail.allowedCommands.includes(one)) && <Button kind="quiet" icon="mail" shortcut="U" onClick={onWrite}>{t(DAY.write)}</Button>}{detail.allowedCommands.includes('log-contact') && <Button kind="quiet" icon="phone" shortcut="L" onClick={onCall}>{t(DAY.call)}</Button>}
        <Link className="btn quiet" to="/crises/$id/call-sheet" params={{ id: detail.id }}>{t(DAY.sheet)}</Link><Link className="btn quiet" to="/crises/$id" params={{ id: detail.id }}>{t(DAY.toCrisis)}</Link></div>
    </section>
  );
}

/** Warnings and the ladder: of what is over nothing is to come any more. */
function Coming({ duty: { explanation } }: Pick<Props, 'duty'>): ReactNode {
  const { t } = useWords();
  return <><div><dt>{t(DAY.warned)}</dt><dd><Sentence>{t(explanation.warned)}</Sentence></dd></div><div><dt>{t(DAY.after)}</dt><dd><Sentence>{t(explanation.next)}</Sentence></dd></div></>;
}

function Over({ duty, next, onNext }: Pick<Props, 'next' | 'onNext' | 'duty'>): ReactNode {
  const { t } = useWords();
  // The act that was pressed is gone with the list: the focus goes on with the panel.
  useEffect(() => { if (document.activeElement === document.body) document.getElementById('duty-title')?.focus(); }, []);
  return (
    <div className="gap-above">
      <p className="note"><Icon name="check" /><span role="status"><Sentence>{t(DAY.over, { duty: t(duty.name) })}</Sentence></span></p>
      <div className="row wrapl gap-above">{next === null ? <p className="mut2">{t(SEND.noMore)}</p> : <Button kind="primary" icon="out" onClick={onNext}>{t(SEND.nextDuty, { duty: t(next.name), customer: next.accountName })}</Button>}</div>
    </div>
  );
}

/** Of a promise: its own words. */
function Promised({ detail, duty }: { readonly detail: CrisisDetail; readonly duty: ObligationItem }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = crisisNow(detail, useMinute());
  const promise = duty.kind === 'promise' ? detail.relationship.promise.open.find((one) => one.id === duty.about) : undefined;
  if (promise === undefined) return null;
  return <div><dt>{t(DAY.promise)}</dt><dd><q dir="auto">{promise.words}</q>{promise.dueAt !== null && <> <span className="mut"><Sentence>{t(DAY.until, { at: nearTime(Date.parse(promise.dueAt), now, { language, zone }) })}</Sentence></span></>}</dd></div>;
}

/** The list goes once nothing is left to do; a form that is open stays until it was answered. */
function Acts({ detail, duty, commands, over }: { readonly detail: CrisisDetail; readonly duty: ObligationItem; readonly commands: readonly string[]; readonly over: boolean }): ReactNode {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const named = useNamedNote({ detail, duty });
  if (over && open === null) return null;
  if (commands.length === 0) return <p className="note"><Sentence>{named ?? t(DAY.notYours, { who: duty.owner?.name ?? '' })}</Sentence></p>;
  return (
    <section aria-label={t(DAY.act)}>
      {named !== null && <p className="note"><Sentence>{named}</Sentence></p>}
      <h2 className="mini">{t(DAY.act)}</h2>
      <ul className="actlist">{commands.map((command, index) => <ActLine key={command} command={command} primary={index === 0} onOpen={() => { setOpen(command); }} />)}</ul>
      {open !== null && <CommandDialog crisisId={detail.id} command={open} initial={beginningOf(open, duty)} onClose={() => { setOpen(null); }} />}
    </section>
  );
}

function ActLine({ command, primary, onOpen }: { readonly command: string; readonly primary: boolean; readonly onOpen: () => void }): ReactNode {
  const { t } = useWords();
  const form: CommandFormOf | null | undefined = useQuery(commandFormQuery(command)).data;
  if (form === null) return null;
  return <li><Button kind={primary ? 'primary' : 'plain'} onClick={onOpen}>{form === undefined ? '…' : t(form.labels)}</Button>{form !== undefined && <p className="sm mut2">{t(form.help)}</p>}</li>;
}
