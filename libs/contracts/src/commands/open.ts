/** Opening a crisis: what a client sends; the API resolves ids, people, protocol, calendars and time into the domain's OpenCrisis. */
import { z } from 'zod';
import { CONTACTS_MAX_ITEMS, DRILL_RATE_MAX, PRODUCT_MAX_CHARS } from '../limits';
import { email, id, instant, line, phone, text } from '../primitives';
import type { EntryFacts } from './entry';
import { expectation, stake, versions } from './stake';
import { businessImpact, cause, genderForm, language, level, trigger, trustSignal } from './shared';

const account = () =>
  z.union([
    z.strictObject({ id: id() }),
    z.strictObject({ name: line(), vip: z.boolean().default(false), language: language().default('he') }),
  ]);
const newContact = () =>
  z.strictObject({
    name: line(), email: email().nullable().default(null), phone: phone().nullable().default(null), language: language().default('he'), genderForm: genderForm().default('neutral'),
  });
const contactRef = () => z.union([z.strictObject({ id: id() }), newContact()]);
/** Only the roles named differ from the desk's usual people; null leaves a role empty. */
const people = () => {
  const person = () => z.exactOptional(id().nullable());
  return z.strictObject({ incidentManager: person(), accountManager: person(), deputy: person(), technicalLead: person(), teamLead: person(), headOfService: person(), executiveSponsor: person() });
};

export const openRequestSchema = z.strictObject({
  summary: text(),
  account: account(),
  contacts: z.array(contactRef()).max(CONTACTS_MAX_ITEMS).default([]),
  trigger: trigger().default('other'),
  causes: z.array(cause()).max(6).default([]),
  /** Which of our products it is about; the same word each time makes past cases of it comparable. */
  product: line(PRODUCT_MAX_CHARS).nullable().default(null),
  impactLevel: level(),
  impact: businessImpact().prefault({}),
  trustSignals: z.array(trustSignal()).max(20).default([]),
  /** Revenue at risk, as far as it is known. */
  stake: stake().nullable().default(null),
  /** Both sides' accounts of a misunderstanding. */
  versions: versions().nullable().default(null),
  /** Where a disappointed expectation came from. */
  expectation: expectation().nullable().default(null),
  /** First awareness by us; now when absent. */
  awareAt: instant().nullable().default(null),
  /** When the complaint reached us, for the time until it was recognised; not told when absent. */
  receivedAt: instant().nullable().default(null),
  spokeFirst: z.enum(['us', 'customer', 'public']),
  /** The caller's first desk when absent. */
  deskId: id().nullable().default(null),
  /** The protocol of the desk when absent. */
  protocolId: id().nullable().default(null),
  people: people().default({}),
  /** A drill runs `rate` times faster than the clock on the wall and never reaches a customer. */
  drill: z.strictObject({ rate: z.number().min(1).max(DRILL_RATE_MAX), /** Virtual time at which the drill begins; now when absent. */ startsAt: instant().nullable().default(null) }).nullable().default(null),
});
export type OpenRequest = z.output<typeof openRequestSchema>;
export type OpenRequestInput = z.input<typeof openRequestSchema>;

export interface OpenEntry extends EntryFacts<'open'> {
  readonly schema: z.ZodType<OpenRequest>;
}
export const openCommand: OpenEntry = {
  name: 'open', subject: 'crisis', track: 'both', customerVisible: false, refusals: ['instant.future', 'contact.required', 'contact.not-found', 'customer.not-found', 'desk.not-found', 'protocol.not-found', 'person.not-found', 'calendar.out-of-coverage'],
  labels: { he: 'פתיחת משבר', en: 'Open a crisis' },
  help: { he: 'פותח משבר לקוח: שני המסלולים והמחויבויות הראשונות קיימים כשהקריאה חוזרת.', en: 'Opens a customer crisis: both tracks and their first obligations exist when the call returns.' },
  schema: openRequestSchema,
  example: {
    summary: 'Orders from all branches are refused since this morning', account: { name: 'Galil Fresh' },
    contacts: [{ name: 'Noa Peled', email: 'noa@galil.example', phone: '+972-4-555-0142', language: 'he', genderForm: 'feminine' }],
    trigger: 'outage', causes: ['product-fault'], product: 'Order gateway', impactLevel: 1,
    impact: { processes: ['order intake'], lossPerHourMinor: 1_250_000, currency: 'ILS', usersAffected: 340, deadlines: [], reputation: null, workaroundExists: false, statedBy: 'us' },
    trustSignals: ['same-fault-90-days'], stake: { contractValueMinorPerYear: 48_000_000, currency: 'ILS', renewalOn: '2026-11-30', replaceability: 'moderate' }, awareAt: '2026-09-10T09:29:00+03:00', spokeFirst: 'us',
  },
};
