/** The answer of the light lane: which approved text, to whom, with which small remedy, and the very words before they go. */
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { Loading, Failed } from '../../parts/states';
import { useWords } from '../../words/words';
import { F } from '../fields/field-view';
import { useForm } from '../form-context';
import { automaticAnswersQuery } from '../queries';
import { For, Rest } from './parts';
import { AUTOMATIC as A } from './texts';
import { useFilled } from './use-filled';

export function AutomaticAnswer(): ReactNode {
  const { detail, set } = useForm();
  const { text } = useFilled();
  const reachable = (detail?.contacts ?? []).filter(({ email }) => email !== null);
  const only = reachable.length === 1 ? reachable[0]?.id : undefined;
  const contactId = text('contactId');
  useEffect(() => { if (only !== undefined && contactId === '') set(['contactId'], only); }, [only, contactId, set]);
  return <><For text={A.for} /><F name="contactId" /><F name="templateId" /><F name="remedyGestureId" /><Rest drawn={['contactId', 'templateId', 'remedyGestureId']} /><AutomaticLetter /></>;
}

/** In the contact's own language and form, as the API will send it; read again before it leaves. */
export function AutomaticLetter(): ReactNode {
  const { t } = useWords();
  const { crisisId, detail } = useForm();
  const { text } = useFilled();
  const contactId = text('contactId');
  const name = detail?.contacts.find(({ id }) => id === contactId)?.name;
  const answers = useQuery({ ...automaticAnswersQuery(crisisId ?? '', { contactId, gestureId: text('remedyGestureId') }), enabled: crisisId !== null && contactId !== '' });
  const chosen = answers.data?.answers.find(({ id }) => id === text('templateId'));
  if (answers.error !== null) return <Failed error={answers.error} onRetry={() => { void answers.refetch(); }} />;
  if (contactId === '' || text('templateId') === '') return <p className="mut sm">{t(A.choose)}</p>;
  if (answers.data === undefined) return <Loading lines={3} />;
  if (chosen === undefined) return null;
  const { language } = answers.data;
  return (
    <section className="part" aria-label={t(A.letter, { name: name ?? '' })}>
      <h3>{t(A.letter, { name: name ?? '' })}</h3>
      <article className="letter" dir={language === 'he' ? 'rtl' : 'ltr'} lang={language}><b>{chosen.subject}</b><p>{chosen.body}</p></article>
    </section>
  );
}
