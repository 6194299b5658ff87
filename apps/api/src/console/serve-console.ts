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

/** Nothing is served where nothing was built in `dir` (an image may leave the console out). */
export function serveConsole(app: NestExpressApplication, dir: string): void {
  // The description of all forms is as long as the console itself. Other answers are short, and a stream must not wait for a full block.
  app.use('/api/v1/commands', compression());
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
