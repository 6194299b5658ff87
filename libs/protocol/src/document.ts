/** The shape of a protocol file. Structure only; what the numbers must satisfy together stands in check-protocol.ts. */
import { z } from 'zod';
import { parseTarget, parseWallMs } from './duration';
import { relationshipSchema } from './relationship/relationship';

const MAX_TEXT = 400;
const MAX_ITEMS = 100;

const text = z.string().trim().min(1).max(MAX_TEXT);
const target = z.string().refine((value) => (parseTarget(value)?.amount ?? 0) > 0, 'target');
const targetOrNone = z.string().refine((value) => value === 'none' || (parseTarget(value)?.amount ?? 0) > 0, 'target-or-none');
const wall = z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length');
const clock = z.enum(['always', 'extended', 'desk', 'delivery']);
const date = z.string().refine(isDate, 'date');

const rule = z.strictObject({ target, clock, source: text });
const duty = z.strictObject({ target: targetOrNone, clock: clock.optional(), source: text });
const length = z.strictObject({ length: wall, source: text });
const count = (low: number, high: number) => z.strictObject({ value: z.int().min(low).max(high), source: text });

const dutyKinds = {
  'first-contact': duty, answer: duty.optional(), 'stage-update': duty.optional(), summary: duty.optional(), 'executive-notice': duty.optional(), 'legal-review': duty.optional(),
  workaround: duty.optional(), fix: duty.optional(), 'root-cause': duty.optional(), prevention: duty.optional(), survey: duty.optional(),
  'call-back': duty.optional(), 'second-explanation': duty.optional(), 'post-mortem': duty.optional(), 'executive-review': duty.optional(),
  'listening-record': duty.optional(), 'admission-follow-up': duty.optional(), 'message-reading': duty.optional(), 'claim-examination': duty.optional(), 'compensation-decision': duty.optional(), 'independent-review': duty.optional(), 'staff-answer': duty.optional(), guidance: duty.optional(), 'damage-limit': duty.optional(), 'small-matter': duty.optional(),
};
const severity = z.strictObject({
  duties: z.strictObject(dutyKinds),
  cadence: z.strictObject({ investigating: rule, identified: rule, 'worked-around': rule, monitoring: rule, 'follow-up': rule }),
  postMortem: z.strictObject({ required: z.boolean(), source: text }),
});

const kind = z.enum([
  'first-contact', 'answer', 'timed-update', 'stage-update', 'summary', 'executive-notice', 'legal-review', 'workaround', 'fix', 'root-cause', 'prevention',
  'survey', 'call-back', 'second-explanation', 'post-mortem', 'executive-review',
  'listening-record', 'admission-follow-up', 'forecast-try', 'promise', 'message-reading', 'plan-item', 'claim-examination', 'regulatory-response', 'compensation-decision', 'touch', 'pulse', 'return-check', 'independent-review', 'staff-answer', 'guidance', 'damage-limit', 'small-matter',
  'task',
]);
const role = z.enum(['owner', 'deputy', 'team-lead', 'head-of-service', 'executive-sponsor']);
const pause = z.strictObject({ kinds: z.array(kind).min(1).max(MAX_ITEMS), max: wall, source: text });

export const protocolSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'id'),
  version: z.string('version').regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/, 'version'),
  owner: text,
  reviewBy: date,
  names: z.strictObject({ he: text, en: text }),
  severities: z.strictObject({ '1': severity, '2': severity, '3': severity, '4': severity }),
  ladder: z.array(z.strictObject({ afterCycles: z.int().min(0).max(MAX_ITEMS), roles: z.array(role).min(1).max(MAX_ITEMS), source: text })).min(1).max(20),
  reviewRepeat: length,
  pauses: z.strictObject({
    waiting_customer: pause.optional(), agreed_with_customer: pause.optional(), third_party: pause.optional(), legal_hold: pause.optional(),
  }),
  workaroundWarnings: z.array(length).max(5),
  nothingNewMaxInRow: count(0, MAX_ITEMS),
  takeoverPercent: count(1, 99),
  quietPeriod: rule,
  reopenWindow: length,
  survey: z.strictObject({
    sendAfter: length,
    reminders: z.array(z.strictObject({ target, source: text })).max(5),
    expireAfter: length,
    // Upper ends leave the top of each scale out: with it every answer would be a low one.
    lowCsat: count(1, 4),
    lowCes: count(1, 6),
    lowNps: count(0, 8),
    trustDrop: count(1, 4),
  }),
  relationship: relationshipSchema.optional(),
  sources: z.array(z.strictObject({ id: z.int().min(1).max(9_999), title: text, addresses: z.array(z.url({ protocol: /^https?$/ })).min(1).max(20) })).max(MAX_ITEMS),
});

/** A protocol file as written, every number with its source; `compileProtocol` makes the domain's form of it. */
export type ProtocolDocument = Readonly<z.infer<typeof protocolSchema>>;
export type DutyEntry = Readonly<z.infer<typeof duty>>;
export type RuleEntry = Readonly<z.infer<typeof rule>>;
export const SEVERITY_KEYS = ['1', '2', '3', '4'] as const;

function isDate(value: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}
