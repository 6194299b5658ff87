/** Which form lifts what holds a message back. Pure. */
import type { CrisisDetail } from '#contracts';

export type GateCommand = 'acknowledge-feelings' | 'record-listening' | 'confirm-read-back';
const FEELINGS: ReadonlySet<string> = new Set(['listening.feelings-unacknowledged', 'listening.offer-before-acknowledged']);
const HEARING: ReadonlySet<string> = new Set(['listening.read-back-missing', 'listening.offer-before-heard']);

/** A gate that a way to work again which cannot wait may pass. */
export const isOfListening = (code: string): boolean => FEELINGS.has(code) || HEARING.has(code);

/** Null where no form of the listening lifts it, or it is not this person's to record. */
export function gateCommand(code: string, { allowedCommands, relationship }: { readonly allowedCommands: readonly string[]; readonly relationship: { readonly listening: Pick<CrisisDetail['relationship']['listening'], 'stage'> } }): GateCommand | null {
  const command: GateCommand | null = FEELINGS.has(code) ? 'acknowledge-feelings' : HEARING.has(code) ? (relationship.listening.stage === 'recorded' ? 'confirm-read-back' : 'record-listening') : null;
  return command !== null && allowedCommands.includes(command) ? command : null;
}
