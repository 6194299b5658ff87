/** Whether a crisis lies behind. Pure. */
import type { CrisisDetail } from '#contracts';

/** Nothing is owed in it any more: cancelled, settled, or closed with its aftercare done. Its clocks stand, so nothing is told by the present of a drill. */
export const isDone = ({ status, openObligations }: Pick<CrisisDetail, 'status' | 'openObligations'>): boolean => status === 'cancelled' || status === 'settled' || (status === 'closed' && openObligations === 0);
