/** What a duty needs beside the list: the composer, the call form, or the duty itself with its acts. Reads what they stand on. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ObligationItem } from '#contracts';
import { crisisQuery } from '../../api/queries';
import { Failed, Loading, NoPermission } from '../../parts/states';
import { writersOf } from '../crisis/writers';
import { freeType, writes } from './acts';
import type { MessageType } from './acts';
import { CallForm } from './call-form';
import { ComposerPanel } from './composer';
import { DutyPanel } from './duty-panel';
import { deskZonesQuery, messageTemplatesQuery } from './queries';

export type Mode = 'write' | 'call' | 'duty';
interface Props {
  readonly crisisId: string;
  readonly duty: ObligationItem | null;
  readonly mode: Mode | null;
  readonly messageType: MessageType | null;
  /** The letter that was taken here; absent: whatever somebody writes himself. */
  readonly letter?: string | null;
  readonly next: ObligationItem | null;
  readonly onMode: (mode: Mode) => void;
  readonly onNext: () => void;
  /** The duty is no longer among those that wait for this person. */
  readonly over?: boolean;
}
const HOME_ZONE = 'Asia/Jerusalem';

export function Workplace({ crisisId, duty, mode, messageType, letter = null, next, onMode, onNext, over = false }: Props): ReactNode {
  const crisis = useQuery(crisisQuery(crisisId));
  const templates = useQuery(messageTemplatesQuery);
  const zones = useQuery({ ...deskZonesQuery, retry: false });
  const error = crisis.data === undefined ? crisis.error : templates.data === undefined ? templates.error : null;
  if (error !== null) return <section className="composer"><Failed error={error} onRetry={() => { void crisis.refetch(); void templates.refetch(); }} /></section>;
  if (crisis.data === undefined || templates.data === undefined || zones.isPending) return <section className="composer"><Loading lines={8} /></section>;
  const detail = crisis.data;
  const type = messageType ?? (duty === null ? freeType(detail) : writes(duty.kind));
  const shown: Mode = mode ?? (type === null || duty === null ? (duty === null ? 'write' : 'duty') : 'write');
  const onCall = (): void => { onMode('call'); };
  const onWrite = (): void => { onMode('write'); };
  if (shown === 'duty' && duty !== null) return <DutyPanel detail={detail} duty={duty} onWrite={onWrite} onCall={onCall} over={over} next={next} onNext={onNext} />;
  if (shown === 'call') return detail.allowedCommands.includes('log-contact') ? <CallForm detail={detail} duty={duty} next={next} onNext={onNext} onWrite={onWrite} /> : <section className="composer"><NoPermission whole who={writersOf(detail.people)} /></section>;
  const may = detail.allowedCommands.includes('send-message') || detail.allowedCommands.includes('propose-message');
  if (!may) return duty === null ? <section className="composer"><NoPermission whole who={writersOf(detail.people)} /></section> : <DutyPanel detail={detail} duty={duty} onWrite={onWrite} onCall={onCall} over={over} next={next} onNext={onNext} />;
  return <ComposerPanel key={`${crisisId} ${duty?.id ?? ''}`} detail={detail} duty={duty} messageType={type ?? 'update'} letter={letter} templates={templates.data.items} zone={zones.data?.get(detail.deskId) ?? HOME_ZONE} next={next} onNext={onNext} onCall={onCall} over={over} />;
}
