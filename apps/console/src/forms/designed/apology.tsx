/** An apology: on what ground it stands, which elements that ground needs or bars, and the words in the right form of address. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ApologyRulesItem, CrisisDetail } from '#contracts';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/words';
import { F } from '../fields/field-view';
import { FieldFrame } from '../fields/field-frame';
import { useForm } from '../form-context';
import { addressOf } from '../model/only-contact';
import { textOf, valueAt } from '../model/values';
import { apologyRulesQuery } from '../queries';
import { checkApology, groundByClaims } from './apology-check';
import { ApologyReading } from './apology-reading';
import { For, Rest, Section } from './parts';
import { APOLOGY as A } from './texts';
import { useFilled } from './use-filled';

const GROUND_FIELDS: Readonly<Record<string, readonly string[]>> = { 'not-examined': ['checking', 'nextTimeAt'], 'our-fault': ['evidence'], shared: ['evidence'], 'customer-error': ['guidance'] };
const DRAWN = ['basis', 'wording', 'language', 'form', 'elements', 'contactId', 'channel', 'occurredAt', 'spokenBy', 'admissionId', 'evidence', 'checking', 'nextTimeAt', 'guidance'];

export function RecordApology(): ReactNode {
  const { detail, set } = useForm();
  const { text } = useFilled();
  const { t } = useWords();
  const rules = useQuery(apologyRulesQuery).data?.items.find((one) => one.protocol === detail?.protocol.id && one.version === detail.protocol.version) ?? null;
  const claim = detail?.relationship.claim;
  const ground = claim === undefined ? null : groundByClaims(claim.claims.length, claim.overallVerdict);
  const basis = text('basis');
  // The engine refuses another ground than that of the verdicts: the form does not offer one.
  useEffect(() => { if (ground !== null && basis !== ground) set(['basis'], ground); }, [ground, basis, set]);
  // Said to somebody, it is worded for that person: whoever chose another language keeps it until another person is chosen.
  const contactId = text('contactId');
  const worded = useRef(contactId);
  useEffect(() => {
    const address = detail === null || worded.current === contactId ? null : addressOf(detail, contactId);
    worded.current = contactId;
    if (address === null) return;
    set(['language'], address.language);
    set(['form'], address.form);
  }, [contactId, detail, set]);
  const spoken = text('channel') === 'call' || text('channel') === 'meeting';
  return (
    <>
      <For text={A.for} />
      {detail !== null && <Owed detail={detail} />}
      <Section title={A.ground}>
        {ground === null ? <><p className="mut2 sm">{t(A.own)}</p><F name="basis" /></> : <p>{t(A.fromClaims, { verdict: claim === undefined ? '' : t(claim.overallVerdictName) })}</p>}
        {basis === 'not-examined' && <div className="note"><Icon name="ear" /><span>{t(A.waits)}</span></div>}
      </Section>
      <div className="two">
        <div><Section title={A.wording}><F name="language" /><F name="form" help={A.formHelp} /><F name="wording" rows={10} /><ApologyReading /></Section></div>
        <div>
          <Section title={A.elements}><Elements rules={rules} basis={basis} /></Section>
          {(GROUND_FIELDS[basis] ?? []).length > 0 && <Section title={A.more}>{GROUND_FIELDS[basis]?.map((name) => <F key={name} name={name} />)}</Section>}
        </div>
      </div>
      <Section title={A.rest}><F name="contactId" /><F name="channel" />{text('channel') === 'email' && <div className="note" role="status"><Icon name="mail" /><span>{t(A.leavesLater)}</span></div>}<F name="occurredAt" />{spoken && <F name="spokenBy" />}{(detail?.relationship.apology.admissions.length ?? 0) > 0 && <F name="admissionId" />}</Section>
      <Rest drawn={DRAWN} />
    </>
  );
}

/** Call and text: what is given, owed, or not wanted. */
function Owed({ detail }: { readonly detail: CrisisDetail }): ReactNode {
  const { t } = useWords();
  if (detail.severity > 2) return null;
  return (
    <div className="missing"><p className="sm">{t(A.parts)}</p>
      <ul>{detail.relationship.apology.parts.map((part) => {
        const done = part.givenAt !== null || part.waived;
        return <li key={part.part} className={done ? 'has' : 'lacks'}><Icon name={done ? 'check' : 'x'} />{t(part.name)}: {t(part.waived ? A.waived : part.givenAt === null ? A.owed : A.given)}</li>;
      })}</ul>
    </div>
  );
}

function Elements({ rules, basis }: { readonly rules: ApologyRulesItem | null; readonly basis: string }): ReactNode {
  const { t } = useWords();
  const { fields, group, set, frozen } = useForm();
  const field = fields.find((one) => one.key === 'elements');
  if (field === undefined) return null;
  if (rules === null) return <F name="elements" />;
  const has = (element: string): boolean => textOf(valueAt(group, ['elements', element])) === 'yes';
  const check = checkApology(rules, basis, has);
  const names = new Map((field.variants[0] ?? []).map((one) => [one.key, t(one.label)]));
  return (
    <FieldFrame field={field} path={['elements']} as="legend">{() => (
      <>
        <ul className="elements">
          {check.elements.map(({ element, standing, weightPercent }) => (
            <li key={element} className={standing} data-path={`elements.${element}`}>
              <label className="option"><input type="checkbox" checked={has(element)} disabled={frozen} onChange={(event) => { set(['elements', element], event.target.checked ? 'yes' : 'no'); }} />{names.get(element)}</label>
              <span className={`sm ${standing === 'needed' && !has(element) ? 'lacks' : standing === 'not-allowed' && has(element) ? 'lacks' : 'mut'}`}>{t(standing === 'needed' ? A.needed : standing === 'not-allowed' ? A.notAllowed : A.good)} <bdi dir="ltr">{weightPercent}</bdi></span>
            </li>
          ))}
        </ul>
        <p className="sm" role="status">{check.leastPercent === null ? t(A.scorePlain, { score: check.scorePercent }) : t(A.score, { score: check.scorePercent, least: check.leastPercent })}</p>
      </>
    )}</FieldFrame>
  );
}
