/** What a run says at its end. Pure. */
const FAILURES_SHOWN = 40;
const FAILURE_MAX_CHARS = 500;

export function summary({ settings, killer, client, sink, messages, failures, elapsed }) {
  const rows = [
    ['killed', Object.entries(killer.counts).map(([name, count]) => `${name} ${count}`).join(', ')],
    ['longest away', Object.entries(killer.longestAwayMs).map(([name, ms]) => `${name} ${seconds(ms)}`).join(', ')],
    ['commands acknowledged', client.acknowledged.length],
    ['repeats needed', `${client.retries} (${client.refused.connection} no answer, ${client.refused.unavailable} times 503)`],
    ['longest wait for one answer', seconds(client.longestOutageMs)],
    ['customer messages', Object.entries(messages.customer).map(([state, count]) => `${state} ${count}`).join(', ')],
    ['survey invitations', Object.entries(messages.survey).map(([state, count]) => `${state} ${count}`).join(', ')],
    ['staff notices', Object.entries(messages.staff).map(([state, count]) => `${state} ${count}`).join(', ')],
    ['mail server', `took ${sink.accepted.length}, hung up on ${sink.counts.hungUp}, put off ${sink.counts.deferred}`],
    ['tasks for a person', messages.tasks],
    ['seed, time', `${settings.seed}, ${elapsed}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const shown = failures.slice(0, FAILURES_SHOWN).map((one) => `  ✗ ${one.slice(0, FAILURE_MAX_CHARS)}`);
  if (failures.length > shown.length) shown.push(`  … and ${failures.length - shown.length} more`);
  const verdict = failures.length === 0 ? `✓ ${settings.crises} crises ended as they do without kills; nothing lost, nothing doubled.` : `✗ ${failures.length} violations:`;
  return ['', ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), '', verdict, ...shown].join('\n');
}

const seconds = (ms) => `${(ms / 1_000).toFixed(1)} s`;
