/** Compensation: what may be offered and why not more, who approves at which height, the gestures, and the letter that follows. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { CompensationOptions, CompensationView } from '#contracts';
import { Problem } from '../../api/client';
import { Icon } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import { lineOf, linesQuery, textOf as wordsIn } from '../../screens/crisis/lines';
import { SendApology } from '../../screens/crisis/send-apology';
import { listWords } from '../../words/list';
import { money } from '../../words/time';
import { useWords } from '../../words/words';
import { F } from '../fields/field-view';
import { FirstAct } from '../first-act';
import { useForm } from '../form-context';
import { readMoney, typedMoney } from '../model/money';
import { authorityQuery, compensationLetterQuery, compensationOptionsQuery } from '../queries';
import { budgetTier, isBeyond, leastTier, leftOf, tierOf, tierRows, weighedMinor } from './compensation-tier';
import { For, Rest, Section } from './parts';
import { COMPENSATION as M } from './texts';
import { useFilled } from './use-filled';

/** Nothing is decided without seeing what is on record as lost. */
export function DecideNone(): ReactNode {
  const { t } = useWords();
  const { detail } = useForm();
  const losses = detail?.relationship.compensation.losses ?? [];
  return (
    <>
      <For text={M.for} />
      {losses.length > 0 && <div className="note near"><Icon name="alert" /><div><p className="sm">{t(M.lossesHere)}</p><ul className="plainlist sm">{losses.map((one) => <li key={one.id}>{t(M.lossOf, { amount: money(one.documentedLossMinor, one.currency), n: one.ourSharePercent })}</li>)}</ul></div></div>}
      <Rest drawn={[]} />
    </>
  );
}

export function CompensationStep(): ReactNode {
  return <><For text={M.for} /><Currency /><Rest drawn={['currency']} /></>;
}

/** The one currency the rules of this crisis take; any other is refused (`compensation.currency`). Free where there are no rules to ask. */
function Currency(): ReactNode {
  const { crisisId, fields, set, frozen } = useForm();
  const { text } = useFilled();
  const taken = useQuery({ ...compensationOptionsQuery(crisisId ?? ''), enabled: crisisId !== null }).data?.currency;
  const wrong = taken !== undefined && text('currency') !== taken && fields.some(({ key }) => key === 'currency');
  useEffect(() => { if (wrong && !frozen) set(['currency'], taken); }, [wrong, frozen, taken, set]);
  return <F name="currency" {...(taken === undefined ? {} : { only: [taken] })} />;
}

/** What answers our fault answers a loss: the only one on record is taken as meant, and let go again where the ground is another. */
function useOnlyLoss(): void {
  const { detail, set, frozen } = useForm();
  const { text } = useFilled();
  const taken = useRef(false);
  const [only, ...others] = detail?.relationship.compensation.losses ?? [];
  const [isFault, chosen] = [text('basis') === 'fault', text('matchedLoss')];
  useEffect(() => {
    if (frozen || only === undefined || others.length > 0) return;
    if (isFault && chosen === '' && !taken.current) { taken.current = true; set(['matchedLoss'], only.id); }
    if (!isFault && taken.current) { taken.current = false; if (chosen === only.id) set(['matchedLoss'], ''); }
  }, [isFault, chosen, only, others.length, frozen, set]);
}

export function ProposeCompensation(): ReactNode {
  const { crisisId } = useForm();
  useOnlyLoss();
  const options = useQuery({ ...compensationOptionsQuery(crisisId ?? ''), enabled: crisisId !== null });
  const { text } = useFilled();
  const gesture = text('kind') === 'non-monetary' || text('kind') === 'symbolic' || text('kind') === 'goodwill';
  return (
    <>
      <For text={M.for} />
      <div className="two">
        <div>
          <Section title={M.offer}><F name="kind" /><F name="basis" /><Currency /><F name="amountMinor" /><Verdict options={options.data ?? null} />{gesture && <F name="gestureId" />}<F name="matchedLoss" /><F name="reason" /><F name="mismatchReason" rows={2} /></Section>
          <Rest drawn={['kind', 'basis', 'currency', 'amountMinor', 'gestureId', 'matchedLoss', 'reason', 'mismatchReason']} />
        </div>
        <aside><What options={options.data} error={options.error} /></aside>
      </div>
    </>
  );
}

