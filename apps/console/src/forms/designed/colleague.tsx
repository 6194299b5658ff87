/** An answer to a colleague: who asked and in which words, before anybody answers. Only who may read them gets them from the record. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Name, When } from '../../parts/text';
import { nearTime } from '../../words/time';
import { lineOf, linesQuery, textOf } from '../../screens/crisis/lines';
import { useWords } from '../../words/words';
import { F } from '../fields/field-view';
import { useRaised } from '../fields/use-options';
import { useForm } from '../form-context';
import { For, Rest } from './parts';
import { COLLEAGUE } from './texts';
import { useFilled } from './use-filled';
import { useCrisisMinute } from '../use-crisis-minute';

export function AnswerColleague(): ReactNode {
  return <><For text={COLLEAGUE.for} /><F name="raisedId" /><Asked /><Rest drawn={['raisedId']} /></>;
}

function Asked(): ReactNode {
  const { t, language } = useWords();
  const model = useForm();
  const { detail, beginning } = model;
  const { text } = useFilled();
  const now = useCrisisMinute(detail);
  const raised = useRaised(model, true);
  const chosen = detail?.relationship.care.raised.find(({ id }) => id === text('raisedId'));
  if (chosen === undefined) return null;
  const words = raised.get(chosen.id);
  return (
    <section className="part asked" aria-label={t(COLLEAGUE.asked)}>
      <h3>{words === undefined ? t(COLLEAGUE.asked) : <Name>{words.name}</Name>} <span className="mut sm">{t(chosen.name)}, <When>{nearTime(Date.parse(chosen.at), now, { language, zone: beginning.zone })}</When></span></h3>
      {words === undefined ? <p className="mut sm">{t(COLLEAGUE.kept)}</p> : <blockquote dir="auto">{words.text}</blockquote>}
    </section>
  );
}

const ADMITTED = ['admission.recorded'] as const;

/** The follow-up of an admitted error: what was admitted and by whom stands over the answer. Who may not read it gets no words from the record. */
export function FollowUpAdmission(): ReactNode {
  const { t } = useWords();
  const { crisisId, set } = useForm();
  const { text } = useFilled();
  const lines = useQuery({ ...linesQuery(crisisId ?? '', ADMITTED), enabled: crisisId !== null }).data;
  const line = lineOf(lines, 'admission.recorded', { name: 'id', id: text('admissionId') });
  const words = textOf(line, 'text');
  // In which role somebody tells the customer is asked only where somebody does: left from an earlier choice it would be refused.
  const told = text('toldCustomer') === 'told' || text('toldCustomer') === 'planned';
  const role = text('toldInRole');
  useEffect(() => { if (!told && role !== '') set(['toldInRole'], ''); }, [told, role, set]);
  return (
    <>
      <F name="admissionId" />
      {line !== undefined && <section className="part asked" aria-label={t(COLLEAGUE.admitted)}><h3>{words === null ? t(COLLEAGUE.admitted) : <Name>{line.by.name}</Name>}</h3>{words === null ? <p className="mut sm">{t(COLLEAGUE.kept)}</p> : <blockquote dir="auto">{words}</blockquote>}</section>}
      <F name="toldCustomer" />{told && <F name="toldInRole" />}
      <Rest drawn={['admissionId', 'toldCustomer', 'toldInRole']} />
    </>
  );
}
