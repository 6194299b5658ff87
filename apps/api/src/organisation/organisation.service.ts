/** What changes the organisation itself, put together once; and the audit of who was refused it. */
import type { Logger } from '#observability';
import { IdempotencyStore, OpenCrisesReadModel, RefusalAuditStore } from '#persistence';
import type { Database, PolicyStore, StaffStore } from '#persistence';
import type { CrisisGateway } from '#temporal-client';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { OwnCalendars } from '../reference/own-calendars';
import { ApplyCalendarService } from './apply-calendar.service';
import { CalendarsService } from './calendars.service';
import { PeopleService } from './people.service';

export interface OrganisationParts {
  readonly database: Database;
  readonly policies: PolicyStore;
  readonly staff: StaffStore;
  readonly calendars: OwnCalendars;
  readonly gateway: CrisisGateway;
  readonly logger: Logger;
}

export class OrganisationService {
  readonly calendars: CalendarsService;
  readonly applying: ApplyCalendarService;
  readonly people: PeopleService;
  private readonly audit: RefusalAuditStore;

  constructor(private readonly parts: OrganisationParts) {
    const { database, gateway, staff } = parts;
    const open = new OpenCrisesReadModel(database);
    this.calendars = new CalendarsService(parts);
    this.applying = new ApplyCalendarService({ calendars: this.calendars, open, gateway });
    this.people = new PeopleService({ staff, open, gateway, keys: new IdempotencyStore(database), calendars: this.calendars });
    this.audit = new RefusalAuditStore(database);
  }

  /** Who was refused what is kept; an audit that cannot be written is a fault for the log, not for the client. */
  async audited<T>({ principal, command }: { readonly principal: Principal; readonly command: string }, run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (error instanceof ProblemError) {
        const { code, params } = error.refusal;
        const line = { actorId: principal.actorId, actorRole: principal.roles[0] ?? 'machine', crisisId: null, command, code, params };
        await this.audit.record(line).catch((fault: unknown) => { this.parts.logger.error({ err: fault }, 'a refusal was not audited'); });
      }
      throw error;
    }
  }
}
