/** The look of a desk's pages: its own, else the organisation's, else Tikkun's. Checked again on the way out: a table is an edge too. */
import { checkBrand, DEFAULT_BRAND } from '#contracts';
import type { Brand } from '#contracts';
import { BrandStore } from '#persistence';
import type { BrandRecord, Database } from '#persistence';

/** A look hardly ever changes; a change is seen after this long. */
const KEEP_MS = 30_000;
const ORGANISATION = '';

type ByScope = ReadonlyMap<string, Brand>;

export class Brands {
  private readonly store: BrandStore;
  private kept: { readonly at: number; readonly brands: Promise<ByScope> } | null = null;

  constructor(database: Database, private readonly clock: () => number = Date.now) {
    this.store = new BrandStore(database);
  }

  /** Throws when the database cannot be read. */
  async ofDesk(deskId: string): Promise<Brand> {
    const brands = await this.all();
    return brands.get(deskId) ?? brands.get(ORGANISATION) ?? DEFAULT_BRAND;
  }

  private all(): Promise<ByScope> {
    const now = this.clock();
    // A clock that stands still (a test's) must not keep a look for ever, nor one that was set back.
    if (this.kept !== null && now > this.kept.at && now - this.kept.at < KEEP_MS) return this.kept.brands;
    const kept = { at: now, brands: this.store.all().then(readable) };
    this.kept = kept;
    kept.brands.catch(() => { if (this.kept === kept) this.kept = null; });
    return kept.brands;
  }
}

function readable(records: readonly BrandRecord[]): ByScope {
  return new Map(records.flatMap(({ scope, nameHe, nameEn, accentLight, accentDark, logo }) => {
    const checked = checkBrand({ nameHe, nameEn, accentLight, accentDark, logo });
    return checked.ok ? [[scope, checked.brand] as const] : [];
  }));
}
