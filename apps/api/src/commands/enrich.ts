/**
 * What the API adds to a command before the engine decides: facts of other crises, which no workflow can see and no client may send (the
 * catalogue's schemas refuse them as unknown fields). A map from command to its enricher; commands without one go on as they are.
 */
import type { Command, CommandMap, CommandType, CrisisRow } from '#domain';
import type { Principal } from '../request';

export interface About {
  readonly crisis: CrisisRow;
  readonly commandId: string;
  readonly principal: Principal;
}
export interface Enriched<P> {
  readonly payload: P;
  /** Run once the engine has answered, with whatever answer; not when it did not: then it may still decide. */
  readonly answered: () => Promise<void>;
}
export type Enrichers = { readonly [C in CommandType]?: (payload: CommandMap[C], about: About) => Promise<Enriched<CommandMap[C]>> };
export interface EnrichedCommand {
  readonly command: Command;
  readonly answered: () => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** The command as the engine gets it. A repeat with the same command id is harmless. */
export async function enrich(enrichers: Enrichers, command: Command, about: About): Promise<EnrichedCommand> {
  // The map's key and the payload belong together by construction; the compiler cannot follow a union of functions.
  const enricher = enrichers[command.type] as ((payload: unknown, about: About) => Promise<Enriched<unknown>>) | undefined;
  if (enricher === undefined) return { command, answered: nothing };
  const { payload, answered } = await enricher(command.payload, about);
  return { command: { type: command.type, payload } as Command, answered };
}
