/** Reading a profile anew from the customer system: the button, what changed by it, and why it did not work. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CustomerProfileOut } from '#contracts';
import { Problem, ask } from '../../api/client';
import { useZone } from '../../app/zone';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Sentence } from '../../parts/text';
import type { Pair } from '../../words/pair';
import { localDay } from '../../words/time';
import { useWords } from '../../words/words';
import { changedFacts } from './changed-facts';
import { factsOf } from './profile-pane';
import { CUSTOMER, REFRESH } from './texts';

/** Refusals that whoever keeps customers cannot mend: what it means for them, and who can. */
const BY_SERVER: Readonly<Record<string, Pair>> = { 'crm.not-configured': REFRESH.notConnected, 'crm.answer-unusable': REFRESH.mapping };
/** What the field at fault is called on this screen, for whoever is asked to mend the connection. */
const FIELDS: Readonly<Record<string, Pair>> = {
  vip: CUSTOMER.vip, loyaltyTier: CUSTOMER.loyalty, customerSince: CUSTOMER.since, contractValueMinorPerYear: CUSTOMER.contract, currency: CUSTOMER.contract, renewalOn: CUSTOMER.renewal,
  replaceability: CUSTOMER.replaceable, language: CUSTOMER.language, channel: CUSTOMER.channel, sensitiveEngagement: CUSTOMER.sensitive, sensitiveNote: CUSTOMER.sensitive,
};
const faultOf = ({ code, document }: Problem): Pair | undefined => (code === 'crm.answer-unusable' ? FIELDS[String(document.params['field']).split('.')[0] ?? ''] : undefined);

type News = { readonly before: CustomerProfileOut; readonly after: CustomerProfileOut; /** Whether they counted as VIP before: the crisis or the customer may have marked them. */ readonly wasVip: boolean } | { readonly problem: Problem };
export interface Refresh {
  readonly busy: boolean;
  readonly news: News | null;
  readonly read: (before: CustomerProfileOut, wasVip: boolean) => void;
  readonly close: () => void;
}

/** Safe to repeat: what says the same changes nothing. */
export function useRefresh(id: string): Refresh {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState<News | null>(null);
  const read = (before: CustomerProfileOut, wasVip: boolean): void => {
    if (busy) return;
    setBusy(true);
    setNews(null);
    ask<CustomerProfileOut>(`/customers/${encodeURIComponent(id)}/profile/refresh`, { method: 'POST' }).then(async (after) => {
      await client.invalidateQueries({ queryKey: ['customer', id] });
      setNews({ before, after, wasVip });
    }).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      setNews({ problem: error });
    }).finally(() => { setBusy(false); });
  };
  return { busy, news, read, close: () => { setNews(null); } };
}

export function RefreshButton({ refresh, profile, vip }: { readonly refresh: Refresh; readonly profile: CustomerProfileOut; readonly vip: boolean }): ReactNode {
  const { t } = useWords();
  return <Button icon="repeat" busy={refresh.busy} onClick={() => { refresh.read(profile, vip); }}>{t(REFRESH.act)}</Button>;
}

/** Stays until it is closed: a change of many lines is not read in the seconds of a passing note. */
export function RefreshNews({ refresh: { news, close }, vip }: { readonly refresh: Refresh; readonly vip: boolean }): ReactNode {
  const words = useWords();
  const { t } = words;
  const today = localDay(useMinute(), useZone());
  if (news === null) return null;
  if ('problem' in news) {
    const { document, code } = news.problem;
    const own = BY_SERVER[code];
    const fault = faultOf(news.problem);
    return <div className="note late" role="alert"><Icon name="alert" /><div className="grow"><b>{t(REFRESH.refused)}</b> <Sentence>{own === undefined ? document.detail : t(own)}</Sentence>{fault !== undefined && <> {t(REFRESH.fault, { field: t(fault) })}</>}</div><Button kind="quiet" onClick={close}>{t(REFRESH.close)}</Button></div>;
  }
  const facts = (profile: CustomerProfileOut, isVip: boolean): ReturnType<typeof factsOf> => factsOf(profile, { words, vip: isVip, today });
  const changed = changedFacts(facts(news.before, news.wasVip), facts(news.after, vip));
  const said = (value: string | null): string => value ?? t(CUSTOMER.unknown);
  return (
    <section className="note" aria-label={t(REFRESH.title)} role="status"><Icon name="check" />
      <div className="grow">
        {changed.length === 0 ? <p>{t(REFRESH.same)}</p> : <><p><Sentence>{t(REFRESH.changed, { n: changed.length })}</Sentence></p><ul>{changed.map(({ name, before, after }) => <li key={name.en} className="sm"><Sentence>{t(REFRESH.to, { name: t(name), before: said(before), after: said(after) })}</Sentence></li>)}</ul></>}
      </div>
      <Button kind="quiet" onClick={close}>{t(REFRESH.close)}</Button>
    </section>
  );
}
