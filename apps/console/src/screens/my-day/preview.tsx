/** As the customer sees it: what would leave, and hatched what is held. The other language to compare. And what the author may say without asking. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { hasRole, useMe } from '../../app/session';
import { Icon } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { money, nearTime, zoneName } from '../../words/time';
import { useWords } from '../../words/words';
import { APOLOGY_GATE } from './apology-gate';
import { lackingOf, previewOf } from './composing';
import { nextWordSentence, toldTime } from './date-texts';
import { seenBy } from './marks';
import type { Seen } from './marks';
import { COMPOSE, PREVIEW } from './texts';
import type { Composer } from './use-composer';
import { useAlone, useCeiling } from './use-money';
import { useTemplate } from './use-template';

const LANGUAGES = ['en', 'he'] as const;
const SELF = { en: 'English', he: 'עברית' } as const;

export function Preview({ composer }: { readonly composer: Composer }): ReactNode {
  const { t } = useWords();
  const { draft, detail } = composer;
  const [shown, setShown] = useState<'he' | 'en' | null>(null);
  const language = shown ?? draft.language;
  const name = detail.contacts.find((one) => one.id === draft.contactIds[0])?.name;
  const title = name === undefined ? t(PREVIEW.titleNobody) : t(PREVIEW.title, { name });
  return (
    <section className="pv" aria-label={title}>
      <div className="row wrapl pvh"><h2 className="grow">{title}</h2>
        <span className="seg" role="group" aria-label={t(COMPOSE.language)}>{LANGUAGES.map((one) => <button key={one} type="button" lang={one} aria-pressed={language === one} onClick={() => { setShown(one); }}>{SELF[one]}</button>)}</span>
      </div>
      {language === draft.language ? <Letter composer={composer} /> : <OtherLanguage composer={composer} language={language} />}
    </section>
  );
}

/** Our own words inside a letter: they are in the reader's language, whatever the letter's is. */
function Ours({ className, children }: { readonly className: string; readonly children: ReactNode }): ReactNode {
  const { language, dir } = useWords();
  return <span className={className} lang={language} dir={dir}>{children}</span>;
}

function Letter({ composer }: { readonly composer: Composer }): ReactNode {
  const { t } = useWords();
  const { draft, notes } = composer;
  return (
    <article className="mailp" lang={draft.language} dir={draft.language === 'he' ? 'rtl' : 'ltr'}>
      {draft.subject !== '' && <p className="mb">{draft.subject}</p>}
      {draft.body.trim() === '' ? <p><Ours className="mut">{t(PREVIEW.empty)}</Ours></p> : seenBy(draft.body, notes).map((pieces, index) => <p key={index}>{pieces.map((piece, at) => <Piece key={at} piece={piece} />)}</p>)}
      <AddedNext composer={composer} />
    </article>
  );
}

/** The mail tells the next word itself where the text does not tell its time with the zone (`customerMail` of libs/delivery). */
function AddedNext({ composer: { draft, zone } }: { readonly composer: Composer }): ReactNode {
  const { nextUpdateAt, body, language } = draft;
  if (nextUpdateAt === null || body.trim() === '') return null;
  const name = zoneName({ language, zone });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(nextUpdateAt);
  if (body.includes(time) && body.includes(name)) return null;
  return <p className="mut2"><span className="words">{nextWordSentence(toldTime(nextUpdateAt, { language, zone }), language)}</span></p>;
}

function Piece({ piece }: { readonly piece: Seen }): ReactNode {
  const { t } = useWords();
  if (piece.kind === 'held') return <Ours className="held"><Sentence>{t(PREVIEW.heldSentences, { n: piece.count })}</Sentence></Ours>;
  return <span className="words">{piece.text} </span>;
}

/** The template in the other language, filled with the same words. */
function OtherLanguage({ composer, language }: { readonly composer: Composer; readonly language: 'he' | 'en' }): ReactNode {
  const { t } = useWords();
  const { draft, template, around } = composer;
  const other = useTemplate(draft.byHand ? null : draft.templateId, template === null ? null : previewOf({ ...draft, language }, around, template), lackingOf(draft, template));
  if (draft.byHand || template === null) return <article className="mailp"><p className="mut">{t(PREVIEW.otherByHand)}</p></article>;
  return (
    <>
      <article className="mailp" lang={language} dir={language === 'he' ? 'rtl' : 'ltr'}>
        {other.preview === null ? <p><Ours className="mut">{t(PREVIEW.empty)}</Ours></p> : <><p className="mb">{other.preview.subject}</p>{other.preview.body.split(/\n{2,}/).map((part, index) => <p key={index} className="words">{part}</p>)}</>}
      </article>
      <p className="xs mut">{t(PREVIEW.otherIs, { name: around.contactName, language: t(COMPOSE[draft.language]) })}</p>
    </>
  );
}

