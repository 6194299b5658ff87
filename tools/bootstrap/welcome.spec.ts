/** What stands on the terminal when everything runs. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const USERS = [
  { email: 'maya@x.test', password: 'p1', role: 'incident-manager', name: 'Maya' }, { email: 'yonatan@x.test', password: 'p2', role: 'account-manager', name: 'Yonatan' },
];
function welcome(options: object): string {
  const url = pathToFileURL(join(__dirname, 'welcome.mjs')).href;
  const code = `import { welcomeText } from ${JSON.stringify(url)}; process.stdout.write(welcomeText(${JSON.stringify({ urls: { console: 'http://localhost:4400' }, elapsed: '9 s', ...options })}));`;
  return execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

describe('the welcome', () => {
  it('says who to log in as, and who of them takes the first steps, by the name they have on the screen', () => {
    const text = welcome({ users: USERS, playing: true });
    for (const { email, password } of USERS) expect(text).toMatch(new RegExp(`${email} +${password}`));
    expect(text).toContain('Log in as yonatan@x.test: "First steps"');
    expect(readFileSync(join(__dirname, '../../apps/console/src/tour/texts.ts'), 'utf8')).toContain("title: p('First steps',");
    expect(text).toContain('is being played');
  });

  it('offers no steps where there is no demo organisation, and tells of no day that is not played', () => {
    const text = welcome({ users: [] });
    expect(text).toContain('http://localhost:4400');
    expect(text).not.toMatch(/First steps|Log in as|is being played/);
  });
});
