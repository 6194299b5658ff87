/** Puts the worker process together and takes it apart in order: no new work, work in hand finished, connections closed. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOwnCalendars } from '#calendar';
import type { Config } from '#config';
import { DeskZones, InboundRelay, MailRenderer, OutboxDispatcher, readColleagueAsks, SmtpMailer } from '#delivery';
import type { DeliveryReport, Told } from '#delivery';
import { newPasswordUrl, Passwords, signLink } from '#identity';
import type { Logger } from '#observability';
import { createDataSource, CrisisStore, CustomerStore, InboundStore, OutboxStore, PolicyStore, StaffStore } from '#persistence';
import { CrisisGateway, lazyClient } from '#temporal-client';
import { BUNDLE_FILE, writeBundle } from './bundle';
import { startCrisisWorker } from './crisis-worker';
import { RecordSweep } from './record-sweep';
import { relayFact } from './relay-fact';
import { Rush } from './rush';
import { StaffHours } from './staff-hours';

export interface RunningProcess {
  readonly stopped: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts everything; throws when PostgreSQL or Temporal cannot be reached. */
export async function startWorkerProcess(config: Config, logger: Logger): Promise<RunningProcess> {
  const dataSource = createDataSource({ ...config, applicationName: 'tikkun-worker', onConnectionLost: (error) => { logger.warn({ err: error }, 'a database connection was lost'); } });
  await dataSource.initialize();
  if (!existsSync(BUNDLE_FILE)) await writeBundle();
  const client = lazyClient(config);
  const gateway = new CrisisGateway(client, config.taskQueue);
  const staff = new StaffStore(dataSource);
  const customers = new CustomerStore(dataSource);
  const policies = new PolicyStore(dataSource);
  const zones = new DeskZones(dataSource);
  const hours = new StaffHours(dataSource);
  const mailer = new SmtpMailer({ smtpUrl: config.smtpUrl });
  const passwords = new Passwords(dataSource, { organisation: config.organisationName, secret: config.secret });
  const renderer = new MailRenderer({
    mailFrom: config.mailFrom, apiUrl: config.apiUrl, findPerson: (personId) => staff.person(personId), zoneOf: (crisisId) => zones.ofCrisis(crisisId), zoneOfDesk: (deskId) => zones.ofDesk(deskId), languageOf: (contactId) => customers.languageOf(contactId), colleagueOf: (draft) => readColleagueAsks(dataSource, draft),
    surveyUrl: (facts) => `${config.publicUrl}/s/${signLink({ purpose: 'survey', ...facts }, config.secret)}`,
    // A status page is a contact's view of the whole matter: its link is bound to no cycle.
    statusUrl: (facts) => `${config.publicUrl}/c/${signLink({ purpose: 'status', cycle: 0, ...facts }, config.secret)}`,
    passwordUrl: async (resetId) => {
      const token = await passwords.livingToken(resetId, Date.now());
      return token === null ? null : newPasswordUrl(config.apiUrl, token);
    },
  });
  const rush = new Rush();
  const dispatcher = new OutboxDispatcher({
    makeWay: () => rush.isOn,
    outbox: new OutboxStore(dataSource), databaseUrl: config.databaseUrl, mailer, logger,
    render: (record) => renderer.render(record.payload), quietUntil: (record) => hours.quietUntil(record.payload), reportDelivery: (report) => reportDelivery(gateway, report),
  });
  const relay = new InboundRelay({ inbound: new InboundStore(dataSource), databaseUrl: config.databaseUrl, logger, sendCommand: (fact) => relayFact(gateway, fact) });
  const worker = await startCrisisWorker({
    ...config, bundle: { codePath: resolve(BUNDLE_FILE) },
    activities: { store: new CrisisStore(dataSource), onCommit: () => { rush.note(); }, ownCalendars: async () => readOwnCalendars(await policies.calendarVersions()) },
  });
  const sweep = new RecordSweep({ store: new CrisisStore(dataSource), gateway, logger });
  sweep.start();
  await dispatcher.start();
  await relay.start();
  const stop = async (): Promise<void> => {
    await Promise.all([dispatcher.stop(), relay.stop(), sweep.stop(), worker.stop()]);
    mailer.close();
    await client.connection.close();
    await dataSource.destroy();
  };
  return { stopped: worker.stopped, stop };
}

/** A message that left needs no word unless its crisis waits for it (it tells a finding); one that failed or may not have arrived becomes a task for a person. Harmless to repeat. */
async function reportDelivery(gateway: CrisisGateway, report: DeliveryReport): Promise<Told> {
  const { crisisId, commandId, messageId, outcome, detail, awaited } = report;
  if (outcome === 'sent' && !awaited) return { ok: true };
  const answer = await gateway.command(crisisId, { commandId, actor: { id: 'delivery', role: 'system' }, command: { type: 'report-delivery', payload: { messageId, outcome, detail } } });
  return answer.ok ? { ok: true } : { ok: false, code: answer.code };
}
