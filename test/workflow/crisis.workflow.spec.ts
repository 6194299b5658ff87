import { randomUUID } from 'node:crypto';
import type { Actor, Command, DomainEvent } from '#domain';
import { replay } from '#domain';
import { startEngine } from '../support/engine';
import type { TestEngine } from '../support/engine';
import { opening } from '../support/opening';

const AM: Actor = { id: 'am', role: 'account-manager' };
const TL: Actor = { id: 'tl', role: 'technical-lead' };

let engine: TestEngine;
beforeAll(async () => { engine = await startEngine(); }, 60_000);
afterAll(async () => { await engine.stop(); }, 30_000);

async function opened(overrides: Parameters<typeof opening>[1] = {}): Promise<string> {
  const payload = opening(Date.now(), overrides);
  const answer = await engine.gateway.open({ commandId: payload.crisisId, actor: AM, payload });
  expect(answer).toMatchObject({ ok: true });
  return payload.crisisId;
}
const send = (crisisId: string, command: Command, more: { actor?: Actor; commandId?: string; expectedVersion?: number } = {}) =>
  engine.gateway.command(crisisId, { commandId: more.commandId ?? randomUUID(), actor: more.actor ?? TL, command, expectedVersion: more.expectedVersion });
const record = async (crisisId: string): Promise<readonly DomainEvent[]> => engine.store.readEvents(crisisId);

describe('the crisis workflow', () => {
  it('has both tracks and their first obligations on record when opening returns', async () => {
    const id = await opened();
    const kinds = (await record(id)).flatMap((event) => (event.type === 'obligation.started' ? [event.data.kind] : []));
    expect(kinds).toEqual(expect.arrayContaining(['first-contact', 'timed-update', 'workaround', 'fix', 'executive-notice']));
  });

  it('is one crisis when the same report comes twice', async () => {
    const payload = opening(Date.now());
    const envelope = { commandId: payload.crisisId, actor: AM, payload };
    const [one, two] = await Promise.all([engine.gateway.open(envelope), engine.gateway.open(envelope)]);
    expect(two).toEqual(one);
    expect((await record(payload.crisisId)).filter((event) => event.type === 'crisis.opened')).toHaveLength(1);
  });

  it('answers a refusal by its code and writes nothing', async () => {
    const id = await opened();
    const before = await record(id);
    expect(await send(id, { type: 'verify-fix', payload: { passed: true, how: 'x', confirmedByCustomer: false } })).toMatchObject({ ok: false, code: 'fix.not-fixed' });
    expect(await send(id, { type: 'locate', payload: { where: 'db', note: '' } }, { expectedVersion: 1 })).toMatchObject({ ok: false, code: 'version.conflict' });
    expect(await record(id)).toEqual(before);
  });

  it('answers the same to the same command id and does it once', async () => {
    const id = await opened();
    const commandId = randomUUID();
    const command: Command = { type: 'locate', payload: { where: 'tax table', note: 'old rate' } };
    const first = await send(id, command, { commandId });
    expect(first).toMatchObject({ ok: true, answer: { events: expect.arrayContaining([expect.objectContaining({ type: 'fix.located' })]) } });
    expect(await send(id, command, { commandId })).toEqual(first);
    expect((await record(id)).filter((event) => event.type === 'fix.located')).toHaveLength(1);
  });

  it('lets time work: a drill at high speed warns, breaches and climbs the ladder by itself', async () => {
    const now = Date.now();
    const id = await opened({ clock: { rate: 3_600, realOrigin: now, virtualOrigin: now } });
    const deadline = Date.now() + 15_000;
    let events: readonly DomainEvent[] = [];
    while (Date.now() < deadline && !events.some((event) => event.type === 'obligation.escalated' && event.data.rung >= 2)) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      events = await record(id);
    }
    const types = events.map((event) => event.type);
    expect(types).toEqual(expect.arrayContaining(['obligation.warned', 'obligation.breached', 'obligation.escalated']));
    expect(replay(events).version).toBe(events.length);
  }, 30_000);

  it('goes on after a roll-over with its state and its memory of answered commands', async () => {
    const id = await opened();
    const commandId = randomUUID();
    const first = await send(id, { type: 'add-note', payload: { text: 'before' } }, { commandId });
    await engine.gateway.rollOver(id);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await send(id, { type: 'add-note', payload: { text: 'before' } }, { commandId })).toEqual(first);
    expect(await send(id, { type: 'locate', payload: { where: 'db', note: '' } })).toMatchObject({ ok: true });
    const events = await record(id);
    expect(events.map((event) => event.seq)).toEqual(events.map((_event, index) => index + 1));
    const described = await engine.client.workflow.getHandle(`crisis:${id}`).describe();
    expect(described.raw.workflowExecutionInfo?.firstRunId).not.toBe(described.runId);
  }, 30_000);

  it('loses nothing when the striking of a clock is what makes it roll over', async () => {
    const now = Date.now();
    const id = await opened({ clock: { rate: 20_000, realOrigin: now, virtualOrigin: now } });
    const handle = engine.client.workflow.getHandle(`crisis:${id}`);
    for (let round = 0; round < 2; round += 1) {
      const { runId } = await handle.describe();
      // Notes fill the history nearly to its limit; from there on only clocks add to it.
      while ((await handle.describe()).historyLength < 960) await Promise.all([1, 2, 3].map((part) => send(id, { type: 'add-note', payload: { text: `note ${String(part)}` } })));
      const deadline = Date.now() + 40_000;
      while (Date.now() < deadline && (await handle.describe()).runId === runId) await new Promise((resolve) => setTimeout(resolve, 100));
      expect((await handle.describe()).runId).not.toBe(runId);
    }
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const events = await record(id);
    expect(events.map((event) => event.seq)).toEqual(events.map((_event, index) => index + 1));
    expect(replay(events).version).toBe(events.length);
  }, 120_000);
});
