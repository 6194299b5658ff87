/** What a person sees when everything runs: where to go, and who to log in as. Pure. */
export function welcomeText({ urls, users, elapsed, playing = false }) {
  const lines = ['', `Tikkun is running (ready in ${elapsed}).`, ''];
  const places = [['Console', urls.console], ['API documentation', urls.docs], ['Public pages', urls.public], ['Mail catcher', urls.mail], ['Temporal', urls.temporal]];
  for (const [name, url] of places) if (url) lines.push(`  ${name.padEnd(18)} ${url}`);
  if (users.length > 0) {
    const widest = (key) => Math.max(...users.map((user) => String(user[key] ?? '').length));
    const [email, password] = [widest('email'), widest('password')];
    lines.push('', '  Log in as (in the console, or with npx tikkun login):');
    for (const user of users) lines.push(`    ${String(user.email).padEnd(email)}  ${String(user.password).padEnd(password)}  ${user.role} (${user.name})`);
  }
  if (users.length > 0) {
    const manager = users.find((user) => String(user.role).includes('incident-manager')) ?? users[0];
    lines.push('', '  See a real crisis run, live, in about ten seconds (in another window):', `    npx tikkun login --email ${manager.email}`, '    npx tikkun drill examples/real/cloudflare-2025-11.json --rate 2000');
  }
  const writer = users.find((user) => String(user.role).includes('account-manager'));
  if (writer) lines.push('', `  New here? Log in as ${writer.email}: "First steps" at the head of the console leads to a first correct update in under five minutes.`);
  if (playing) lines.push('', '  A day of the demo organisation is being played: look at the queue in the console. The live crisis goes on for a minute, the finished one is there in about three.');
  lines.push('', '  Ctrl-C stops everything; the data stays in .tikkun.', '');
  return lines.join('\n');
}
