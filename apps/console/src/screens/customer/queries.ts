/** What the customer's pages read. */
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CustomerDetail, CustomerItem, CustomerProfileOut, Me, ProfileChangeOut } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { hasRole } from '../../app/session';

const path = (id: string): string => `/customers/${encodeURIComponent(id)}`;
export const customerQuery = (id: string) => queryOptions({ queryKey: ['customer', id], queryFn: () => ask<CustomerDetail>(path(id)) });
export const profileQuery = (id: string) => queryOptions({ queryKey: ['customer', id, 'profile'], queryFn: () => ask<CustomerProfileOut>(`${path(id)}/profile`) });
export const changesQuery = (id: string) => queryOptions({ queryKey: ['customer', id, 'changes'], queryFn: () => ask<Page<ProfileChangeOut>>(`${path(id)}/profile/changes`) });
const PAGE_ITEMS = 50;
export const customersQuery = (words: string) => infiniteQueryOptions({
  queryKey: ['customers', 'list', words], initialPageParam: '', queryFn: ({ pageParam, signal }) => ask<Page<CustomerItem>>(`/customers${query({ q: words.trim(), limit: PAGE_ITEMS, cursor: pageParam })}`, { signal }), getNextPageParam: ({ nextCursor }) => nextCursor,
});

/** Who keeps the customers' file (permission `write-customers`); the API decides by desk. */
export const keepsCustomers = (me: Me): boolean => hasRole(me, 'incident-manager', 'account-manager', 'team-lead', 'head-of-service');
