/** The catalogue: everything a person or a machine can do to a crisis, in one table. */
import type { Command } from '#domain';
import { causeCommands, fixCommands } from './commands/technical';
import { crisisCommands } from './commands/crisis';
import type { CatalogueEntry, Entries, PublicCommand } from './commands/entry';
import { messageCommands } from './commands/message';
import { obligationCommands } from './commands/obligation';
import { openCommand } from './commands/open';
import type { OpenEntry, OpenRequest } from './commands/open';
import { reviewCommands, surveyCommands } from './commands/closing';
import { stakeCommands } from './commands/stake';
import { staffCommands } from './commands/staff';
import { apologyCommands } from './commands/apology';
import { careCommands } from './commands/care';
import { claimCommands } from './commands/claim';
import { compensationCommands } from './commands/compensation';
import { conductCommands } from './commands/conduct';
import { disclosureCommands } from './commands/disclosure';
import { forecastCommands } from './commands/forecast';
import { laneCommands } from './commands/lane';
import { ledgerCommands } from './commands/ledger';
import { limitsCommands } from './commands/limits';
import { listeningCommands } from './commands/listening';
import { preparationCommands } from './commands/preparation';
import { promiseCommands } from './commands/promise';
import { parseWith } from './parse';
import type { InputProblem, Parsed } from './parse';

/** Complete by type: a public command of the domain without an entry does not compile. */
export const catalogue: Entries<PublicCommand> = {
  ...crisisCommands, ...stakeCommands, ...staffCommands, ...messageCommands, ...obligationCommands, ...fixCommands, ...causeCommands, ...surveyCommands, ...reviewCommands,
  ...listeningCommands, ...apologyCommands, ...forecastCommands, ...promiseCommands, ...disclosureCommands, ...claimCommands, ...compensationCommands, ...limitsCommands, ...ledgerCommands, ...laneCommands, ...conductCommands, ...careCommands, ...preparationCommands,
};
export type AnyEntry = { [N in PublicCommand]: CatalogueEntry<N> }[PublicCommand];
/** Every command on an open crisis, in the order screens and help show them. */
export const commandEntries: readonly AnyEntry[] = Object.values(catalogue);
export const commandNames: readonly PublicCommand[] = commandEntries.map((entry) => entry.name);
/** The catalogue with opening in front. */
export const allEntries: readonly (AnyEntry | OpenEntry)[] = [openCommand, ...commandEntries];

/** Whether `name` is a command that can come from outside. */
export function isPublicCommand(name: string): name is PublicCommand {
  return Object.hasOwn(catalogue, name);
}

export type ParsedCommand = { readonly ok: true; readonly command: Command } | (InputProblem & { readonly ok: false; readonly all: readonly InputProblem[] });

/**
 * Parses the body of a command into the domain's command. Refuses `command.unknown` for a name outside the catalogue (the engine's own
 * commands among them), else the first problem of the input (`input.*`, `instant.*`, `duration.*`) and all of them in `all`.
 * `newId`, where given, names a new contact sent without an id. Pure; a repeat gives the same answer.
 */
export function parseCommand(name: string, body: unknown, newId?: () => string): ParsedCommand {
  if (!isPublicCommand(name)) {
    const unknown: InputProblem = { code: 'command.unknown', field: '', params: { name: name.slice(0, 80).replace(/\p{Surrogate}/gu, '\uFFFD') } };
    return { ok: false, ...unknown, all: [unknown] };
  }
  const parsed = parseWith(catalogue[name].schema, withContactId(body, newId));
  if (!parsed.ok) return parsed;
  // The entry's type ties name and payload together; TypeScript cannot follow that through the union.
  return { ok: true, command: { type: name, payload: parsed.value } as Command };
}

/** Parses what a client sends to open a crisis. Refusals as in `parseCommand`. */
export function parseOpen(body: unknown): Parsed<OpenRequest> {
  return parseWith(openCommand.schema, body);
}

function withContactId(body: unknown, newId: (() => string) | undefined): unknown {
  if (newId === undefined || typeof body !== 'object' || body === null || !('contact' in body)) return body;
  const { contact } = body;
  if (typeof contact !== 'object' || contact === null || Array.isArray(contact) || 'id' in contact) return body;
  return { ...body, contact: { ...contact, id: newId() } };
}
