/** What every request passes through: safe headers, strict bodies, who asks, and problems as problem+json. */
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { openApiDocument } from '#contracts';
import { AuthService } from './auth/auth.service';
import { strictJson } from './body';
import { isForeign } from './auth/foreign-origin';
import { serveConsole } from './console/serve-console';
import type { ApiParts } from './parts';
import { ProblemFilter } from './problems/problem.filter';
import { namedZone } from './reader-zone';
import { ProblemError } from './request';
import type { Principal } from './request';

/** Dresses the application; the same for the process and for tests. */
export function dressApplication(app: NestExpressApplication, parts: ApiParts): void {
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  // From where somebody logs in, and whether over TLS: by a proxy's word only where one is named.
  app.set('trust proxy', parts.config.trustProxy);
  app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"], connectSrc: ["'self'"], frameSrc: ["'self'"] } } }));
  serveConsole(app, parts.config.consoleDir);
  app.use(...strictJson());
  const auth = app.get(AuthService);
  app.use((request: Request & { principal?: Principal }, _response: Response, next: NextFunction) => { identify(auth, request).then(() => { next(); }, next); });
  app.useGlobalFilters(new ProblemFilter(parts.logger, (deskId) => parts.zones.lastKnown(deskId)));
  describe(app, parts);
  app.enableShutdownHooks([]);
}

/** Safe methods may come from anywhere; a changing one with a cookie must come from our own site (no token can be forged by another). */
async function identify(auth: AuthService, request: Request & { principal?: Principal }): Promise<void> {
  const found = await auth.identify({ authorization: request.header('authorization'), cookie: request.header('cookie') });
  if (found === null) return;
  if (found.by === 'cookie' && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) {
    const from = { site: request.header('sec-fetch-site'), origin: request.header('origin'), host: request.header('host') };
    if (isForeign(from)) throw new ProblemError({ ok: false, code: 'auth.origin-refused', params: {} });
  }
  const zone = namedZone(request.header('time-zone'));
  request.principal = zone === null ? found.principal : { ...found.principal, zone };
}

function describe(app: NestExpressApplication, parts: ApiParts): void {
  const document = openApiDocument({ servers: [parts.config.apiUrl], version: VERSION });
  app.use('/api/openapi.json', (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'GET' || request.method === 'HEAD') response.json(document);
    else next();
  });
  // Our own description is the authority; Swagger's type is the same document under another name.
  SwaggerModule.setup('api/docs', app, document as unknown as OpenAPIObject, { customSiteTitle: 'Tikkun API' });
}
export const VERSION = '0.7.0';
