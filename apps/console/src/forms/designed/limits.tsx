/** Boundaries: how we talk for a while, with a reason and an end; what is in force now stands beside every act on one. */
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { waiting } from '../../screens/crisis/boundaries';
import type { Boundary } from '../../screens/crisis/boundaries';
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
  const proposed = waiting(boundaries);
  const until = (iso: string): string => t(B.until, { at: nearTime(Date.parse(iso), beginning.now, { language, zone: beginning.zone }) });
  const list = (shown: readonly Boundary[]): ReactNode => (
    <ul className="bounds">{shown.map((one) => <li key={one.id}><span><b>{t(one.name)}</b>{' '}{one.contactName === null ? <Sentence>{t(B.everybody, { account: detail?.accountName ?? '' })}</Sentence> : <Name>{one.contactName}</Name>}<br /><span className="sm mut2">{one.reason}</span></span><span className="sm">{t(B.state[one.state])}, {until(one.until)}</span></li>)}</ul>
  );
  return (
    <>
      <Section title={B.now}>{boundaries.length === proposed.length ? <p className="mut sm">{t(B.none)}</p> : list(boundaries.filter((one) => !proposed.includes(one)))}</Section>
      {proposed.length > 0 && <Section title={B.waiting}>{list(proposed)}</Section>}
    </>
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
