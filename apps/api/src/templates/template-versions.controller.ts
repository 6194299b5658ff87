/** Routes of the versions of templates. */
import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { templateRestoreRequest, templateVersionRequest } from '#contracts';
import type { TemplateVersions } from '#contracts';
import { bodyOf } from '../organisation/body-of';
import { OrganisationService } from '../organisation/organisation.service';
import { principalOf } from '../request';
import type { Principal } from '../request';
import { TemplateVersionsService } from './template-versions.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1')
export class TemplateVersionsController {
  constructor(@Inject(TemplateVersionsService) private readonly versions: TemplateVersionsService, @Inject(OrganisationService) private readonly organisation: OrganisationService) {}

  @Get('templates/:id/versions')
  async list(@Req() request: Asked, @Param('id') id: string): Promise<TemplateVersions> {
    return this.versions.list(principalOf(request), id);
  }

  @Post('admin/templates/:id/versions')
  @HttpCode(201)
  async write(@Req() request: Asked, @Param('id') id: string): Promise<TemplateVersions> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'write-template', target: id }, () => this.versions.write(principal, id, bodyOf(templateVersionRequest, request)));
  }

  @Post('admin/templates/:id/versions/:version/restore')
  @HttpCode(201)
  async restore(@Req() request: Asked, @Param('id') id: string, @Param('version') version: string): Promise<TemplateVersions> {
    const principal = principalOf(request);
    const number = /^\d{1,6}$/.test(version) ? Number(version) : 0;
    return this.organisation.audited({ principal, command: 'restore-template', target: `${id}@${version}`.slice(0, 80) }, () => this.versions.restore(principal, id, { ...bodyOf(templateRestoreRequest, request), version: number }));
  }
}
