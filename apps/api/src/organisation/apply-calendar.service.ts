/** An edited calendar reaches open crises only by this explicit act, which stands in each one's record (formulas 3: never by itself). */
import { calendarById, compileCalendar, editedCalendar, refuseOutOfCoverage } from '#calendar';
import type { CalendarDefinition } from '#calendar';
import type { CalendarApplied } from '#contracts';
import { CLOCK_NAMES, refuse, toVirtual } from '#domain';
import type { Actor, ClockName, CompiledCalendar, Instant, Refusal } from '#domain';
import { actingRole } from '#identity';
import type { OpenCrisesReadModel, OpenCrisisPins } from '#persistence';
import type { CrisisGateway } from '#temporal-client';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { CalendarsService } from './calendars.service';
import { permit } from './calendars.service';
import { tellEvery } from './every-crisis';
import type { Reach, Reached } from './every-crisis';

export interface ApplyParts {
  readonly calendars: Pick<CalendarsService, 'own'>;
  readonly open: Pick<OpenCrisesReadModel, 'pins' | 'pinsOf'>;
  readonly gateway: Pick<CrisisGateway, 'command'>;
}

const DAY_MS = 86_400_000;
/** As far ahead as the engine itself compiles. */
const WINDOW_MS = 75 * DAY_MS;
/** A busy crisis moves on between reading and telling; what was compiled for it is then done anew. */
const TRIES = 5;
const TRY_AGAIN_MS = 150;

interface Edit {
  readonly id: string;
  readonly version: string;
  readonly own: readonly CalendarDefinition[];
  readonly note: string;
  readonly actor: Actor;
}
type Compiled = { readonly ok: true; readonly calendars: Readonly<Record<ClockName, CompiledCalendar>> } | Refusal;

export class ApplyCalendarService {
  constructor(private readonly parts: ApplyParts) {}

  /**
   * Brings the newest version of a calendar, and of the companions that follow from it, to every open crisis that pinned an older one.
   * What has fired or was settled stays; running duties are aimed anew. Crises that have it already are counted and left alone, so a
   * repeat is harmless. Refuses `calendar.unknown`; what single crises refuse stands in the answer.
   */
  async apply(principal: Principal, id: string, note: string): Promise<CalendarApplied> {
    permit(principal, 'admin-calendars');
    const own = await this.parts.calendars.own();
    const found = calendarById(id, own);
    if (!found.ok) throw new ProblemError(found);
    const { calendar } = found;
    const edit: Edit = { id: calendar.id, version: calendar.version, own, note, actor: { id: principal.actorId, role: actingRole(principal, 'admin-calendars') } };
    const whole: { crises: number; changed: number; failed: Reach['failed'] } = { crises: 0, changed: 0, failed: [] };
    for await (const page of this.parts.open.pins()) {
      const reach = await tellEvery(page, (pins) => this.tell(pins, edit));
      whole.crises += reach.crises;
      whole.changed += reach.changed;
      whole.failed = [...whole.failed, ...reach.failed];
    }
    return { calendarId: edit.id, version: edit.version, crises: whole.crises, changed: whole.changed, failed: [...whole.failed] };
  }

  private async tell(first: OpenCrisisPins, edit: Edit): Promise<Reached> {
    let pins: OpenCrisisPins | null = first;
    for (let attempt = 1; pins !== null; attempt += 1) {
      const change = changeFor(pins, edit);
      if (change !== 'edited') return change;
      const compiled = compileFor(pins, edit, Date.now());
      if (!compiled.ok) return compiled;
      const { crisis } = pins;
      const answer = await this.parts.gateway.command(crisis.id, {
        commandId: `calendar/${edit.version}/${crisis.id}`, actor: edit.actor, expectedVersion: crisis.version,
        command: { type: 'apply-calendars', payload: { why: 'edited', calendars: compiled.calendars, note: edit.note } },
      });
      if (answer.ok) return 'changed';
      if (answer.code !== 'version.conflict' || attempt === TRIES) return answer;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS * attempt));
      pins = await this.parts.open.pinsOf(crisis.id);
    }
    return 'unconcerned';
  }
}

/** Whether the crisis pinned this calendar at all, and an older version of it. */
function changeFor({ calendars }: OpenCrisisPins, { id, own }: Edit): 'edited' | 'same' | 'unconcerned' {
  const pinned = Object.values(calendars).flatMap((pin) => {
    const newest = editedCalendar(id, pin.id, own);
    return newest === undefined ? [] : [newest.version === pin.version];
  });
  if (pinned.length === 0) return 'unconcerned';
  return pinned.every((isNewest) => isNewest) ? 'same' : 'edited';
}

/** All four clocks for the crisis's own window: the edited ones in their new version, the others as pinned. */
function compileFor(pins: OpenCrisisPins, edit: Edit, realNow: number): Compiled {
  const now = toVirtual(pins.crisis.drill, realNow);
  const from = Math.min(now, pins.oldestStartAt ?? now) - DAY_MS;
  const compiled = new Map<ClockName, CompiledCalendar>();
  for (const clock of CLOCK_NAMES) {
    const one = compileClock(pins, edit, { clock, from, to: now + WINDOW_MS });
    if ('code' in one) return one;
    compiled.set(clock, one);
  }
  const of = (clock: ClockName): CompiledCalendar => {
    const calendar = compiled.get(clock);
    if (calendar === undefined) throw new Error(`The calendar of the clock ${clock} was not compiled`);
    return calendar;
  };
  return { ok: true, calendars: { always: of('always'), extended: of('extended'), desk: of('desk'), delivery: of('delivery') } };
}

function compileClock({ calendars }: OpenCrisisPins, { id, own }: Edit, { clock, from, to }: { readonly clock: ClockName; readonly from: Instant; readonly to: Instant }): CompiledCalendar | Refusal {
  const pin = calendars[clock];
  if (pin === undefined) return refuse('calendar.unknown', { calendar: clock, known: '' });
  const edited = editedCalendar(id, pin.id, own);
  const found = edited === undefined ? calendarById(pin.version, own) : ({ ok: true, calendar: edited } as const);
  if (!found.ok) return found;
  // A clock that began before the table does, or runs beyond it, would be aimed at the edge of the table instead of at its target.
  const outside = edited === undefined ? undefined : (refuseOutOfCoverage(edited, from) ?? refuseOutOfCoverage(edited, to));
  return outside ?? compileCalendar(found.calendar, from, to);
}
