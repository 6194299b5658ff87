import type { CrisisDetail, MessageCheck } from '#contracts';
import { asksApart, contactsOf, freshCall, lackingOf } from './calling';
import type { Call } from './calling';
import { firstReader, fitting, freshDraft, linesOf, messageOf, nextTryOf, nextWordAt, nextWordOf, previewOf, substanceOf, toReachable, toldLine, unreachable } from './composing';
import type { Around, TemplateItem } from './composing';
import { draftName, keep, readKept } from './draft-store';
import { elementsOf } from './elements';
import { holdingOf } from './holding';
import type { Note } from './marks';

const NOW = Date.parse('2026-09-10T10:02:40Z');
const field = (name: string, required = true) => ({ name, required, label: { he: name, en: name } });
const template = (id: string, messageType: string, stage: string | null, names: readonly string[]): TemplateItem => ({ id, messageType, stage, name: { he: id, en: id }, version: 1, severities: [1, 2, 3, 4], forms: ['neutral'], fields: names.map((name) => field(name)) });
const TEMPLATES = [template('update.identified', 'update', 'identified', ['newFacts', 'nextUpdateAt']), template('update.investigating', 'update', 'investigating', ['contactName', 'newFacts', 'checking', 'forecast', 'nextUpdateAt']), template('refusal', 'refusal', null, ['summary', 'reason'])];
const detail = { status: 'open' as const, reference: 'TK-2026-00007', severity: 2 as const, summary: 'Orders fail', nextUpdate: null, obligations: [{ kind: 'timed-update', state: 'running', target: '90m' }] as unknown as CrisisDetail['obligations'], relationship: { customerStage: 'investigating', claim: { overallVerdict: 'not-examined' } } };
const contact = { id: 'noa', name: 'Noa', email: 'noa@galil.example', phone: null, language: 'he' as const, genderForm: 'feminine' as const };
const draft = freshDraft({ messageType: 'update', contact, templates: TEMPLATES, detail, now: NOW });
const around: Around = { detail, forecast: null, nextTryAt: null, contactName: 'Noa', senderName: 'Yonatan', zone: 'Asia/Jerusalem' };
const [, investigating] = TEMPLATES as [TemplateItem, TemplateItem];

