/** Claims, compensation, listening and apology: what is owed to the customer as a person. */
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { Name, Num } from '../../parts/text';
import { money } from '../../words/time';
import { useWords } from '../../words/words';
import { Act, At, Block, Nothing } from './tab-parts';
import { APOLOGY, CLAIMS, COMMON, COMPENSATION, ELEMENTS, ENTRY_STATES } from './tab-texts';
import { CHANNELS, MOODS } from './texts';
import { useCrisis, useTelling } from './use-crisis';

type Claim = ReturnType<typeof useCrisis>['detail']['relationship']['claim']['claims'][number];

export function ClaimsTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { claims, overallVerdictName, guidance, regulatory, regulatoryNotice } = detail.relationship.claim;
  return (
    <>
      <Block title={claims.length === 0 ? t(CLAIMS.none) : t(CLAIMS.overall, { name: t(overallVerdictName) })} acts={<Act command="raise-claim">{t(CLAIMS.raise)}</Act>}>
        <ul className="cards">{claims.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}</ul>
      </Block>
      {guidance.length > 0 && <Block title={t(CLAIMS.guidance)}><ul className="plainlist">{guidance.map((one) => <li key={`${one.claimId}${one.itemId}`}>{one.product !== null && <bdi>{one.product}</bdi>} <At at={one.owedAt} /> {one.givenAt === null ? <Act command="complete-guidance" initial={{ claimId: one.claimId, itemId: one.itemId }}>{t(COMMON.open)}</Act> : <Icon name="check" />}</li>)}</ul></Block>}
      {regulatory.length > 0 && <Block title={t(CLAIMS.regulatory)}><p className="xs mut">{t(regulatoryNotice)}</p><ul className="plainlist">{regulatory.flatMap((one) => one.steps.map((step) => <li key={`${one.id}${step.id}`}>{t(one.name)}: {t(step.name)}, <At at={step.dueAt} /> {step.answeredAt !== null && <Icon name="check" />}</li>))}</ul></Block>}
    </>
  );
}

function ClaimCard({ claim }: { readonly claim: Claim }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const { items, steps, evidence, examiner, secondExaminer, secondBecause, judgementLocked, holding, answered, nextStep, contested } = claim;
  return (
    <li>
      <ul className="plainlist">{items.map((item) => <li key={item.id}><b className="quote"><bdi>{item.statement}</bdi></b> <span className="tag">{t(item.verdictName)}</span>{item.parts !== null && <p className="sm mut2"><bdi>{item.parts}</bdi></p>}</li>)}</ul>
      <p className="xs mut">{t(CLAIMS.received, { at: near(claim.receivedAt) })} · {examiner === null ? t(CLAIMS.noExaminer) : t(CLAIMS.examiner, { name: examiner.name })}{secondExaminer !== null && <> · {t(CLAIMS.second, { name: secondExaminer.name })}</>}{contested !== null && <> · {t(CLAIMS.contested)}</>}</p>
      {secondBecause !== null && <p className="xs mut">{t(secondBecause)}</p>}
      <ol className="steps">{steps.map((one) => <li key={one.step} className={one.at === null ? '' : 'did'}>{one.at !== null && <Icon name="check" />}<span>{t(one.name)}</span> {one.at === null ? <span className="mut">{t(CLAIMS.notDone)}</span> : <At at={one.at} />}</li>)}</ol>
      {evidence.some(({ count }) => count > 0) && <p className="xs mut">{t(CLAIMS.evidence)}: {evidence.filter(({ count }) => count > 0).map((one) => `${t(one.name)} ${String(one.count)}`).join(', ')}</p>}
      {judgementLocked && <p className="note"><Icon name="lock" /><span>{t(CLAIMS.locked)}</span></p>}
      {holding !== null && holding.letters > 0 && <p className="sm">{t(CLAIMS.holding, { at: near(holding.expectedAt) })}</p>}
      {answered !== null && <p className="sm">{t(CLAIMS.answered, { at: near(answered.at) })}</p>}
      <div className="row wrapl">{nextStep !== null && nextStep !== 'decide' && <Act command="take-claim-step" initial={{ claimId: claim.id, step: nextStep }}>{t(CLAIMS.step)}</Act>}{!claim.final && <Act command="decide-claim" initial={{ claimId: claim.id }}>{t(CLAIMS.decide)}</Act>}</div>
    </li>
  );
}

export function CompensationTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { losses, entries, decision } = detail.relationship.compensation;
  const amount = (minor: number, currency: string): ReactNode => <Num>{money(minor, currency)}</Num>;
  return (
    <>
      <Block title={decision === null ? t(COMPENSATION.undecided) : t(decision.compensationId === null ? COMPENSATION.decidedNone : COMPENSATION.decided, { at: near(decision.at) })} acts={<><Act command="record-loss">{t(COMPENSATION.loss)}</Act><Act command="propose-compensation">{t(COMPENSATION.propose)}</Act><Act command="decide-no-compensation">{t(COMPENSATION.nothing)}</Act></>}>
        {losses.length === 0 && entries.length === 0 && <Nothing>{t(COMPENSATION.none)}</Nothing>}
      </Block>
      {losses.length > 0 && <Block title={t(COMPENSATION.losses)}><ul className="plainlist">{losses.map((one) => <li key={one.id}>{amount(one.documentedLossMinor, one.currency)} <span className="mut">{t(COMPENSATION.share, { n: one.ourSharePercent })}{one.contractCapMinor !== null && <> · {t(COMPENSATION.cap, { amount: money(one.contractCapMinor, one.currency) })}</>} · {t(CLAIMS.evidence)} {one.evidenceCount}</span></li>)}</ul></Block>}
      {entries.length > 0 && (
        <Block title={t(COMPENSATION.proposals)}>
          <ul className="cards">{entries.map((one) => {
            const words = ENTRY_STATES[one.state];
            return (
              <li key={one.id}>
                <div className="row wrapl"><b className="grow">{amount(one.amountMinor, one.currency)}</b>{words !== undefined && <span className="tag">{t(words)}</span>}<span className="xs mut">{t(COMPENSATION.tier, { n: one.tier })}</span></div>
                <p className="xs mut">{one.proposedBy !== null && t(COMPENSATION.proposedBy, { name: one.proposedBy.name })} <At at={one.proposedAt} />{one.decidedBy !== null && <> · {t(COMPENSATION.decidedBy, { name: one.decidedBy.name })}</>}{one.expiresAt !== null && <> · {t(COMPENSATION.expires, { at: near(one.expiresAt) })}</>}{one.paidAt !== null && <> · {t(COMPENSATION.paid, { at: near(one.paidAt) })}</>}</p>
                {one.state === 'proposed' && <Act command="approve-compensation" initial={{ compensationId: one.id }}>{t(COMPENSATION.approve)}</Act>}
              </li>
            );
          })}</ul>
        </Block>
      )}
    </>
  );
}

