import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditTimeline } from './audit';
import type { AuditArguments } from './audit';
import { drillPlan } from './drill-plan';

const root = join(__dirname, '../../../..');
const files = ['standard.yaml', 'intensive.yaml'].map((name) => ({ name, text: readFileSync(join(root, 'protocols', name), 'utf8') }));
const real = (slug: string): string => readFileSync(join(root, 'examples/real', `${slug}.json`), 'utf8');

interface Json {
  severity: number;
  obligations: { kind: string; due: string; fulfilledAt: string | null; state: string; fulfilledOn?: string }[];
  silences: { from: string; to: string; minutes: number }[];
  silencesAtLeast: { from: string; to: string; minutes: number }[];
  forecasts: { madeAt: string; expectedBy: string; actualAt: string | null; errorHours: number | null }[];
  neverDone: string[];
  undetermined: { kind: string; due: string }[];
  counts: Record<string, number>;
  firstContactMinutes: number | null;
  disclosureLagMinutes: number | null;
  withoutHolidays: string[];
}
const auditOf = (slug: string, more: Partial<AuditArguments> = {}): Json => auditTimeline({ name: slug, text: real(slug), files, ...more }).json as Json;
const rows = (json: Json, kind: string): string[] => json.obligations.filter((one) => one.kind === kind).map((one) => `${one.due.slice(11, 16)} ${one.state} ${one.fulfilledAt?.slice(11, 16) ?? '-'}`);

describe('Cloudflare, 18 November 2025, standard protocol, severity 1', () => {
  // By hand. Known inside at 11:31, first word 11:48. A word is owed every 60 minutes after the last one:
  //   said  11:48 12:03 12:21 12:53 13:04 13:09 13:35 14:42 | silence to 17:14
  //   due   12:31 12:48 13:03 13:21 13:53 14:04 14:09 14:35 | 15:42 (missed: nothing by 16:42), 16:42 (said 17:14, late)
  // First contact 30 min: 12:01. Workaround 4 h: 15:31, working again only at 17:06. Fix 48 h: kept at 17:06.
  // A stage update is owed 30 min after the fix (14:30, said 14:42) and after it works again (17:06, said 17:14).
  const json = auditOf('cloudflare-2025-11');

  it('asks for what the hand computation asks for', () => {
    expect(json.severity).toBe(1);
    expect(rows(json, 'first-contact')).toEqual(['12:01 kept 11:48']);
    expect(rows(json, 'timed-update')).toEqual([
      '12:31 kept 11:48', '12:48 kept 12:03', '13:03 kept 12:21', '13:21 kept 12:53', '13:53 kept 13:04', '14:04 kept 13:09', '14:09 kept 13:35', '14:35 late 14:42', '15:42 missed -', '16:42 late 17:14',
    ]);
    expect(rows(json, 'stage-update')).toEqual(['15:00 kept 14:42', '17:36 kept 17:14']);
    expect(rows(json, 'workaround')).toEqual(['15:31 late 17:06']);
    expect(rows(json, 'fix')).toEqual(['11:31 kept 17:06']);
    expect(rows(json, 'executive-notice')).toEqual(['12:01 missed -']);
    // Besides the notice: a timed update, and the listening record, which no public account could show.
    expect(json.counts).toEqual({ kept: 11, late: 3, missed: 3, undetermined: 0 });
    expect(json.neverDone).toEqual(['executive-notice', 'listening-record']);
  });

  it('finds the silences longer than an hour: 14:42 to 17:14 and 13:35 to 14:42', () => {
    expect(json.silences.map((one) => [one.from.slice(11, 16), one.to.slice(11, 16), one.minutes])).toEqual([['14:42', '17:14', 152], ['13:35', '14:42', 67]]);
    expect([json.firstContactMinutes, json.disclosureLagMinutes]).toEqual([17, 17]);
  });

  it('asks less at severity 2 (4 h by day) and other things under another protocol', () => {
    const two = auditOf('cloudflare-2025-11', { severity: 2 });
    // Service hours are New York's: 11:31 UTC is 06:31 there, so an hour of them ends at 13:00 UTC.
    expect(rows(two, 'first-contact')).toEqual(['13:00 kept 11:48']);
    expect(two.silences).toEqual([]);
    expect(auditOf('cloudflare-2025-11', { protocol: 'intensive' }).counts).not.toEqual(json.counts);
  });
});

