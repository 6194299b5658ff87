/** What waits for a second person's word, over all crises the reader may see. */
import { queryOptions } from '@tanstack/react-query';
import type { ApprovalList } from '#contracts';
import { ask } from '../api/client';

/** Under the key that a change of any crisis makes stale. */
export const approvalsQuery = queryOptions({ queryKey: ['obligations', 'approvals'], queryFn: () => ask<ApprovalList>('/approvals') });
