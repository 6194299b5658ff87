/**
 * Links for customers: signed, for one purpose, one crisis and one contact, expiring. `version.payload.signature`, all base64url; the
 * signature is HMAC-SHA256 over version and payload, so a link cannot be made, changed or used for anything else.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { refuse } from '#domain';
import type { Instant, Refusal } from '#domain';

const VERSION = 'v1';
const LINK_MAX_CHARACTERS = 1_000;

export type LinkPurpose = 'survey' | 'status';
export interface LinkFacts {
  readonly purpose: LinkPurpose;
  readonly crisisId: string;
  readonly contactId: string;
  readonly cycle: number;
  readonly expiresAt: Instant;
}

/** The token of a link. The same facts give the same token. */
export function signLink(facts: LinkFacts, secret: string): string {
  const payload = Buffer.from(JSON.stringify([facts.purpose, facts.crisisId, facts.contactId, facts.cycle, facts.expiresAt])).toString('base64url');
  return `${VERSION}.${payload}.${signatureOf(payload, secret)}`;
}

/**
 * The facts of a token. Refuses `link.invalid` for one that was not signed by us, was changed, or is for another purpose, and
 * `link.expired` from its expiry on.
 */
export function verifyLink(token: string, expected: { readonly purpose: LinkPurpose; readonly now: Instant }, secret: string): { readonly ok: true; readonly facts: LinkFacts } | Refusal {
  const [version, payload, signature, more] = token.length > LINK_MAX_CHARACTERS ? [] : token.split('.');
  if (version !== VERSION || payload === undefined || signature === undefined || more !== undefined) return refuse('link.invalid');
  const given = Buffer.from(signature);
  const right = Buffer.from(signatureOf(payload, secret));
  if (given.length !== right.length || !timingSafeEqual(given, right)) return refuse('link.invalid');
  const facts = parseFacts(payload);
  if (facts === null || facts.purpose !== expected.purpose) return refuse('link.invalid');
  return expected.now < facts.expiresAt ? { ok: true, facts } : refuse('link.expired', { expiresAt: facts.expiresAt });
}

function signatureOf(payload: string, secret: string): string {
  return createHmac('sha256', secret).update(`tikkun-link.${VERSION}.${payload}`).digest('base64url');
}

/** Only called on a payload whose signature is right, so its form is ours; checked all the same, since forms change between releases. */
function parseFacts(payload: string): LinkFacts | null {
  const values: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  if (!Array.isArray(values)) return null;
  const list: readonly unknown[] = values;
  const [purpose, crisisId, contactId, cycle, expiresAt] = list;
  if (purpose !== 'survey' && purpose !== 'status') return null;
  if (typeof crisisId !== 'string' || typeof contactId !== 'string' || typeof cycle !== 'number' || typeof expiresAt !== 'number') return null;
  return { purpose, crisisId, contactId, cycle, expiresAt };
}
