/** Listening: the customer's story in his words, read back to him, and his feelings acknowledged. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words';
import { listWords } from '../../words/list';
import { nearTime } from '../../words/time';
import { Failed, Loading } from '../../parts/states';
import { F } from '../fields/field-view';
import { useForm } from '../form-context';
import { listenedQuery } from '../queries';
import { For, Missing, Rest, Section } from './parts';
import { LISTENING as L } from './texts';
import { useFilled } from './use-filled';

export function RecordListening(): ReactNode {
  const { t } = useWords();
  const { has } = useFilled();
  const check = (key: string, label: keyof typeof L.check, extra = false): { readonly label: string; readonly done: boolean; readonly extra: boolean } => ({ label: t(L.check[label]), done: has(key), extra });
  return (
    <>
      <For text={L.for} />
      <div className="two">
        <div>
          <Section title={L.words}><F name="contactId" /><F name="story" rows={7} /></Section>
          <Section title={L.needs}><F name="needs" /><F name="desiredOutcome" rows={2} /></Section>
        </div>
        <div>
          <Section title={L.feelings}><F name="feelings" /><F name="feelingsNote" rows={2} /></Section>
          <Section title={L.ahead}><F name="consequences" /><F name="informationGained" /></Section>
          <Section title={L.plain}><F name="plainExplanation" rows={2} /></Section>
        </div>
      </div>
      <Rest drawn={['contactId', 'story', 'needs', 'desiredOutcome', 'feelings', 'feelingsNote', 'consequences', 'informationGained', 'plainExplanation']} />
      <Missing checks={[check('contactId', 'contact'), check('story', 'story'), check('needs', 'needs'), check('desiredOutcome', 'outcome'), check('plainExplanation', 'plain'), check('feelings', 'feelings', true), check('informationGained', 'learnt', true)]} />
    </>
  );
}

/** The record as it is read to the customer: his own words, from the record. */
function ReadAloud(): ReactNode {
  const { t, language } = useWords();
  const { detail, crisisId, beginning } = useForm();
  const { text } = useFilled();
  const heard = useQuery({ ...listenedQuery(crisisId ?? ''), enabled: crisisId !== null });
  const listening = detail?.relationship.listening;
  if (listening === undefined || listening.stage === 'missing') return <p className="note near">{t(L.nothing)}</p>;
  // Nothing is read aloud without the story: half of it would be confirmed as the whole.
  if (heard.error !== null) return <Failed error={heard.error} onRetry={() => { void heard.refetch(); }} />;
  if (heard.data === undefined) return <Loading />;
  const told = heard.data.items[0];
  const story = told?.data['story'];
  const outcome = told?.data['desiredOutcome'];
  const listed = told?.data['consequences'];
  const consequences = Array.isArray(listed) ? listed.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];
  // It is spoken to one person: in his or her form, where it is known.
  const contact = detail?.contacts.find((one) => one.id === (text('contactId') || listening.contact?.id));
  const spoken = contact === undefined || contact.genderForm === 'neutral' ? L.toAll : L.toOne;
  const names = (list: readonly { readonly name: { readonly he: string; readonly en: string } }[]): string => listWords(list.map((one) => t(one.name)), language);
  const bare = (words: string): string => words.trim().replace(/[.]+$/, '');
  return (
    <Section title={L.aloud}>
      <p className="mut sm">{t(L.revision, { n: listening.revision, at: listening.recordedAt === null ? '' : nearTime(Date.parse(listening.recordedAt), beginning.now, { language, zone: beginning.zone }) })}</p>
      <blockquote className="aloud" dir="auto">
        <p>{t(spoken.intro)}</p>
        {typeof story === 'string' && <p className="story">{t(L.quoted, { words: story.trim() })}</p>}
        {listening.feelings.length > 0 && <p>{t(L.feel, { list: names(listening.feelings) })}</p>}
        {listening.needs.length > 0 && <p>{t(spoken.need, { list: names(listening.needs) })}</p>}
        {consequences.length > 0 && <p>{t(spoken.follows, { list: listWords(consequences.map((one) => t(L.quoted, { words: bare(one) })), language) })}</p>}
        {typeof outcome === 'string' && outcome.trim() !== '' && <p>{t(spoken.wish, { words: bare(outcome) })}</p>}
        <p>{t(spoken.end)}</p>
      </blockquote>
    </Section>
  );
}

export function ConfirmReadBack(): ReactNode {
  return <><For text={L.forReadBack} /><ReadAloud /><F name="contactId" /><F name="how" /><F name="confirmed" /><F name="corrections" /><Rest drawn={['contactId', 'how', 'confirmed', 'corrections']} /></>;
}

export function AcknowledgeFeelings(): ReactNode {
  return <><For text={L.forAck} /><F name="contactId" /><F name="words" rows={4} /><F name="how" /><Rest drawn={['contactId', 'words', 'how']} /></>;
}
