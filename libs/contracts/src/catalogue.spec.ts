import { allEntries, catalogue, commandNames, crisisQuery, isProblemCode, parseCommand, parseOpen, parseWith } from './index';

describe('the command catalogue', () => {
  it.each(allEntries.map((entry) => [entry.name, entry] as const))('%s: its example parses, its texts are whole, its refusals are known', (name, entry) => {
    const parsed = name === 'open' ? parseOpen(entry.example) : parseCommand(name, entry.example);
    expect(parsed).toMatchObject({ ok: true });
    for (const texts of [entry.labels, entry.help]) {
      expect(texts.he).toMatch(/[\u05d0-\u05ea]/);
      expect(texts.en).toMatch(/^[A-Z]/);
    }
    expect(entry.help.en.endsWith('.') && entry.help.he.endsWith('.')).toBe(true);
    expect(entry.refusals.filter((code) => !isProblemCode(code))).toEqual([]);
  });

  it('names each entry by its key and keeps the engine’s own commands out', () => {
    expect(Object.entries(catalogue).filter(([key, entry]) => key !== entry.name)).toEqual([]);
    for (const internal of ['tick', 'report-delivery', 'apply-calendars', 'toString', '__proto__', 'constructor']) {
      expect(commandNames).not.toContain(internal);
      expect(parseCommand(internal, {})).toMatchObject({ ok: false, code: 'command.unknown' });
    }
  });

  it.each(commandNames)('%s refuses an unknown field, and a body that is no object', (name) => {
    expect(parseCommand(name, { ...catalogue[name].example, surprise: 1 })).toMatchObject({ ok: false, code: 'input.unknown-field', field: 'surprise' });
    for (const body of [null, undefined, 7, 'x', [], true]) expect(parseCommand(name, body)).toMatchObject({ ok: false });
  });

  it('gives domain values: instants as milliseconds, targets as targets, texts trimmed', () => {
    const paused = parseCommand('pause-clock', { obligationId: 'o1', reason: 'legal_hold', text: '  Court order  ', until: '2026-09-11T12:00:00+03:00' });
    expect(paused).toEqual({ ok: true, command: { type: 'pause-clock', payload: { obligationId: 'o1', reason: 'legal_hold', text: 'Court order', until: Date.UTC(2026, 8, 11, 9) } } });
    expect(parseCommand('change-cadence', { target: '2d', clock: 'desk', askedBy: 'c1', words: 'Daily is fine' })).toMatchObject({ ok: true, command: { payload: { target: { kind: 'days', days: 2 } } } });
  });

  it('names a new contact only when told how, and never replaces an id', () => {
    const contact = { name: 'Noa', email: null };
    expect(parseCommand('add-contact', { contact })).toMatchObject({ ok: false, code: 'input.missing', field: 'contact.id' });
    expect(parseCommand('add-contact', { contact }, () => 'fresh')).toMatchObject({ ok: true, command: { payload: { contact: { id: 'fresh', genderForm: 'neutral' } } } });
    expect(parseCommand('add-contact', { contact: { ...contact, id: 'mine' } }, () => 'fresh')).toMatchObject({ ok: true, command: { payload: { contact: { id: 'mine' } } } });
  });

  it('leaves what is not known of the stake null, never 0', () => {
    expect(parseCommand('record-stake', {})).toMatchObject({ ok: true, command: { payload: { contractValueMinorPerYear: null, currency: 'ILS', renewalOn: null, replaceability: null } } });
    expect(parseOpen({ summary: 'x', impactLevel: 2, spokeFirst: 'us', account: { id: 'a1' } })).toMatchObject({ ok: true, value: { stake: null, versions: null, expectation: null } });
  });

  it('leaves an unanswered survey item out, keeps null as not answered', () => {
    const parsed = parseCommand('answer-survey', { cycle: 1, contactId: 'c1', scores: { TRUST: null }, open: '' });
    expect(parsed.ok && 'scores' in parsed.command.payload && parsed.command.payload.scores).toEqual({ TRUST: null });
    expect(parseCommand('answer-survey', { cycle: 1, contactId: 'c1', scores: { 'CSAT-H': 6 } })).toMatchObject({ code: 'input.out-of-range', field: 'scores.CSAT-H' });
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string, string, Record<string, unknown>, string, string])[] = [
    ['a missing field', 'locate', { note: 'x' }, 'input.missing', 'where'],
    ['a wrong type', 'locate', { where: 5 }, 'input.wrong-type', 'where'],
    ['null where text belongs', 'locate', { where: null }, 'input.wrong-type', 'where'],
    ['blank text', 'locate', { where: ' \n\t ' }, 'input.empty', 'where'],
    ['text beyond the bound', 'locate', { where: 'x'.repeat(4001) }, 'input.too-long', 'where'],
    ['a lone surrogate', 'locate', { where: 'a\ud800b' }, 'input.malformed-text', 'where'],
    ['a NUL', 'locate', { where: 'a\0b' }, 'input.control-character', 'where'],
    ['a forged header', 'send-message', { ...catalogue['send-message'].example, subject: 'Hi\r\nBcc: all@example.com' }, 'input.control-character', 'subject'],
    ['a value off the list', 'add-trust-signal', { signal: 'bored' }, 'input.not-allowed', 'signal'],
    ['a severity of 5', 'raise-severity', { to: 5, reason: 'x' }, 'input.not-allowed', 'to'],
    ['no severity', 'raise-severity', { reason: 'x' }, 'input.missing', 'to'],
    ['a loss that is no whole number', 'record-impact', { impactLevel: 1, impact: { lossPerHourMinor: 1.5 } }, 'input.wrong-type', 'impact.lossPerHourMinor'],
    ['a negative loss', 'record-impact', { impactLevel: 1, impact: { lossPerHourMinor: -1 } }, 'input.out-of-range', 'impact.lossPerHourMinor'],
    ['an unknown field deep inside', 'record-impact', { impactLevel: 1, impact: { loss: 1 } }, 'input.unknown-field', 'impact.loss'],
    ['no contact to write to', 'send-message', { ...catalogue['send-message'].example, contactIds: [] }, 'input.too-few', 'contactIds'],
    ['an address that is none', 'add-contact', { contact: { id: 'c', name: 'n', email: 'nobody' } }, 'input.bad-format', 'contact.email'],
    ['an id with a blank', 'take-over', { obligationId: 'a b', reason: 'x' }, 'input.bad-format', 'obligationId'],
    ['a local time', 'extend-workaround', { expiresAt: '2026-09-11T12:00:00', reason: 'x' }, 'instant.offset-required', 'expiresAt'],
    ['a day that does not exist', 'extend-workaround', { expiresAt: '2026-02-30T12:00:00Z', reason: 'x' }, 'instant.invalid', 'expiresAt'],
    ['the year 2150', 'extend-workaround', { expiresAt: '2150-01-01T00:00:00Z', reason: 'x' }, 'instant.absurd', 'expiresAt'],
    ['the year 1999', 'extend-workaround', { expiresAt: '1999-12-31T23:59:59Z', reason: 'x' }, 'instant.absurd', 'expiresAt'],
    ['a number as instant', 'extend-workaround', { expiresAt: 1_789_000_000_000, reason: 'x' }, 'input.wrong-type', 'expiresAt'],
    ['a duration in words', 'change-cadence', { target: 'soon', clock: 'desk', askedBy: 'c', words: 'x' }, 'duration.invalid', 'target'],
    ['a duration of nothing', 'change-cadence', { target: '0h', clock: 'desk', askedBy: 'c', words: 'x' }, 'duration.invalid', 'target'],
    ['a renewal on a day that does not exist', 'record-stake', { renewalOn: '2026-02-30' }, 'input.bad-format', 'renewalOn'],
    ['a contract value that is no whole number', 'record-stake', { contractValueMinorPerYear: 0.5 }, 'input.wrong-type', 'contractValueMinorPerYear'],
    ['a link that runs', 'record-exposure', { level: 'press', link: 'javascript:alert(1)', seenAt: '2026-09-10T12:40:00Z' }, 'input.bad-format', 'link'],
    ['an unknown risk', 'assess-risk', { class: 'weather', level: 'low' }, 'input.not-allowed', 'class'],
    ['one version only', 'record-versions', { versions: { customer: 'x' } }, 'input.missing', 'versions.ours'],
    ['an unknown analysis', 'record-root-cause', { ...catalogue['record-root-cause'].example, analysis: { method: 'guess' } }, 'input.not-allowed', 'analysis.method'],
  ];
  it.each(cases)('%s', (_what, name, body, code, field) => {
    expect(parseCommand(name, body)).toMatchObject({ ok: false, code, field });
    expect(isProblemCode(code)).toBe(true);
  });

  it('tells all problems at once, bounded', () => {
    const parsed = parseCommand('send-message', {});
    expect(!parsed.ok && parsed.all.map((one) => one.field)).toEqual(['messageType', 'contactIds', 'language', 'subject', 'body']);
    const many = parseCommand('locate', Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1])));
    expect(!many.ok && many.all.length).toBe(20);
  });

  it('takes a field named like the prototype for what it is: unknown', () => {
    expect(parseCommand('locate', JSON.parse('{"where":"x","__proto__":{"note":"y"}}'))).toMatchObject({ ok: false, code: 'input.unknown-field' });
  });

  it('opens with an account on file or a new one, not a mixture', () => {
    const base = { summary: 'x', impactLevel: 2, spokeFirst: 'us' };
    expect(parseOpen({ ...base, account: { id: 'a1' } })).toMatchObject({ ok: true, value: { account: { id: 'a1' }, awareAt: null, contacts: [], people: {} } });
    expect(parseOpen({ ...base, account: { name: 'New' } })).toMatchObject({ ok: true, value: { account: { name: 'New', vip: false } } });
    expect(parseOpen({ ...base, account: { id: 'a1', name: 'New' } })).toMatchObject({ ok: false });
    expect(parseOpen(base)).toMatchObject({ ok: false, code: 'input.missing', field: 'account' });
    expect(parseOpen({ ...base, account: { id: 'a1' }, drill: { rate: 0 } })).toMatchObject({ code: 'input.out-of-range', field: 'drill.rate' });
  });
});

describe('query parameters', () => {
  it('come as text, single, with commas or repeated', () => {
    expect(parseWith(crisisQuery, { status: 'open,fixed', severity: ['1', '2'], limit: '5', overdue: 'true' })).toMatchObject({ ok: true, value: { status: ['open', 'fixed'], severity: ['1', '2'], limit: 5, overdue: true, finished: false, order: 'queue' } });
  });
  it.each([
    [{ limit: '1000' }, 'input.out-of-range', 'limit'],
    [{ limit: '-1' }, 'input.bad-format', 'limit'],
    [{ stat: 'x' }, 'input.unknown-field', 'stat'],
    [{ status: 'open,bad' }, 'input.not-allowed', 'status.1'],
    [{ overdue: 'yes' }, 'input.not-allowed', 'overdue'],
    [{ person: { $ne: 'x' } }, 'input.wrong-type', 'person'],
  ])('%j is refused', (query, code, field) => {
    expect(parseWith(crisisQuery, query)).toMatchObject({ ok: false, code, field });
  });
});
