/** A post-mortem as a document, and the gate beside it: written by people, proved by the record, signed by an executive. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { crisisQuery } from '../../api/queries';
import { useParam } from '../../app/params';
import { crisisNow } from '../../forms/crisis-clock';
import { CommandDialog } from '../../forms/lazy-command-dialog';
import { NowOn } from '../../parts/now';
import { Failed, Loading } from '../../parts/states';
import { Gate } from './gate';
import type { Act } from './gate';
import { Paper } from './paper';
import { allDutiesQuery, reviewQuery } from './queries';
import './reviews.css';

export function ReviewScreen(): ReactNode {
  const id = useParam('id');
  const review = useQuery(reviewQuery(id));
  const crisis = useQuery(crisisQuery(id));
  const duties = useQuery(allDutiesQuery(id));
  const [act, setAct] = useState<Act | null>(null);
  if (review.isError) return <Failed error={review.error} onRetry={() => { void review.refetch(); }} whole />;
  if (crisis.isError) return <Failed error={crisis.error} onRetry={() => { void crisis.refetch(); }} whole />;
  if (review.data === undefined || crisis.data === undefined || duties.data === undefined) return <Loading lines={8} />;
  const may = (command: string): boolean => crisis.data.allowedCommands.includes(command);
  const close = (): void => { setAct(null); void review.refetch(); };
  return (
    <div className="doc">
      <NowOn clock={(now) => crisisNow(crisis.data, now)}>
        <Paper review={review.data} crisis={crisis.data} duties={duties.data} onWrite={may('write-review-section') && review.data.stage !== 'signed' ? (section) => { setAct({ command: 'write-review-section', initial: { section, text: review.data.sections.find((one) => one.section === section)?.text ?? '' } }); } : null} />
        <Gate review={review.data} crisis={crisis.data} may={may} onAct={setAct} />
      </NowOn>
      {act !== null && <CommandDialog crisisId={crisis.data.id} command={act.command} {...(act.initial === undefined ? {} : { initial: act.initial })} onClose={close} onDone={close} />}
    </div>
  );
}
