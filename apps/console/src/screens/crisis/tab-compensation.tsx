/** Compensation: losses, proposals, the decision with its letter, and what the customer said of it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CompensationOptions, MessageItem } from '#contracts';
import { messagesQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import { commandFormsQuery, compensationLetterQuery, compensationOptionsQuery } from '../../forms/queries';
import { Icon } from '../../parts/icon';
import { Num, Sentence } from '../../parts/text';
import { money } from '../../words/time';
import { useWords } from '../../words/words';
import { latelyOf } from './given';
import { Letter } from './letter';
import type { LetterWords } from './letter-draft';
import { letterLeft } from './letter-left';
import { lineOf, textOf, useLines } from './lines';
import { SendApology } from './send-apology';
import { GIVEN, LETTER } from './subject-texts';
import { Act, At, Block, Nothing } from './tab-parts';
import { CLAIMS, COMPENSATION, ENTRY_STATES, LOCK } from './tab-texts';
import { ROLES } from './texts';
import { useCrisis, useTelling } from './use-crisis';

type Entry = ReturnType<typeof useCrisis>['detail']['relationship']['compensation']['entries'][number];
const LINES = ['compensation.proposed', 'compensation.declined', 'compensation.answered', 'compensation.none-decided'] as const;
/** States in which something was granted, and a letter says so. */
const GRANTED: ReadonlySet<Entry['state']> = new Set(['decided', 'accepted', 'refused', 'ignored']);

export function CompensationTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { losses, entries, decision } = detail.relationship.compensation;
  const none = useLines(LINES)?.findLast(({ type }) => type === 'compensation.none-decided');
  const because = textOf(none, 'because');
  const isNone = decision !== null && decision.compensationId === null;
  return (
    <>
      <Block title={decision === null ? t(COMPENSATION.undecided) : t(isNone ? COMPENSATION.decidedNone : COMPENSATION.decided, { at: near(decision.at) })} acts={<><Act command="record-loss">{t(COMPENSATION.loss)}</Act><Act command="propose-compensation">{t(COMPENSATION.propose)}</Act>{decision === null && entries.every(({ state }) => state !== 'proposed') && <Act command="decide-no-compensation">{t(COMPENSATION.nothing)}</Act>}</>}>
        {decision === null && <Lock />}
        {isNone && because !== null && <p className="sm"><bdi>{t(GIVEN.reason, { reason: because })}</bdi></p>}
        {isNone && <DecisionLetter />}
        {losses.length === 0 && entries.length === 0 && !isNone && <Nothing>{t(COMPENSATION.none)}</Nothing>}
      </Block>
      {losses.length > 0 && <Block title={t(COMPENSATION.losses)}><ul className="plainlist">{losses.map((one) => <li key={one.id}><Num>{money(one.documentedLossMinor, one.currency)}</Num> <span className="mut">{t(COMPENSATION.share, { n: one.ourSharePercent })}{one.contractCapMinor !== null && <> · {t(COMPENSATION.cap, { amount: money(one.contractCapMinor, one.currency) })}</>} · {t(CLAIMS.evidence)} {one.evidenceCount}</span></li>)}</ul></Block>}
      {entries.length > 0 && <Block title={t(COMPENSATION.proposals)}><ul className="cards">{entries.map((one) => <EntryCard key={one.id} entry={one} />)}</ul></Block>}
    </>
  );
}

/** What stands before any offer, and the one act that lifts it: told before the form is opened. */
function Lock(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const options = useQuery(compensationOptionsQuery(detail.id)).data;
  const forms = useQuery(commandFormsQuery).data?.items;
  if (options === undefined || options.lockedBy === null) return null;
  const form = forms?.find(({ name }) => name === options.lockOpensBy);
  return (
    <p className="note near row wrapl" role="status"><Icon name="lock" /><span className="grow"><Sentence>{t(LOCK.locked, { why: t(options.lockedBy) })}</Sentence></span>
      {options.lockOpensBy === null ? <SendApology detail={detail} /> : form !== undefined && <Act command={options.lockOpensBy}>{t(form.labels)}</Act>}</p>
  );
}

