/** Login, logout, who am I, and the caller's own API tokens. */
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { loginRequest, parseWith, toIso, toIsoOrNull, tokenRequest } from '#contracts';
import type { Me } from '#contracts';
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import type { TokenListItem } from '#identity';
import { StaffStore } from '#persistence';
import { DataSource } from 'typeorm';
import { principalOf, ProblemError } from '../request';
import type { Principal } from '../request';
import { AuthService, SESSION_COOKIE } from './auth.service';
import { presentMe } from './me';

type Asked = Request & { readonly principal?: Principal };
const DAY_MS = 86_400_000;

@Controller('api/v1')
export class AuthController {
  private readonly staff: StaffStore;
  constructor(@Inject(AuthService) private readonly auth: AuthService, @Inject(DataSource) dataSource: DataSource) {
    this.staff = new StaffStore(dataSource);
  }

  @Post('login')
  @HttpCode(200)
  async login(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Me> {
    const parsed = parseWith(loginRequest, request.body);
    if (!parsed.ok) throw new ProblemError({ ok: false, code: parsed.code, params: parsed.params, field: parsed.field }, parsed.all);
    const { email, password } = parsed.value;
    const { token, expiresAt, principal } = await this.auth.login(email, password, request.ip ?? '');
    response.cookie(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/', expires: new Date(expiresAt) });
    return this.me(principal);
  }

  @Post('logout')
  @HttpCode(204)
  async logout(@Req() request: Asked, @Res({ passthrough: true }) response: Response): Promise<void> {
    principalOf(request);
    await this.auth.logout({ authorization: request.header('authorization'), cookie: request.header('cookie') });
    response.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Get('me')
  async readMe(@Req() request: Asked): Promise<Me> {
    return this.me(principalOf(request));
  }

  @Get('tokens')
  async tokens(@Req() request: Asked): Promise<object> {
    const items = await this.auth.tokens.list(personIdOf(request));
    return { items: items.map(shownToken), nextCursor: null };
  }

  @Post('tokens')
  @HttpCode(201)
  async createToken(@Req() request: Asked): Promise<object> {
    const personId = personIdOf(request);
    const parsed = parseWith(tokenRequest, request.body);
    if (!parsed.ok) throw new ProblemError({ ok: false, code: parsed.code, params: parsed.params, field: parsed.field }, parsed.all);
    const { name, expiresInDays } = parsed.value;
    const now = Date.now();
    const { token, item } = await this.auth.tokens.issue({ name, personId, deskIds: [], expiresAt: now + expiresInDays * DAY_MS }, now);
    return { ...shownToken(item), token };
  }

  @Delete('tokens/:id')
  @HttpCode(204)
  async revokeToken(@Req() request: Asked, @Param('id') id: string): Promise<void> {
    if (!(await this.auth.tokens.revoke(id, personIdOf(request), Date.now()))) throw new ProblemError(refuse('not-found'));
  }

  private async me(principal: Principal): Promise<Me> {
    const person = principal.personId === null ? null : await this.staff.person(principal.personId);
    if (person === null) throw new ProblemError(refuse('auth.required'));
    return presentMe(person, principal);
  }
}

function shownToken({ id, name, createdAt, expiresAt, lastUsedAt, revokedAt }: TokenListItem): object {
  return { id, name, createdAt: toIso(createdAt ?? 0), expiresAt: toIsoOrNull(expiresAt), lastUsedAt: toIsoOrNull(lastUsedAt ?? null), revoked: revokedAt !== null };
}

function personIdOf(request: Asked): string {
  const { personId } = principalOf(request);
  const refusal: Refusal = refuse('permission.denied', { action: 'own-tokens', allowed: '' });
  if (personId === null) throw new ProblemError(refusal);
  return personId;
}
