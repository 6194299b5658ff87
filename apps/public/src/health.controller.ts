import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { PUBLIC_PARTS } from './public-parts';
import type { PublicParts } from './public-parts';

@Controller('health')
export class HealthController {
  constructor(@Inject(PUBLIC_PARTS) private readonly parts: PublicParts) {}

  /** The process runs. */
  @Get('live')
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The pages can be served; says which part is missing. */
  @Get('ready')
  async ready(@Res() response: Response): Promise<void> {
    const isReady = await this.parts.isReady();
    response.status(isReady ? 200 : 503).json(isReady ? { status: 'ok' } : { status: 'not ready', missing: ['postgresql'] });
  }
}