/** From the authority that holds for this customer and the forecast in force; whoever has to be asked stands by name. */
export function Authority({ composer }: { readonly composer: Composer }): ReactNode {
  const { t, language } = useWords();
  const me = useMe();
  const { around, now, zone, detail } = composer;
  const ceiling = useCeiling(detail);
  const here = useAlone(detail);
  const amount = ceiling?.currency == null || ceiling.aloneMinor === 0 ? null : money(ceiling.aloneMinor, ceiling.currency);
  const lead = detail.people['teamLead']?.name ?? t(PREVIEW.lead);
  const p90 = around.forecast === null ? null : nearTime(Date.parse(around.forecast.p90At), now, { language, zone });
  // The apology that is on record and waits to leave is the one on the screen: nobody is sent elsewhere to send it.
  const opensIt = composer.draft.messageType === 'apology' && here?.lockedBy != null && here.lockOpensBy === null;
  const senior = hasRole(me, 'team-lead', 'head-of-service', 'executive');
  return (
    <section className="pane authority">
      <h2>{t(PREVIEW.may)}</h2>
      <ul className="auth">
        {p90 !== null && <May><Sentence>{t(PREVIEW.promiseLater, { at: p90 })}</Sentence></May>}
        {here === undefined ? ceiling?.unlimited === true ? <May>{t(PREVIEW.noLimit)}</May> : amount !== null && <May><Sentence>{t(PREVIEW.credit, { amount })}</Sentence></May> : <MayGrant here={here} />}
        <May>{t(PREVIEW.wrong)}</May>
      </ul>
      <h2>{t(PREVIEW.ask)}</h2>
      <ul className="auth">
        <Ask who={senior ? t(PREVIEW.aSecond) : isolated(lead)}>{p90 === null ? t(PREVIEW.anyDate) : t(PREVIEW.earlier)}</Ask>
        <Ask who={isolated(detail.people['technicalLead']?.name ?? t(PREVIEW.technical))}>{t(PREVIEW.cause)}</Ask>
        {ceiling !== null && !ceiling.unlimited && <Ask who={amount === null ? isolated(lead) : t(PREVIEW.second, { name: lead })}>{amount === null ? here?.lockedBy == null ? t(PREVIEW.anyMoney) : opensIt ? t(APOLOGY_GATE.money) : <Sentence>{t(PREVIEW.moneyLocked, { why: t(here.lockedBy) })}</Sentence> : <Sentence>{t(PREVIEW.more, { amount })}</Sentence>}</Ask>}
        <Ask who={t(PREVIEW.aSecond)}>{t(PREVIEW.correction)}</Ask>
      </ul>
    </section>
  );
}

/** By the grounds: what answers our fault is bounded by the loss, goodwill by its own ceiling. Nothing stands here where nothing may be granted. */
function MayGrant({ here: { currency, alone } }: { readonly here: NonNullable<ReturnType<typeof useAlone>> }): ReactNode {
  const { t } = useWords();
  const grounds = [[alone.faultMinor, PREVIEW.creditFault, PREVIEW.noLimitFault], [alone.goodwillMinor, PREVIEW.creditGoodwill, PREVIEW.noLimitGoodwill]] as const;
  return <>{grounds.map(([minor, upTo, noLimit]) => minor !== 0 && <May key={upTo.en}><Sentence>{minor === null ? t(noLimit) : t(upTo, { amount: money(minor, currency) })}</Sentence></May>)}</>;
}

/** A name keeps its own direction inside a sentence of the other. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
const May = ({ children }: { readonly children: ReactNode }): ReactNode => <li><Icon name="check" /><span>{children}</span></li>;
const Ask = ({ children, who }: { readonly children: ReactNode; readonly who: string }): ReactNode => <li><Icon name="lock" /><span>{children} <span className="mut">{who}</span></span></li>;
