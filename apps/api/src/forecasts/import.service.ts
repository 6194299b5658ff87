/** Past cases by the file, JSON lines or CSV: the ground of reference classes in a house that has no record of its own yet. A row that fails changes nothing and stops no other. */
import { pastCaseRow } from '#contracts';
import type { ImportReport, ImportRequest, PastCaseRow } from '#contracts';
import { CAUSES, refuse } from '#domain';
import type { Refusal } from '#domain';
import { label } from '#i18n';
import { mayDo } from '#identity';
import { PastCaseStore, PolicyStore } from '#persistence';
import type { Database, PastCaseRecord } from '#persistence';
import type { Column } from '../imports/csv-rows';
import { importReport, readRows } from '../imports/import-rows';
import type { LineError } from '../imports/import-rows';
import { rowsSeen } from '../imports/rows-seen';
import { HOME_ZONE, Zones } from '../reads/zones';
import { ProblemError } from '../request';
import type { Principal } from '../request';

const wordsFor = (prefix: string, codes: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}): NonNullable<Column['words']> =>
  Object.fromEntries(codes.map((code) => [code, [label(prefix, code, 'he'), ...(more[code] ?? []), label(prefix, code, 'en')]]));
const TARGETS = wordsFor('forecast-target', ['workaround', 'fix'], { workaround: ['פתרון זמני'], fix: ['תיקון מלא'] });
const KINDS = wordsFor('cause', CAUSES);

/** `zone`: on whose clock a time without a zone is told. */
const columnsIn = (zone: string): readonly Column[] => [
  { names: ['id', 'case', 'מזהה'], path: ['id'], required: true }, { names: ['target', 'יעד'], path: ['target'], reads: 'word', words: TARGETS, required: true }, { names: ['causes', 'cause', 'גורמים', 'גורם'], path: ['causes'], reads: 'list', words: KINDS },
  { names: ['product', 'מוצר'], path: ['product'] }, { names: ['severity', 'חומרה'], path: ['severity'], reads: 'whole', required: true },
  { names: ['startedAt', 'started', 'התחלה'], path: ['startedAt'], reads: 'local', zone, required: true }, { names: ['endedAt', 'ended', 'סיום'], path: ['endedAt'], reads: 'local', zone },
];
type Outcome = 'created' | 'changed' | 'unchanged';

export class PastCaseImportService {
  private readonly store: PastCaseStore;
  private readonly zones: Zones;

  constructor(private readonly parts: { readonly database: Database; readonly now?: () => number }) {
    this.store = new PastCaseStore(parts.database);
    this.zones = new Zones(parts.database, new PolicyStore(parts.database));
  }

  /** Loads the rows, or with `dryRun` only says what would become of them. The same file again changes nothing. Throws `permission.denied` and the problems of a CSV header. */
  async load(principal: Principal, request: ImportRequest): Promise<ImportReport> {
    const role = mayDo(principal, 'write-past-cases');
    if (role !== true) throw new ProblemError(role);
    const now = (this.parts.now ?? Date.now)();
    const zoneOf = await this.zones.byDesk();
    const [deskId] = principal.deskIds;
    // Times without a zone are told on the clock of the desk of whoever brings the file.
    const rows = readRows(request, { schema: pastCaseRow, columns: columnsIn(deskId === undefined ? HOME_ZONE : zoneOf(deskId)) });
    const known = new Map((await this.store.find(rows.flatMap((row) => row.value?.id ?? []))).map((one) => [keyOf(one.externalId, one.target), one]));
    const counts: Record<Outcome, number> = { created: 0, changed: 0, unchanged: 0 };
    const errors: LineError[] = [];
    const wanted: PastCaseRecord[] = [];
    const seen = await rowsSeen(this.parts.database, { importId: request.importId, of: `past-cases/${principal.actorId}` });
    for (const { line, value, errors: wrong, refused } of rows) {
      errors.push(...wrong);
      if (value === null) continue;
      const twice = await seen.first([keyOf(value.id, value.target)], line);
      const refusal = twice === null ? refuses(value, now) : refuse('import.case-twice', { line: twice }, 'id');
      if (refusal !== null) { errors.push(refused(refusal)); continue; }
      const record = recordOf(value, { by: principal.actorId, at: now });
      const outcome = outcomeOf(known.get(keyOf(value.id, value.target)), record);
      counts[outcome] += 1;
      if (outcome !== 'unchanged') wanted.push(record);
    }
    if (!request.dryRun) await this.store.save(wanted);
    return importReport(request.dryRun, counts, errors);
  }
}

const keyOf = (id: string, target: string): string => `${target}/${id}`;

function refuses({ startedAt, endedAt }: PastCaseRow, now: number): Refusal | null {
  if (startedAt > now) return refuse('instant.future', { startedAt }, 'startedAt');
  if (endedAt !== null && endedAt > now) return refuse('instant.future', { endedAt }, 'endedAt');
  return endedAt !== null && endedAt < startedAt ? refuse('import.ended-before-start', {}, 'endedAt') : null;
}

const recordOf = ({ id, target, causes, product, severity, startedAt, endedAt }: PastCaseRow, { by, at }: { readonly by: string; readonly at: number }): PastCaseRecord =>
  ({ externalId: id, target, causes: [...new Set(causes)].sort(), product, severity, startedAt, endedAt, loadedAt: at, loadedBy: by });

function outcomeOf(known: PastCaseRecord | undefined, wanted: PastCaseRecord): Outcome {
  if (known === undefined) return 'created';
  const same = known.product === wanted.product && known.severity === wanted.severity && known.startedAt === wanted.startedAt && known.endedAt === wanted.endedAt && known.causes.join() === wanted.causes.join();
  return same ? 'unchanged' : 'changed';
}
