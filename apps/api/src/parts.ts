/** What the API is made of, built once and handed to Nest: connections, stores, the engine's door, the live feed, the mail catcher. */
import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import type { Config } from '#config';
import { toIso } from '#contracts';
import { DeskZones, MailCatcher } from '#delivery';
import { DAY_MS } from '#domain';
import { signLink } from '#identity';
import type { Logger } from '#observability';
import { CompensationStore, createDataSource, CrisisQueueReadModel, CrisisStore, CustomerProfileStore, CustomerStore, IdempotencyStore, ObligationReadModel, PolicyStore, RefusalAuditStore, StaffStore } from '#persistence';
import { CrisisGateway, lazyClient } from '#temporal-client';
import { CommandsService } from './commands/commands.service';
import { compensationEnrichers } from './commands/compensation.enricher';
import { MessageGuard } from './commands/guard-message';
import { laneEnrichers } from './commands/lane.enricher';
import { examinerEnrichers } from './commands/examiner.enricher';
import { apologyEnrichers } from './commands/apology.enricher';
import { claimEnrichers } from './commands/claim.enricher';
import { noticeEnrichers } from './commands/notice.enricher';
import { ledgerEnrichers } from './commands/ledger.enricher';
import { loadEnrichers } from './commands/load.enricher';
import { speakerEnrichers } from './commands/speaker.enricher';
import { OpenCrisisService } from './commands/open-crisis.service';
import { PreviewCrisisService } from './commands/preview/preview-crisis.service';
import { mailWayOf } from './mail/mail-way';
import { OrganisationService } from './organisation/organisation.service';
import { connectCrm } from './customers/crm/connect-crm';
import type { CrmPort } from './customers/crm/crm-port';
import { CrisisDetailReadModel } from './reads/crisis-detail.read-model';
import { Loads } from './reads/care/loads';
import { ExaminersService } from './reads/relationship/examiners.service';
import { Zones } from './reads/zones';
import { OwnCalendars } from './reference/own-calendars';
import { readPinnedProtocols } from './reference/pinned-protocols';
import type { PinnedProtocols } from './reference/pinned-protocols';
import { CrisisFeed } from './streams/crisis-feed';

export interface ApiParts {
  readonly config: Config;
  readonly logger: Logger;
  readonly dataSource: DataSource;
  readonly temporal: Client;
  readonly commands: CommandsService;
  readonly preview: PreviewCrisisService;
  readonly guard: MessageGuard;
  readonly queue: CrisisQueueReadModel;
  readonly obligations: ObligationReadModel;
  readonly staff: StaffStore;
  readonly policies: PolicyStore;
  readonly protocols: PinnedProtocols;
  readonly calendars: OwnCalendars;
  readonly organisation: OrganisationService;
  readonly zones: DeskZones;
  /** Null: no customer system is connected. */
  readonly crm: CrmPort | null;
  readonly feed: CrisisFeed;
  /** Only in the embedded default: catches every message and shows it. */
  readonly mail: MailCatcher | null;
  readonly stop: () => Promise<void>;
}

/** As long as the link in a message works (mail-renderer.ts). */
const PAGE_LINK_MS = 180 * DAY_MS;

/** Connects and reads what must be there; throws one clear sentence when something is missing. */
export async function buildParts(config: Config, logger: Logger): Promise<ApiParts> {
  const crm = await connectCrm(config.crmMapping, process.env, (refusal) => { logger.warn({ code: refusal.code, ...refusal.params }, 'the customer system gave no answer to use'); });
  const dataSource = createDataSource({ ...config, applicationName: 'tikkun-api', onConnectionLost: (error) => { logger.warn({ err: error }, 'a database connection was lost'); } });
  await dataSource.initialize();
  const temporal = lazyClient(config);
  const policies = new PolicyStore(dataSource);
  const staff = new StaffStore(dataSource);
  const queue = new CrisisQueueReadModel(dataSource);
  const crises = new CrisisStore(dataSource);
  const protocols = await readPinnedProtocols(config.protocolsDir, policies);
  const calendars = new OwnCalendars(policies);
  const opening = new OpenCrisisService({ crises, customers: new CustomerStore(dataSource), profiles: new CustomerProfileStore(dataSource), staff, policies, protocols, calendars });
  const preview = new PreviewCrisisService({ database: dataSource, opening, profiles: new CustomerProfileStore(dataSource) });
  const gateway = new CrisisGateway(temporal, config.taskQueue);
  const zones = new DeskZones(dataSource);
  zones.warm();
  const loads = new Loads({ database: dataSource, zones: new Zones(dataSource, policies), protocols: protocols.loaded, now: Date.now });
  const taking = loadEnrichers(loads);
  const organisation = new OrganisationService({ database: dataSource, policies, staff, calendars, gateway, logger, organisationName: config.organisationName, enrichers: taking });
  const guard = new MessageGuard({ database: dataSource, zones, protocols });
  const details = new CrisisDetailReadModel(dataSource);
  const commands = new CommandsService({
    gateway, crises, queue, keys: new IdempotencyStore(dataSource), audit: new RefusalAuditStore(dataSource), opening, guard, logger,
    pageLink: ({ crisisId, contactId }) => {
      const expiresAt = Date.now() + PAGE_LINK_MS;
      return { url: `${config.publicUrl}/c/${signLink({ purpose: 'status', cycle: 0, crisisId, contactId, expiresAt }, config.secret)}`, expiresAt: toIso(expiresAt) };
    },
    enrichers: {
      ...compensationEnrichers(new CompensationStore(dataSource)),
      ...laneEnrichers({ database: dataSource, store: new CompensationStore(dataSource), protocols }),
      ...speakerEnrichers({ people: () => staff.people(), loads, taking }),
      ...claimEnrichers,
      ...apologyEnrichers(async (crisisId) => (await details.snapshot(crisisId))?.state.apology.records ?? []),
      ...ledgerEnrichers({ database: dataSource, people: () => staff.people() }),
      ...examinerEnrichers(new ExaminersService(dataSource)),
      ...noticeEnrichers(dataSource),
    },
  });
  const feed = new CrisisFeed(config.databaseUrl, logger);
  await feed.start();
  const mail = mailWayOf(config) === 'catcher' ? new MailCatcher({ database: dataSource, mailPort: config.mailPort, logger }) : null;
  await mail?.start();
  const stop = async (): Promise<void> => {
    await mail?.stop();
    await temporal.connection.close();
    await dataSource.destroy();
  };
  return { config, logger, dataSource, temporal, commands, preview, guard, queue, obligations: new ObligationReadModel(dataSource), staff, policies, protocols, calendars, organisation, zones, crm, feed, mail, stop };
}
