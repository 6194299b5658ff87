/** The last look's answer to "what happens then": what leaves by itself, what this very record settles, and which word the customer is owed next. */
import type { ReactNode } from 'react';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { Icon } from '../parts/icon';
import { Name, Sentence } from '../parts/text';
import { APOLOGY } from '../screens/crisis/tab-texts';
import { listWords } from '../words/list';
import { nearTime } from '../words/time';
import { useWords } from '../words/words';
import { AutomaticLetter } from './designed/automatic-answer';
import { useForm } from './form-context';
import { leavesLater, nextWord } from './model/next-word';
import { textOf } from './model/values';
import { SENDING } from './texts';
import { useCrisisMinute } from './use-crisis-minute';

/** What goes to the customer by itself writes a letter; everything else is recorded, and somebody still has to tell. */
const WRITES: ReadonlySet<string> = new Set(['send-message', 'approve-message', 'answer-automatically', 'issue-plan-link', 'approve-plan-item', 'return-to-routine', 'reopen', 'answer-survey']);
/** What leaves by itself the moment it is recorded, and to whom (`waitingPlanItem` of libs/domain/src/crisis/notify.ts). */
const MAILS: ReadonlySet<string> = new Set(['approve-plan-item']);
const BOUNDS: ReadonlySet<string> = new Set(['set-boundary', 'confirm-boundary']);

export function WhatThen({ act }: { readonly act: string }): ReactNode {
  const { t } = useWords();
  const { detail, group } = useForm();
  if (detail === null || (WRITES.has(act) && !MAILS.has(act) && act !== 'answer-automatically' && act !== 'reopen')) return null;
  return <><h4>{t(SENDING.then)}</h4>{act === 'answer-automatically' ? <LeavesAtOnce /> : MAILS.has(act) ? <AtOnce contacts={detail.contacts.filter(({ email }) => email !== null)} /> : act === 'reopen' ? <p>{t(SENDING.reopens)}</p> : leavesLater(act, group) ? <LeavesLater /> : <Recorded act={act} detail={detail} />}</>;
}

/** Nothing leaves by it: who tells the customer, what is settled, and what is owed after it. */
function Recorded({ act, detail }: { readonly act: string; readonly detail: CrisisDetail }): ReactNode {
  const { t, language } = useWords();
  const { group, beginning: { zone } } = useForm();
  const now = useCrisisMinute(detail);
  // Whoever speaks with the customer gets a mail once it holds (`boundaryToTell` of libs/domain/src/crisis/notify.ts).
  const teller = BOUNDS.has(act) ? detail.people['accountManager'] ?? detail.people['incidentManager'] ?? null : null;
  if (teller !== null) return <p>{t(SENDING.nothingSent)} <Sentence>{t(SENDING.boundaryToTell, { name: teller.name })}</Sentence></p>;
  const { met, owed, toldAt, asks } = nextWord(act, group, detail, zone);
  return (
    <p>
      <Sentence>{t(SENDING.nothingSent)}</Sentence>
      {met.length > 0 && <> <Sentence>{t(SENDING.met, { duties: listWords(met.map(({ name }) => t(name)), language) })}</Sentence></>}
      {asks && <> <Sentence>{t(SENDING.asks)}</Sentence></>}
      {toldAt !== null ? <> <Sentence>{t(SENDING.toldNext, { at: nearTime(toldAt, now, { language, zone }) })}</Sentence></> : owed !== null && <> <Owed owed={owed} now={now} /></>}
    </p>
  );
}

function Owed({ owed: { name, owner, dueAt }, now }: { readonly owed: ObligationItem; readonly now: number }): ReactNode {
  const { t, language } = useWords();
  const { beginning: { zone } } = useForm();
  if (dueAt === null) return null;
  const due = Date.parse(dueAt);
  const words = due < now ? (owner === null ? SENDING.owedLateByNobody : SENDING.owedLate) : owner === null ? SENDING.owedByNobody : SENDING.owed;
  return <Sentence>{t(words, { name: owner?.name ?? '', duty: t(name), at: nearTime(due, now, { language, zone }) })}</Sentence>;
}

/** The text of an apology: what it is worth until it leaves, and the one act that sends it. */
function LeavesLater(): ReactNode {
  const { t } = useWords();
  return <p><Icon name="mail" /> <Sentence>{t(SENDING.leavesLater, { act: t(APOLOGY.send) })}</Sentence></p>;
}

/** The approved text, once more: it is a letter, and nobody can call it back. */
function LeavesAtOnce(): ReactNode {
  const { t } = useWords();
  const { detail, group } = useForm();
  const name = detail?.contacts.find(({ id }) => id === textOf(group.values['contactId']))?.name;
  return <><p><Icon name="mail" /> <Sentence>{t(SENDING.letterAtOnce, { name: name ?? '' })}</Sentence></p><AutomaticLetter /></>;
}

function AtOnce({ contacts }: { readonly contacts: readonly { readonly id: string; readonly name: string }[] }): ReactNode {
  const { t } = useWords();
  if (contacts.length === 0) return <p>{t(SENDING.noMail)}</p>;
  return <><p><Icon name="mail" /> {t(SENDING.mailAtOnce)}</p><ul className="told">{contacts.map(({ id, name }) => <li key={id} className="tag"><Name>{name}</Name></li>)}</ul></>;
}
