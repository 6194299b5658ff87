/** The detector of serious complaints over real ones: what it makes of them stands in docs/lanes.md, and this fails when that is out of date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPLAINT_LANES, SIGNAL_CODES, detectSeriousness } from '#domain';
import type { ComplaintChannel, Detected, SignalCode } from '#domain';
import { COMPLAINT_SIGNALS, signalsOf } from '#guard';
import { readProtocol } from '#protocol';
import { laneRules } from '../../libs/domain/src/testing/lane-rules';

const ROOT = join(__dirname, '../..');
const DOC = join(ROOT, 'docs/lanes.md');
const BEGIN = '<!-- results: drawn by test/contract/real-complaints.spec.ts -->';
const END = '<!-- end of results -->';
interface Complaint { readonly id: string; readonly product: string; readonly issue: string; readonly channel: ComplaintChannel; readonly response: string; readonly timely: boolean; readonly disputed: boolean; readonly narrativeSignals?: readonly SignalCode[] }
const { complaints } = JSON.parse(readFileSync(join(ROOT, 'examples/real/complaints.json'), 'utf8')) as { readonly complaints: readonly Complaint[] };
const read = readProtocol(readFileSync(join(ROOT, 'protocols/standard.yaml'), 'utf8'), 'standard.yaml', Date.UTC(2026, 8, 1));
const rules = read.ok ? read.protocol.relationship?.lane : undefined;

const judge = (one: Complaint, withNarrative: boolean): Detected => {
  if (rules === undefined) throw new Error('protocols/standard.yaml has no lanes');
  const signals = [...signalsOf(`${one.product}. ${one.issue}`, 'en'), ...(withNarrative ? (one.narrativeSignals ?? []) : [])];
  return detectSeriousness({ signals, channel: one.channel, history: null, vip: false, lossMinor: null }, rules.detect);
};

function results(): string {
  const share = (count: number, of: number): string => `${String(count)} (${String(Math.round((100 * count) / of))} %)`;
  const judged = complaints.map((one) => ({ one, with: judge(one, true), without: judge(one, false) }));
  const told = judged.filter(({ one }) => one.narrativeSignals !== undefined);
  const rows = COMPLAINT_LANES.map((lane) => {
    const here = judged.filter((each) => each.with.lane === lane);
    const relief = here.filter(({ one }) => /monetary relief/.test(one.response)).length;
    return `| ${lane} | ${share(here.length, judged.length)} | ${share(judged.filter((each) => each.without.lane === lane).length, judged.length)} | ${String(told.filter((each) => each.with.lane === lane).length)} | ${String(told.filter((each) => each.without.lane === lane).length)} | ${String(relief)} | ${String(here.filter(({ one }) => !one.timely).length)} |`;
  });
  const reasons = new Map<string, number>();
  for (const { with: { reasons: all } } of judged) for (const { code } of all) reasons.set(code, (reasons.get(code) ?? 0) + 1);
  const sorted = [...reasons].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [
    BEGIN,
    `${String(judged.length)} complaints, ${String(told.length)} with a narrative.`, '',
    '| Lane | All | Without narratives | Of those with one | The same, narrative ignored | Got relief | Answered late |', '|---|---|---|---|---|---|---|', ...rows, '',
    '| Reason | Complaints |', '|---|---|', ...sorted.map(([code, count]) => `| ${code} | ${String(count)} |`),
    END,
  ].join('\n');
}

describe('real complaints', () => {
  it('the protocol in force is the one the rules were tested with, and both lists of signs agree', () => {
    expect(rules).toEqual(laneRules);
    expect(COMPLAINT_SIGNALS).toEqual(SIGNAL_CODES);
  });

  it('every complaint gets a lane with reasons that add up, with or without a narrative', () => {
    expect(complaints).toHaveLength(145);
    for (const one of complaints) {
      const judged = judge(one, true);
      expect(judged.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(judged.score);
      expect(COMPLAINT_LANES.indexOf(judged.lane)).toBeGreaterThanOrEqual(COMPLAINT_LANES.indexOf(judge(one, false).lane));
    }
  });

  it.each([
    ['Identity theft / Fraud / Embezzlement', 'serious'], ['Loan modification,collection,foreclosure', 'serious'], ['Taking/threatening an illegal action', 'serious'],
    ['APR or interest rate', 'light'], ['Transaction issue', 'light'],
  ])('by its subject alone, "%s" is %s', (issue, lane) => {
    const found = complaints.find((one) => one.issue === issue && one.narrativeSignals === undefined && one.channel === 'web') ?? complaints.find((one) => one.issue === issue);
    if (found === undefined) throw new Error(issue);
    expect(judge({ ...found, channel: 'web' }, false).lane).toBe(lane);
  });

  it('docs/lanes.md shows what comes out now', () => {
    const doc = readFileSync(DOC, 'utf8');
    const shown = doc.slice(doc.indexOf(BEGIN), doc.indexOf(END) + END.length);
    if (process.env['TIKKUN_WRITE_DOCS'] === '1') writeFileSync(DOC, doc.replace(shown, () => results()));
    else expect(shown).toBe(results());
  });
});
