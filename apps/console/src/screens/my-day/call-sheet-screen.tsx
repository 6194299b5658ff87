/** The sheet before a hard conversation: to read, and to print. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CallSheet } from '#contracts';
import { crisisQuery } from '../../api/queries';
import { useZone } from '../../app/zone';
import { CommandDialog } from '../../forms/command-dialog';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence } from '../../parts/text';
import { listWords } from '../../words/list';
import { nearTime } from '../../words/time';
import { formatPair, useWords } from '../../words/words';
import type { Language, Values } from '../../words/words';
import type { Pair } from '../../words/pair';
import './my-day.css';
import './call-sheet.css';
import { callSheetQuery } from './queries';
import { readParams } from './search';
import { DAY, SHEET } from './texts';

type Say = (pair: Pair, values?: Values) => string;
const LANGUAGES = ['en', 'he'] as const;
const SELF = { en: 'English', he: 'עברית' } as const;

export function CallSheetScreen(): ReactNode {
  const { t, language } = useWords();
  const { id } = readParams(useParams({ strict: false }));
  const { data, error, refetch } = useQuery(callSheetQuery(id));
  const detail = useQuery({ ...crisisQuery(id), retry: false }).data;
  const [shown, setShown] = useState<Language | null>(null);
  const [preparing, setPreparing] = useState(false);
  const told = shown ?? language;
  if (error !== null && data === undefined) return <Failed error={error} onRetry={() => { void refetch(); }} whole />;
  if (data === undefined) return <Loading lines={10} />;
  return (
    <div className="sheetpage">
      <div className="row wrapl noprint sheetbar">
        <Link className="back sm" to="/my-day"><Icon name="chev" />{t(DAY.back)}</Link><span className="grow" />
        <span className="seg" role="group" aria-label={t(SHEET.language)}>{LANGUAGES.map((one) => <button key={one} type="button" lang={one} aria-pressed={told === one} onClick={() => { setShown(one); }}>{SELF[one]}</button>)}</span>
        {detail?.allowedCommands.includes('prepare-call') === true && <Button icon="check" onClick={() => { setPreparing(true); }}>{t(SHEET.prepared)}</Button>}
        <Button kind="primary" icon="print" onClick={() => { print(); }}>{t(SHEET.print)}</Button>
      </div>
      <Sheet sheet={data} language={told} />
      {preparing && <CommandDialog crisisId={data.crisisId} command="prepare-call" onClose={() => { setPreparing(false); }} />}
    </div>
  );
}

function Sheet({ sheet, language }: { readonly sheet: CallSheet; readonly language: Language }): ReactNode {
  const zone = useZone();
  const say: Say = (pair, values) => formatPair(pair, language, values);
  const at = nearTime(Date.parse(sheet.at), Date.now(), { language, zone });
  return (
    <article className="sheet callsheet" lang={language} dir={language === 'he' ? 'rtl' : 'ltr'}>
      <header><h1>{say(SHEET.title)}</h1><p className="sm mut2"><Sentence>{say(SHEET.of, { reference: sheet.reference, customer: sheet.accountName, at })}</Sentence></p></header>
      {sheet.sensitiveEngagement && <p className="note near"><Icon name="alert" /><span><b>{say(SHEET.sensitive)}.</b> <span dir="auto">{sheet.sensitiveNote}</span></span></p>}
      <Whom sheet={sheet} say={say} />
      <div className="sheetcols">
        <Lines title={say(SHEET.said)} lines={sheet.lastWords} say={say} />
        <Lines title={say(SHEET.standing)} lines={sheet.standing} say={say} />
        <Lines title={say(SHEET.demands)} lines={sheet.likelyDemands} say={say} />
        <Limits sheet={sheet} say={say} language={language} />
        <Lines title={say(SHEET.facts)} lines={sheet.facts} say={say} />
        <Lines title={say(SHEET.unknowns)} lines={sheet.unknowns} say={say} />
        <section className="pane"><h2>{say(SHEET.feeling)}</h2><p><b>{say(sheet.emotionalState.name)}</b></p><p><Sentence>{say(sheet.emotionalState.advice)}</Sentence></p></section>
        <Lines title={say(SHEET.promises)} lines={sheet.promisesOpen} say={say} />
        <section className="pane"><h2>{say(SHEET.remedies)}</h2>{sheet.remedies.length === 0 ? <p className="mut">{say(SHEET.none)}</p> : <ul className="plainlist">{sheet.remedies.map((one) => <li key={one.remedy}>{say(one.name)}{one.reasons.length > 0 && <span className="mut">: {one.reasons.map((reason) => say(reason.text)).join('; ')}</span>}</li>)}</ul>}</section>
        <Lines title={say(SHEET.boundaries)} lines={sheet.boundaries} say={say} />
        <Lines title={say(SHEET.dont)} lines={sheet.doNotSay} say={say} loud />
      </div>
      <section className="pane ownnotes"><h2>{say(SHEET.notes)}</h2><div aria-hidden="true" /></section>
    </article>
  );
}

function Lines({ title, lines, say, loud = false }: { readonly title: string; readonly lines: readonly Pair[]; readonly say: Say; readonly loud?: boolean }): ReactNode {
  return <section className={loud ? 'pane loud' : 'pane'}><h2>{title}</h2>{lines.length === 0 ? <p className="mut">{say(SHEET.none)}</p> : <ul className="plainlist">{lines.map((line, index) => <li key={index} dir="auto"><Sentence>{say(line)}</Sentence></li>)}</ul>}</section>;
}

/** The first thing one needs with the telephone in the hand; on a phone the number calls. */
function Whom({ sheet, say }: { readonly sheet: CallSheet; readonly say: Say }): ReactNode {
  return (
    <section className="pane whom"><h2>{say(SHEET.whom)}</h2>
      <ul>{sheet.contacts.map(({ id, name, phone, email, about }) => (
        <li key={id}><b><Name>{name}</Name></b>
          <span>{phone === null ? <span className="mut">{say(SHEET.noPhone)}</span> : <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}><Num>{phone}</Num></a>}{email !== null && <>{' · '}<Num>{email}</Num></>}</span>
          <span className="mut2"><Sentence>{say(about)}</Sentence></span></li>
      ))}</ul>
    </section>
  );
}

/** His own authority in words that can be said in the call, so that he neither asks for what is his nor promises what is not. */
function Limits({ sheet, say, language }: { readonly sheet: CallSheet; readonly say: Say; readonly language: Language }): ReactNode {
  const { limits } = sheet;
  const roles = listWords(limits.roles.map((one) => say(one)), language);
  return (
    <section className="pane"><h2>{say(SHEET.may)}</h2>
      <p className="sm mut2">{say(SHEET.role, { roles })}</p>
      <ul className="plainlist">{limits.words.map((line, index) => <li key={index}><Sentence>{say(line)}</Sentence></li>)}</ul>
    </section>
  );
}
