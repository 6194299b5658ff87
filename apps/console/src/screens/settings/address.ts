/** What is looked at stands in the address, so that it can be sent to somebody and gone back to. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export interface Address {
  /** Empty when the address does not say. */
  readonly of: (name: string) => string;
  /** Empty values are left out; replaces the entry of the history while somebody types. */
  readonly set: (change: Readonly<Record<string, string>>, replace?: boolean) => void;
}

export function useAddress(): Address {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const of = useCallback((name: string) => {
    const value = search[name];
    // The router reads `2026` in an address as a number.
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }, [search]);
  const set = useCallback((change: Readonly<Record<string, string>>, replace = false) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== '' && value !== undefined));
    void navigate({ to: '.', search: next, replace, resetScroll: false });
  }, [navigate, search]);
  return { of, set };
}
