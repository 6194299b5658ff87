/** What Tikkun asks of a customer system: one account, by the id that system knows it under. */
import type { ProfilePatch } from '#contracts';
import type { Refusal } from '#domain';

export interface CrmPort {
  /** What the system knows of the account; unmapped fields are left out. Refuses `crm.account-not-found`, `crm.unavailable`, `crm.refused`, `crm.answer-unusable`. Reads only: safe to repeat. */
  findAccount(externalId: string): Promise<{ readonly ok: true; readonly profile: ProfilePatch } | Refusal>;
}
