/** The worker process: crisis workflows, delivery of what is to be sent, relay of what customers said. Any number may run side by side. */
import { Runtime } from '@temporalio/worker';
import { readConfig } from '#config';
import { createLogger } from '#observability';
import { startWorkerProcess } from './worker-process';

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger('worker');
  // Nest-like signal handling is ours: the SDK's own would race with an orderly stop.
  Runtime.install({ shutdownSignals: [], telemetryOptions: { logging: { filter: { core: 'WARN', other: 'WARN' }, forward: {} } }, logger: temporalLogger(logger) });
  const running = await startWorkerProcess(config, logger);
  process.stdout.write('worker ready\n');
  const stop = (signal: string): void => {
    logger.info({ signal }, 'stopping');
    // The process ends by itself when everything is released; a failure to release is a fault worth an exit code.
    running.stop().catch((error: unknown) => {
      logger.error({ err: error }, 'stopping failed');
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', () => { stop('SIGTERM'); });
  process.once('SIGINT', () => { stop('SIGINT'); });
  await running.stopped;
}

function temporalLogger(logger: ReturnType<typeof createLogger>) {
  const log = (level: string, message: string, meta?: object): void => {
    if (level === 'ERROR') logger.error({ ...meta }, message);
    else if (level === 'WARN') logger.warn({ ...meta }, message);
    else logger.debug({ ...meta }, message);
  };
  return {
    log, trace: (message: string, meta?: object) => { log('TRACE', message, meta); }, debug: (message: string, meta?: object) => { log('DEBUG', message, meta); },
    info: (message: string, meta?: object) => { log('INFO', message, meta); }, warn: (message: string, meta?: object) => { log('WARN', message, meta); }, error: (message: string, meta?: object) => { log('ERROR', message, meta); },
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (process.env['TIKKUN_DEBUG'] === '1' ? (error.stack ?? error.message) : error.message) : String(error)}\n`);
  process.exit(1);
});
