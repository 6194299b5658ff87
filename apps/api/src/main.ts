/** The API process. Any number may run side by side; it holds no state that another could miss. */
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '#config';
import { createLogger, NestPinoLogger } from '#observability';
import { ApiModule } from './api.module';
import { dressApplication } from './application';
import { buildParts } from './parts';

/** Requests in hand get this long to end when the process is asked to stop. */
const STOP_GRACE_MS = 3_000;

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger('api');
  const parts = await buildParts(config, logger);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(parts), { bodyParser: false, logger: new NestPinoLogger(logger), abortOnError: false });
  dressApplication(app, parts);
  await app.listen(config.apiPort, config.apiHost);
  process.stdout.write(`api ready on ${String(config.apiPort)}\n`);
  const stop = async (): Promise<void> => {
    await parts.feed.stop();
    const closed = app.close();
    const timer = setTimeout(() => { app.getHttpServer().closeAllConnections(); }, STOP_GRACE_MS);
    await closed;
    clearTimeout(timer);
    await parts.stop();
  };
  const onSignal = (): void => {
    stop().catch((error: unknown) => {
      logger.error({ err: error }, 'stopping failed');
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (process.env['TIKKUN_DEBUG'] === '1' ? (error.stack ?? error.message) : error.message) : String(error)}\n`);
  process.exit(1);
});
