/**
 * Small things that lists need of a crisis's whole state: how its severity came about, by which rules it runs, whether a queue jump is asked for. The state is text
 * (docs/adr/0012-snapshot.md), and having PostgreSQL read twenty-five of them took longer than all else a page of the queue does; so a text
 * is read here, once for each version of a crisis. What stands under a version never changes, so nothing kept here can be out of date.
 */
import type { Instant, SeverityAssessment } from '#domain';
import { runPrepared } from '#persistence';
import type { Database } from '#persistence';

/** The version of the rules a crisis runs under. */
export interface PinnedProtocol {
  readonly id: string;
  readonly version: string;
}
export interface Judged {
  readonly crisisId: string;
  /** Undefined in a state of another form; lists go without it. */
  readonly assessment: SeverityAssessment | undefined;
  readonly protocol: PinnedProtocol | undefined;
  /** Until when it would be first, were a second person to agree; undefined = nobody asks. On the crisis's own clock. */
  readonly jumpAskedUntil: Instant | undefined;
}
interface Kept extends Judged {
  readonly version: number;
}

/** As many crises as a busy desk looks at again and again; some hundred bytes each. */
const MOST_KEPT = 5_000;
/** The text comes along only where the version is not the one already known. */
const STATES = {
  name: 'tikkun_judged_parts',
  text: `select crisis_snapshot.crisis_id, crisis_snapshot.version, case when known.version = crisis_snapshot.version then null else crisis_snapshot.state end as state
  from crisis_snapshot left join unnest($2::uuid[], $3::int[]) as known(crisis_id, version) on known.crisis_id = crisis_snapshot.crisis_id
  where crisis_snapshot.crisis_id = any ($1::uuid[])`,
};

export class JudgedParts {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly database: Database) {}

  /** By crisis; one without a snapshot is left out. The ids may repeat. */
  async of(crisisIds: readonly string[]): Promise<ReadonlyMap<string, Judged>> {
    const ids = [...new Set(crisisIds)];
    if (ids.length === 0) return new Map();
    const known = ids.flatMap((id) => this.kept.get(id) ?? []);
    const rows = await runPrepared(this.database, STATES, [ids, known.map((one) => one.crisisId), known.map((one) => one.version)]);
    const before = new Map(known.map((one) => [one.crisisId, one]));
    return new Map(rows.flatMap((row) => {
      const crisisId = String(row['crisis_id']);
      const parts = typeof row['state'] === 'string' ? this.keep(partsOf(row['state'], { crisisId, version: Number(row['version']) })) : before.get(crisisId);
      return parts === undefined ? [] : [[crisisId, parts]];
    }));
  }

  private keep(parts: Kept): Kept {
    this.kept.delete(parts.crisisId);
    this.kept.set(parts.crisisId, parts);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return parts;
  }
}

/** The parser of the text, as far as it is needed here; it was written by `crisisSnapshot`. */
function partsOf(text: string, { crisisId, version }: Pick<Kept, 'crisisId' | 'version'>): Kept {
  const { state, protocol } = JSON.parse(text) as { readonly state?: { readonly crisis?: { readonly assessment?: SeverityAssessment }; readonly lane?: { readonly proposal?: { readonly until?: Instant } | null } }; readonly protocol?: PinnedProtocol };
  return { crisisId, version, assessment: state?.crisis?.assessment, protocol, jumpAskedUntil: state?.lane?.proposal?.until };
}
