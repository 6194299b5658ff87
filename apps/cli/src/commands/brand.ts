/** `tikkun brand show | set | remove`: how the customer pages look. */
import { readFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Command } from 'commander';
import { answerSchemas, brandSetting, LOGO_MAX_BYTES, parseWith } from '#contracts';
import type { BrandSettings } from '#contracts';
import type { ApiAnswer } from '../api/client';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { failureOf } from '../failure';
import { messageOf } from '../message-of';
import { painter } from '../output/colour';
import { tableLines } from '../output/table';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import { harmless } from '../terminal';
import { inputFailure } from './catalogue';

const TEXTS = {
  he: {
    show: 'מה נקבע, ומה תקף היכן שלא נקבע דבר', set: 'קביעת מראה; מה שלא נכתב נשאר כפי שהוא', remove: 'הסרת המראה: חוזרים לזה של הארגון, או לרגיל', desk: 'מזהה המוקד; בלעדיו הארגון כולו', nameHe: 'השם בדף בעברית; --no-name-he מוחק', nameEn: 'השם בדף באנגלית; --no-name-en מוחק',
    noName: 'בלי שם משלו', light: 'צבע הפס על הרקע הבהיר, ‎#rrggbb', dark: 'צבע הפס על הרקע הכהה; auto מוצא גוון בעצמו', logo: 'קובץ SVG, ‏PNG או WebP', noLogo: 'בלי סמל', organisation: 'הארגון', usual: 'הרגיל', columns: ['של מי', 'עברית', 'אנגלית', 'בהיר', 'כהה', 'סמל', 'שונה'], yes: 'יש', no: 'אין', removed: 'הוסר ✓',
  },
  en: {
    show: 'What is set, and what holds where nothing is', set: 'Set a look; what is not given stays as it is', remove: 'Take a look away: back to that of the organisation, or the usual one', desk: 'id of the desk; the whole organisation without it', nameHe: 'name on the Hebrew page; --no-name-he takes it away', nameEn: 'name on the English page; --no-name-en takes it away',
    noName: 'no name of its own', light: 'colour of the band on the light ground, #rrggbb', dark: 'colour of the band on the dark ground; auto finds a shade by itself', logo: 'an SVG, PNG or WebP file', noLogo: 'without a logo', organisation: 'organisation', usual: 'usual', columns: ['of', 'Hebrew', 'English', 'light', 'dark', 'logo', 'changed'], yes: 'yes', no: 'no', removed: 'taken away ✓',
  },
} as const;
const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' };
const PATH = '/api/v1/admin/brand';

interface Options {
  readonly desk?: string;
  readonly nameHe?: string | false;
  readonly nameEn?: string | false;
  readonly accentLight?: string;
  readonly accentDark?: string;
  readonly logo?: string | false;
}

export function registerBrand(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const brand = parent.command('brand').description(COMMANDS.brand.help[lang]).helpCommand(false);
  const show = (answer: ApiAnswer): void => { cli.print(answer, () => lines(readAnswer(answerSchemas.BrandSettings, answer, lang), cli).join('\n')); };
  brand.command('show').description(texts.show).action(async () => { show(await cli.client.send({ method: 'GET', path: PATH })); });
  brand.command('set').description(texts.set).option('--desk <id>', texts.desk).option('--name-he <name>', texts.nameHe).option('--no-name-he', texts.noName).option('--name-en <name>', texts.nameEn).option('--no-name-en', texts.noName)
    .option('--accent-light <colour>', texts.light).option('--accent-dark <colour>', texts.dark).option('--logo <file>', texts.logo).option('--no-logo', texts.noLogo)
    .action(async (options: Options, command: Command) => {
      const given = (name: keyof Options): boolean => command.getOptionValueSource(name) === 'cli';
      const now = readAnswer(answerSchemas.BrandSettings, await cli.client.send({ method: 'GET', path: PATH }), lang);
      const base = now.looks.find((one) => one.desk === (options.desk ?? null)) ?? now.looks.find((one) => one.desk === null) ?? now.usual;
      const text = (name: 'nameHe' | 'nameEn'): string | null => (given(name) ? (options[name] === false ? null : (options[name] ?? null)) : base[name]);
      const accentLight = options.accentLight ?? base.accentLight;
      const body = { desk: options.desk ?? null, look: {
        nameHe: text('nameHe'), nameEn: text('nameEn'), accentLight, accentDark: options.accentDark === 'auto' ? null : (options.accentDark ?? base.accentDark),
        logo: given('logo') ? (typeof options.logo === 'string' ? await pictureOf(cli, options.logo) : null) : base.logo,
      } };
      const parsed = parseWith(brandSetting, body);
      if (!parsed.ok) throw inputFailure(parsed.all, lang);
      show(await cli.client.send({ method: 'PUT', path: PATH, body }));
    });
  brand.command('remove').description(texts.remove).option('--desk <id>', texts.desk).action(async ({ desk }: { readonly desk?: string }) => {
    const answer = await cli.client.send({ method: 'PUT', path: PATH, body: { desk: desk ?? null, look: null } });
    cli.print(answer, () => [texts.removed, ...lines(readAnswer(answerSchemas.BrandSettings, answer, lang), cli)].join('\n'));
  });
}

/** A whole `data:` address. The API looks into the picture; here only its kind and size are known. */
async function pictureOf(cli: Cli, file: string): Promise<string> {
  const { lang, cwd } = cli.terminal;
  const type = TYPES[extname(file).toLowerCase()];
  if (type === undefined) throw failureOf('cli.choice-invalid', lang, { value: file, name: '--logo', allowed: Object.keys(TYPES).join(', ') });
  try {
    const bytes = await readFile(resolve(cwd, file));
    if (bytes.length > LOGO_MAX_BYTES) throw new Error(`${String(bytes.length)} > ${String(LOGO_MAX_BYTES)}`);
    return `data:${type};base64,${bytes.toString('base64')}`;
  } catch (error) {
    const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    throw missing ? failureOf('cli.file-missing', lang, { file }) : failureOf('cli.file-unreadable', lang, { file, problem: messageOf(error) });
  }
}

function lines({ looks, usual, organisation }: BrandSettings, { terminal: { lang, colour, interactive, columns } }: Cli): readonly string[] {
  const texts = TEXTS[lang];
  const row = (of: string, look: BrandSettings['usual'], changed: string): readonly { readonly text: string }[] =>
    [of, look.nameHe ?? organisation, look.nameEn ?? organisation, look.accentLight, look.accentDark, look.logo === null ? texts.no : texts.yes, changed].map((text) => ({ text: isolated(text, lang) }));
  return tableLines(texts.columns.map((title) => ({ title })), [...looks.map((look) => row(look.desk ?? texts.organisation, look, whenInWords(look.updatedAt, lang))), row(texts.usual, usual, '–')], { paint: painter(colour), columns: interactive ? columns : undefined });
}

const isolated = (text: string, lang: Lang): string => isolate(harmless(text), lang);