export function ApologyTab(): ReactNode {
  return <><Listening /><Apologies /></>;
}

function Listening(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { listening } = detail.relationship;
  const stage = listening.stage === 'confirmed' && listening.confirmedAt !== null ? t(APOLOGY.confirmed, { at: near(listening.confirmedAt) }) : t(APOLOGY[listening.stage === 'confirmed' ? 'recorded' : listening.stage]);
  return (
    <Block title={t(APOLOGY.listening)} acts={<><Act command="record-listening">{t(APOLOGY.record)}</Act>{listening.stage === 'recorded' && <Act command="confirm-read-back">{t(APOLOGY.readBack)}</Act>}</>}>
      <p className="sm"><b>{stage}</b>{listening.recordedBy !== null && <> <span className="mut"><Name>{listening.recordedBy.name}</Name></span></>}</p>
      <dl className="facts">
        {listening.needs.length > 0 && <><dt>{t(APOLOGY.needs)}</dt><dd>{listening.needs.map((one) => t(one.name)).join(', ')}</dd></>}
        {listening.feelings.length > 0 && <><dt>{t(APOLOGY.feelings)}</dt><dd>{listening.feelings.map((one) => t(one.name)).join(', ')}</dd></>}
        {listening.consequences > 0 && <><dt>{t(APOLOGY.consequences)}</dt><dd><Num>{listening.consequences}</Num></dd></>}
        {listening.acknowledgedAt !== null && <><dt>{t(APOLOGY.acknowledged)}</dt><dd><At at={listening.acknowledgedAt} /></dd></>}
      </dl>
      {listening.damageLimits.length > 0 && <><h4>{t(APOLOGY.limits)}</h4><ul className="plainlist">{listening.damageLimits.map((one) => <li key={one.id}><bdi>{one.title}</bdi> <span className="mut"><Name>{one.owner.name}</Name>, <At at={one.dueAt} /></span> {one.doneAt === null ? <Act command="complete-damage-limit" initial={{ damageLimitId: one.id }}>{t(COMMON.open)}</Act> : <Icon name="check" />}</li>)}</ul></>}
      {listening.emotions.length > 0 && <ul className="plainlist">{listening.emotions.map((one) => { const [before, after] = [MOODS[one.before], MOODS[one.after]]; return before === undefined || after === undefined ? null : <li key={one.at}><At at={one.at} /> <span className="mut2">{t(APOLOGY.mood, { before: t(before), after: t(after) })}</span></li>; })}</ul>}
    </Block>
  );
}

function Apologies(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const { records, parts, admissions } = detail.relationship.apology;
  return (
    <Block title={t(APOLOGY.apology)} acts={<Act command="record-apology">{t(APOLOGY.make)}</Act>}>
      {parts.length > 0 && <p className="sm">{t(APOLOGY.parts)}: {parts.map((one) => <span key={one.part} className="tag">{one.givenAt !== null && <Icon name="check" />}{t(one.name)}{one.givenAt !== null ? `, ${t(APOLOGY.given, { at: near(one.givenAt) })}` : one.waived ? `, ${t(APOLOGY.waived)}` : ''}</span>)}</p>}
      {records.length === 0 && <Nothing>{t(APOLOGY.none)}</Nothing>}
      <ul className="cards">{records.map((one) => {
        const channel = CHANNELS[one.channel];
        return (
          <li key={one.id}>
            <div className="row wrapl"><At at={one.at} /><b className="grow">{one.spokenBy === null ? one.by !== null && <Name>{one.by.name}</Name> : t(APOLOGY.spoken, { name: one.spokenBy.name })}</b>{channel !== undefined && <span className="tag">{t(channel)}</span>}<span className="xs mut">{t(APOLOGY.score, { n: one.scorePercent })}</span></div>
            <p className="xs mut">{one.elements.map((element) => { const words = ELEMENTS[element]; return words === undefined ? element : t(words); }).join(', ')}</p>
          </li>
        );
      })}</ul>
      {admissions.length > 0 && <><h4>{t(APOLOGY.admissions)}</h4><ul className="plainlist">{admissions.map((one) => <li key={one.id}>{t(one.name)}, <At at={one.at} />: <span className="mut">{one.followedUpAt === null ? t(APOLOGY.notFollowed) : t(APOLOGY.followUp, { at: near(one.followedUpAt) })}</span></li>)}</ul></>}
    </Block>
  );
}
