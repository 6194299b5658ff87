import { messageCheck } from './message-check';
import type { MessageCheckArguments } from './message-check';

const given = (over: Partial<MessageCheckArguments> = {}): MessageCheckArguments => ({
  text: 'Zone A works since 10:40. We moved the traffic. The fix will be in by tomorrow at 12:00. We will write again by 16:00.',
  language: 'en', type: 'update', form: 'neutral', verdict: 'not-examined', at: '2026-09-10T11:00:00+03:00', zone: 'Asia/Jerusalem', ...over,
});
type Json = { marks: { rule: string; words: string; weight: string; better: { he: string } }[]; commitments: { kind: string; words: string; latest: string | null }[] };
const json = (over: Partial<MessageCheckArguments> = {}): Json => messageCheck(given(over)).json as Json;

describe('tikkun message check', () => {
  it('is clean for a text that says what it should, and tells what it promises until when', () => {
    const result = messageCheck(given());
    expect(json().marks).toEqual([]);
    expect(result.exitCode).toBe(0);
    const found = json().commitments;
    expect(found.map((one) => [one.kind, one.latest])).toEqual([['outcome', '2026-09-11T09:00:00.000Z'], ['next-update', '2026-09-10T13:00:00.000Z']]);
    expect(result.text('en')).toMatch(/No marks\.\nWhat this promises:\n {2}“.*” – an outcome, .*11 Sept? 2026, 12:00/);
    expect(result.text('he')).toMatch(/אין סימונים/);
  });
  it('names words, rule, reason and a better way of every mark, and ends with 1', () => {
    const result = messageCheck(given({ text: 'It is your fault that the file is gone. We restored it at 10:00. We will write again by 16:00.' }));
    expect(result.exitCode).toBe(1);
    const marks = (result.json as Json).marks;
    expect(marks.map((mark) => mark.rule)).toContain('blame-customer');
    for (const mark of marks) for (const words of [mark.words === '' ? mark.rule : mark.words, mark.better.he]) expect(`${result.text('en')}\n${result.text('he')}`).toContain(words);
  });
  it('says what is hard to read, as advice', () => {
    const result = messageCheck(given({ text: 'The load balancer failed at 10:00. We moved the traffic. We will write again by 16:00.' }));
    expect(result.exitCode).toBe(1);
    expect(result.json).toMatchObject({ marks: [{ rule: 'readability', words: 'load balancer', weight: 'warn' }], readability: { sentences: 3, ease: null } });
    expect(result.text('en')).toMatch(/“load balancer” – hard to read \(readability\), for attention/);
    expect(result.text('he')).toContain('קשה לקריאה');
  });
  it.each([[{ language: 'fr' }, 'input.not-allowed'], [{ type: 'letter' }, 'input.not-allowed'], [{ form: 'plural' }, 'input.not-allowed'], [{ verdict: 'guilty' }, 'input.not-allowed'], [{ zone: 'Mars/Base' }, 'input.bad-format'], [{ text: '  ' }, 'input.empty'], [{ text: 'a'.repeat(20_001) }, 'input.too-long']] as const)('%j: %s, exit code 2', (over, code) => {
    const result = messageCheck(given(over));
    expect([result.exitCode, (result.json as { code: string }).code]).toEqual([2, code]);
    expect(result.text('he')).toMatch(/[\u0590-\u05ff]/);
  });
  it.each(['yesterday', '2026-09-10T11:00', '2026-13-10T11:00Z'])('refuses the instant %s', (at) => {
    expect(messageCheck(given({ at })).exitCode).toBe(2);
  });
});
