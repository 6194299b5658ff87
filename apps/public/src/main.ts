/** The public pages: survey and status, for customers, by signed links. Needs PostgreSQL only. */
import 'reflect-metadata';
import { ConfigRefused, readConfig } from '#config';
import { signLink } from '#identity';
import { createLogger, loggedFields } from '#observability';
import { createDataSource, CustomerProfileStore, InboundStore, runSql } from '#persistence';
import { checkLink } from './check-link';
import { createPublicApp } from './create-public-app';
import { RateLimit } from './rate-limit';
import { PublicFacts } from './read/public-facts';

/** A page is a few requests; many contacts may sit behind one address. */
const BY_ADDRESS = { burst: 120, perMinute: 240 };
const BY_LINK = { burst: 20, perMinute: 20 };
const READY_TIMEOUT_MS = 2_000;

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger('public');
  const dataSource = createDataSource({ ...config, applicationName: 'tikkun-public', onConnectionLost: (error) => logger.warn(loggedFields(error), 'a database connection was lost') });
  await dataSource.initialize();
  const isReady = async (): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => { timer = setTimeout(() => resolve(false), READY_TIMEOUT_MS); });
    const asked = runSql(dataSource, 'select 1').then(() => true, () => false);
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  };
  const app = await createPublicApp({
    facts: new PublicFacts(dataSource), inbound: new InboundStore(dataSource), profiles: new CustomerProfileStore(dataSource), isReady, logger, clock: Date.now,
    checkLink: (token, purpose, now) => checkLink(token, purpose, { secret: config.secret, now }),
    surveyToken: (grant) => signLink({ purpose: 'survey', ...grant }, config.secret),
    organisation: config.organisationName, trustProxy: config.trustProxy, byAddress: new RateLimit(BY_ADDRESS), byLink: new RateLimit(BY_LINK),
  });
  await app.listen(config.publicPort, config.publicHost);
  logger.info({ port: config.publicPort }, 'public pages listening');
  const stop = (): void => {
    app.close().then(() => dataSource.destroy()).catch((error: unknown) => {
      logger.error(loggedFields(error), 'the public pages did not stop cleanly');
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigRefused || process.env['TIKKUN_DEBUG'] !== '1' ? (error instanceof Error ? error.message : String(error)) : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(1);
});
