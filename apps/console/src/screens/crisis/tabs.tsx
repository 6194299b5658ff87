/** What is on record, by subject; which one is open stands in the address. */
import { Link, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { messagesQuery } from '../../api/queries';
import { Num } from '../../parts/text';
import { useWords } from '../../words/words';
import { CauseTab } from './tab-after';
import { ApologyTab } from './tab-apology';
import { ClaimsTab } from './tab-claims';
import { CompensationTab } from './tab-compensation';
import { ConductTab } from './tab-conduct';
import { LedgerTab } from './tab-ledger';
import { PlanTab } from './tab-plan';
import { RecordTab } from './tab-record';
import { ForecastsTab, MessagesTab, PromisesTab } from './tab-talk';
import { TABS } from './tab-texts';
import { axisQuery, useCrisis } from './use-crisis';

type TabName = Exclude<keyof typeof TABS, 'label'>;
const BODIES: Readonly<Record<TabName, ComponentType>> = {
  record: RecordTab, messages: MessagesTab, promises: PromisesTab, forecasts: ForecastsTab, claims: ClaimsTab, compensation: CompensationTab, apology: ApologyTab, plan: PlanTab, cause: CauseTab, ledger: LedgerTab, conduct: ConductTab,
};
const NAMES = ['record', 'messages', 'promises', 'forecasts', 'claims', 'compensation', 'apology', 'plan', 'cause', 'ledger', 'conduct'] as const satisfies readonly TabName[];

export function CrisisTabs(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const open = NAMES.find((one) => one === search['tab']) ?? 'record';
  const counts = useCounts();
  const Body = BODIES[open];
  return (
    <section className="crec">
      <nav className="tabs" aria-label={t(TABS.label)}>
        {NAMES.map((name) => <Link key={name} to="/crises/$id" params={{ id: detail.id }} search={(before: Record<string, unknown>) => ({ ...before, tab: name === 'record' ? undefined : name })} replace resetScroll={false} aria-current={name === open ? 'true' : undefined} activeProps={{}}>{t(TABS[name])}{(counts[name] ?? 0) > 0 && <> <Num>{counts[name]}</Num></>}</Link>)}
      </nav>
      <div className="tabbody"><h2 className="vh">{t(TABS[open])}</h2><Body /></div>
    </section>
  );
}

/** Only numbers that say how much there is to see. */
function useCounts(): Readonly<Partial<Record<TabName, number>>> {
  const { detail } = useCrisis();
  const { promise, claim, ledger } = detail.relationship;
  const messages = useQuery(messagesQuery(detail.id)).data;
  const forecasts = useQuery(axisQuery(detail.id)).data?.forecasts.length;
  return { record: detail.version, ...(messages === undefined ? {} : { messages: messages.items.length }), promises: promise.made, ...(forecasts === undefined ? {} : { forecasts }), claims: claim.claims.length, ...(ledger.openedAt === null ? {} : { ledger: ledger.balance }) };
}
