/** The organisation's own calendars: published as versions that never change. */
import { companionId, companionOf, parseCalendarFile, readOwnCalendars } from '#calendar';
import type { CalendarDefinition, CalendarFileProblem } from '#calendar';
import type { InputProblem } from '#contracts';
import { refuse } from '#domain';
import { mayDo } from '#identity';
import type { Action } from '#identity';
import type { PolicyStore } from '#persistence';
import { presentCalendar } from '../reads/calendar.presenter';
import type { CalendarItem } from '../reads/calendar.presenter';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { OwnCalendars } from '../reference/own-calendars';

export interface CalendarParts {
  readonly policies: PolicyStore;
  /** What openings read; told when it has become old. */
  readonly calendars: Pick<OwnCalendars, 'forget'>;
}

export class CalendarsService {
  constructor(private readonly parts: CalendarParts) {}

  /**
   * Checks a calendar file and keeps it as a version of its own. The same version with the same content again changes nothing. Refuses
   * `calendar.invalid` with every flaw of the file, `calendar.version-exists` for a version that is there with another content.
   */
  async publish(principal: Principal, text: string): Promise<CalendarItem> {
    permit(principal, 'admin-calendars');
    const read = parseCalendarFile(text, 'calendar');
    if (!read.ok) throw invalid(read.problems, principal.language);
    const { calendar } = read;
    const { id, version } = calendar;
    const derived = await this.derived(calendar);
    const stands = derived === null || JSON.stringify(derived) === JSON.stringify(calendar);
    const saved = stands ? await this.parts.policies.saveCalendar({ id, version, definition: calendar, createdBy: principal.actorId }) : refuse('calendar.version-exists', { id, version });
    if (!saved.ok) throw new ProblemError(saved);
    this.parts.calendars.forget();
    return presentCalendar(calendar);
  }

  /** All versions, read now. */
  async own(): Promise<readonly CalendarDefinition[]> {
    return readOwnCalendars(await this.parts.policies.calendarVersions());
  }

  /** The companion that stands under this very version already, because it follows from a desk's calendar: a crisis may have pinned it. */
  private async derived({ id, version }: CalendarDefinition): Promise<CalendarDefinition | null> {
    const companion = companionId(id);
    if (companion === null) return null;
    const base = (await this.own()).find((one) => one.id === companion.baseId && one.version === `${companion.baseId}${version.slice(id.length)}`);
    return base === undefined ? null : companionOf(base, companion.kind);
  }
}

/** Throws `permission.denied`. */
export function permit(principal: Principal, action: Action): void {
  const verdict = mayDo(principal, action);
  if (verdict !== true) throw new ProblemError(verdict);
}

/** Every flaw of a file as a problem of the body, in the language of who sent it. */
function invalid(problems: readonly CalendarFileProblem[], language: 'he' | 'en'): ProblemError {
  const all = problems.map((one): InputProblem => ({ code: 'calendar.invalid', field: one.path, params: { line: one.line, place: one.path === '' ? '–' : one.path, rule: one.rule, problem: one[language] } }));
  const first = all[0] ?? { code: 'calendar.invalid', field: '', params: {} };
  return new ProblemError({ ok: false, code: first.code, params: { ...first.params, count: problems.length }, field: first.field }, all);
}