/** The height of what is typed, while it is typed: too much, or who has to approve it. */
function Verdict({ options }: { readonly options: CompensationOptions | null }): ReactNode {
  const { t } = useWords();
  const { text } = useFilled();
  const named = useRoleNames();
  if (options === null || text('currency') !== options.currency) return null;
  const minor = readMoney(text('amountMinor'), options.currency);
  if (minor === null || Number.isNaN(minor)) return null;
  const offer = { kind: text('kind'), basis: text('basis') };
  const weighed = weighedMinor(minor, offer.basis, options.given);
  const least = Math.max(leastTier(offer.kind, options.gestures.find(({ id }) => id === text('gestureId'))), budgetTier(minor, offer.basis, options));
  const tier = tierOf(options.tiers, weighed, least);
  const left = leftOf(offer, options.left);
  if (isBeyond(minor, offer, options)) return (
    <div role="status" className="height"><p className="note near"><Icon name="alert" /><span>{offer.kind === 'symbolic' && options.left.symbolic === 0 ? t(M.noSymbolic) : t(offer.basis === 'goodwill' ? M.overGoodwill : M.over, { left: money(left ?? 0, options.currency) })}</span></p></div>
  );
  return (
    <div role="status" className="height">
      {tier !== null && <p className="sm mut2">{t(M.tierOf, { n: tier.tier, who: tier.approvers.length === 0 ? t(M.nobody) : `${named(tier.approvers)}${tier.secondPerson ? ` ${t(M.second)}` : ''}${tier.yours ? ` (${t(M.yours)})` : ''}` })}{weighed > minor && <>. {t(M.weighed, { sum: money(weighed, options.currency), before: money(weighed - minor, options.currency) })}</>}</p>}
    </div>
  );
}

function What({ options, error }: { readonly options: CompensationOptions | undefined; readonly error: unknown }): ReactNode {
  const { t } = useWords();
  if (error instanceof Problem && error.code === 'compensation.no-policy') return <p className="note">{t(M.noPolicy)}</p>;
  if (error !== null) return <Failed error={error} />;
  return options === undefined ? <Loading /> : <><Bounds options={options} /><Tiers options={options} /><Gestures options={options} /></>;
}

function Bounds({ options }: { readonly options: CompensationOptions }): ReactNode {
  const { t, language } = useWords();
  const { detail } = useForm();
  const amount = (minor: number): string => money(minor, options.currency);
  const { left } = options;
  const biting = left.givenForFaultMinor > 0 ? [] : options.bounds.filter((bound) => bound.bites);
  return (
    <Section title={M.may}>
      {options.lockedBy !== null && <div className="note near"><Icon name="lock" /><span className="grow">{t(M.locked)} {t(options.lockedBy)}</span>{options.lockOpensBy !== null ? <FirstAct command={options.lockOpensBy} /> : detail !== null && <SendApology detail={detail} />}</div>}
      {options.lockedBy !== null && <p className="sm mut2">{t(M.afterLock)}</p>}
      <p className="sm"><b>{t(M.forFault)}</b></p>
      <p className="most">{t(M.upTo, { amount: amount(left.faultMinor) })}</p>
      {options.fault === null && <div className="row wrapl"><span className="sm mut2 grow">{t(M.noLoss)}</span><FirstAct command="record-loss" /></div>}
      {options.fault !== null && biting.length > 0 && <p className="sm mut2">{t(M.because, { name: listWords(biting.map((bound) => t(bound.name)), language) })}</p>}
      <ul className="bounds">{options.bounds.filter((bound) => bound.minor !== null).map((bound) => <li key={bound.code} className={bound.bites ? 'bites' : undefined}><span>{t(bound.name)}</span><bdi dir="ltr">{amount(bound.minor ?? 0)}</bdi></li>)}</ul>
      {left.givenForFaultMinor > 0 && <p className="sm mut2">{t(M.givenHere, { amount: amount(left.givenForFaultMinor) })}</p>}
      <p className="sm"><b>{t(M.asGoodwill)}</b></p>
      <p className="most">{left.goodwillMinor === null ? t(M.noBound) : t(M.upTo, { amount: amount(left.goodwillMinor) })}</p>
      <p className="sm mut2">{t(M.goodwillIs, { budget: amount(Math.max(0, options.given.goodwillBudgetLeftMinor)) })} {t(M.symbolicLeft, { n: left.symbolic })}</p>
      <p className="xs mut">{options.given.yearlyLeftMinor === null ? t(M.givenOnly, { amount: amount(options.given.within12MonthsMinor) }) : t(M.given, { amount: amount(options.given.within12MonthsMinor), left: amount(options.given.yearlyLeftMinor) })}</p>
    </Section>
  );
}

