/** Boundaries: how we talk for a while, with a reason and an end; what is in force now stands beside every act on one. */
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { F } from '../fields/field-view';
import { useForm } from '../form-context';
import { For, Rest, Section } from './parts';
import { LIMITS as B } from './texts';
import { useFilled } from './use-filled';

function InForce(): ReactNode {
  const { t, language } = useWords();
  const { detail, beginning } = useForm();
  const boundaries = detail?.relationship.limits.boundaries ?? [];
  const until = (iso: string): string => t(B.until, { at: nearTime(Date.parse(iso), beginning.now, { language, zone: beginning.zone }) });
  return (
    <Section title={B.now}>
      {boundaries.length === 0 ? <p className="mut sm">{t(B.none)}</p> : (
        <ul className="bounds">{boundaries.map((one) => <li key={one.id}><span><b>{t(one.name)}</b>{' '}{one.contactName === null ? <Sentence>{t(B.everybody, { account: detail?.accountName ?? '' })}</Sentence> : <Name>{one.contactName}</Name>}<br /><span className="sm mut2">{one.reason}</span></span><span className="sm">{t(B.state[one.state])}, {until(one.until)}</span></li>)}</ul>
      )}
    </Section>
  );
}

export function SetBoundary(): ReactNode {
  const { t } = useWords();
  const { detail } = useForm();
  const { text } = useFilled();
  const single = text('kind') === 'single-contact';
  const everybody = t(B.everybody, { account: detail?.accountName ?? '' });
  return (
    <>
      <For text={B.for} />
      <InForce />
      <F name="kind" /><F name="contactId" empty={everybody} />{single && <F name="pointOfContact" />}<F name="family" /><F name="reason" rows={4} /><F name="until" />
      <Rest drawn={['kind', 'contactId', 'pointOfContact', 'family', 'reason', 'until']} />
      <div className="note"><Icon name="check" /><span><b>{t(B.stays)}</b><br />{t(B.staysList)}</span></div>
    </>
  );
}

export function BoundaryStep(): ReactNode {
  return <><For text={B.for} /><InForce /><Rest drawn={[]} /></>;
}
