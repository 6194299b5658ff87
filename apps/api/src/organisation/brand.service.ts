/** How the customer pages look: of the organisation, and of desks that have a look of their own. The public pages read the same rows. */
import { ACCENT_CONTRAST_MIN, checkBrand, DEFAULT_BRAND, LOGO_MAX_BYTES, PAGE_GROUNDS, toIso } from '#contracts';
import type { BrandLook, BrandSetting, BrandSettings } from '#contracts';
import { refuse } from '#domain';
import { BrandStore } from '#persistence';
import type { BrandRecord, Database, StaffStore } from '#persistence';
import { readNames } from '../reads/names';
import type { Names } from '../reads/names';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import { permit } from './calendars.service';

export interface BrandParts {
  readonly database: Database;
  readonly staff: Pick<StaffStore, 'desk'>;
  /** Shown where a look has no name. */
  readonly organisationName: string;
}
/** The scope under which the store keeps the look of the organisation. */
const ORGANISATION = '';

export class BrandService {
  private readonly store: BrandStore;

  constructor(private readonly parts: BrandParts) {
    this.store = new BrandStore(parts.database);
  }

  /** Refuses `permission.denied`. */
  async read(principal: Principal): Promise<BrandSettings> {
    permit(principal, 'admin-brand');
    const records = await this.store.all();
    const names = await readNames(this.parts.database, records.map(({ updatedBy }) => updatedBy));
    return {
      organisation: this.parts.organisationName, usual: { ...DEFAULT_BRAND }, looks: records.map((record) => present(record, names)),
      grounds: { ...PAGE_GROUNDS }, leastContrast: ACCENT_CONTRAST_MIN, logoMostBytes: LOGO_MAX_BYTES,
    };
  }

  /**
   * Keeps a look in place of the one before, or takes it away. The customer pages show it within half a minute. A repeat changes nothing but
   * who wrote it last. Refuses `permission.denied`, `desk.not-found` and what `checkBrand` refuses.
   */
  async set(principal: Principal, { desk, look }: BrandSetting): Promise<BrandSettings> {
    permit(principal, 'admin-brand');
    if (desk !== null && (await this.parts.staff.desk(desk)) === null) throw new ProblemError(refuse('desk.not-found', { desk }, 'desk'));
    if (look === null) {
      await this.store.remove(desk ?? ORGANISATION);
      return this.read(principal);
    }
    const checked = checkBrand(look);
    if (!checked.ok) throw new ProblemError({ ok: false, code: checked.code, params: checked.params, field: `look.${checked.field}` });
    await this.store.save({ scope: desk ?? ORGANISATION, ...checked.brand, updatedAt: Date.now(), updatedBy: principal.actorId });
    return this.read(principal);
  }
}

function present({ scope, nameHe, nameEn, accentLight, accentDark, logo, updatedAt, updatedBy }: BrandRecord, names: Names): BrandLook {
  return { desk: scope === ORGANISATION ? null : scope, nameHe, nameEn, accentLight, accentDark, logo, updatedAt: toIso(updatedAt), updatedBy: names.person(updatedBy) };
}
