/** The form of one line of the command catalogue. From it follow route, OpenAPI operation, CLI subcommand, permission row, audit entry and form. */
import type { CommandMap, CommandType, Track } from '#domain';
import type { z } from 'zod';

/** Commands of the engine itself; nobody outside can issue them. */
export const INTERNAL_COMMANDS = ['tick', 'report-delivery', 'apply-calendars'] as const satisfies readonly CommandType[];
export type PublicCommand = Exclude<CommandType, (typeof INTERNAL_COMMANDS)[number]>;

export const SUBJECTS = ['crisis', 'customer', 'staff', 'message', 'obligation', 'fix', 'cause', 'survey', 'review',
  'listening', 'apology', 'forecast', 'promise', 'disclosure', 'claim', 'compensation', 'limits', 'ledger', 'lane', 'conduct', 'care',
] as const;
export type SubjectName = (typeof SUBJECTS)[number];
export interface Bilingual {
  readonly he: string;
  readonly en: string;
}

export interface EntryFacts<N extends string> {
  readonly name: N;
  readonly subject: SubjectName;
  readonly track: Track | 'both';
  readonly labels: Bilingual;
  /** One sentence: what it does and what follows from it. */
  readonly help: Bilingual;
  /** A realistic payload as it stands on the wire; a test parses it. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Codes of the domain's refusals this command may answer with, besides those every command shares. */
  readonly refusals: readonly string[];
  /** The customer sees or feels the result: it leaves the house or changes what he is told. */
  readonly customerVisible: boolean;
}
export interface CatalogueEntry<N extends PublicCommand> extends EntryFacts<N> {
  /** Strict: unknown fields are refused. Its output is the domain's payload. */
  readonly schema: z.ZodType<CommandMap[N]>;
}
export type Entries<N extends PublicCommand> = { readonly [K in N]: CatalogueEntry<K> };
