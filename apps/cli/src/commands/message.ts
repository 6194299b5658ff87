/** `tikkun message check`: the message guard without any server. */
import type { Command } from 'commander';
import type { Cli } from '../cli';
import { failureOf } from '../failure';
import { messageCheck } from '../offline/message-check';
import { COMMANDS } from '../texts/commands';
import { printOffline } from './offline';

const TEXTS = {
  he: { check: 'מה הודעה מבטיחה, ומה בה עלול לפגוע; הטקסט מ־--text, מקובץ או מן הקלט', text: 'הטקסט', file: 'קובץ עם הטקסט; - = הקלט הרגיל', language: 'שפת הלקוח: he, en', type: 'סוג ההודעה', form: 'צורת הפנייה: neutral, feminine, masculine', verdict: 'איפה עומדת הבדיקה', at: 'מתי נשלחת, עם היסט; בלי זה עכשיו', zone: 'אזור הזמן של הקוראים' },
  en: { check: 'What a message promises, and what in it would hurt; the text from --text, a file or the input', text: 'the text', file: 'file with the text; - = standard input', language: 'language of the customer: he, en', type: 'type of the message', form: 'form of address: neutral, feminine, masculine', verdict: 'where the examination stands', at: 'when it is sent, with offset; now when left out', zone: 'time zone of the reader' },
} as const;
const HOME_ZONE = 'Asia/Jerusalem';

interface CheckOptions {
  readonly text?: string;
  readonly file?: string;
  readonly language: string;
  readonly type: string;
  readonly form: string;
  readonly verdict: string;
  readonly at?: string;
  readonly zone: string;
}

export function registerMessage(parent: Command, cli: Cli): void {
  const { lang, now } = cli.terminal;
  const texts = TEXTS[lang];
  const message = parent.command('message').description(COMMANDS.message.help[lang]).helpCommand(false);
  message.command('check').description(texts.check).option('--text <text>', texts.text).option('--file <file>', texts.file).requiredOption('--language <he|en>', texts.language)
    .option('--type <type>', texts.type, 'update').option('--form <form>', texts.form, 'neutral').option('--verdict <verdict>', texts.verdict, 'not-examined').option('--at <time>', texts.at).option('--zone <zone>', texts.zone, HOME_ZONE)
    .action(async (options: CheckOptions) => {
      const { language, type, form, verdict, zone } = options;
      if (options.text !== undefined && options.file !== undefined) throw failureOf('cli.usage', lang, { problem: '--text, --file', command: 'message check' });
      const text = options.text ?? (await cli.read(options.file ?? '-'));
      await printOffline(cli, messageCheck({ text, language, type, form, verdict, zone, at: options.at ?? new Date(now()).toISOString() }));
    });
}
