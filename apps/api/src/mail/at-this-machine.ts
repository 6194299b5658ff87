/** Whether a request comes from a person at this machine: over the loopback, to its own name, through no proxy. Pure. */

const LOOPBACK = /^(::1|(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
/** A page of another site that has its own name lead to this machine is told apart by the name. */
const OWN_NAME = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i;
const BY_PROXY = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;

export interface Arrival {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export function isAtThisMachine({ socket, headers }: Arrival): boolean {
  const { host } = headers;
  return LOOPBACK.test(socket.remoteAddress ?? '') && typeof host === 'string' && OWN_NAME.test(host) && BY_PROXY.every((name) => headers[name] === undefined);
}
