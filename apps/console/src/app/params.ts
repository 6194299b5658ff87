/** What an address says: parts of the path, as text. */
import { useParams } from '@tanstack/react-router';

/** The part of the path under `name`; empty where the address has none. */
export function useParam(name: string): string {
  const params: unknown = useParams({ strict: false });
  if (typeof params !== 'object' || params === null) return '';
  const value: unknown = Reflect.get(params, name);
  return typeof value === 'string' ? value : '';
}
