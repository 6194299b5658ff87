/** The examination of a claim: stop, check, understand, decide; what is on record of it stands beside every act on it. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { ClaimView, FormField } from '#contracts';
import { Icon } from '../../parts/icon';
import { Name } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { EvidenceList } from '../../screens/crisis/evidence-list';
import { lineOf, linesQuery, textOf as wordsIn } from '../../screens/crisis/lines';
import { RESPONSES } from '../../screens/crisis/subject-texts';
import { F, FieldView } from '../fields/field-view';
import { useForm } from '../form-context';
import { fresh } from '../model/initial';
import { textOf, withValue } from '../model/values';
import { ASKED_OF } from '../model/verdict-parts';
import { For, Rest, Section, Steps } from './parts';
import { CLAIM as C } from './texts';
import { useFilled } from './use-filled';

type Claim = ClaimView['claims'][number];

/** The claim chosen, or the only one. */
export function useClaim(): Claim | null {
  const { detail, set, fields } = useForm();
  const chosen = useFilled().text('claimId');
  const claims = detail?.relationship.claim.claims ?? [];
  const only = claims.length === 1 ? claims[0]?.id : undefined;
  const asks = fields.some((field) => field.key === 'claimId');
  useEffect(() => { if (asks && chosen === '' && only !== undefined) set(['claimId'], only); }, [asks, chosen, only, set]);
  return claims.find((claim) => claim.id === chosen) ?? null;
}

/** Where the examination stands: steps with their times, examiners, evidence by source. */
export function Standing({ claim }: { readonly claim: Claim }): ReactNode {
  const { t, language } = useWords();
  const { beginning, crisisId } = useForm();
  const when = (iso: string): string => nearTime(Date.parse(iso), beginning.now, { language, zone: beginning.zone });
  return (
    <div className="standing">
      <Steps label={t(C.steps)} steps={claim.steps.map((step) => ({ name: t(step.name), state: step.at !== null ? 'done' : step.step === claim.nextStep ? 'current' : 'ahead', ...(step.at === null ? {} : { note: when(step.at) }) }))} />
      <p className="sm">{claim.examiner === null ? t(C.noExaminer) : t(C.examiner, { name: claim.examiner.name })}{claim.secondBecause !== null && <> · {claim.secondExaminer === null ? t(C.secondNeeded) : t(C.second, { name: claim.secondExaminer.name })} <span className="mut">({t(claim.secondBecause)})</span></>}</p>
      <p className="sm"><b>{t(C.evidence)}:</b> {claim.evidence.map((one) => <span key={one.from} className={one.count > 0 ? 'has ev' : 'lacks ev'}><Icon name={one.count > 0 ? 'check' : 'x'} />{t(C.sources[one.from])} <bdi dir="ltr">{one.count}</bdi></span>)}</p>
      {crisisId !== null && <EvidenceList crisisId={crisisId} claim={claim} when={when} />}
      {claim.judgementLocked && <p className="note sm"><Icon name="lock" /><span>{t(C.locked)}</span></p>}
    </div>
  );
}

/** Any act on a claim: which claim, where it stands, then the fields of the act. */
export function ClaimStep(): ReactNode {
  const { t } = useWords();
  const { fields, detail } = useForm();
  const claim = useClaim();
  const asks = fields.some((field) => field.key === 'claimId');
  return (
    <>
      <For text={C.for} />
      {asks && detail?.relationship.claim.claims.length === 0 && <p className="note near">{t(C.none)}</p>}
      {asks && <F name="claimId" />}
      {claim !== null && <Standing claim={claim} />}
      <Rest drawn={['claimId']} />
    </>
  );
}

const BEFORE = ['claim.decided', 'claim.verdict-returned'] as const;
interface Before {
  readonly verdicts: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly texts: Readonly<Record<'response' | 'reasoning' | 'onRepresentativeAccount', string | null>>;
}