/** Roles by their names; the API's own names, from the matrix of authority. */
function useRoleNames(): (roles: readonly string[]) => string {
  const { t, language } = useWords();
  const rows = useQuery(authorityQuery).data?.roles ?? [];
  return (roles) => listWords(roles.map((role) => { const row = rows.find((one) => one.role === role); return row === undefined ? role : t(row.name); }), language);
}

function Tiers({ options }: { readonly options: CompensationOptions }): ReactNode {
  const { t } = useWords();
  const named = useRoleNames();
  const rows = tierRows(options);
  const given = options.given.within30DaysMinor;
  const symbolic = options.tiers.find(({ tier }) => tier === 0);
  return (
    <Section title={M.tiers}>
      {given > 0 && <p className="sm mut2">{t(M.afterLately, { amount: money(given, options.currency) })}</p>}
      <ul className="bounds">{rows.map((tier) => <li key={tier.tier} className={tier.yours ? 'bites' : undefined}><span>{tier.restMinor === null ? t(M.above) : t(M.tier, { amount: money(tier.restMinor, options.currency) })}</span><span>{[tier.approvers.length === 0 ? t(M.nobody) : named(tier.approvers), ...(tier.secondPerson ? [t(M.second)] : [])].join(', ')}{tier.yours && tier.approvers.length > 0 && <b className="yours"> ({t(M.yours)})</b>}</span></li>)}</ul>
      {symbolic?.limitMinor != null && symbolic.approvers.length === 0 && symbolic.limitMinor > given && <p className="sm mut2">{t(M.symbolicAlone, { amount: money(symbolic.limitMinor - given, options.currency) })}</p>}
    </Section>
  );
}

/** One press fills in the gesture and its value. */
function Gestures({ options }: { readonly options: CompensationOptions }): ReactNode {
  const { t } = useWords();
  const { set, frozen } = useForm();
  if (options.gestures.length === 0) return null;
  const suiting = options.gestures.filter(({ suits }) => suits);
  const foreign = suiting.length < options.gestures.length && options.paidIn !== null;
  return (
    <Section title={M.gestures}>
      {foreign && <p className="sm mut2">{t(M.foreign, { paid: options.paidIn ?? '', currency: options.currency })}</p>}
      <ul className="bounds">{suiting.map((gesture) => (
        <li key={gesture.id}><button type="button" className="chipbtn" disabled={frozen} aria-label={t(M.use, { name: t(gesture.name) })} onClick={() => { set(['gestureId'], gesture.id); set(['amountMinor'], typedMoney(gesture.valueMinor, options.currency)); set(['currency'], options.currency); }}>{t(gesture.name)}</button><span className="sm mut2">{gesture.valueMinor === 0 ? t(M.days, { n: gesture.expiryDays }) : t(M.worth, { amount: money(gesture.valueMinor, options.currency), days: t(M.days, { n: gesture.expiryDays }) })}</span></li>
      ))}</ul>
    </Section>
  );
}

export function ApproveCompensation(): ReactNode {
  const { crisisId, detail } = useForm();
  const { text } = useFilled();
  const options = useQuery({ ...compensationOptionsQuery(crisisId ?? ''), enabled: crisisId !== null }).data;
  const chosen = detail?.relationship.compensation.entries.find((entry) => entry.id === text('compensationId'));
  const asks = options?.waiting.find(({ compensationId }) => compensationId === chosen?.id)?.asks;
  return (
    <>
      <For text={M.for} />
      <F name="compensationId" />
      {chosen !== undefined && <Proposal entry={chosen} options={options} />}
      <F name="note" needed={asks?.note === true} />{asks?.finance !== false && <F name="finance" rows={2} needed={asks?.finance === true} />}{asks?.legal !== false && <F name="legal" rows={2} needed={asks?.legal === true} />}
      <Rest drawn={['compensationId', 'note', 'finance', 'legal']} />
      <Letter compensationId={chosen?.id} />
    </>
  );
}

