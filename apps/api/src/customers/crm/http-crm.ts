/** A customer system over HTTP, by its mapping file. One GET per account; nothing is ever written there. */
import { parseWith, profilePatch } from '#contracts';
import type { ProfilePatch } from '#contracts';
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import type { CrmMapping } from './crm-mapping';
import type { CrmPort } from './crm-port';

/** An account is a page of text; more than this is another thing. */
const ANSWER_MAX_BYTES = 1_000_000;
const NOT_FOUND = 404;
/** Neither heals by waiting. */
const NOT_LET_IN: ReadonlySet<number> = new Set([401, 403]);
/** Encoded or not, these lead to another address than the mapping names. */
const DOTS = /^\.{1,2}$/;
const DEFAULT_CURRENCY = 'ILS';

export class HttpCrm implements CrmPort {
  private readonly headers: Readonly<Record<string, string>>;

  /** Throws one sentence when the mapping names a secret the environment does not hold. */
  constructor(private readonly mapping: CrmMapping, env: Readonly<Record<string, string | undefined>>) {
    const { header } = mapping;
    const secret = header === undefined ? undefined : env[header.env];
    if (header !== undefined && (secret === undefined || secret === '')) throw new Error(`${header.env} is missing; the mapping of the customer system names it.`);
    this.headers = header === undefined ? {} : { [header.name]: `${header.prefix}${secret ?? ''}` };
  }

  async findAccount(externalId: string): Promise<{ readonly ok: true; readonly profile: ProfilePatch } | Refusal> {
    if (DOTS.test(externalId)) return refuse('crm.account-not-found', { externalId }, 'externalId');
    const url = this.mapping.url.replaceAll('{id}', encodeURIComponent(externalId));
    let text: string;
    try {
      // The secret goes to the address in the file and nowhere else: a redirect is an answer we cannot use.
      const response = await fetch(url, { headers: { accept: 'application/json', ...this.headers }, redirect: 'error', signal: AbortSignal.timeout(this.mapping.timeoutMs) });
      if (response.status === NOT_FOUND) return refuse('crm.account-not-found', { externalId }, 'externalId');
      if (NOT_LET_IN.has(response.status)) return refuse('crm.refused', { why: `HTTP ${String(response.status)}` });
      if (!response.ok) return refuse('crm.unavailable', { why: `HTTP ${String(response.status)}` });
      text = await bounded(response);
    } catch (error) {
      return refuse('crm.unavailable', { why: error instanceof Error && error.name === 'TimeoutError' ? `> ${String(this.mapping.timeoutMs)} ms` : 'no answer' });
    }
    return profileOf(text, this.mapping);
  }
}

/** The body as text; ends reading as soon as it is too long, whatever the server says of its length. */
async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > ANSWER_MAX_BYTES) throw new Error(`An answer of more than ${String(ANSWER_MAX_BYTES)} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Their answer as a change of our profile. Missing and null fields are left out, so that a gap there wipes nothing here. Refuses `crm.answer-unusable` with our field. Pure. */
export function profileOf(text: string, mapping: CrmMapping): { readonly ok: true; readonly profile: ProfilePatch } | Refusal {
  const document = parsed(text);
  if (document === undefined) return refuse('crm.answer-unusable', { field: '–' });
  const { fields, values } = mapping;
  const read = (name: keyof CrmMapping['fields']): unknown => {
    const path = fields[name];
    const raw = path === undefined ? undefined : at(document, path);
    const translated = (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') ? values[name]?.[String(raw)] : undefined;
    return translated ?? raw ?? undefined;
  };
  const currency = read('currency');
  const vip = read('vip');
  const draft = {
    vip: vip === undefined ? undefined : { value: vip, source: mapping.name, date: day(read('vipDate')) },
    loyaltyTier: read('loyaltyTier'), customerSince: day(read('customerSince')),
    contractValueMinorPerYear: read('contractValueMinorPerYear') ?? minorOf(read('contractValuePerYear'), typeof currency === 'string' ? currency : DEFAULT_CURRENCY),
    currency, renewalOn: day(read('renewalOn')), replaceability: read('replaceability'), language: read('language'), channel: read('channel'),
    sensitiveEngagement: read('sensitiveEngagement'), sensitiveNote: read('sensitiveNote'),
  };
  const said = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
  // Nothing of what the mapping names: their form has changed, and silence is no agreement.
  if (Object.keys(said).length === 0) return refuse('crm.answer-unusable', { field: '–' });
  const checked = parseWith(profilePatch, said);
  return checked.ok ? { ok: true, profile: checked.value } : refuse('crm.answer-unusable', { field: checked.field });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // No JSON: the caller says so.
    return undefined;
  }
}

/** Own properties only: a path never leads out of what was sent. */
function at(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined), document);
}

/** The day of a day or an instant; anything else stays as it came and is refused by the schema. */
const day = (value: unknown): unknown => (typeof value === 'string' ? (/^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value)?.[0] ?? value) : value);

/** A decimal of the major unit as an integer of the minor one, by its digits: no fraction ever passes through a float. What does not fit is refused by the schema. */
function minorOf(value: unknown, currency: string): unknown {
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(String(value)) ?? [];
  if (whole === undefined || !/^[A-Z]{3}$/.test(currency)) return value;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const kept = fraction.replace(/0+$/, '');
  return kept.length > digits ? String(value) : Number(`${whole}${kept.padEnd(digits, '0')}`);
}
