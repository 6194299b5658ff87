/** Says whether the process lives, whether it can work, and if not which part is missing. */
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Client } from '@temporalio/client';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { requireRead } from '../reads/permission';
import { principalOf } from '../request';
import type { Principal } from '../request';

interface Part {
  readonly ok: boolean;
  readonly detail: string;
}
export interface HealthReport {
  readonly status: 'ok' | 'down';
  readonly parts: Readonly<Record<string, Part>>;
}
/** A part that does not answer in this time is as good as missing. */
const PROBE_TIMEOUT_MS = 2_000;

@Controller()
export class HealthController {
  private readonly registry = new Registry();

  constructor(@Inject(DataSource) private readonly dataSource: DataSource, @Inject(Client) private readonly temporal: Client) {
    collectDefaultMetrics({ register: this.registry });
  }

  @Get('health/live')
  live(): HealthReport {
    return { status: 'ok', parts: {} };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<HealthReport> {
    const [database, engine] = await Promise.all([
      probe(async () => { await this.dataSource.query('select 1'); }),
      probe(async () => { await this.temporal.withDeadline(Date.now() + PROBE_TIMEOUT_MS, () => this.temporal.workflowService.getSystemInfo({})); }),
    ]);
    const ok = database.ok && engine.ok;
    response.status(ok ? 200 : 503);
    return { status: ok ? 'ok' : 'down', parts: { database, engine } };
  }

  /** A collector on this machine needs no login; from elsewhere, also through a proxy here, it takes `read-metrics`. */
  @Get('metrics')
  async metrics(@Req() request: Request & { readonly principal?: Principal }, @Res({ passthrough: true }) response: Response): Promise<string> {
    if (!isFromThisMachine(request)) requireRead(principalOf(request), 'read-metrics');
    response.type('text/plain; version=0.0.4');
    return this.registry.metrics();
  }
}

/** By the socket's own address. A request that a proxy has passed on says so and counts as one from elsewhere. */
function isFromThisMachine(request: Request): boolean {
  const address = request.socket.remoteAddress ?? '';
  const isPassedOn = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some((name) => request.header(name) !== undefined);
  return !isPassedOn && (address === '::1' || /^(?:::ffff:)?127\./.test(address));
}

async function probe(ask: () => Promise<void>): Promise<Part> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => { reject(new Error('no answer')); }, PROBE_TIMEOUT_MS); });
  try {
    await Promise.race([ask(), late]);
    return { ok: true, detail: '' };
  } catch {
    // Which part is missing is the answer; why is in the log of that part. No address or SQL leaves here.
    return { ok: false, detail: 'does not answer' };
  } finally {
    clearTimeout(timer);
  }
}