describe('GitLab, 31 January 2017', () => {
  // By hand. Staff knew of trouble at 18:00, the fault began at 21:00: the clock starts there. First contact due 21:30, said 23:28.
  // Updates due 22:00 (missed: nothing by 23:00), 23:00 (said 23:28), then 00:28 (said 00:00), 01:00 (said 00:44). From then on three
  // words of 1 February have a day only, between 01:18 and 17:00 by the order of facts: nothing there can be judged. 148 min = 21:00 to 23:28.
  const json = auditOf('gitlab-2017-01');

  it('judges what the record allows and nothing more', () => {
    expect(rows(json, 'first-contact')).toEqual(['21:30 late 23:28']);
    expect(rows(json, 'timed-update')).toEqual(['22:00 missed -', '23:00 late 23:28', '00:28 kept 00:00', '01:00 kept 00:44']);
    expect(json.silences.map((one) => one.minutes)).toEqual([148]);
    expect(json.silencesAtLeast.map((one) => [one.from, one.minutes])).toEqual([['2017-02-01T17:00:00.000Z', 74]]);
    expect(json.undetermined.filter((one) => one.kind === 'timed-update')[0]?.due).toBe('2017-02-01T01:44:00.000Z');
    expect(json.forecasts).toMatchObject([{ errorHours: null, actualAt: '2017-02-10T12:00:00.000Z' }]);
  });

  it('says that no holiday table reaches 2017', () => {
    expect(json.withoutHolidays).toEqual(['us@2026.1', 'us-delivery@2026.1']);
  });
});

describe('AWS, 20 October 2025', () => {
  const json = auditOf('aws-us-east-1-2025-10');

  it('a promised next word binds: said a minute after it is late', () => {
    expect(rows(json, 'timed-update').filter((row) => row.includes('late'))).toEqual([
      '09:00 late 09:01', '13:30 late 13:42', '17:00 late 17:03', '19:00 late 19:15', '20:00 late 20:03', '20:45 late 20:52', '21:30 late 21:48', '22:30 late 22:53',
    ]);
    expect(rows(json, 'stage-update')).toEqual(['17:08 kept 17:03', '22:31 late 22:53']);
    // Something was said at 26 instants; all but the eight above kept a timed update (18). First contact, a stage update, the fix: kept (3).
    // Late besides the eight: a stage update, and the workaround (due 11:11, working again at 22:01).
    expect(rows(json, 'timed-update')).toHaveLength(26);
    expect(json.counts).toEqual({ kept: 21, late: 10, missed: 2, undetermined: 0 });
    expect(json.neverDone).toEqual(['executive-notice', 'listening-record']);
    expect(json.forecasts.filter((one) => (one.errorHours ?? 0) > 0)).toHaveLength(8);
    // 08:26 promised 09:00, said 09:01; 20:52 promised 21:30, said 21:48: 18 minutes are 0.3 h.
    expect(json.forecasts.find((one) => one.madeAt.includes('T08:26'))?.errorHours).toBe(0.017);
    expect(json.forecasts.find((one) => one.madeAt.includes('T20:52') && one.actualAt !== null)?.errorHours).toBe(0.3);
  });

  it('one silence was longer than an hour: 21:48 to 22:53', () => {
    expect(json.silences.map((one) => [one.from.slice(11, 16), one.minutes])).toEqual([['21:48', 65]]);
  });
});

describe('Atlassian, April 2022: only days are known', () => {
  const json = auditOf('atlassian-2022-04');

  it('never measures with the filler time of a day', () => {
    expect(json.silences).toEqual([]);
    // 5 April 07:38 to the beginning of 11 April: 5 days, 16 h 22 min.
    expect(json.silencesAtLeast[0]).toMatchObject({ from: '2022-04-05T07:38:00.000Z', to: '2022-04-11T00:00:00.000Z', minutes: 8182 });
    expect(json.forecasts.every((one) => one.errorHours === null)).toBe(true);
    expect(json.obligations.every((one) => one.fulfilledAt === null || one.fulfilledAt.endsWith('23:57:00.000Z'))).toBe(true);
    expect(json.obligations.find((one) => one.kind === 'first-contact')).toMatchObject({ state: 'late', fulfilledAt: null, fulfilledOn: '2022-04-11' });
  });

  it('leaves remembered facts out', () => {
    expect(json.disclosureLagMinutes).toBeNull();
    expect((auditTimeline({ name: 'a', text: real('atlassian-2022-04'), files }).json as { factsLeftOut: number }).factsLeftOut).toBe(4);
  });
});

