import net from 'node:net';
import { Refusal } from './refusal.mjs';

const NEIGHBOURS_TRIED = 30;
const handedOut = new Set(); // a port given out is not yet bound, so it must not be given twice

/** True when nothing listens on the port on this machine (loopback and all interfaces). */
export async function isPortFree(port) {
  // The second bind catches a listener on the wildcard address where the system lets both exist.
  return (await canBind(port, '127.0.0.1')) && (await canBind(port, '0.0.0.0'));
}

function canBind(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * The wanted port, or the next free one after it, or any free one.
 * Returns { port, moved }. `isFree` is replaceable for tests.
 */
export async function chooseFreePort(wanted, isFree = isPortFree) {
  for (let port = wanted; port < wanted + NEIGHBOURS_TRIED && port <= 65_535; port += 1) {
    if (!handedOut.has(port) && (await isFree(port))) {
      handedOut.add(port);
      return { port, moved: port !== wanted };
    }
  }
  return { port: await anyFreePort(), moved: true };
}

/** Any free port of the system's choice. */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, () => {
      const { port } = server.address();
      server.close(() => (handedOut.has(port) ? resolve(anyFreePort()) : (handedOut.add(port), resolve(port))));
    });
  });
}

/** A port number from an environment variable; refuses what is not a port. Pure. */
export function parsePort(name, text) {
  const port = Number(text);
  if (!/^\d+$/.test(String(text)) || port < 1 || port > 65_535) {
    throw new Refusal(`${name} is "${text}", which is not a port.`, 'Set it to a number from 1 to 65535, or unset it.');
  }
  return port;
}

/** Resolves true once the port accepts a connection, false when `timeoutMs` has passed first. */
export async function waitForPort({ host, port, timeoutMs, stillWanted = () => true }) {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline && stillWanted()) {
    if (await accepts(host, port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function accepts(host, port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 2_000 });
    const end = (answer) => { socket.destroy(); resolve(answer); };
    socket.once('connect', () => end(true)).once('error', () => end(false)).once('timeout', () => end(false));
  });
}
