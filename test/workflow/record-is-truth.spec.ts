/** What the record holds is right, also when the engine's own history does not know of it: a worker or the server died in between. */
import { randomUUID } from 'node:crypto';
import { crisisRow, crisisSnapshot, decide, obligationRows, open, outboxFor, replay } from '#domain';
import type { Actor, Command, CrisisState, DomainEvent, OpenCrisis, Outcome } from '#domain';
import type { CommitBatch } from '#activities/contract';
import { CRISIS_WORKFLOW, crisisWorkflowId, stateQuery } from '../../workflows/src/messages';
import { startEngine } from '../support/engine';
import type { TestEngine } from '../support/engine';
import { opening } from '../support/opening';

const TL: Actor = { id: 'tl', role: 'technical-lead' };
const LOCATE: Command = { type: 'locate', payload: { where: 'tax table', note: '' } };

let engine: TestEngine;
beforeAll(async () => { engine = await startEngine(); }, 60_000);
afterAll(async () => { await engine.stop(); }, 30_000);

const send = (crisisId: string, command: Command, commandId: string = randomUUID(), expectedVersion?: number) =>
  engine.gateway.command(crisisId, { commandId, actor: TL, command, expectedVersion });
const held = (crisisId: string): Promise<CrisisState | null> => engine.client.workflow.getHandle(crisisWorkflowId(crisisId)).query(stateQuery);

async function opened(): Promise<string> {
  const payload = opening(Date.now());
  expect(await engine.gateway.open({ commandId: payload.crisisId, actor: TL, payload })).toMatchObject({ ok: true });
  return payload.crisisId;
}

/** What an attempt wrote whose workflow task was lost. */
async function writeAsLost(before: CrisisState | null, outcome: Outcome, commandId: string): Promise<readonly DomainEvent[]> {
  if (!outcome.ok) throw new Error(outcome.code);
  const { state, events } = outcome;
  const batch: CommitBatch = {
    crisisId: state.crisis.id, events: events.map((event) => ({ ...event, commandId })), row: crisisRow(state, Date.now()), snapshot: JSON.stringify(crisisSnapshot(state, Date.now())),
    obligations: obligationRows(before, events, state), outbox: events.flatMap((event) => outboxFor(state, event)),
  };
  await engine.store.commit(batch);
  return events;
}

async function lose(crisisId: string, command: Command, commandId: string): Promise<void> {
  const state = replay(await engine.store.readEvents(crisisId));
  await writeAsLost(state, decide(state, command, { now: Date.now() - 1_000, actor: TL }), commandId);
}

async function expectInStep(crisisId: string): Promise<void> {
  expect(await held(crisisId)).toEqual(JSON.parse(JSON.stringify(replay(await engine.store.readEvents(crisisId)))));
}

describe('a command that is on record but lost to the engine', () => {
  it('is not done twice when it comes again, and answers as the record has it', async () => {
    const id = await opened();
    const commandId = randomUUID();
    await lose(id, LOCATE, commandId);
    const before = await engine.store.readEvents(id);
    const answer = await send(id, LOCATE, commandId);
    const own = before.filter((event) => event.commandId === commandId).map(({ seq, type, at }) => ({ seq, type, at }));
    expect(answer).toMatchObject({ ok: true, answer: { version: before.length, events: own } });
    expect(await engine.store.readEvents(id)).toEqual(before);
    await expectInStep(id);
  });

  it('stays before the next one, which is decided anew on top of it', async () => {
    const id = await opened();
    await lose(id, LOCATE, randomUUID());
    expect(await send(id, { type: 'add-note', payload: { text: 'after it' } })).toMatchObject({ ok: true });
    const types = (await engine.store.readEvents(id)).map((event) => event.type);
    expect(types.indexOf('crisis.noted')).toBeGreaterThan(types.indexOf('fix.located'));
    await expectInStep(id);
  });

  it('makes the engine refuse what can no longer be done, with nothing written', async () => {
    const id = await opened();
    await lose(id, LOCATE, randomUUID());
    const before = await engine.store.readEvents(id);
    expect(await send(id, LOCATE)).toMatchObject({ ok: false, code: 'fix.already-located' });
    expect(await engine.store.readEvents(id)).toEqual(before);
  });

  it('moves the version on for whoever names the one he has seen', async () => {
    const id = await opened();
    const seen = (await engine.store.readEvents(id)).length;
    await lose(id, LOCATE, randomUUID());
    expect(await send(id, { type: 'add-note', payload: { text: 'on what I saw' } }, randomUUID(), seen)).toMatchObject({ ok: false, code: 'version.conflict' });
    await expectInStep(id);
  });

  it('is read by an engine that is told how far the record is; one in step keeps its history as it is', async () => {
    const id = await opened();
    await lose(id, LOCATE, randomUUID());
    const version = (await engine.store.readEvents(id)).length;
    await engine.gateway.catchUp(id, version);
    await expectInStep(id);
    const length = async () => (await engine.client.workflow.getHandle(crisisWorkflowId(id)).describe()).historyLength;
    const before = await length();
    await engine.gateway.catchUp(id, version);
    expect(await length()).toBe(before);
  });
});

describe('several who tell a crisis how far its record is', () => {
  it('make it read on once', async () => {
    const id = await opened();
    await lose(id, LOCATE, randomUUID());
    const version = (await engine.store.readEvents(id)).length;
    await Promise.all([engine.gateway.catchUp(id, version), engine.gateway.catchUp(id, version - 1), send(id, { type: 'add-note', payload: { text: 'meanwhile' } })]);
    expect((await engine.store.readEvents(id)).map((event) => event.seq)).toEqual(Array.from({ length: version + 1 }, (_, index) => index + 1));
    await expectInStep(id);
  });
});

describe('an opening that is on record but lost to the engine', () => {
  async function lostOpening(): Promise<OpenCrisis> {
    const payload = opening(Date.now() - 60_000);
    await writeAsLost(null, open(payload, { now: Date.now() - 1_000, actor: TL }), payload.crisisId);
    await engine.client.workflow.start(CRISIS_WORKFLOW, { workflowId: crisisWorkflowId(payload.crisisId), taskQueue: engine.taskQueue, args: [null] });
    return payload;
  }

  it('is one crisis when it comes again', async () => {
    const payload = await lostOpening();
    const before = await engine.store.readEvents(payload.crisisId);
    expect(await engine.gateway.open({ commandId: payload.crisisId, actor: TL, payload: { ...payload, reference: 'TK-another' } })).toMatchObject({ ok: true, answer: { reference: payload.reference, version: before.length } });
    expect(await engine.store.readEvents(payload.crisisId)).toEqual(before);
    await expectInStep(payload.crisisId);
  });

  it('lets the next command through', async () => {
    const { crisisId } = await lostOpening();
    expect(await send(crisisId, LOCATE)).toMatchObject({ ok: true });
    await expectInStep(crisisId);
  });
});
