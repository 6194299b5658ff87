/** Where mail of this installation goes. Pure. */
import type { Config } from '#config';

/** `server`: to a mail server that was named. `catcher`: kept and shown on this machine. `none`: no mail server is set up, and nothing catches. */
export type MailWay = 'server' | 'catcher' | 'none';

/** The default address is the catcher's; in production nobody listens there. */
export function mailWayOf({ mode, smtpUrl, mailPort }: Pick<Config, 'mode' | 'smtpUrl' | 'mailPort'>): MailWay {
  if (smtpUrl !== `smtp://127.0.0.1:${String(mailPort)}`) return 'server';
  return mode === 'embedded' ? 'catcher' : 'none';
}
