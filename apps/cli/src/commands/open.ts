/** `tikkun open`: opens a crisis from flags, a file, or both. */
import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { openCommand, parseOpen } from '#contracts';
import type { Cli } from '../cli';
import { failureOf } from '../failure';
import { addFlags } from '../flags/add-flags';
import { isBody } from '../flags/body-of-flags';
import { flagsOf } from '../flags/flags-of-schema';
import { answerText, bodyOf, inputFailure } from './catalogue';
import { wholeNumber } from './paged';

/** As the contract has it: faster than this, timers below a millisecond say nothing. */
const MAX_RATE = 1_000_000;
const TEXTS = {
  he: { file: 'הבקשה כ־JSON מקובץ, או - ; האפשרויות האחרות נוספות עליה', rate: 'תרגיל, מהיר פי כמה מן השעון', customer: 'שם הלקוח (כמו --account.name)', key: 'מפתח לבקשה; אותו מפתח שוב הוא אותו משבר' },
  en: { file: 'the request as JSON from a file, or - ; the other flags are laid over it', rate: 'a drill, this many times faster than the clock', customer: 'name of the customer (as --account.name)', key: 'key of the request; the same key again is the same crisis' },
} as const;
interface OpenOptions {
  readonly file?: string;
  readonly drillRate?: string;
  readonly customer?: string;
  readonly key?: string;
}

export function registerOpen(parent: Command, cli: Cli): void {
  const { lang, now } = cli.terminal;
  const texts = TEXTS[lang];
  const command = parent.command('open').description(`${openCommand.labels[lang]}. ${openCommand.help[lang]}`).option('--file <file>', texts.file).option('--customer <name>', texts.customer);
  const given = addFlags(command, flagsOf(openCommand.schema), lang);
  command.option('--drill-rate <n>', texts.rate).option('--key <key>', texts.key);
  command.action(async () => {
    const { file, drillRate, customer, key } = command.opts<OpenOptions>();
    const flags = await bodyOf(cli, given, { file, now: () => Promise.resolve(now()) });
    const body: Record<string, unknown> = { ...flags };
    if (customer !== undefined && isBody(flags['account']) && 'id' in flags['account']) throw failureOf('cli.flags-exclusive', lang, { one: '--customer', other: '--account.id' });
    if (customer !== undefined) body['account'] = { ...(isBody(flags['account']) ? flags['account'] : {}), name: customer };
    if (drillRate !== undefined) body['drill'] = { ...(isBody(flags['drill']) ? flags['drill'] : {}), rate: wholeNumber(drillRate, { name: '--drill-rate', least: 1, most: MAX_RATE, lang }) };
    const parsed = parseOpen(body);
    if (!parsed.ok) throw inputFailure(parsed.all, lang);
    const answer = await cli.client.send({ method: 'POST', path: '/api/v1/crises', body, key: key ?? randomUUID() });
    cli.print(answer, () => answerText(answer, openCommand.labels[lang], lang));
  });
}
