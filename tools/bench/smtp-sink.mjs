/** A mail server that takes everything and keeps nothing: delivery runs as in production, outside the measured processes. */
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
  onData: (stream, _session, done) => { stream.resume(); stream.once('end', () => done()); },
});
server.listen(Number(process.env.BENCH_SMTP_PORT), '127.0.0.1', () => process.stdout.write('sink ready\n'));
process.once('SIGTERM', () => server.close(() => process.exit()));