/** What was decided before and returned by the second examiner: it is mended, not written anew. Undefined until the record has been read; null where nothing came back. */
function useReturned(claim: Claim | null): Before | null | undefined {
  const { crisisId } = useForm();
  const lines = useQuery({ ...linesQuery(crisisId ?? '', BEFORE), enabled: crisisId !== null }).data;
  if (lines === undefined || claim === null) return undefined;
  const of = (type: (typeof BEFORE)[number]) => lineOf(lines, type, { name: 'claimId', id: claim.id });
  const [decided, returned] = [of('claim.decided'), of('claim.verdict-returned')];
  if (decided === undefined || returned === undefined || returned.seq < decided.seq) return null;
  const given = Array.isArray(decided.data['verdicts']) ? decided.data['verdicts'].filter((one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null) : [];
  return { verdicts: new Map(given.map((one) => [String(one['itemId']), one])), texts: { response: wordsIn(decided, 'response'), reasoning: wordsIn(decided, 'reasoning'), onRepresentativeAccount: wordsIn(decided, 'onRepresentativeAccount') } };
}

/** Every item of the claim gets its verdict: the list is made from the claim, nobody adds or forgets one. */
export function DecideClaim(): ReactNode {
  const { fields, set, beginning } = useForm();
  const { groups, text } = useFilled();
  const claim = useClaim();
  const before = useReturned(claim);
  const field = fields.find((one) => one.key === 'verdicts');
  const items = claim?.items ?? [];
  const ids = items.map((item) => item.id).join(' ');
  const filled = groups('verdicts').map((group) => textOf(group.values['itemId'])).join(' ');
  useEffect(() => {
    if (field === undefined || ids === '' || ids === filled || before === undefined) return;
    const again = (id: string) => Object.entries(before?.verdicts.get(id) ?? {}).reduce((group, [key, value]) => (typeof value === 'string' ? withValue(group, [key], value) : group), withValue(fresh(field, beginning), ['itemId'], id));
    set(['verdicts'], ids.split(' ').map(again));
    for (const [key, value] of Object.entries(before?.texts ?? {})) if (value !== null && text(key) === '') set([key], value);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is typed afterwards is not written over
  }, [field, ids, filled, set, beginning, before === undefined]);
  return (
    <>
      <For text={C.for} />
      <F name="claimId" />
      {claim !== null && <Standing claim={claim} />}
      {field !== undefined && ids !== '' && ids === filled && (
        <Section title={C.perItem} help={C.fill}>{items.map((item, index) => <Verdict key={item.id} field={field} index={index} statement={item.statement} />)}</Section>
      )}
      <Section title={C.answer}><F name="response" /><F name="reasoning" rows={4} /><F name="onRepresentativeAccount" /></Section>
      <Rest drawn={['claimId', 'verdicts', 'response', 'reasoning', 'onRepresentativeAccount']} />
    </>
  );
}

const DECIDED = ['claim.decided', 'claim.conduct-found'] as const;

/** The second examiner reads what he confirms: the verdict of each item, the answer and the reasons, then his own word. */
export function ConfirmVerdict(): ReactNode {
  const { t } = useWords();
  const { crisisId } = useForm();
  const claim = useClaim();
  const lines = useQuery({ ...linesQuery(crisisId ?? '', DECIDED), enabled: crisisId !== null }).data;
  const told = (type: (typeof DECIDED)[number], name: string): string | null => (claim === null ? null : wordsIn(lineOf(lines, type, { name: 'claimId', id: claim.id }), name));
  const response = claim?.response == null ? undefined : RESPONSES[claim.response];
  const said = [[C.reasoning, told('claim.decided', 'reasoning')], [C.onAccount, told('claim.decided', 'onRepresentativeAccount')], [C.ownConduct, told('claim.conduct-found', 'text')]] as const;
  return (
    <>
      <For text={C.for} />
      <F name="claimId" />
      {claim !== null && <Standing claim={claim} />}
      {claim !== null && (
        <Section title={C.toConfirm}>
          <ul className="plainlist">{claim.items.map((item) => <li key={item.id}><b><Name>{item.statement}</Name></b> <span className="tag">{t(item.verdictName)}</span>{item.parts !== null && <p className="sm mut2"><bdi>{item.parts}</bdi></p>}</li>)}</ul>
          {response !== undefined && <p className="sm"><b>{t(C.answer)}:</b> {t(response)}</p>}
          {said.map(([title, words]) => words !== null && <p key={title.en} className="sm"><b>{t(title)}:</b> <bdi>{words}</bdi></p>)}
        </Section>
      )}
      <Rest drawn={['claimId']} />
    </>
  );
}

function Verdict({ field, index, statement }: { readonly field: FormField; readonly index: number; readonly statement: string }): ReactNode {
  const { groups } = useFilled();
  const verdict = groups('verdicts')[index]?.values['verdict'];
  const asked = ASKED_OF[typeof verdict === 'string' ? verdict : ''] ?? [];
  return (
    <div className="inset">
      <p><b><Name>{statement}</Name></b></p>
      {(field.variants[0] ?? []).filter((inner) => inner.key === 'verdict' || asked.includes(inner.key)).map((inner) => <FieldView key={inner.key} field={inner} path={['verdicts', index, inner.key]} needed={asked.includes(inner.key)} />)}
    </div>
  );
}
