/** What the public pages stand on: given to the application when it is made, by `main.ts` or a test. */
import type { Instant } from '#domain';
import type { Logger } from '#observability';
import type { CustomerProfileStore, InboundStore } from '#persistence';
import type { RateLimit } from './rate-limit';
import type { PublicFacts } from './read/public-facts';

/** What a signed link grants, once its signature, purpose and expiry have been checked. */
export interface LinkGrant {
  readonly crisisId: string;
  readonly contactId: string;
  /** The closing cycle of a survey link; 0 for others. */
  readonly cycle: number;
  /** Until when the link works. */
  readonly expiresAt: Instant;
}
export type LinkCheck = { readonly ok: true; readonly grant: LinkGrant } | { readonly ok: false; readonly why: 'invalid' | 'expired' };

/** The container's token for them. */
export const PUBLIC_PARTS = Symbol('PublicParts');

export interface PublicParts {
  readonly facts: Pick<PublicFacts, 'survey' | 'status'>;
  readonly inbound: Pick<InboundStore, 'enqueue'>;
  /** Keeps language and channel a contact chose, for this matter and those to come. */
  readonly profiles: Pick<CustomerProfileStore, 'saveContacts'>;
  /** Must take the same time for every wrong link. */
  readonly checkLink: (token: string, purpose: 'survey' | 'status', now: Instant) => LinkCheck;
  /** The token of a contact's survey. Only a drill leads there from the status page, since it sends no mail; without this it leads nowhere. */
  readonly surveyToken?: (grant: LinkGrant) => string;
  /** Whether PostgreSQL answers. */
  readonly isReady: () => Promise<boolean>;
  /** The name at the top of every page that has no brand of its own. */
  readonly organisation: string;
  readonly logger: Logger;
  readonly clock: () => Instant;
  /** Whose word about a caller's address is taken (libs/config); nobody's when left out. */
  readonly trustProxy?: false | number | readonly string[];
  readonly byAddress: RateLimit;
  readonly byLink: RateLimit;
}
