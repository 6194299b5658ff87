/** What changes the organisation itself, put together once; and the audit of who was refused it. */
import type { Logger } from '#observability';
import { AccountsStore, IdempotencyStore, OpenCrisesReadModel, RefusalAuditStore } from '#persistence';
import type { AdminAct, Database, PolicyStore, StaffStore } from '#persistence';
import type { CrisisGateway } from '#temporal-client';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { Enrichers } from '../commands/enrich';
import type { OwnCalendars } from '../reference/own-calendars';
import { AccountsService } from './accounts.service';
import { ApplyCalendarService } from './apply-calendar.service';
import { BrandService } from './brand.service';
import { CalendarsService } from './calendars.service';
import { LeavingService } from './leaving.service';
import { PeopleService } from './people.service';

export interface OrganisationParts {
  readonly database: Database;
  readonly policies: PolicyStore;
  readonly staff: StaffStore;
  readonly calendars: OwnCalendars;
  readonly gateway: CrisisGateway;
  readonly logger: Logger;
  /** Who writes to customers, where a look of the pages has no name of its own. */
  readonly organisationName: string;
  readonly enrichers: Enrichers;
}

/** Written into the audit in one statement with the change itself (accounts.store.ts). */
const NOTED_THEMSELVES: readonly string[] = ['add-person', 'change-person', 'change-password', 'issue-password-reset', 'deactivate-person'];

export class OrganisationService {
  readonly calendars: CalendarsService;
  readonly applying: ApplyCalendarService;
  readonly people: PeopleService;
  readonly accounts: AccountsService;
  readonly brand: BrandService;
  readonly leaving: LeavingService;
  private readonly audit: RefusalAuditStore;
  private readonly acts: AccountsStore;

  constructor(private readonly parts: OrganisationParts) {
    const { database, gateway, staff } = parts;
    const open = new OpenCrisesReadModel(database);
    this.calendars = new CalendarsService(parts);
    this.applying = new ApplyCalendarService({ calendars: this.calendars, open, gateway });
    this.people = new PeopleService({ staff, open, gateway, keys: new IdempotencyStore(database), calendars: this.calendars });
    this.acts = new AccountsStore(database);
    this.leaving = new LeavingService({ staff, accounts: this.acts, keys: new IdempotencyStore(database), open, gateway, enrichers: parts.enrichers });
    this.accounts = new AccountsService({ staff, accounts: this.acts, checkFree: (personId) => this.leaving.checkFree(personId) });
    this.brand = new BrandService({ database, staff, organisationName: parts.organisationName });
    this.audit = new RefusalAuditStore(database);
  }

  /** Who did what and who was refused what is kept; an audit that cannot be written is a fault for the log, not for the client. */
  async audited<T>({ principal, command, target }: { readonly principal: Principal; readonly command: string; readonly target?: string }, run: () => Promise<T>): Promise<T> {
    try {
      const answer = await run();
      if (!NOTED_THEMSELVES.includes(command)) await this.note({ actorId: principal.actorId, actorRole: principal.roles[0] ?? 'machine', action: command, params: target === undefined ? {} : { target } });
      return answer;
    } catch (error) {
      if (error instanceof ProblemError) {
        const { code, params } = error.refusal;
        const line = { actorId: principal.actorId, actorRole: principal.roles[0] ?? 'machine', crisisId: null, command, code, params };
        await this.audit.record(line).catch((fault: unknown) => { this.parts.logger.error({ err: fault }, 'a refusal was not audited'); });
      }
      throw error;
    }
  }

  private async note(act: AdminAct): Promise<void> {
    await this.acts.note(act).catch((fault: unknown) => { this.parts.logger.error({ err: fault }, 'an act was not audited'); });
  }
}
