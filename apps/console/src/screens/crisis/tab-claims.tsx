/** Claims: what the customer claims, whose turn it is, what is missing before a verdict, and what was answered with which reasons. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CrisisDetail, MessageItem } from '#contracts';
import { messagesQuery, peopleQuery } from '../../api/queries';
import { useMe } from '../../app/session';
import { claimLetterQuery } from '../../forms/queries';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/words';
import { firstReader } from '../my-day/composing';
import { explainedBy, heldHasLeft, isDecided, isUnconfirmed, letterOf, missingBefore, nextClaimAct } from './claim-act';
import type { Claim, MissingPart } from './claim-act';
import { EvidenceList } from './evidence-list';
import { Letter } from './letter';
import { withoutMarks } from './letter-draft';
import type { LetterWords } from './letter-draft';
import { letterLeft } from './letter-left';
import { lineOf, textOf, useLines } from './lines';
import { CLAIM, CLAIM_ACTS, FINDINGS, LETTER, RESPONSES } from './subject-texts';
import { Act, At, Block } from './tab-parts';
import { CLAIMS, COMMON } from './tab-texts';
import { useCrisis, useTelling } from './use-crisis';

const LINES = ['claim.decided', 'claim.conduct-found', 'claim.verdict-returned', 'claim.verdict-confirmed', 'claim.held'] as const;

export function ClaimsTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { claims, overallVerdict, overallVerdictName, guidance, regulatory, regulatoryNotice } = detail.relationship.claim;
  return (
    <>
      <Block title={claims.length === 0 ? t(CLAIMS.none) : t(CLAIMS.overall, { name: t(overallVerdict === 'not-examined' && isUnconfirmed(claims) ? CLAIM.overallUnconfirmed : overallVerdictName) })} acts={<Act command="raise-claim">{t(CLAIMS.raise)}</Act>}>
        <ul className="cards">{claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}</ul>
      </Block>
      {guidance.length > 0 && <Block title={t(CLAIMS.guidance)}><ul className="plainlist">{guidance.map((one) => <Explaining key={`${one.claimId}${one.itemId}`} guidance={one} />)}</ul></Block>}
      {regulatory.length > 0 && <Block title={t(CLAIMS.regulatory)}><p className="xs mut">{t(regulatoryNotice)}</p><ul className="plainlist">{regulatory.flatMap((one) => one.steps.map((step) => <li key={`${one.id}${step.id}`}>{t(one.name)}: {t(step.name)}, <At at={step.dueAt} /> {step.answeredAt === null ? <Act command="record-regulatory-response" initial={{ regulatoryId: one.id, step: step.id }}>{t(CLAIM.regulatoryAnswer)}</Act> : <Icon name="check" />}</li>))}</ul>{regulatory.some((one) => one.steps.some((step) => step.answeredAt === null)) && <p className="sm mut2">{t(CLAIM.regulatoryEnds)}</p>}</Block>}
    </>
  );
}

/** What was misunderstood, who explains it and how by the verdict, by when, and that it was done. */
function Explaining({ guidance }: { readonly guidance: CrisisDetail['relationship']['claim']['guidance'][number] }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const { detail } = useCrisis();
  const people = useQuery(peopleQuery).data?.items;
  const decided = lineOf(useLines(LINES), 'claim.decided', { name: 'claimId', id: guidance.claimId });
  const { by, how } = explainedBy(decided?.data['verdicts'], guidance.itemId);
  const { claimId, itemId, product, givenAt } = guidance;
  const words = detail.relationship.claim.claims.find(({ id }) => id === claimId)?.items.find(({ id }) => id === itemId)?.statement;
  const due = detail.obligations.find(({ kind, about }) => kind === 'guidance' && about === `${claimId}/${itemId}`)?.dueAt ?? null;
  return (
    <li>
      {product !== null && <><b><bdi>{product}</bdi></b> </>}{words !== undefined && <span className="quote"><bdi>{words}</bdi></span>}
      {how !== null && <p className="sm">{by === null ? <bdi>{how}</bdi> : t(CLAIM.guidanceBy, { name: people?.find(({ id }) => id === by)?.name ?? by, how })}</p>}
      <p className="xs mut">{givenAt !== null ? <><Icon name="check" /> {t(CLAIM.guidanceDone, { at: near(givenAt) })}</> : due !== null && t(CLAIM.guidanceDue, { at: near(due) })}</p>
      {givenAt === null && <Act command="complete-guidance" initial={{ claimId, itemId }}>{t(CLAIM.guidanceRecord)}</Act>}
    </li>
  );
}

