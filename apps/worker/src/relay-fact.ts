/** From the table of what was said on public pages to the crisis. */
import { parseCommand } from '#contracts';
import type { InboundAnswer, InboundCommand } from '#delivery';
import { mayCustomerSay } from '#identity';
import type { CrisisGateway } from '#temporal-client';

/**
 * Hands what a customer said on a public page to the crisis; parsed and permitted again, because the table is an edge too: whatever stands in
 * it, nothing but a customer's own word passes. Refuses as the parser, the permission table and the crisis do. Harmless to repeat.
 */
export async function relayFact(gateway: Pick<CrisisGateway, 'command'>, fact: InboundCommand): Promise<InboundAnswer> {
  const { crisisId, commandId, actor } = fact;
  const parsed = parseCommand(fact.command.type, fact.command.payload);
  if (!parsed.ok) return { ok: false, code: parsed.code, params: parsed.params };
  const permitted = actor.role === 'customer' ? mayCustomerSay(actor.id, parsed.command) : { code: 'permission.denied', params: { action: parsed.command.type, roles: 'customer' } };
  if (permitted !== true) return { ok: false, code: permitted.code, params: permitted.params };
  const answer = await gateway.command(crisisId, { commandId, actor, command: parsed.command });
  return answer.ok ? { ok: true } : { ok: false, code: answer.code, params: answer.params };
}
