/** An SMTP address as the connection needs it. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  readonly user: string | null;
  readonly password: string | null;
}

const SMTPS_PORT = 465;
const SUBMISSION_PORT = 587;

/** Reads `smtp://user:password@host:587` or `smtps://…`. Throws on an address that is no SMTP address; libs/config has checked it before. */
export function readSmtpUrl(address: string): SmtpSettings {
  const url = new URL(address);
  if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') throw new Error('The mail server address must begin with smtp:// or smtps://.');
  const secure = url.protocol === 'smtps:';
  const standard = secure ? SMTPS_PORT : SUBMISSION_PORT;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''), port: url.port === '' ? standard : Number(url.port), secure,
    user: url.username === '' ? null : decodeURIComponent(url.username), password: url.password === '' ? null : decodeURIComponent(url.password),
  };
}