function ClaimCard({ claim }: { readonly claim: Claim }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const { detail } = useCrisis();
  const { items, steps, examiner, secondExaminer, secondBecause, judgementLocked, holding, answered, contested } = claim;
  return (
    <li>
      <ul className="plainlist">{items.map((item) => <li key={item.id}><b className="quote"><bdi>{item.statement}</bdi></b> <span className="tag">{t(item.verdictName)}</span>{item.parts !== null && <p className="sm mut2"><bdi>{item.parts}</bdi></p>}</li>)}</ul>
      <p className="xs mut">{t(CLAIMS.received, { at: near(claim.receivedAt) })} · {examiner === null ? t(CLAIMS.noExaminer) : t(CLAIMS.examiner, { name: examiner.name })}{secondExaminer !== null && <> · {t(CLAIMS.second, { name: secondExaminer.name })}</>}{contested !== null && <> · {t(CLAIMS.contested)}</>}</p>
      {secondBecause !== null && <p className="xs mut">{t(secondBecause)}</p>}
      <ol className="steps">{steps.map((one) => <li key={one.step} className={one.at === null ? '' : 'did'}>{one.at !== null && <Icon name="check" />}<span>{t(one.name)}</span> {one.at === null ? <span className="mut">{t(CLAIMS.notDone)}</span> : <At at={one.at} />}</li>)}</ol>
      <EvidenceList crisisId={detail.id} claim={claim} when={near} />
      {judgementLocked && <p className="note"><Icon name="lock" /><span>{t(CLAIMS.locked)}</span></p>}
      <Said claim={claim} />
      {holding !== null && holding.letters > 0 && answered === null && <p className="sm">{t(CLAIMS.holding, { at: near(holding.expectedAt) })}</p>}
      <Standing claim={claim} />
      <ClaimLetter claim={claim} />
      <ClaimActs claim={claim} />
    </li>
  );
}

/** What was found and decided, in the words it was decided in. */
function Said({ claim }: { readonly claim: Claim }): ReactNode {
  const { t } = useWords();
  const lines = useLines(LINES);
  const of = (type: (typeof LINES)[number]) => lineOf(lines, type, { name: 'claimId', id: claim.id });
  const [decided, found, returned] = [of('claim.decided'), of('claim.conduct-found'), of('claim.verdict-returned')];
  const finding = claim.conductFinding === null ? undefined : FINDINGS[claim.conductFinding];
  const response = claim.response === null ? undefined : RESPONSES[claim.response];
  const reasoning = textOf(decided, 'reasoning');
  const [findingText, returnedText] = [textOf(found, 'text'), textOf(returned, 'reason')];
  return (
    <div className="said">
      {finding !== undefined && <p className="sm"><b>{t(CLAIM.conduct, { name: t(finding) })}</b> {findingText !== null && <span className="mut2"><bdi>{findingText}</bdi></span>}</p>}
      {response !== undefined && <p className="sm"><b>{t(CLAIM.answerKind, { name: t(response) })}</b></p>}
      {isDecided(claim) && reasoning !== null && <p className="sm">{t(CLAIM.reasoning)}: <span className="quote"><bdi>{reasoning}</bdi></span></p>}
      {returned !== undefined && !claim.final && returned.seq > (decided?.seq ?? 0) && <p className="note near">{t(CLAIM.returned)}: <span><bdi>{returnedText}</bdi></span></p>}
    </div>
  );
}