describe('a new message', () => {
  it('begins in the reader’s language and form, with the template of the stage and the next word within the cadence', () => {
    expect(draft).toMatchObject({ contactIds: ['noa'], language: 'he', form: 'feminine', templateId: 'update.investigating', nextUpdateAt: Date.parse('2026-09-10T11:30:00Z') });
    expect(nextWordAt({ obligations: [], nextUpdate: null }, NOW)).toBe(Date.parse('2026-09-10T11:00:00Z'));
    expect(fitting(TEMPLATES, 'refusal', detail).map((one) => one.id)).toEqual(['refusal']);
  });
  it('takes no template of another stage, and after closing gives no next word', () => {
    const routine = { ...detail, relationship: { ...detail.relationship, customerStage: 'routine' } };
    expect(freshDraft({ messageType: 'update', contact, templates: TEMPLATES, detail: routine, now: NOW }).templateId).toBeNull();
    expect(freshDraft({ messageType: 'refusal', contact, templates: TEMPLATES, detail: routine, now: NOW }).templateId).toBe('refusal');
    expect(freshDraft({ messageType: 'other', contact, templates: TEMPLATES, detail: { ...routine, status: 'closed' }, now: NOW }).nextUpdateAt).toBeNull();
  });
  it('says that the fault is back only after things were lost again, and then nothing else of a stage', () => {
    const templates = [template('stage-update.investigating', 'stage-update', 'investigating', ['summary', 'newFacts']), template('stage-update.identified', 'stage-update', 'identified', ['newFacts'])];
    const first = (customerStage: string, relapsedAt?: string | null) => freshDraft({ messageType: 'stage-update', contact, templates, detail: { ...detail, relationship: { ...detail.relationship, customerStage, relapsedAt } }, now: NOW }).templateId;
    expect([first('investigating'), first('investigating', null), first('identified', null)]).toEqual([null, null, 'stage-update.identified']);
    expect([first('investigating', '2026-09-10T09:00:00.000Z'), first('identified', '2026-09-10T09:00:00.000Z')]).toEqual(['stage-update.investigating', 'stage-update.investigating']);
  });
  it('gives a next word only where it says one: not in a letter by hand, not where its template has no place for it, not when the crisis is over', () => {
    const at = { detail, now: NOW };
    const over = { detail: { ...detail, relationship: { ...detail.relationship, customerStage: 'routine' } }, now: NOW };
    const paid = template('compensation', 'compensation', null, ['summary', 'amount']);
    expect([nextWordOf('apology', null, at), nextWordOf('compensation', null, at), nextWordOf('refusal', null, at), nextWordOf('compensation', paid, at), nextWordOf('update', investigating, over)]).toEqual([null, null, null, null, null]);
    expect([nextWordOf('update', null, at), nextWordOf('update', investigating, at)]).toEqual([Date.parse('2026-09-10T11:30:00Z'), Date.parse('2026-09-10T11:30:00Z')]);
  });
  it('names the next try of a forecast as it is on record, and none once the fix is in', () => {
    const tried = { ...around, nextTryAt: '2026-09-10T11:10:00.000Z' };
    expect([nextTryOf(draft, tried, investigating), nextTryOf(draft, around, investigating), nextTryOf({ ...draft, nextUpdateAt: null }, tried, investigating)]).toEqual(['2026-09-10T11:10:00.000Z', '2026-09-10T11:30:00.000Z', '2026-09-10T11:10:00.000Z']);
    const at = (customerStage: string): Around => ({ ...tried, detail: { ...detail, relationship: { ...detail.relationship, customerStage } } });
    expect(['fixed', 'verified', 'routine'].map((stage) => nextTryOf(draft, at(stage), investigating))).toEqual([null, null, null]);
  });
  it('of an answer begins with the question, and goes to whoever asked it', () => {
    const asked = { words: 'This is not solved.\nTwo shops still fail.', at: '2026-09-10T09:00:00.000Z', contact: { id: 'grace', name: 'Grace' } };
    const grace = { ...contact, id: 'grace', name: 'Grace', language: 'en' as const };
    const templates = [...TEMPLATES, template('answer', 'answer', null, ['question', 'answer'])];
    const answer = freshDraft({ messageType: 'answer', contact: firstReader([contact, grace], asked), templates, detail, now: NOW, asked });
    expect(answer).toMatchObject({ contactIds: ['grace'], language: 'en', fields: { question: 'This is not solved. Two shops still fail.' } });
    expect(freshDraft({ messageType: 'answer', contact, templates, detail, now: NOW }).fields).toEqual({});
    expect(freshDraft({ messageType: 'update', contact, templates, detail, now: NOW, asked }).fields).toEqual({});
    expect(firstReader([{ ...contact, email: null }, grace])?.id).toBe('grace');
  });
  it('leaves what happened to its author: our own summary is not written for the customer', () => {
    const templates = [template('first-contact.investigating', 'first-contact', 'investigating', ['summary', 'newFacts'])];
    expect(freshDraft({ messageType: 'first-contact', contact, templates, detail, now: NOW }).fields).toEqual({});
    const sent = (messageType: string, language: 'he' | 'en', subject: string, at: string) => ({ messageType, language, subject, at });
    const told = [sent('first-contact', 'en', 'We know and are looking into it: Orders are refused', '1'), sent('summary', 'en', 'Summary: orders are refused since 08:40 (TK-2026-00007)', '2'), sent('update', 'en', 'Update: nothing', '3'), sent('summary', 'he', 'סיכום: הזמנות נדחות', '4')];
    expect([toldLine(told, 'en', 'TK-2026-00007'), toldLine(told, 'he', 'TK-2026-00007'), toldLine(told.slice(2, 3), 'en', 'TK-2026-00007'), toldLine([sent('summary', 'en', 'Where we stand', '1')], 'en', 'x')]).toEqual(['orders are refused since 08:40', 'הזמנות נדחות', null, null]);
  });
  it('goes to nobody without a mail address, and says whom it cannot reach', () => {
    const rachel = { ...contact, id: 'rachel', name: 'Rachel', email: null, phone: '+972-4-555-0100' };
    const fresh = freshDraft({ messageType: 'update', contact: firstReader([rachel]), templates: TEMPLATES, detail, now: NOW });
    expect(fresh).toMatchObject({ contactIds: [], language: 'he', form: 'feminine' });
    expect(unreachable(fresh, [rachel])?.id).toBe('rachel');
    expect(unreachable({ contactIds: ['noa'] }, [rachel, contact])).toBeNull();
    expect(unreachable(fresh, [rachel, contact])).toBeNull();
    // An answer to another settles nothing.
    expect(unreachable(fresh, [rachel, contact], { words: 'When?', at: '2026-09-10T09:00:00.000Z', contact: { id: 'rachel', name: 'Rachel' } })?.id).toBe('rachel');
    expect(toReachable({ ...draft, contactIds: ['noa', 'rachel', 'gone'] }, [rachel, contact]).contactIds).toEqual(['noa']);
  });
  it('leaves working days and desk hours to the engine, whose answer can only have grown since', () => {
    const daily = [{ kind: 'timed-update', state: 'running', target: '1d', dueAt: '2026-09-11T08:00:00.000Z' }] as unknown as CrisisDetail['obligations'];
    const told = (latestAt: string) => ({ asOf: '2026-09-10T10:00:00.000Z', latestAt });
    expect(nextWordAt({ obligations: daily, nextUpdate: told('2026-09-13T14:00:00.000Z') }, NOW)).toBe(Date.parse('2026-09-13T14:00:00Z'));
    // A clock that never stops runs from now, not from the last change.
    expect(nextWordAt({ obligations: detail.obligations, nextUpdate: told('2026-09-10T11:30:00.000Z') }, NOW)).toBe(Date.parse('2026-09-10T11:30:00Z'));
    // Four hours of a desk that closes in between end tomorrow.
    expect(nextWordAt({ obligations: [{ ...daily[0], target: '4h' }] as never, nextUpdate: told('2026-09-11T07:00:00.000Z') }, NOW)).toBe(Date.parse('2026-09-11T07:00:00Z'));
    // Nothing was written for days: the duty's own due instant, and after that within the hour.
    expect(nextWordAt({ obligations: daily, nextUpdate: told('2026-09-10T10:00:00.000Z') }, NOW)).toBe(Date.parse('2026-09-11T08:00:00Z'));
    expect(nextWordAt({ obligations: [{ ...daily[0], dueAt: '2026-09-10T09:00:00.000Z' }] as never, nextUpdate: told('2026-09-10T10:00:00.000Z') }, NOW)).toBe(Date.parse('2026-09-10T11:00:00Z'));
  });
  it('fills its template with what is there only, so that the API can name what is missing', () => {
    const body = previewOf({ ...draft, fields: { newFacts: '• Zone A works\n\n- Zone B fails', checking: '  ' } }, around, investigating);
    expect(body.fields).toEqual({ contactName: 'Noa', senderName: 'Yonatan', reference: 'TK-2026-00007', newFacts: ['Zone A works', 'Zone B fails'], nextUpdateAt: '2026-09-10T11:30:00.000Z', noForecastNextTryAt: '2026-09-10T11:30:00.000Z' });
    expect(linesOf(undefined)).toEqual([]);
  });
  it('tells the forecast in force, and no time to try where there is one', () => {
    const forecast = { p50At: '2026-09-10T17:00:00.000Z', p90At: '2026-09-10T19:30:00.000Z' };
    expect(substanceOf(draft, { ...around, forecast }, investigating)).toMatchObject({ forecast, noForecastNextTryAt: null });
    expect(substanceOf(draft, around, investigating)).toMatchObject({ forecast: null, noForecastNextTryAt: '2026-09-10T11:30:00.000Z' });
  });
  it('carries what its kind needs beside the text', () => {
    const sent = messageOf({ ...draft, messageType: 'refusal', fields: { reason: 'No duct' } }, substanceOf(draft, around, null), []);
    expect(sent).toMatchObject({ messageType: 'refusal', reason: 'No duct' });
    expect(sent).not.toHaveProperty('promises');
  });
});