function EntryCard({ entry }: { readonly entry: Entry }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const { detail } = useCrisis();
  const me = useMe();
  const options = useQuery({ ...compensationOptionsQuery(detail.id), enabled: entry.state === 'proposed' || entry.gestureId !== null }).data;
  const gesture = options?.gestures.find(({ id }) => id === entry.gestureId);
  const isOwn = entry.proposedBy?.id === me.id;
  // The tier decides who may, not the role alone: whoever may not reads whose it is (`Given`).
  const isTheirs = options?.waiting.find(({ compensationId }) => compensationId === entry.id)?.yours === true;
  const lines = useLines(LINES);
  const words = ENTRY_STATES[entry.state];
  const of = (type: (typeof LINES)[number], name: string): string | null => textOf(lineOf(lines, type, { name: 'id', id: entry.id }), name);
  const [reason, declined, answered] = [of('compensation.proposed', 'reason'), of('compensation.declined', 'reason'), of('compensation.answered', 'words')];
  return (
    <li className={entry.state === 'refused' ? 'task' : ''}>
      <div className="row wrapl"><b className="grow">{entry.amountMinor > 0 && <Num>{money(entry.amountMinor, entry.currency)}</Num>}{gesture !== undefined && <> {t(gesture.name)}</>}</b>{words !== undefined && <span className="tag">{t(words)}</span>}{entry.state !== 'proposed' && <span className="xs mut">{t(COMPENSATION.tier, { n: entry.tier })}</span>}</div>
      <p className="xs mut">{entry.proposedBy !== null && t(COMPENSATION.proposedBy, { name: entry.proposedBy.name })} <At at={entry.proposedAt} />{entry.decidedBy !== null && <> · {t(COMPENSATION.decidedBy, { name: entry.decidedBy.name })}</>}{entry.expiresAt !== null && <> · {t(COMPENSATION.expires, { at: near(entry.expiresAt) })}</>}{entry.paidAt !== null && <> · {t(COMPENSATION.paid, { at: near(entry.paidAt) })}</>}</p>
      {reason !== null && <p className="sm mut2"><bdi>{t(GIVEN.reason, { reason })}</bdi></p>}
      {declined !== null && <p className="sm"><bdi>{t(GIVEN.reason, { reason: declined })}</bdi></p>}
      {answered !== null && <p className="sm">{t(GIVEN.words)}: <span className="quote"><bdi>{answered}</bdi></span></p>}
      <Given entry={entry} options={options} />
      {entry.state === 'proposed' && isOwn && <p className="sm mut2">{t(GIVEN.ownWaits)}</p>}
      {GRANTED.has(entry.state) && <DecisionLetter entry={entry} />}
      <div className="acts">
        {entry.state === 'proposed' && !isOwn && isTheirs && <Act command="approve-compensation" initial={{ compensationId: entry.id }} kind="primary">{t(COMPENSATION.approve)}</Act>}
        {entry.state === 'proposed' && (isOwn || isTheirs) && <Act command="decline-compensation" initial={{ compensationId: entry.id }} kind="quiet">{t(isOwn ? GIVEN.takeBack : GIVEN.decline)}</Act>}
        {entry.state === 'decided' && <Act command="record-compensation-response" initial={{ compensationId: entry.id }} kind="primary">{t(GIVEN.answer)}</Act>}
        {(entry.state === 'decided' || entry.state === 'accepted') && entry.paidAt === null && entry.amountMinor > 0 && <Act command="record-compensation-paid" initial={{ compensationId: entry.id }} kind="quiet">{t(GIVEN.paid)}</Act>}
      </div>
    </li>
  );
}

/** What counts with a proposal: what the customer got lately, and who decides on the whole. */
function Given({ entry, options }: { readonly entry: Entry; readonly options: CompensationOptions | undefined }): ReactNode {
  const { t } = useWords();
  const lately = latelyOf(entry, options);
  if (lately === null) return null;
  const { grantedMinor, sumMinor, tier, approvers, secondPerson, isOverBudget } = lately;
  const roles = approvers.map((role) => { const words = role === 'executive' ? GIVEN.executive : ROLES[camel(role)]; return words === undefined ? role : t(words); });
  return (
    <p className="sm"><Sentence>{grantedMinor === 0 ? t(GIVEN.none) : t(GIVEN.lately, { amount: money(grantedMinor, entry.currency), sum: money(sumMinor, entry.currency) })}</Sentence> {isOverBudget && <><Sentence>{t(GIVEN.overBudget)}</Sentence> </>}<Sentence>{t(GIVEN.tier, { n: tier })}</Sentence> <span className="mut">{roles.length > 0 && t(GIVEN.by, { roles: roles.join(', ') })}{secondPerson && <>; {t(GIVEN.second)}</>}</span></p>
  );
}

const camel = (role: string): string => role.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** To each reader in his own language. The customer hears of a decision by it alone: whether it has left stands with it, and one that still has to lies open. */
function DecisionLetter({ entry = null }: { readonly entry?: Entry | null }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const messages = useQuery(messagesQuery(detail.id)).data?.items;
  const { decision, entries } = detail.relationship.compensation;
  const isOnly = entries.filter(({ state }) => GRANTED.has(state)).length <= 1;
  const since = entry === null ? (decision?.at ?? null) : entry.decidedAt;
  const leftOf = (letter: Pick<LetterWords, 'subject' | 'body'>): MessageItem | null => letterLeft(letter, messages ?? [], { since, isOnly });
  // What an answer of the light lane gave by itself stands in that answer.
  const waits = entry === null || (entry.state === 'decided' && detail.relationship.lane.automatic?.compensationId !== entry.id);
  if (messages === undefined) return null;
  const hasLeft = messages.some((one) => one.messageType === 'compensation' && (since === null || Date.parse(one.at) >= Date.parse(since)));
  return (
    <Letter key={String(hasLeft)} title={t(GIVEN.letter)} waits={waits && !hasLeft} warnOf={(letter) => (waits && leftOf(letter) === null ? t(entry === null ? LETTER.noneNotLeft : LETTER.grantNotLeft) : null)} leftOf={leftOf}
      queryOf={(contact) => compensationLetterQuery(detail.id, { contact }, entry?.id)} wordsOf={({ language, contactId, subject, body }) => ({ messageType: 'compensation', language, contactId, subject, body })} />
  );
}