const PROPOSED = ['compensation.proposed'] as const;

/** What an approver weighs, before his word: how much, as what, why, for which loss, what was given lately, and who decides on the whole. */
function Proposal({ entry, options }: { readonly entry: CompensationView['entries'][number]; readonly options: CompensationOptions | undefined }): ReactNode {
  const { t } = useWords();
  const { crisisId, detail } = useForm();
  const named = useRoleNames();
  const lines = useQuery({ ...linesQuery(crisisId ?? '', PROPOSED), enabled: crisisId !== null }).data;
  const proposed = lineOf(lines, 'compensation.proposed', { name: 'id', id: entry.id });
  const [reason, mismatch] = [wordsIn(proposed, 'reason'), wordsIn(proposed, 'mismatchReason')];
  const now = options?.waiting.find(({ compensationId }) => compensationId === entry.id);
  const loss = detail?.relationship.compensation.losses.find(({ id }) => id === entry.matchedLoss);
  const amount = (minor: number): string => money(minor, entry.currency);
  const gesture = options?.gestures.find(({ id }) => id === entry.gestureId);
  return (
    <div className="standing">
      <p><b>{t(M.proposal, { amount: amount(entry.amountMinor), name: entry.proposedBy?.name ?? '–' })}</b>{gesture !== undefined && <> · {t(gesture.name)}</>}</p>
      {now !== undefined && <p className="sm">{t(now.kindName)} · {t(now.basisName)}</p>}
      {reason !== null && <p className="sm">{t(M.reasonGiven)} <span className="quote"><bdi>{reason}</bdi></span></p>}
      {mismatch !== null && <p className="sm mut2"><bdi>{mismatch}</bdi></p>}
      {loss !== undefined && now?.lossName != null && <p className="sm">{t(M.lossIs, { name: t(now.lossName), amount: amount(loss.documentedLossMinor), n: loss.ourSharePercent })}</p>}
      {now !== undefined && <p className="sm">{now.grantedMinor === 0 ? t(M.noneLately) : t(M.lately, { before: amount(now.grantedMinor), sum: amount(now.sumMinor) })} {now.overBudget && t(M.overBudget)}</p>}
      {now !== undefined && <p className="sm mut2">{t(M.tierOf, { n: now.tier, who: now.approvers.length === 0 ? t(M.nobody) : `${named(now.approvers)}${now.secondPerson ? ` ${t(M.second)}` : ''}${now.yours ? ` (${t(M.yours)})` : ''}` })}</p>}
      {options !== undefined && entry.basis !== 'statutory' && <p className="sm mut2">{t(M.mostNow, { fault: amount(options.left.faultMinor), goodwill: options.left.goodwillMinor === null ? t(M.noBound) : amount(options.left.goodwillMinor) })}</p>}
    </div>
  );
}

/** The letter as the customer will read it, in either language. */
function Letter({ compensationId }: { readonly compensationId: string | undefined }): ReactNode {
  const { t, language: own } = useWords();
  const { crisisId, detail } = useForm();
  const [language, setLanguage] = useState<'he' | 'en'>(detail?.contacts[0]?.language ?? own);
  const letter = useQuery({ ...compensationLetterQuery(crisisId ?? '', { language }, compensationId), enabled: crisisId !== null && compensationId !== undefined });
  return (
    <Section title={M.letter}>
      <div className="options across" role="radiogroup" aria-label={t(M.language)}>
        {(['he', 'en'] as const).map((code) => <label key={code} className="option"><input type="radio" name="letter-language" checked={language === code} onChange={() => { setLanguage(code); }} />{code === 'he' ? 'עברית' : 'English'}</label>)}
      </div>
      {letter.data === undefined ? <p className="mut sm">{t(M.noLetter)}</p> : <article className="letter" dir={language === 'he' ? 'rtl' : 'ltr'} lang={language}><b>{letter.data.subject}</b><p>{letter.data.body}</p></article>}
    </Section>
  );
}
