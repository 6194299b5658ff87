/** Listening and apology: what is owed to the customer as a person. */
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { CrisisDetail } from '#contracts';
import { messagesQuery } from '../../api/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Name, Num, Sentence } from '../../parts/text';
import { listWords } from '../../words/list';
import { useWords } from '../../words/words';
import { apologyLetter, leftAs } from './apology-left';
import { waitsForAcknowledging } from './hurt';
import { useTaking } from './letter';
import { lineOf, textOf, useLines } from './lines';
import { Act, At, Block, Nothing } from './tab-parts';
import { APOLOGY, COMMON, DELIVERY, ELEMENTS, TOLD } from './tab-texts';
import { CHANNELS, MOODS } from './texts';
import { useCrisis, useTelling } from './use-crisis';

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
    <Block title={t(APOLOGY.listening)} acts={<>{listening.stage === 'confirmed' ? <Act command="record-information">{t(APOLOGY.information)}</Act> : <Act command="record-listening">{t(APOLOGY.record)}</Act>}{listening.stage === 'recorded' && <Act command="confirm-read-back">{t(APOLOGY.readBack)}</Act>}</>}>
      <p className="sm"><b>{stage}</b>{listening.recordedBy !== null && <> <span className="mut"><Name>{listening.recordedBy.name}</Name></span></>}</p>
      {waitsForAcknowledging(detail.relationship) && <p className="note near row wrapl" role="status"><Icon name="alert" /><span className="grow">{t(APOLOGY.hurt)}</span><Act command="acknowledge-feelings">{t(APOLOGY.acknowledge)}</Act></p>}
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
            {one.words != null && <blockquote className="quoted" lang={one.words.language} dir={one.words.language === 'he' ? 'rtl' : 'ltr'}><p className="bodytext">{one.words.text}</p></blockquote>}
            <CountsForNothing words={one.words?.forbidden ?? []} />
            <Leaving record={one} />
          </li>
        );
      })}</ul>
      {admissions.length > 0 && <><h4>{t(APOLOGY.admissions)}</h4><ul className="plainlist">{admissions.map((one) => <Admission key={one.id} admission={one} />)}</ul></>}
    </Block>
  );
}

/** Said, and on record; but by what it says the customer was not apologised to, and an apology stays owed. */
function CountsForNothing({ words }: { readonly words: readonly string[] }): ReactNode {
  const { t, language } = useWords();
  if (words.length === 0) return null;
  return <p className="note near"><Icon name="alert" /><span><Sentence>{t(APOLOGY.countsForNothing, { words: listWords(words.map((one) => t(APOLOGY.quoted, { words: one })), language) })}</Sentence></span></p>;
}

const LINES = ['admission.recorded', 'admission.followed-up'] as const;

/** An admitted error; its words for whoever wrote them and whoever answers, by the record, which keeps them from everybody else. */
function Admission({ admission: { id, name, at, followedUpAt } }: { readonly admission: CrisisDetail['relationship']['apology']['admissions'][number] }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const lines = useLines(LINES);
  const recorded = lineOf(lines, 'admission.recorded', { name: 'id', id });
  const words = textOf(recorded, 'text');
  const told = TOLD[textOf(lineOf(lines, 'admission.followed-up', { name: 'admissionId', id }), 'toldCustomer') ?? ''];
  return (
    <li>
      {t(name)}, <At at={at} />: <span className="mut">{followedUpAt === null ? t(APOLOGY.notFollowed) : `${t(APOLOGY.followUp, { at: near(followedUpAt) })}${told === undefined ? '' : `: ${t(told)}`}`}</span>
      {words !== null && recorded !== undefined && <p className="sm"><Name>{recorded.by.name}</Name>: <span className="quote"><bdi>{words}</bdi></span></p>}
    </li>
  );
}

/** A text for mail is not sent by being recorded: whether it has left, and the way on while it has not. */
function Leaving({ record }: { readonly record: CrisisDetail['relationship']['apology']['records'][number] }): ReactNode {
  const { detail, may } = useCrisis();
  const { t } = useWords();
  const { near } = useTelling();
  const take = useTaking();
  const letter = apologyLetter(record, detail.reference);
  const messages = useQuery({ ...messagesQuery(detail.id), enabled: letter !== null }).data?.items;
  if (letter === null || messages === undefined) return null;
  const left = leftAs(record, messages);
  if (left !== null) return <p className="sm"><Icon name="check" />{t(APOLOGY.left, { name: left.contact.name, at: near(left.at), state: t(DELIVERY[left.delivery] ?? COMMON.nothing) })}</p>;
  return <p className="sm row wrapl"><span className="grow">{t(APOLOGY.notLeft)}</span>{may('send-message') && <Button className="small" kind="plain" onClick={() => { take(letter); }}>{t(APOLOGY.toComposer)}</Button>}</p>;
}
