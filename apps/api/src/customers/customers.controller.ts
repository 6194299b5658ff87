/** Routes of what is known of a customer. */
import { Controller, Get, HttpCode, Inject, Param, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { importRequest, pageQuery, parseWith, profileRequest } from '#contracts';
import type { CustomerProfileOut, ImportReport, ProfileChangeOut } from '#contracts';
import type { z } from 'zod';
import { OrganisationService } from '../organisation/organisation.service';
import { queryOf } from '../reads/http';
import type { ReadRequest } from '../reads/http';
import type { PageOf } from '../reads/sql';
import { principalOf, ProblemError } from '../request';
import type { Principal } from '../request';
import { CustomerImportService } from './import.service';
import { CustomerProfilesService } from './profiles.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1/customers')
export class CustomerProfilesController {
  constructor(
    @Inject(CustomerProfilesService) private readonly profiles: CustomerProfilesService, @Inject(CustomerImportService) private readonly imports: CustomerImportService,
    @Inject(OrganisationService) private readonly organisation: OrganisationService,
  ) {}

  @Get(':id/profile')
  async read(@Req() request: ReadRequest, @Param('id') id: string): Promise<CustomerProfileOut> {
    return this.profiles.read(principalOf(request), id);
  }

  @Put(':id/profile')
  async write(@Req() request: Asked, @Param('id') id: string): Promise<CustomerProfileOut> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'write-customer-profile' }, () => this.profiles.write(principal, id, bodyOf(profileRequest, request)));
  }

  @Get(':id/profile/changes')
  async changes(@Req() request: ReadRequest, @Param('id') id: string): Promise<PageOf<ProfileChangeOut>> {
    return this.profiles.changes(principalOf(request), id, queryOf(pageQuery, request));
  }

  @Post(':id/profile/refresh')
  @HttpCode(200)
  async refresh(@Req() request: Asked, @Param('id') id: string): Promise<CustomerProfileOut> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'refresh-customer-profile' }, () => this.profiles.refresh(principal, id));
  }

  @Post('import')
  @HttpCode(200)
  async load(@Req() request: Asked): Promise<ImportReport> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'import-customers' }, () => this.imports.load(principal, bodyOf(importRequest, request)));
  }
}

/** The body by its schema; throws the first problem of it with all of them. */
function bodyOf<S extends z.ZodType>(schema: S, request: Asked): z.output<S> {
  const parsed = parseWith(schema, request.body);
  if (parsed.ok) return parsed.value;
  const { code, params, field, all } = parsed;
  throw new ProblemError({ ok: false, code, params, field }, all);
}
