/** Routes of how the customer pages look. */
import { Controller, Get, Inject, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { brandSetting } from '#contracts';
import type { BrandSettings } from '#contracts';
import { principalOf } from '../request';
import type { Principal } from '../request';
import { bodyOf } from './body-of';
import { OrganisationService } from './organisation.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1/admin/brand')
export class BrandController {
  constructor(@Inject(OrganisationService) private readonly organisation: OrganisationService) {}

  @Get()
  async read(@Req() request: Asked): Promise<BrandSettings> {
    return this.organisation.brand.read(principalOf(request));
  }

  @Put()
  async set(@Req() request: Asked): Promise<BrandSettings> {
    const principal = principalOf(request);
    const target: unknown = typeof request.body === 'object' && request.body !== null ? Reflect.get(request.body, 'desk') : null;
    return this.organisation.audited({ principal, command: 'set-brand', ...(typeof target === 'string' ? { target: target.slice(0, 80) } : {}) }, () => this.organisation.brand.set(principal, bodyOf(brandSetting, request)));
  }
}
