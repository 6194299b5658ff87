/** The public pages as a NestJS application, ready to listen. */
import { NestPinoLogger } from '#observability';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { HealthController } from './health.controller';
import { PageExceptionFilter } from './page-exception.filter';
import { PUBLIC_PARTS } from './public-parts';
import type { PublicParts } from './public-parts';
import { StatusController } from './status.controller';
import { SurveyController } from './survey.controller';
import { WordController } from './word.controller';

/** The longest answer is 4,000 characters; percent codes make nine bytes of three at worst. */
const BODY_MAX_BYTES = 64 * 1024;
const REQUEST_TIMEOUT_MS = 20_000;
const HEADERS_TIMEOUT_MS = 10_000;

@Module({})
class PublicModule {
  static with(parts: PublicParts): DynamicModule {
    return { module: PublicModule, controllers: [SurveyController, StatusController, WordController, HealthController], providers: [{ provide: PUBLIC_PARTS, useValue: parts }] };
  }
}

/** Not yet listening. No session, no cookie, no script: the link in the address is the only key, so a forged request has nothing to ride on. */
export async function createPublicApp(parts: PublicParts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(PublicModule.with(parts), { bodyParser: false, logger: new NestPinoLogger(parts.logger), abortOnError: false });
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('trust proxy', parts.trustProxy ?? false);
  app.set('query parser', 'simple');
  app.use(helmet({
    // A page sets its own, with the hashes of its style; whatever is sent besides may do nothing at all.
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], formAction: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"] } },
    referrerPolicy: { policy: 'no-referrer' },
  }));
  app.use((_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    next();
  });
  app.useBodyParser('raw', { type: 'application/x-www-form-urlencoded', limit: BODY_MAX_BYTES, inflate: false });
  app.useGlobalFilters(new PageExceptionFilter(parts));
  const server = app.getHttpServer();
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  return app;
}
