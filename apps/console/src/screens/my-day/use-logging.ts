/** From "record the call" to on record: the call first, then the question asked in it; each goes once, also when the line is cut between them. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CommandAnswer } from '#contracts';
import { OFFLINE, Problem, command, newKey } from '../../api/client';
import { answered, firstSending, inDoubt, toSend } from '../../forms/model/sending';
import type { Sending } from '../../forms/model/sending';
import type { Tries } from './call-store';
import { contactsOf } from './calling';
import type { Call } from './calling';

export type Logged =
  | { readonly kind: 'writing' }
  | { readonly kind: 'sending' }
  /** `recorded`: the call itself is on record, what they asked is not yet. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly recorded: boolean }
  /** No answer came: it may have arrived. */
  | { readonly kind: 'doubt'; readonly recorded: boolean }
  /** `questionId`: of the contact that asks for an answer; null where nothing was asked. */
  | { readonly kind: 'logged'; readonly version: number; readonly questionId: string | null };

export interface Logger {
  readonly stage: Logged;
  /** Safe to repeat: what is on record is not sent again, and what nobody knows of goes again under its own key. */
  readonly record: (call: Call, now: number) => Promise<void>;
  readonly again: () => void;
}

/** A contact is named by the number of its event. */
const contactIdOf = ({ events }: CommandAnswer): string => `contact-${String(Math.min(...events.filter((one) => one.type === 'contact.logged').map((one) => one.seq)))}`;

export interface KeptTries {
  /** What an earlier visit sent. */
  readonly before: Tries | null;
  /** What has been sent so far, told before it leaves; null: nothing of it is on record. */
  readonly onTry: (tries: Tries | null) => void;
  /** All of it is on record. */
  readonly onLogged: () => void;
}

export function useLogging(crisisId: string, { before, onTry, onLogged }: KeptTries): Logger {
  const client = useQueryClient();
  const [stage, setStage] = useState<Logged>(() => (before?.sendings.some(inDoubt) === true ? { kind: 'doubt', recorded: before.sendings.some((one) => one.answered) } : { kind: 'writing' }));
  const sendings = useRef<Sending[]>([...(before?.sendings ?? [])]);
  const done = useRef<CommandAnswer[]>([]);
  /** "Just now" of the first try: a repeat tells the same moment, and the question the moment of its call. */
  const at = useRef<number | null>(before?.at ?? null);
  const record = async (call: Call, now: number): Promise<void> => {
    const startedAt = at.current ?? now;
    at.current = startedAt;
    setStage({ kind: 'sending' });
    const payloads = contactsOf(call, startedAt);
    try {
      for (const [index, payload] of payloads.entries()) {
        if (done.current[index] !== undefined) continue;
        const sending = toSend(sendings.current[index] ?? firstSending(newKey()), JSON.stringify(payload), newKey);
        sendings.current[index] = sending;
        onTry({ at: startedAt, sendings: [...sendings.current] });
        done.current[index] = await command(crisisId, 'log-contact', payload, { key: sending.key });
        sendings.current[index] = answered(sending);
      }
      const last = done.current.at(-1);
      onLogged();
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'obligations' || (queryKey[0] === 'crisis' && queryKey[1] === crisisId) });
      setStage({ kind: 'logged', version: last?.version ?? 0, questionId: last !== undefined && call.asked ? contactIdOf(last) : null });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setStage(failed(error));
    }
  };
  const failed = (problem: Problem): Logged => {
    const recorded = done.current.length > 0;
    if (problem.code === OFFLINE || problem.status >= 502) return { kind: 'doubt', recorded };
    sendings.current = sendings.current.map((one) => (inDoubt(one) ? answered(one) : one));
    // Nothing is on record: what is mended now happened when it is sent.
    if (!recorded) at.current = null;
    onTry(at.current === null ? null : { at: at.current, sendings: [...sendings.current] });
    return { kind: 'refused', problem, recorded };
  };
  const again = (): void => {
    sendings.current = [];
    done.current = [];
    at.current = null;
    setStage({ kind: 'writing' });
  };
  return { stage, record, again };
}
