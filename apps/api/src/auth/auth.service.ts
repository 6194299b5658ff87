/** Logs people in and says who stands behind a request: a session cookie, or a bearer (an API token, or the command line's session). */
import type { DataSource } from 'typeorm';
import { ApiTokens, Sessions } from '#identity';
import type { PersonRecord } from '#persistence';
import { ProblemError } from '../request';
import type { Principal } from '../request';

export const SESSION_COOKIE = 'tikkun_session';

export interface Identified {
  readonly principal: Principal;
  readonly by: 'cookie' | 'bearer';
}
export interface AuthHeaders {
  readonly authorization: string | undefined;
  readonly cookie: string | undefined;
}

/** Longer than any token of ours; a longer header is not looked at. */
const BEARER = /^Bearer ([\x21-\x7e]{1,300})$/i;

export class AuthService {
  readonly tokens: ApiTokens;
  private readonly sessions: Sessions;

  constructor(dataSource: DataSource) {
    this.sessions = new Sessions(dataSource);
    this.tokens = new ApiTokens(dataSource);
  }

  /** A new session for the right password. Refuses auth.invalid-credentials and, after several failures, rate.limited. */
  async login(email: string, password: string, address: string): Promise<{ readonly token: string; readonly expiresAt: number; readonly principal: Principal }> {
    const login = await this.sessions.logIn({ email, password, address, now: Date.now() });
    if (!login.ok) throw new ProblemError(login);
    return { token: login.token, expiresAt: login.expiresAt, principal: personPrincipal(login.person) };
  }

  /** Null when nobody says who he is; refuses a session or token that is no longer good. */
  async identify(headers: AuthHeaders): Promise<Identified | null> {
    if (headers.authorization !== undefined) return { principal: await this.byBearer(BEARER.exec(headers.authorization)?.[1] ?? ''), by: 'bearer' };
    const session = cookieOf(headers.cookie, SESSION_COOKIE);
    if (session === undefined) return null;
    const known = await this.sessions.verify(session, Date.now());
    if (!known.ok) throw new ProblemError(known);
    return { principal: personPrincipal(known.person), by: 'cookie' };
  }

  private async byBearer(token: string): Promise<Principal> {
    const now = Date.now();
    const bearer = await this.tokens.verify(token, now);
    if (bearer.ok) return bearer.kind === 'person' ? personPrincipal(bearer.person) : machinePrincipal(bearer.tokenId, bearer.deskIds);
    const session = await this.sessions.verify(token, now);
    if (!session.ok) throw new ProblemError(bearer);
    return personPrincipal(session.person);
  }

  async logout(headers: AuthHeaders): Promise<void> {
    const token = sessionTokenOf(headers);
    if (token !== null) await this.sessions.logOut(token);
  }
}

/** The session a request came with, or what stands in its place (an API token is none, and ending or keeping it does nothing); null for none. */
export function sessionTokenOf(headers: AuthHeaders): string | null {
  return cookieOf(headers.cookie, SESSION_COOKIE) ?? BEARER.exec(headers.authorization ?? '')?.[1] ?? null;
}

function personPrincipal({ id, roles, deskIds, language, zone }: PersonRecord): Principal {
  return { actorId: id, personId: id, roles, deskIds, language, kind: 'person', ...(zone == null ? {} : { zone }) };
}

function machinePrincipal(tokenId: string, deskIds: readonly string[]): Principal {
  return { actorId: `machine:${tokenId}`, personId: null, roles: [], deskIds, language: 'en', kind: 'machine' };
}

/** A cookie's value by name; bounded, so that a hostile header costs nothing. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').slice(0, 8_192).split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined && /^[\w-]{1,200}$/.test(value)) return value;
  }
  return undefined;
}
