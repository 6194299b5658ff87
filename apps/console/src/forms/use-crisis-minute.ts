/** The crisis's own present, to the minute: of a faster drill its minutes pass within seconds. */
import type { CrisisSummary } from '#contracts';
import { useTick } from '../parts/now';
import { crisisNow } from './crisis-clock';

export function useCrisisMinute(detail: Pick<CrisisSummary, 'drill'> | null): number {
  return crisisNow(detail, useTick((detail?.drill?.rate ?? 1) > 1));
}
