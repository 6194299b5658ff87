/** Calendars: the week, the year drawn as twelve months, versions; administrators publish and apply new ones. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CalendarDetail } from '#contracts';
import { hasRole, useMe } from '../../app/session';
import { Button } from '../../parts/button';
import { Pane } from '../../parts/pane';
import { Empty, Failed, Loading } from '../../parts/states';
import { Num, When } from '../../parts/text';
import { longDay, zoneName } from '../../words/time';
import { useWords } from '../../words/words';
import { useAddress } from './address';
import type { Address } from './address';
import { ApplyDialog, PublishDialog } from './calendar-dialogs';
import { CalendarYear } from './calendar-year';
import { calendarQuery, calendarsQuery } from './queries';
import type { CalendarItem } from './queries';
import { CALENDARS, COMMON, WEEKDAY } from './texts';
import { newestOf, noonOf, weekGroups } from './year';

export function CalendarsSection(): ReactNode {
  const { t } = useWords();
  const address = useAddress();
  const list = useQuery(calendarsQuery);
  if (list.isPending) return <Loading lines={5} />;
  if (list.isError) return <Failed error={list.error} onRetry={() => { void list.refetch(); }} />;
  const byId = newestOf(list.data);
  const chosen = byId.find(({ id }) => id === address.of('calendar')) ?? byId[0];
  if (chosen === undefined) return <Empty title={t(CALENDARS.none)} />;
  return <Chosen list={byId} item={chosen} address={address} />;
}

interface ChosenProps {
  readonly list: readonly CalendarItem[];
  readonly item: CalendarItem;
  readonly address: Address;
}
function Chosen({ list, item, address }: ChosenProps): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const [open, setOpen] = useState<'publish' | 'apply' | null>(null);
  const version = address.of('version');
  const year = /^\d{4}$/.test(address.of('year')) ? Number(address.of('year')) : null;
  const found = useQuery({ ...calendarQuery(version === '' ? item.id : version, year), placeholderData: (before: CalendarDetail | undefined) => (before?.id === item.id ? before : undefined) });
  return (
    <>
      <div className="sform">
        <div className="field"><label htmlFor="calendar">{t(CALENDARS.calendar)}</label>
          <select id="calendar" className="input" value={item.id} onChange={(event) => { address.set({ calendar: event.target.value, version: '', year: '' }); }}>{list.map(({ id, name }) => <option key={id} value={id}>{t(name)}</option>)}</select></div>
        {found.data !== undefined && (
          <div className="field"><label htmlFor="version">{t(CALENDARS.version)}</label>
            <select id="version" className="input" dir="ltr" value={found.data.version} onChange={(event) => { address.set({ version: event.target.value }); }}>{found.data.versions.map((one) => <option key={one}>{one}</option>)}</select></div>
        )}
        {hasRole(me, 'administrator') && <div className="sact"><Button icon="plus" onClick={() => { setOpen('publish'); }}>{t(CALENDARS.publish)}</Button><Button onClick={() => { setOpen('apply'); }}>{t(CALENDARS.apply)}</Button></div>}
      </div>
      {found.isPending ? <Loading lines={6} /> : found.isError
        ? <Failed error={found.error} onRetry={() => { address.set({ year: '', version: '' }); }} />
        : <Shown detail={found.data} onYear={(next) => { address.set({ year: String(next) }); }} />}
      {open === 'publish' && <PublishDialog onClose={() => { setOpen(null); }} onDone={(published) => { setOpen(null); address.set({ calendar: published.id, version: '', year: '' }); }} />}
      {open === 'apply' && <ApplyDialog calendar={item} onClose={() => { setOpen(null); }} />}
    </>
  );
}

function Shown({ detail, onYear }: { readonly detail: CalendarDetail; readonly onYear: (year: number) => void }): ReactNode {
  const { t, language } = useWords();
  const day = (date: string): string => longDay(noonOf(date), { language, zone: 'UTC' });
  const { year, coverage } = detail;
  const [first, last] = [Number(coverage.from.slice(0, 4)), Number(coverage.to.slice(0, 4))];
  return (
    <>
      <dl className="sfacts">
        <div><dt>{t(CALENDARS.zone)}</dt><dd>{zoneName({ language, zone: detail.zone })}</dd></div>
        <div><dt>{t(CALENDARS.week)}</dt><dd>{weekGroups(detail.week).map(({ days, hours }) => {
          const [from, to] = [days[0], days.at(-1)];
          return (
            <span key={days.join()} className="sweek">{from !== undefined && t(WEEKDAY[from])}{to !== undefined && to !== from && <> {t(CALENDARS.to)} {t(WEEKDAY[to])}</>}{' '}
              {hours.length === 0 ? <b>{t(CALENDARS.closed)}</b> : hours.map((one) => <b key={one.from}><Num>{one.from}–{one.to}</Num></b>)}</span>
          );
        })}</dd></div>
        <div><dt>{t(CALENDARS.coverage)}</dt><dd><When>{day(coverage.from)}</When> {t(CALENDARS.to)} <When>{day(coverage.to)}</When></dd></div>
        <div><dt>{t(COMMON.source)}</dt><dd><bdi>{t(detail.sourceText)}</bdi></dd></div>
      </dl>
      <Pane title={<>{t(CALENDARS.year)} <Num>{year}</Num></>}>
        <div className="row wrapl">
          <Button disabled={year <= first} onClick={() => { onYear(year - 1); }}>{t(CALENDARS.before, { year: String(year - 1) })}</Button>
          <Button disabled={year >= last} onClick={() => { onYear(year + 1); }}>{t(CALENDARS.after, { year: String(year + 1) })}</Button>
        </div>
        <CalendarYear detail={detail} />
      </Pane>
    </>
  );
}