describe('what a good message has', () => {
  const note = (rule: string, code: string): Note => ({ key: `${rule}/${code}/`, verdict: 'no', rule, start: 0, end: 0, words: '', why: { he: '', en: '' }, better: { he: '', en: '' }, use: null, date: null });
  it('shows what is there and what is wanting; by hand only what the guard misses is wanting', () => {
    const states = (more: object, notes: readonly Note[] = [], check: MessageCheck | null = null) => Object.fromEntries(elementsOf({ ...draft, ...more }, investigating, { notes, check }).map((one) => [one.code, one.state]));
    expect(states({ fields: { newFacts: 'x' } })).toEqual({ newFacts: 'there', checking: 'wanting', forecast: 'free', nextUpdateAt: 'there' });
    expect(states({ byHand: true })).toMatchObject({ newFacts: 'free', checking: 'free' });
    expect(states({ byHand: true, nextUpdateAt: null }, [note('missing-element', 'next-time')])).toMatchObject({ nextUpdateAt: 'wanting' });
  });
  it('follows the text once it was written by hand: a sentence taken out is no longer there, but the next word, which the mail tells itself', () => {
    const states = (body: string, told: readonly string[]) => {
      const check: MessageCheck = { marks: [], dates: [], promises: [], forecast: null, waitsFor: [], gates: [], commitments: told.map((latest) => ({ kind: 'next-update', start: 0, end: 1, words: 'x', earliest: null, latest, judgement: null })) };
      return Object.fromEntries(elementsOf({ ...draft, byHand: true, body, fields: { newFacts: 'Zone A works.' } }, investigating, { notes: [], check }).map((one) => [one.code, one.state]));
    };
    expect(states('Zone A works, since noon.', ['2026-09-10T11:30:20.000Z'])).toMatchObject({ newFacts: 'there', nextUpdateAt: 'there' });
    expect(states('Nothing yet.', [])).toMatchObject({ newFacts: 'free', nextUpdateAt: 'there' });
    expect(states('Nothing yet.', ['2026-09-10T13:30:00.000Z'])).toMatchObject({ nextUpdateAt: 'wanting' });
  });
  it('holds the message until nothing is refused and each early date has its reason, and then sends it by a second reader', () => {
    const ask: Note = { ...note('date-before-p90', ''), verdict: 'ask', words: 'by 21:30', end: 5, date: { at: 1, judgement: 'before-p90' } };
    const ready = { ...draft, body: 'x', subject: 'y' };
    expect(holdingOf(ready, [ask], { check: null, current: true, now: 0 })).toMatchObject({ unreasoned: 1, free: false, second: true });
    expect(holdingOf({ ...ready, reasons: { 'by 21:30': 'the part is here' } }, [ask], { check: null, current: true, now: 0 })).toMatchObject({ free: true, second: true });
    expect(holdingOf(ready, [], { check: null, current: false, now: 0 }).free).toBe(false);
    expect(holdingOf(ready, [note('denial', 'x')], { check: null, current: true, now: 0 }).free).toBe(false);
  });
});

