export { createLogger, loggedFields } from './create-logger';
export type { Logger } from './create-logger';
export { NestPinoLogger } from './nest-pino-logger';
