/** A contact put on record from the page of a crisis. A question starts the clock of an answer only as a word of theirs: of a call of ours the way to record it is told. */
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/words';
import { FieldView } from '../fields/field-view';
import { useForm } from '../form-context';
import { CONTACT } from './texts';
import { useFilled } from './use-filled';

export function LogContact(): ReactNode {
  const { fields } = useForm();
  const { text } = useFilled();
  const isOurs = text('direction') === 'to-customer';
  return <>{fields.map((field) => <Fragment key={field.key}><FieldView field={field} path={[field.key]} />{isOurs && field.key === 'said' && <AskedThere />}</Fragment>)}</>;
}

function AskedThere(): ReactNode {
  const { t } = useWords();
  const { crisisId } = useForm();
  return (
    <div className="note" role="note"><Icon name="alert" /><span>{t(CONTACT.asked)}{crisisId !== null && <> <Link to="/my-day/$crisisId/write" params={{ crisisId }} search={{ mode: 'call' }}>{t(CONTACT.callForm)}</Link></>}</span></div>
  );
}