describe('what a message in a closed crisis has', () => {
  it('asks for a fact where it brings nothing, and for no next word', () => {
    const states = (more: object) => Object.fromEntries(elementsOf({ ...draft, byHand: true, body: 'We think of you.', fields: {}, nextUpdateAt: null, ...more }, investigating, { notes: [], check: null, isOver: true }).map((one) => [one.code, one.state]));
    expect(states({})).toMatchObject({ newFacts: 'wanting', nextUpdateAt: 'free' });
    expect(states({ nextUpdateAt: 1_800_000_000_000 })).toMatchObject({ newFacts: 'free', nextUpdateAt: 'there' });
  });
});

describe('a draft on this device', () => {
  const shelf = new Map<string, string>();
  const storage = { getItem: (key: string) => shelf.get(key) ?? null, setItem: (key: string, value: string) => { shelf.set(key, value); }, removeItem: (key: string) => { shelf.delete(key); } };
  it('comes back, but neither when it is old nor when it cannot be read', () => {
    const name = draftName('yonatan', 'c1', 'update');
    expect(keep(storage, name, { draft, at: NOW })).toBe(true);
    expect(readKept(storage, name, NOW + 60_000)?.draft).toEqual(draft);
    expect(readKept(storage, name, NOW + 4 * 86_400_000)).toBeNull();
    shelf.set(name, '{"at":1');
    expect(readKept(storage, name, NOW)).toBeNull();
    expect(keep({ ...storage, setItem: () => { throw new Error('full'); } }, name, { draft, at: NOW })).toBe(false);
  });
});

