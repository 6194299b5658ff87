/** All customers one may see, by name. */
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import type { ReactNode } from 'react';
import type { CustomerItem } from '#contracts';
import { useMe } from '../../app/session';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { SeverityNumber } from '../../parts/severity';
import { Empty, Failed, Loading } from '../../parts/states';
import { Name, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { customersQuery, keepsCustomers } from './queries';
import { CUSTOMER } from './texts';

export function CustomerList(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { q } = search;
  const words = typeof q === 'string' || typeof q === 'number' ? String(q) : '';
  const list = useInfiniteQuery({ ...customersQuery(useDeferredValue(words)), placeholderData: keepPreviousData });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="clist">
      <div className="qhead"><h1>{t(CUSTOMER.list)}</h1><span className="grow" />{keepsCustomers(me) && <Link className="btn" to="/customers/$id" params={{ id: 'import' }}><Icon name="doc" /><span>{t(CUSTOMER.importLink)}</span></Link>}</div>
      <div className="field"><label htmlFor="customer-words">{t(CUSTOMER.search)}</label><input id="customer-words" className="input" type="search" dir="auto" maxLength={200} value={words} onChange={(event) => { void navigate({ to: '/customers/$id', params: { id: 'all' }, search: event.target.value === '' ? {} : { q: event.target.value }, replace: true }); }} /></div>
      {list.isPending && <Loading lines={6} />}
      {list.isError && items.length === 0 && <Failed error={list.error} onRetry={() => { void list.refetch(); }} />}
      {list.isSuccess && items.length === 0 && <Empty title={t(CUSTOMER.noneTitle)}>{t(CUSTOMER.noneText)}</Empty>}
      {items.length > 0 && <ul className="crows" aria-label={t(CUSTOMER.listed)}>{items.map((item) => <li key={item.id}><Row item={item} /></li>)}</ul>}
      {list.hasNextPage && <Button busy={list.isFetchingNextPage} onClick={() => { void list.fetchNextPage(); }}>{t(CUSTOMER.more)}</Button>}
    </div>
  );
}

function Row({ item }: { readonly item: CustomerItem }): ReactNode {
  const { t } = useWords();
  return (
    <Link className="crow" to="/customers/$id" params={{ id: item.id }}>
      <b className="grow"><Name>{item.name}</Name> {item.vip && <span className="tag"><Icon name="crown" />{t(CUSTOMER.vip)}</span>}</b>
      <span className="sm mut"><Sentence>{t(CUSTOMER.crisesCount, { n: item.allCrises })}</Sentence></span>
      <span className="sm mut2 row">{item.worstOpenSeverity !== null && <SeverityNumber severity={item.worstOpenSeverity} />}<Sentence>{t(CUSTOMER.openCount, { n: item.openCrises })}</Sentence></span>
    </Link>
  );
}
