import { createLogger } from './create-logger';
import { NestPinoLogger } from './nest-pino-logger';

function capture() {
  const lines: string[] = [];
  return { lines, destination: { write: (line: string) => void lines.push(line) }, last: () => JSON.parse(lines.at(-1) ?? '{}') };
}

describe('createLogger', () => {
  it('withholds secrets and personal data', () => {
    const out = capture();
    createLogger('api', out.destination).info({ person: { email: 'a@example.test', id: 'p1' }, token: 'abc' }, 'signed in');
    expect(out.last()).toMatchObject({ name: 'api', msg: 'signed in', token: '[withheld]', person: { email: '[withheld]', id: 'p1' } });
    expect(out.lines.join('')).not.toContain('a@example.test');
  });

  it('carries what NestJS says, with its context and stack', () => {
    const out = capture();
    const nest = new NestPinoLogger(createLogger('api', out.destination));
    nest.log('started', 'NestApplication');
    expect(out.last()).toMatchObject({ level: 30, context: 'NestApplication', msg: 'started' });
    nest.error('broke', 'at line 1', 'Router');
    expect(out.last()).toMatchObject({ level: 50, context: 'Router', stack: 'at line 1', msg: 'broke' });
  });
});
