/**
 * The mail server of a run: records every message it has taken, by Message-ID.
 * It is slow on purpose (so that kills meet messages on their way), and now and
 * then hangs up after the data, having taken the message or not: what a sender
 * cannot know.
 */
import { createRequire } from 'node:module';

const { SMTPServer } = createRequire(import.meta.url)('smtp-server');
const SLOWNESS_MS = [10, 150];
const HANG_UP_SHARE = 0.03;
const DEFER_SHARE = 0.02;

/** Starts it on any free port. `trouble(true)` lets it hang up and defer. */
export async function startSink(random) {
  const accepted = []; // { messageId, to, survey, at }
  let troubled = false;
  const counts = { hungUp: 0, deferred: 0 };
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false, disableReverseLookup: true,
    onData(stream, session, callback) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        const message = readMessage(Buffer.concat(chunks).toString('utf8'), session);
        const dice = troubled ? random.next() : 1;
        setTimeout(() => {
          if (dice < DEFER_SHARE) {
            counts.deferred += 1;
            return callback(Object.assign(new Error('Come back later'), { responseCode: 451 }));
          }
          if (dice < DEFER_SHARE + HANG_UP_SHARE) {
            counts.hungUp += 1;
            if (dice < DEFER_SHARE + HANG_UP_SHARE / 2) accepted.push(message);
            return hangUp(server, session);
          }
          accepted.push(message);
          callback();
        }, random.between(...SLOWNESS_MS));
      });
    },
  });
  server.on('error', () => {}); // a sender that was killed leaves broken connections
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: server.server.address().port, accepted, counts,
    trouble: (on) => { troubled = on; },
    /** The survey link in the last invitation to an address for a crisis, or undefined. */
    surveyLink: (address, reference) => accepted.findLast((one) => one.to === address && one.reference === reference && one.survey !== undefined)?.survey,
    stop: () => new Promise((resolve) => { server.close(resolve); }),
  };
}

function hangUp(server, session) {
  for (const connection of server.connections) if (connection.session?.id === session.id) connection._socket.destroy();
}

function readMessage(raw, session) {
  const header = (name) => new RegExp(`^${name}:\\s*(\\S+)`, 'im').exec(raw)?.[1];
  const text = raw.replace(/=\r?\n/g, '').replaceAll('=3D', '=');
  return {
    messageId: header('Message-ID'), reference: header('X-Tikkun-Reference'), to: session.envelope.rcptTo[0]?.address, at: Date.now(),
    survey: /https?:\/\/[^\s"<>]+\/s\/[A-Za-z0-9._-]+/.exec(text)?.[0],
  };
}
