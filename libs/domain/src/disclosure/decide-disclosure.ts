/** Disclosure: what was known when and told when, and the plan made together with the customer (C14). */
import { draft } from '../crisis/events';
import type { DomainEvent, Draft } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Handlers, Subject } from '../crisis/subject';
import { findingHandlers, tickFindings, wakeFindings } from './decide-findings';
import { optionHandlers } from './decide-options';
import { planHandlers } from './decide-plan';
import { evolveDisclosure } from './evolve-disclosure';
import { reactTelling } from './telling';

const handlers: Handlers = { ...findingHandlers, ...planHandlers, ...optionHandlers };

/** Reopening ends the duties of before; what both sides agreed on and is still to come is owed all the same. */
function carryOver(state: CrisisState, event: DomainEvent): readonly Draft[] {
  if (event.type !== 'crisis.reopened' || state.protocol.relationship?.disclosure === undefined) return [];
  return state.disclosure.plan.filter((one) => one.stage === 'agreed' && one.dueAt > event.at).map(({ id, dueAt }) => draft('plan-item.carried-over', { itemId: id, dueAt }));
}

export const disclosureSubject: Subject = {
  name: 'disclosure',
  handlers,
  // What comes to light later is told as well, and what was kept back comes to its end.
  afterClose: ['record-finding', 'disclose-finding', 'confirm-withholding', 'end-withholding'],
  evolve: (state, event) => {
    const disclosure = evolveDisclosure(state.disclosure, event);
    return disclosure === state.disclosure ? state : { ...state, disclosure };
  },
  react: (state, event) => [...carryOver(state, event), ...reactTelling(state, event)],
  tick: tickFindings,
  wakeAt: wakeFindings,
};