/** Where it stands, in a sentence. */
function Standing({ claim }: { readonly claim: Claim }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const { detail } = useCrisis();
  const isUntold = claim.final && claim.answered === null;
  // As the letter below begins: to the first reader.
  const letter = useQuery({ ...claimLetterQuery(detail.id, claim.id, firstReader(detail.contacts)?.id), enabled: isUntold }).data;
  const leftOf = useAnswerLeft(claim, isUntold);
  if (claim.answered !== null) return <p className="sm">{t(CLAIMS.answered, { at: near(claim.answered.at) })}</p>;
  if (isUntold) return <p className="note near">{t(letter !== undefined && leftOf(letter) !== null ? CLAIM.leftUnrecorded : CLAIM.untold)}</p>;
  if (isDecided(claim)) return <p className="sm">{t(CLAIM.unconfirmed)}</p>;
  const missing = missingBefore(claim);
  const nameOf = (part: MissingPart): string => {
    if (typeof part !== 'string') return t(CLAIM.evidence, { name: t(part.name) });
    return t({ examiner: CLAIM.noExaminer, understand: CLAIM.noUnderstanding, conduct: CLAIM.noConduct }[part]);
  };
  return <p className="sm">{missing.length === 0 ? t(CLAIM.ready) : t(CLAIM.missing, { list: missing.map(nameOf).join(', ') })}</p>;
}

/** Tells of a letter with the answer in which message it left: since the verdict stands, and by its words where there are several answers. */
function useAnswerLeft(claim: Claim, enabled: boolean): (letter: Pick<LetterWords, 'subject' | 'body'>) => MessageItem | null {
  const { detail } = useCrisis();
  const lines = useLines(LINES);
  const messages = useQuery({ ...messagesQuery(detail.id), enabled }).data?.items ?? [];
  const name = { name: 'claimId', id: claim.id } as const;
  const since = (lineOf(lines, 'claim.verdict-confirmed', name) ?? lineOf(lines, 'claim.decided', name))?.at ?? null;
  const isOnly = detail.relationship.claim.claims.filter(({ final }) => final).length === 1;
  return (letter) => letterLeft(letter, messages, { since, isOnly });
}

/** What the customer is told of it in writing: the answer once the verdict stands, else the last holding letter. Recording either sends nothing. */
function ClaimLetter({ claim }: { readonly claim: Claim }): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const kind = letterOf(claim);
  const held = lineOf(useLines(LINES), 'claim.held', { name: 'claimId', id: claim.id });
  const messages = useQuery({ ...messagesQuery(detail.id), enabled: kind === 'holding' }).data?.items;
  const answerLeft = useAnswerLeft(claim, kind === 'answer');
  if (kind === null || (kind === 'holding' && messages === undefined)) return null;
  const warnOf = ({ subject }: LetterWords): string | null => (kind === 'holding' && !heldHasLeft(held, withoutMarks(subject), messages ?? []) ? t(LETTER.holdingNotLeft) : null);
  // The answer has been given where it is on record as given; until then the letter waits, and leads to its record.
  const follow = kind === 'answer' && claim.answered === null ? { command: 'record-claim-response', initial: { claimId: claim.id, kind: claim.response, how: 'email' } } : undefined;
  return <Letter key={kind} title={t(LETTER[kind])} waits={claim.answered === null} warnOf={warnOf} {...(kind === 'answer' ? { leftOf: answerLeft } : {})} queryOf={(contact) => claimLetterQuery(detail.id, claim.id, contact)} wordsOf={({ messageType, language, contactId, reason, subject, body }) => ({ messageType, language, contactId, reason, subject, body, ...(follow === undefined ? {} : { follow }) })} />;
}

/** The act that is due stands first and largest; who may not do it reads whose it is. */
function ClaimActs({ claim }: { readonly claim: Claim }): ReactNode {
  const { may } = useCrisis();
  const { t } = useWords();
  const me = useMe();
  const act = nextClaimAct(claim);
  if (act === null) return null;
  const words = t(CLAIM_ACTS[act.name] ?? COMMON.open);
  const isMine = may(act.command) && (act.by === null || act.by.id === me.id);
  return (
    <div className="acts">
      {isMine && <Act command={act.command} initial={act.initial} kind="primary">{words}</Act>}
      {!isMine && <span className="sm mut2">{act.by === null ? t(CLAIM.next, { act: words }) : t(CLAIM.waitsFor, { act: words, name: act.by.name })}</span>}
      {act.name !== 'evidence' && !isDecided(claim) && <Act command="add-evidence" initial={{ claimId: claim.id }} kind="quiet">{t(CLAIM_ACTS['evidence'] ?? COMMON.add)}</Act>}
      {!claim.final && <Act command="record-claim-response" initial={{ claimId: claim.id, kind: 'holding' }} kind="quiet">{t(CLAIM_ACTS['holding'] ?? COMMON.add)}</Act>}
    </div>
  );
}
