/** One customer: who they are, whom we speak with, what there was between us. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisSummary, CustomerDetail, CustomerProfileOut } from '#contracts';
import { may, useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Clock } from '../../parts/clock';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Pane } from '../../parts/pane';
import { SeverityNumber } from '../../parts/severity';
import { Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence, When } from '../../parts/text';
import { Twin } from '../../parts/twin';
import { longDay, nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { DueWords } from '../queue/queue-row';
import { STATUS } from '../queue/texts';
import '../queue/queue.css';
import { ProfileDialog } from './profile-dialog';
import { ProfilePane } from './profile-pane';
import { RefreshButton, RefreshNews, useRefresh } from './refresh';
import { changesQuery, customerQuery, keepsCustomers, profileQuery } from './queries';
import { CHANNEL, CUSTOMER, SOURCE } from './texts';

export function CustomerPage({ id }: { readonly id: string }): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const customer = useQuery(customerQuery(id));
  const profile = useQuery(profileQuery(id));
  const [editing, setEditing] = useState(false);
  const refresh = useRefresh(id);
  if (customer.isPending || profile.isPending) return <Loading lines={6} />;
  if (customer.data === undefined || profile.data === undefined) return <Failed error={customer.error ?? profile.error} onRetry={() => { void customer.refetch(); void profile.refetch(); }} whole />;
  const { data } = customer;
  return (
    <div className="cust">
      <div className="qhead">
        <h1><Name>{data.name}</Name></h1>
        {data.vip && <span className="tag"><Icon name="crown" />{t(CUSTOMER.vip)}</span>}{profile.data.sensitiveEngagement && <span className="tag"><Icon name="ear" />{t(CUSTOMER.sensitive)}</span>}
        <span className="grow" />
        {keepsCustomers(me) && profile.data.customerSystem && profile.data.externalId !== null && <RefreshButton refresh={refresh} profile={profile.data} vip={customer.data.vip} />}
        {keepsCustomers(me) && <Button icon="pen" onClick={() => { setEditing(true); }}>{t(CUSTOMER.edit)}</Button>}
        {may(me, 'open') && <Link className="btn pri" to="/open" search={{ customer: data.id, name: data.name }}><Icon name="plus" /><span>{t(CUSTOMER.open)}</span></Link>}
      </div>
      <RefreshNews refresh={refresh} vip={data.vip} />
      <div className="cgrid">
        <div><Crises crises={data.crises} /><Contacts customer={data} profile={profile.data} /></div>
        <div><ProfilePane customer={data} profile={profile.data} /><Complaints profile={profile.data} /><Changes id={id} /></div>
      </div>
      {editing && <ProfileDialog profile={profile.data} onClose={() => { setEditing(false); }} />}
    </div>
  );
}

function Crises({ crises }: { readonly crises: readonly CrisisSummary[] }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  return (
    <Pane title={t(CUSTOMER.crises)} count={<Num>{crises.length}</Num>}>
      {crises.length === 0 ? <p className="sm mut">{t(CUSTOMER.noCrises)}</p> : (
        <ul className="ccrises">{crises.map((one) => (
          <li key={one.id}>
            <SeverityNumber severity={one.severity} />
            <div className="grow"><Link className="ctitle" to="/crises/$id" params={{ id: one.reference }} dir="auto">{one.summary}</Link><p className="xs mut"><Num>{one.reference}</Num> · {t(STATUS[one.status])}{one.drill !== null && <> · {t(CUSTOMER.drill)}</>} · <Sentence>{t(CUSTOMER.lastDone, { day: longDay(Date.parse(one.openedAt), { language, zone }) })}</Sentence></p></div>
            {one.closedAt === null && one.nextDue !== null && <Clock timed={one.nextDue} sub={<DueWords duty={one.nextDue} />} />}
            <Twin technical={one.technicalStage} relationship={one.relationshipStage} />
          </li>
        ))}</ul>
      )}
    </Pane>
  );
}

function Contacts({ customer, profile }: { readonly customer: CustomerDetail; readonly profile: CustomerProfileOut }): ReactNode {
  const { t } = useWords();
  return (
    <Pane title={t(CUSTOMER.contacts)} count={<Num>{customer.contacts.length}</Num>}>
      {customer.contacts.length === 0 ? <p className="sm mut">{t(CUSTOMER.noContacts)}</p> : (
        <ul className="cpeople">{customer.contacts.map(({ id, name, email, phone, language, genderForm }) => {
          const channel = profile.contacts.find((one) => one.id === id)?.channel ?? null;
          return (
            <li key={id}><b><Name>{name}</Name></b>
              <span className="sm mut2">{t(CUSTOMER[language])}, {t(CUSTOMER[genderForm])}{channel !== null && <>, {t(CHANNEL[channel])}</>}</span>
              <span className="sm creach">{email !== null && <a href={`mailto:${email}`}><Num>{email}</Num></a>}{phone !== null && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}><Num>{phone}</Num></a>}</span></li>
          );
        })}</ul>
      )}
    </Pane>
  );
}

/** Under ten decided claims a share says more than is known. */
const SHARE_FROM = 10;
function Complaints({ profile: { complaints } }: { readonly profile: CustomerProfileOut }): ReactNode {
  const { t } = useWords();
  const { crises, claims, decided, upheld, upheldShare } = complaints;
  return (
    <Pane title={t(CUSTOMER.complaints)} count={upheldShare !== null && decided >= SHARE_FROM ? <Sentence>{t(CUSTOMER.share, { n: Math.round(upheldShare * 100) })}</Sentence> : undefined}>
      <p className="sm mut2"><Sentence>{t(CUSTOMER.claims, { n: claims, m: crises })}</Sentence></p>
      <p className="sm mut2"><Sentence>{decided === 0 ? t(CUSTOMER.upheldNone) : t(CUSTOMER.upheld, { upheld: String(upheld), decided: String(decided) })}</Sentence> {decided > 0 && decided < SHARE_FROM && <Sentence>{t(CUSTOMER.upheldFew)}</Sentence>}</p>
      <p className="xs mut gap-above">{t(CUSTOMER.fair)}</p>
    </Pane>
  );
}

function Changes({ id }: { readonly id: string }): ReactNode {
  const { t, language } = useWords();
  const zone = useZone();
  const now = useMinute();
  const changes = useQuery(changesQuery(id));
  return (
    <Pane title={t(CUSTOMER.changes)}>
      {changes.isPending ? <Loading lines={2} /> : changes.isError ? <Failed error={changes.error} /> : changes.data.items.length === 0 ? <p className="sm mut">{t(CUSTOMER.noChanges)}</p> : (
        <ul className="cchanges">{changes.data.items.map(({ version, at, by, source }) => <li key={version} className="sm"><When className="mut">{nearTime(Date.parse(at), now, { language, zone })}</When> <Sentence>{t(CUSTOMER.changed, { who: by?.name ?? t(SOURCE[source]), n: version })}</Sentence> <span className="mut">{t(SOURCE[source])}</span></li>)}</ul>
      )}
    </Pane>
  );
}
