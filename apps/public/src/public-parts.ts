/** What the public pages stand on; the container's token and the tests' handle. */
import type { Instant } from '#domain';
import type { Logger } from '#observability';
import type { InboundStore } from '#persistence';
import type { RateLimit } from './rate-limit';
import type { PublicFacts } from './read/public-facts';

/** What a signed link grants, once its signature, purpose and expiry have been checked. */
export interface LinkGrant {
  readonly crisisId: string;
  readonly contactId: string;
  /** The closing cycle of a survey link; 0 for others. */
  readonly cycle: number;
}
export type LinkCheck = { readonly ok: true; readonly grant: LinkGrant } | { readonly ok: false; readonly why: 'invalid' | 'expired' };

export abstract class PublicParts {
  abstract readonly facts: Pick<PublicFacts, 'survey' | 'status'>;
  abstract readonly inbound: Pick<InboundStore, 'enqueue'>;
  /** Must take the same time for every wrong link. */
  abstract readonly checkLink: (token: string, purpose: 'survey' | 'status', now: Instant) => LinkCheck;
  /** Whether PostgreSQL answers. */
  abstract readonly isReady: () => Promise<boolean>;
  /** The name at the top of every page. */
  abstract readonly organisation: string;
  abstract readonly logger: Logger;
  abstract readonly clock: () => Instant;
  abstract readonly byAddress: RateLimit;
  abstract readonly byLink: RateLimit;
}
