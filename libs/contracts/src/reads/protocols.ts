/** A protocol in full, what changes between two of them, and what one would ask of us. */
import { CLOCK_NAMES, OBLIGATION_KINDS } from '#domain';
import { z } from 'zod';
import { ID_MAX_CHARS } from '../limits';
import { id, instant, instantOut } from '../primitives';
import { protocolItem } from './others';
import { bilingual, count, maybeText, obligationKind, severityOut, track } from './shared';

/** Longer than any version a protocol file may carry, with its id before it. */
const REFERENCE = /^[a-z0-9][a-z0-9-]{0,62}@[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/;
const reference = () => z.string().max(ID_MAX_CHARS).regex(REFERENCE).meta({ description: 'id@version', examples: ['standard@2026.7'] });

export const PROTOCOL_GROUPS = ['duties', 'cadence', 'review', 'ladder', 'rules', 'survey', 'relationship'] as const;
export const protocolValue = z.object({
  path: z.string().meta({ description: 'In dots, e.g. severities.2.cadence.identified' }), group: z.enum(PROTOCOL_GROUPS), severity: severityOut().nullable(), subject: maybeText().meta({ description: 'Of the relationship group: which part' }),
  name: bilingual(), words: bilingual(), source: maybeText().meta({ description: 'Where the number comes from, as the file says' }),
  sourceText: bilingual().nullable().meta({ description: 'The source in both languages; in the words of the file where nobody has said it in Hebrew' }),
});
export type ProtocolValue = z.output<typeof protocolValue>;
export const protocolDetail = protocolItem.extend({
  fingerprint: z.string(), values: z.array(protocolValue), versions: z.array(z.string()).meta({ description: 'Versions of this id that can be read, newest first' }),
  sources: z.array(z.object({ id: z.int(), title: z.string(), addresses: z.array(z.string()) })).meta({ description: 'What [n] in a source points to' }),
});
export type ProtocolDetail = z.output<typeof protocolDetail>;

export const protocolDiffQuery = z.strictObject({ from: reference(), to: reference() });
export type ProtocolDiffQuery = z.output<typeof protocolDiffQuery>;
export const protocolDiff = z.object({
  from: protocolItem, to: protocolItem,
  changes: z.array(z.object({ path: z.string(), group: z.enum(PROTOCOL_GROUPS), severity: severityOut().nullable(), name: bilingual(), before: bilingual().nullable(), after: bilingual().nullable(), effect: z.enum(['stricter', 'looser', 'neutral']) }))
    .meta({ description: 'before null: the first has no such rule; after null: the second has none' }),
});
export type ProtocolDiff = z.output<typeof protocolDiff>;

/** `until` lies at most 31 days after `open`. */
export const SIMULATION_MAX_DAYS = 31;
export const protocolSimulationQuery = z.strictObject({
  protocol: reference(), severity: z.enum(['1', '2', '3', '4']).transform(Number).pipe(severityOut()), desk: id(), open: instant(), until: instant(),
});
export type ProtocolSimulationQuery = z.output<typeof protocolSimulationQuery>;
export const protocolSimulation = z.object({
  protocol: protocolItem, severity: severityOut(), zone: z.string(), openAt: instantOut(), until: instantOut(),
  obligations: z.array(z.object({
    kind: obligationKind(), name: bilingual(), track: track(), startedAt: instantOut(), dueAt: instantOut(), clock: z.enum(CLOCK_NAMES), clockName: bilingual(),
    warnings: z.array(instantOut()), ladder: z.array(z.object({ role: z.string(), name: bilingual(), at: instantOut() })), missedBefore: count().meta({ description: 'Timed updates: how many were missed before it' }),
  })),
  perKind: z.array(z.object({ kind: z.enum(OBLIGATION_KINDS), name: bilingual(), count: count() })),
});
export type ProtocolSimulation = z.output<typeof protocolSimulation>;