describe('a call', () => {
  const call = freshCall({ contacts: [contact], relationship: { emotionalState: 'angry' } as CrisisDetail['relationship'] });
  const one = (more: Partial<Call>): unknown => contactsOf({ ...call, said: 'x', ...more }, NOW)[0];

  it('claims to be an update only where something was told', () => {
    expect(one({ said: ' She asked when ' })).toMatchObject({ contactId: 'noa', said: 'She asked when', emotionalStateBefore: 'angry', substance: null, occurredAt: '2026-09-10T10:02:40.000Z', competitorNamed: null });
    // A missed call is none; of a call of ours, and of what is written, the mark means nothing.
    const reached = (more: Partial<Call>): unknown => Reflect.get(one({ missed: true, ...more }) as object, 'reachedUs');
    expect([reached({ direction: 'from-customer' }), reached({}), reached({ direction: 'from-customer', channel: 'email' }), reached({ direction: 'from-customer', missed: false })]).toEqual([false, true, true, true]);
    expect(one({ facts: 'Zone A works' })).toMatchObject({ substance: { newFacts: ['Zone A works'], nextUpdateAt: null } });
  });
  it('with the person who waits for an answer begins with that person', () => {
    expect(freshCall({ contacts: [{ ...contact, id: 'avi' }, contact], relationship: { emotionalState: 'calm' } as CrisisDetail['relationship'] }, 'noa').contactId).toBe('noa');
    expect(freshCall({ contacts: [contact], relationship: { emotionalState: 'calm' } as CrisisDetail['relationship'] }, 'gone').contactId).toBe('noa');
  });
  it('of ours, in which they asked something, puts the question on record as a word of theirs: only that starts the clock of an answer', () => {
    const asked = { ...call, said: 'We told them', asked: true, question: ' When do we get the money? ', before: 'angry' as const };
    const [ours, theirs, ...more] = contactsOf(asked, NOW);
    expect(more).toEqual([]);
    expect(ours).toMatchObject({ direction: 'to-customer', said: 'We told them', needsAnswer: false, emotionalStateBefore: 'angry' });
    expect(theirs).toEqual({ direction: 'from-customer', channel: 'call', contactId: 'noa', occurredAt: '2026-09-10T10:02:40.001Z', said: 'When do we get the money?', needsAnswer: true });
    // Beside the answer to an earlier question a new one would be lost with it.
    expect(contactsOf({ ...asked, direction: 'from-customer', answered: true }, NOW)).toMatchObject([{ answered: true, needsAnswer: false }, { needsAnswer: true }]);
    expect(contactsOf({ ...asked, direction: 'from-customer' }, NOW)).toMatchObject([{ direction: 'from-customer', said: 'We told them', needsAnswer: true }]);
  });
  it('is not recorded before what was said is there, and the question where it stands apart', () => {
    expect([lackingOf(call), lackingOf({ ...call, asked: true }), lackingOf({ ...call, said: 'x', asked: true, question: ' ' }), lackingOf({ ...call, said: 'x', asked: true, direction: 'from-customer' })]).toEqual([['said'], ['said', 'question'], ['question'], []]);
    expect(asksApart({ asked: false, direction: 'to-customer', answered: true })).toBe(false);
  });
});
