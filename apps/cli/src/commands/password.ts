/** `tikkun password change | reset-link`: one's own password, and a link for somebody who forgot his. */
import type { Command } from 'commander';
import { answerSchemas } from '#contracts';
import { readAnswer } from '../api/read-answer';
import { askHidden } from '../ask-hidden';
import type { Cli } from '../cli';
import { failureOf } from '../failure';
import { whenInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { fill, isolate } from '../texts/language';
import { harmless } from '../terminal';

const TEXTS = {
  he: { change: 'החלפת הסיסמה שלי; הכניסות האחרות נסגרות', stdin: 'לקרוא מן הקלט הרגיל שתי שורות: הסיסמה הנוכחית והחדשה', current: 'הסיסמה הנוכחית: ', next: 'סיסמה חדשה: ', again: 'הסיסמה החדשה שוב: ', changed: 'הסיסמה הוחלפה ✓', differs: 'שתי ההקלדות של הסיסמה החדשה שונות', link: 'שליחת קישור חד־פעמי לסיסמה חדשה, ליממה (מנהלי מערכת)', byHand: 'לא לשלוח, להציג את הקישור כאן', person: 'מזהה האדם (tikkun people)', made: '{name}, עד {at}. הקישור מוצג רק עכשיו:', sent: 'הקישור נשלח אל {name}, {email} ✓ הוא פועל עד {at}.' },
  en: { change: 'Change my password; my other sessions end', stdin: 'read two lines from standard input: the present password and the new one', current: 'Present password: ', next: 'New password: ', again: 'New password once more: ', changed: 'The password is changed ✓', differs: 'the new password was typed in two ways', link: 'Mail a link for a new password, once and for a day (administrator)', byHand: 'mail nothing, show the link here', person: 'id of the person (tikkun people)', made: '{name}, until {at}. The link is shown only now:', sent: 'The link is on its way to {name}, {email} ✓ It works until {at}.' },
} as const;

export function registerPassword(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  const password = parent.command('password').description(COMMANDS.password.help[lang]).helpCommand(false);
  password.command('change').description(texts.change).option('--password-stdin', texts.stdin).action(async ({ passwordStdin }: { readonly passwordStdin?: true }) => {
    const body = passwordStdin === true ? fromLines(await cli.terminal.readStdin(), cli) : await asked(cli);
    const answer = await cli.client.send({ method: 'POST', path: '/api/v1/account/password', body });
    cli.print(answer, () => texts.changed);
  });
  password.command('reset-link').argument('<person>', texts.person).option('--by-hand', texts.byHand).description(texts.link).action(async (person: string, { byHand }: { readonly byHand?: true }) => {
    const answer = await cli.client.send({ method: 'POST', path: `/api/v1/admin/people/${encodeURIComponent(person)}/password-reset`, body: byHand === true ? { byHand } : {} });
    cli.print(answer, () => {
      const made = readAnswer(answerSchemas.ResetIssued, answer, lang);
      const facts = { name: harmless(made.person.name), email: harmless(made.person.email ?? ''), at: whenInWords(made.expiresAt, lang) };
      return made.url === null ? fill(texts.sent, facts, lang) : `${fill(texts.made, facts, lang)}\n${isolate(made.url, lang)}`;
    });
  });
}

function fromLines(text: string, cli: Cli): { readonly current: string; readonly next: string } {
  const [current, next] = text.split(/\r?\n/);
  if (current === undefined || current === '' || next === undefined || next === '') throw failureOf('cli.login-needed-input', cli.terminal.lang);
  return { current, next };
}

async function asked(cli: Cli): Promise<{ readonly current: string; readonly next: string }> {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  if (!process.stdin.isTTY) throw failureOf('cli.login-needed-input', lang);
  const current = await askHidden(texts.current, cli);
  const next = await askHidden(texts.next, cli);
  if ((await askHidden(texts.again, cli)) !== next) throw failureOf('cli.usage', lang, { problem: texts.differs, command: 'password change' });
  return { current, next };
}
