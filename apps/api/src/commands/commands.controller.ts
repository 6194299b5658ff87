/** The one generic route of the catalogue: opening, and every command on an open crisis. */
import { Controller, Headers, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { CommandAnswer } from '#contracts';
import { principalOf } from '../request';
import type { Principal } from '../request';
import { CommandsService } from './commands.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1/crises')
export class CommandsController {
  constructor(@Inject(CommandsService) private readonly commands: CommandsService) {}

  /** 201 for a new crisis, 200 when the same report came again. */
  @Post()
  async open(@Req() request: Asked, @Res({ passthrough: true }) response: Response, @Headers('idempotency-key') key?: string): Promise<CommandAnswer> {
    const { answer, repeated } = await this.commands.open({ principal: principalOf(request), body: request.body, key });
    response.status(repeated ? 200 : 201).setHeader('ETag', `"${String(answer.version)}"`);
    return answer;
  }

  @Post(':id/:command')
  @HttpCode(200)
  async command(@Req() request: Asked, @Param('id') id: string, @Param('command') command: string, @Res({ passthrough: true }) response: Response): Promise<CommandAnswer> {
    const answer = await this.commands.command(id, command, { principal: principalOf(request), body: request.body, key: request.header('idempotency-key'), ifMatch: request.header('if-match') });
    response.setHeader('ETag', `"${String(answer.version)}"`);
    return answer;
  }
}
