/** The commands the caller may issue, as forms. */
import { createHash } from 'node:crypto';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { allEntries, commandFormsQuery, parseWith } from '#contracts';
import type { CommandForm, CommandForms } from '#contracts';
import { mayDo } from '#identity';
import type { Request, Response } from 'express';
import { principalOf, ProblemError } from '../request';
import type { Principal } from '../request';
import { formOfCommand } from './form-of-command';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1/commands')
export class CommandFormsController {
  /** Drawn once: the catalogue does not change while a process lives. */
  private drawn: readonly CommandForm[] | null = null;

  /** The same answer for one set of roles and one version of Tikkun; the ETag spares sending it again. */
  @Get()
  forms(@Req() request: Asked, @Res({ passthrough: true }) response: Response): CommandForms | undefined {
    const principal = principalOf(request);
    const parsed = parseWith(commandFormsQuery, { ...request.query });
    if (!parsed.ok) throw new ProblemError({ ok: false, code: parsed.code, params: parsed.params, field: parsed.field }, parsed.all);
    const { name } = parsed.value;
    this.drawn ??= allEntries.map(formOfCommand);
    const items = this.drawn.filter((form) => (name === undefined || form.name === name) && mayDo(principal, form.name) === true);
    const tag = `"${createHash('sha256').update(items.map((form) => form.name).join()).update(this.fingerprint()).digest('base64url').slice(0, TAG_CHARS)}"`;
    response.setHeader('ETag', tag).setHeader('Cache-Control', 'private, no-cache').setHeader('Vary', 'Cookie, Authorization');
    if (request.header('if-none-match')?.includes(tag) !== true) return { items };
    response.status(NOT_MODIFIED);
    return undefined;
  }

  private mark: string | null = null;
  /** Another version of the catalogue has another one, without anybody remembering to raise a number. */
  private fingerprint(): string {
    this.mark ??= createHash('sha256').update(JSON.stringify(this.drawn)).digest('base64url');
    return this.mark;
  }
}
const TAG_CHARS = 22;
const NOT_MODIFIED = 304;
