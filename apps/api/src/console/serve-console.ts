/** Hands out the built console: its files, and its one page for every address that is not the API's. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express from 'express';
import type { NextFunction, Request, Response } from 'express';

/** File names carry a hash of their content, so they never change. */
const FOREVER = '365d';
/** Not addresses of the console. */
const OTHERS = /^\/(api|mail|mail\.json|health|metrics|assets|problems)(\/|$)/;

/** A list of a hundred is a tenth as long when packed, which a phone on the way to a customer feels; a short answer would only wait for it. */
const LONG_BYTES = 8_192;
/** The quickest of zlib's levels: the server's own time counts as well. */
const QUICK = 1;
/** A stream must not wait for a full block, and documents are packed already. */
const isJson = (_: Request, response: Response): boolean => String(response.getHeader('Content-Type')).includes('json');

/** Nothing is served where nothing was built in `dir` (an image may leave the console out). */
export function serveConsole(app: NestExpressApplication, dir: string): void {
  app.use('/api/v1', compression({ threshold: LONG_BYTES, level: QUICK, filter: isJson }));
  const root = resolve(dir);
  const page = join(root, 'index.html');
  if (!existsSync(page)) return;
  app.use('/assets', compression());
  app.use('/assets', express.static(join(root, 'assets'), { immutable: true, maxAge: FOREVER, index: false, fallthrough: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const wanted = request.method === 'GET' && !OTHERS.test(request.path) && request.accepts(['json', 'html']) === 'html';
    if (!wanted) { next(); return; }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  });
}
