/** The mapping file: where a customer system answers, and which of its fields are which of ours. */
import { z } from 'zod';
import { parse } from 'yaml';
import { LINE_MAX_CHARS, parseWith } from '#contracts';

const TIMEOUT_DEFAULT_MS = 5_000;
/** Longer than a person waits for a page. */
const TIMEOUT_MAX_MS = 20_000;
const ENV_NAME = /^[A-Z][A-Z0-9_]{0,99}$/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{0,99}$/;

/** `account.contract.value`: names and list places, apart by dots. */
const path = () => z.string().regex(/^[\w$-]+(\.[\w$-]+)*$/).max(LINE_MAX_CHARS);

const mapping = z.strictObject({
  /** With `{id}` where the external id goes. */
  url: z.string().refine((text) => text.includes('{id}') && URL.canParse(text.replaceAll('{id}', 'x')) && /^https?:/.test(text), 'an http or https address with {id} in it'),
  timeoutMs: z.int().min(100).max(TIMEOUT_MAX_MS).default(TIMEOUT_DEFAULT_MS),
  /** The secret itself stands in the environment, never in the file. */
  header: z.strictObject({ name: z.string().regex(HEADER_NAME), env: z.string().regex(ENV_NAME), prefix: z.string().max(40).default('') }).optional(),
  fields: z.strictObject({
    vip: path().optional(), vipDate: path().optional(), loyaltyTier: path().optional(), customerSince: path().optional(),
    /** In whole units of the minor unit, or as a decimal number of the major one: not both. */
    contractValueMinorPerYear: path().optional(), contractValuePerYear: path().optional(),
    currency: path().optional(), renewalOn: path().optional(), replaceability: path().optional(), language: path().optional(), channel: path().optional(), sensitiveEngagement: path().optional(), sensitiveNote: path().optional(),
  }).refine((fields) => fields.contractValueMinorPerYear === undefined || fields.contractValuePerYear === undefined, 'only one of the two contract values')
    .refine((fields) => (fields.vip === undefined) === (fields.vipDate === undefined), 'vip and vipDate together'),
  /** Names the system in the source of a VIP mark. */
  name: z.string().trim().min(1).max(LINE_MAX_CHARS),
  /** Their word → ours, per field: `replaceability: { LOW: easy }`. */
  values: z.record(z.string(), z.record(z.string(), z.union([z.string(), z.boolean()]))).default({}),
});
export type CrmMapping = z.output<typeof mapping>;

/** Reads a mapping file (YAML or JSON). Throws one sentence that names the file and the first field at fault: a process with a broken one does not start. */
export function readCrmMapping(text: string, file: string): CrmMapping {
  let document: unknown;
  try {
    document = parse(text);
  } catch (error) {
    throw new Error(`${file} is no YAML: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  const parsed = parseWith(mapping, document);
  if (!parsed.ok) throw new Error(`${file}: ${parsed.field === '' ? 'the document' : parsed.field} is wrong (${parsed.code}).`);
  return parsed.value;
}
