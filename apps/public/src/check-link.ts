import { verifyLink } from '#identity';
import type { Instant } from '#domain';
import type { LinkCheck } from './public-parts';

/** What a signed link grants on the page it was made for. Wrong links of every kind look the same; only a good one may be told it is too late. */
export function checkLink(token: string, purpose: 'survey' | 'status', by: { readonly secret: string; readonly now: Instant }): LinkCheck {
  const checked = verifyLink(token, { purpose, now: by.now }, by.secret);
  if (!checked.ok) return { ok: false, why: checked.code === 'link.expired' ? 'expired' : 'invalid' };
  const { crisisId, contactId, cycle, expiresAt } = checked.facts;
  return { ok: true, grant: { crisisId, contactId, cycle, expiresAt } };
}
