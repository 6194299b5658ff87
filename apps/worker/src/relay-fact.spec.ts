import type { Actor } from '#domain';
import { relayFact } from './relay-fact';

const NOA: Actor = { id: 'noa', role: 'customer' };
const word = { type: 'log-contact', payload: { direction: 'from-customer', channel: 'status-page', contactId: 'noa', occurredAt: '2026-03-02T08:00:00Z', said: 'Is it fixed?', needsAnswer: true } };

async function relayed(command: { readonly type: string; readonly payload: unknown }, actor: Actor = NOA) {
  const heard: unknown[] = [];
  const gateway = { command: (_id: string, envelope: { readonly command: unknown }) => { heard.push(envelope.command); return Promise.resolve({ ok: true } as never); } };
  return { answer: await relayFact(gateway, { crisisId: 'c', commandId: 'k', command, actor }), heard };
}

describe('what stands in the table of customers’ words', () => {
  it.each([
    ['his word', word], ['his cadence', { type: 'change-cadence', payload: { target: '2h', clock: 'always', askedBy: 'noa', words: 'every two hours' } }],
    ['his return to routine', { type: 'return-to-routine', payload: { how: 'customer-confirmation', contactId: 'noa', comprehension: 'not-answered', note: '' } }],
  ])('%s reaches the crisis', async (_what, command) => {
    const { answer, heard } = await relayed(command);
    expect(answer).toEqual({ ok: true });
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['a word in another’s name', { ...word, payload: { ...word.payload, contactId: 'avi' } }, NOA, 'permission.scope'], ['a note of ours', { ...word, payload: { ...word.payload, direction: 'to-customer' } }, NOA, 'permission.scope'],
    ['a command of ours', { type: 'add-note', payload: { text: 'x' } }, NOA, 'permission.denied'], ['a word of no customer', word, { id: 'noa', role: 'team-lead' } as const, 'permission.denied'], ['nothing we know', { type: 'delete', payload: {} }, NOA, 'command.unknown'],
  ])('%s does not', async (_what, command, actor, code) => {
    const { answer, heard } = await relayed(command, actor);
    expect(answer).toMatchObject({ ok: false, code });
    expect(heard).toEqual([]);
  });
});
