/** The year as twelve months: closed, short and named days by shape and word; the same days as a list for reading. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CalendarDetail } from '#contracts';
import { useMe } from '../../app/session';
import { Empty } from '../../parts/states';
import { Hidden, Num } from '../../parts/text';
import { hebrewDay, shortDay } from '../../words/time';
import { useWords } from '../../words/words';
import { CALENDARS, DAY_KIND, WEEKDAY_SHORT } from './texts';
import { WEEKDAYS, leading, monthDays, noonOf } from './year';
import type { YearDay } from './year';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

export function CalendarYear({ detail }: { readonly detail: CalendarDetail }): ReactNode {
  const { t } = useWords();
  const [hebrew, setHebrew] = useState(useMe().hebrewDates === true);
  return (
    <>
      <div className="row wrapl slegend">
        {(['closed', 'short', 'normal', 'rest'] as const).map((kind) => <span key={kind} className="row"><i className={`yd yd-${kind}`} aria-hidden="true">1</i>{t(DAY_KIND[kind])}</span>)}
        <label className="option"><input type="checkbox" checked={hebrew} onChange={(event) => { setHebrew(event.target.checked); }} /><span>{t(CALENDARS.hebrew)}</span></label>
      </div>
      <div className="syear">{MONTHS.map((month) => <Month key={month} days={monthDays(detail, month)} hebrew={hebrew} />)}</div>
      <SpecialDays detail={detail} hebrew={hebrew} />
    </>
  );
}

function Month({ days, hebrew }: { readonly days: readonly YearDay[]; readonly hebrew: boolean }): ReactNode {
  const { t, language } = useWords();
  const first = days[0];
  if (first === undefined) return null;
  const locale = language === 'he' ? 'he-IL' : 'en-GB';
  const title = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(noonOf(first.date));
  const hebrewMonths = new Intl.DateTimeFormat(locale, { calendar: 'hebrew', month: 'long', timeZone: 'UTC' });
  const under = [...new Set([first, days.at(-1) ?? first].map(({ date }) => hebrewMonths.format(noonOf(date))))].join(' / ');
  const blanks = leading(days, 0);
  return (
    <section className="smonth" aria-label={title}>
      <h3>{title}{hebrew && <span className="xs mut"> {under}</span>}</h3>
      <div className="sdays" aria-hidden="true">
        {WEEKDAYS.map((day) => <span key={day} className="xs mut">{t(WEEKDAY_SHORT[day])}</span>)}
        {Array.from({ length: blanks }, (_, index) => <span key={`b${String(index)}`} />)}
        {days.map(({ date, day, kind }) => <i key={date} className={`yd yd-${kind}`}><bdi dir="ltr">{day}</bdi>{hebrew && <small>{hebrewNumber(date, language)}</small>}</i>)}
      </div>
      <Hidden>{days.filter(({ name }) => name !== null).map(({ day, kind, name }) => `${String(day)}: ${name === null ? '' : t(name)}, ${t(DAY_KIND[kind])}`).join('; ')}</Hidden>
    </section>
  );
}

function hebrewNumber(date: string, language: 'he' | 'en'): string {
  const day = new Intl.DateTimeFormat(language === 'he' ? 'he-IL' : 'en-GB', { calendar: 'hebrew', day: 'numeric', timeZone: 'UTC', ...(language === 'he' ? { numberingSystem: 'hebr' } : {}) }).format(noonOf(date));
  return day;
}

function SpecialDays({ detail, hebrew }: { readonly detail: CalendarDetail; readonly hebrew: boolean }): ReactNode {
  const { t, language } = useWords();
  if (detail.days.length === 0) return <Empty title={t(CALENDARS.noDays)}>{t(CALENDARS.noDaysWhy)}</Empty>;
  const telling = { language, zone: 'UTC' } as const;
  const others = language === 'he' ? 'en' : 'he';
  return (
    <table className="stable gap-above">
      <caption>{t(CALENDARS.special, { n: detail.days.length })}</caption>
      <thead><tr><th scope="col">{t(CALENDARS.date)}</th><th scope="col">{t(CALENDARS.name)}</th><th scope="col">{t(CALENDARS.kind)}</th><th scope="col">{t(CALENDARS.hours)}</th></tr></thead>
      <tbody>{detail.days.map(({ date, name, kind, hours }) => (
        <tr key={date}>
          <th scope="row">{shortDay(noonOf(date), telling)}{hebrew && <><br /><span className="xs mut">{hebrewDay(noonOf(date), telling)}</span></>}</th>
          <td data-label={t(CALENDARS.name)}><b>{t(name)}</b><br /><bdi className="xs mut" lang={others}>{name[others]}</bdi></td>
          <td data-label={t(CALENDARS.kind)}>{t(DAY_KIND[kind])}</td>
          <td data-label={t(CALENDARS.hours)}>{hours.length === 0 ? <span className="mut">{t(CALENDARS.closed)}</span> : hours.map((one) => <Num key={one.from}>{one.from}–{one.to}</Num>)}</td>
        </tr>
      ))}</tbody>
    </table>
  );
}