describe('what goes wrong', () => {
  const parsed = JSON.parse(real('cloudflare-2025-11')) as { facts: Record<string, unknown>[] };
  const broken = (change: (copy: { facts: Record<string, unknown>[] }) => void): { exitCode: number; json: { problems: { path: string; code: string }[] }; text: (lang: 'he' | 'en') => string } => {
    const copy = structuredClone(parsed);
    change(copy);
    return auditTimeline({ name: 'x.json', text: JSON.stringify(copy), files }) as never;
  };

  it('names the field of every flaw', () => {
    const result = broken(({ facts }) => {
      facts[3] = { ...facts[3], at: 'yesterday' };
      facts[5] = { ...facts[5], source: 'nobody' };
      facts[6] = { ...facts[6], mood: 'bad' };
      delete facts[7]?.['kind'];
    });
    expect(result.exitCode).toBe(1);
    expect(result.json.problems.map((one) => `${one.path} ${one.code}`).sort()).toEqual(['facts[3].at instant', 'facts[6].mood unknown-field', 'facts[7].kind value']);
    expect(result.text('en')).toContain('x.json: facts[3].at: an instant with offset is needed');
    expect(result.text('he')).toContain('x.json: facts[3].at: נדרש מועד');
    expect(broken(({ facts }) => { facts[5] = { ...facts[5], source: 'nobody' }; }).json.problems).toEqual([{ path: 'facts[5].source', code: 'unknown-source', detail: 'nobody' }]);
    expect(auditTimeline({ name: 'x.json', text: '{', files }).exitCode).toBe(1);
    expect(broken(({ facts }) => { for (const one of facts) one['precision'] = 'day'; }).exitCode).toBe(1);
  });

  it('refuses an unknown protocol, severity and desk', () => {
    const base = { name: 'x', text: real('cloudflare-2025-11'), files };
    expect([auditTimeline({ ...base, protocol: 'none' }), auditTimeline({ ...base, severity: 5 }), auditTimeline({ ...base, desk: 'mars' })].map((one) => [one.exitCode, (one.json as { code: string }).code])).toEqual([
      [2, 'protocol.unknown'], [2, 'audit.severity'], [2, 'calendar.unknown']]);
  });
});

describe('the page', () => {
  const result = auditTimeline({ name: 'x', text: real('cloudflare-2025-11'), files });

  it('is one file without script or anything from elsewhere, from right to left in Hebrew', () => {
    const [he, en] = [result.html('he') ?? '', result.html('en') ?? ''];
    expect(he).toContain('<html lang="he" dir="rtl">');
    expect(en).toContain('<html lang="en" dir="ltr">');
    for (const page of [he, en]) expect(page).not.toMatch(/<script|<link|src=|@import|url\(|undefined|NaN/);
    expect(en).toContain('2 h 32 min');
  });

  it('puts foreign text on the page as text', () => {
    const hostile = JSON.parse(real('cloudflare-2025-11')) as { title: string };
    hostile.title = '<img onerror=alert(1)>';
    const page = auditTimeline({ name: 'x', text: JSON.stringify(hostile), files }).html('en') ?? '';
    expect(page).not.toContain('<img');
  });
});

describe('drill plan', () => {
  it('is the same commands, counted from the opening and moved to the drill\'s own clock', () => {
    const origin = Date.UTC(2026, 5, 1, 8);
    const plan = drillPlan(real('aws-us-east-1-2025-10'), { rate: 2_000, virtualOrigin: origin });
    if (!plan.ok) throw new Error('refused');
    const [first] = plan.steps;
    expect(first).toMatchObject({ atVirtualMs: 0, by: 'account-manager', command: { type: 'log-contact', payload: { occurredAt: origin, substance: { nextUpdateAt: origin + 45 * 60_000 } } } });
    expect(plan.steps.map((one) => one.atVirtualMs)).toEqual([...plan.steps.map((one) => one.atVirtualMs)].sort((a, b) => a - b));
    // 07:11 to 22:53 are 942 minutes; at rate 2000 they take 28.26 s.
    expect([plan.virtualLengthMs, plan.steps.at(-1)?.afterRealMs]).toEqual([942 * 60_000, 28_260]);
    expect(plan.steps.map((one) => one.command.type).filter((type) => type !== 'log-contact')).toEqual(['record-workaround', 'locate', 'record-fix', 'verify-fix']);
    expect(drillPlan('{}', { rate: 1, virtualOrigin: 0 })).toMatchObject({ ok: false });
  });
});
