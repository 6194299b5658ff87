/** A message that waits, in its words, with the promises and overrides in it; approved or returned from there. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { crisisQuery } from '../api/queries';
import { Dialog } from '../parts/dialog';
import { Failed, Loading } from '../parts/states';
import { useWords } from '../words/words';
import { Proposals } from '../screens/my-day/lazy-proposals';
import type { Act } from './approvals';
import { APPROVALS } from './texts';

export function ReaderDialog({ act: { crisisId, initial }, onClose }: { readonly act: Act; readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const crisis = useQuery(crisisQuery(crisisId));
  const only = initial['proposalId'];
  return (
    <Dialog title={t(APPROVALS.reading, { customer: crisis.data?.accountName ?? '' })} onClose={onClose} size="wide">
      {crisis.isError ? <Failed error={crisis.error} onRetry={() => { void crisis.refetch(); }} /> : crisis.data === undefined ? <Loading /> : <Proposals detail={crisis.data} only={typeof only === 'string' ? only : null} />}
    </Dialog>
  );
}
