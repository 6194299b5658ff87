/** Routes of a protocol in full, of what differs between two, and of trying one out. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { protocolDiffQuery, protocolSimulationQuery } from '#contracts';
import type { ProtocolDetail, ProtocolDiff, ProtocolSimulation } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest } from '../http';
import { ProtocolsService } from './protocols.service';

@Controller('api/v1/protocols')
export class ProtocolsController {
  constructor(@Inject(ProtocolsService) private readonly protocols: ProtocolsService) {}

  @Get('diff')
  diff(@Req() request: ReadRequest): ProtocolDiff {
    const principal = principalOf(request);
    return this.protocols.diff(principal, queryOf(protocolDiffQuery, request));
  }

  @Get('simulate')
  async simulate(@Req() request: ReadRequest): Promise<ProtocolSimulation> {
    const principal = principalOf(request);
    return this.protocols.simulate(principal, queryOf(protocolSimulationQuery, request));
  }

  @Get(':id/:version')
  one(@Req() request: ReadRequest, @Param('id') id: string, @Param('version') version: string): ProtocolDetail {
    return this.protocols.one(principalOf(request), id, version);
  }
}
