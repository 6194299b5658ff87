/** The composer as a page of its own: on a phone, and from any place that says "write to this customer". */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ObligationItem } from '#contracts';
import { crisisObligationsQuery } from '../../api/queries';
import { Icon } from '../../parts/icon';
import { useWords } from '../../words/words';
import { isOpen, keyOf } from './duties';
import { GonePanel } from './logged-panel';
import './my-day.css';
import { readParams, readSearch } from './search';
import { DAY } from './texts';
import { useDay } from './use-day';
import { Workplace } from './workplace';

export function ComposerScreen(): ReactNode {
  const { t } = useWords();
  const navigate = useNavigate();
  const { crisisId } = readParams(useParams({ strict: false }));
  const { duty: key, mode, type, letter } = readSearch(useSearch({ strict: false }));
  const mine = useDay();
  const others = useQuery({ ...crisisObligationsQuery(crisisId), enabled: key !== null, retry: false });
  const found = mine.order.find((one) => one.key === key)?.item ?? others.data?.items.find((one) => keyOf(one) === key) ?? null;
  const duty = useHeldItem(found, key);
  const next = mine.order.find((one) => one.key !== key)?.item ?? null;
  const ready = key === null || duty !== null || (mine.loaded && others.isFetched);
  // As it was first seen: one that is settled here and now still tells what became of it.
  const gone = ready && key !== null && (duty === null || !isOpen(duty));
  const onNext = (): void => { if (next !== null) void navigate({ to: '/my-day/$crisisId/write', params: { crisisId: next.crisisId }, search: { duty: keyOf(next) } }); };
  return (
    <div className="md alone">
      <Link className="back sm" to="/my-day"><Icon name="chev" />{t(DAY.back)}</Link>
      {gone && <GonePanel next={next} onNext={onNext} />}
      {ready && !gone && <Workplace key={`${crisisId} ${key ?? ''} ${mode ?? ''} ${letter ?? ''}`} crisisId={crisisId} duty={duty} mode={mode} messageType={type} letter={letter} next={next}
        onMode={(wanted) => { void navigate({ to: '/my-day/$crisisId/write', params: { crisisId }, search: { ...(key === null ? {} : { duty: key }), ...(type === null ? {} : { type }), ...(letter === null ? {} : { letter }), mode: wanted }, replace: true }); }}
        onNext={onNext} over={duty !== null && (found === null || !isOpen(found))} />}
    </div>
  );
}

/** Fulfilled, the duty leaves the lists; the page still tells which it was. */
function useHeldItem(found: ObligationItem | null, key: string | null): ObligationItem | null {
  const [held, setHeld] = useState<ObligationItem | null>(found);
  if (found !== null && (held === null || keyOf(held) !== keyOf(found))) setHeld(found);
  return held !== null && keyOf(held) === key ? held : found;
}
