/** The duty of the compensation subject: a decision in every crisis, zero being one; what starts it, what meets it, who owns it. */
import type { DomainEvent } from '../crisis/events';
import type { CrisisState } from '../crisis/state';
import type { Duty, Met } from '../obligation/duty';
import { approverToTell } from './approver';

/** Whether a small gesture leaves the duty open while a greater proposal waits for its approver. */
export const decidesWhenNoneWaits = ({ protocol }: Pick<CrisisState, 'protocol'>): boolean => protocol.relationship?.compensation?.decidesWhenNoneWaits === true;
const isWaiting = ({ compensation }: CrisisState): boolean => compensation.entries.some((one) => one.state === 'proposed');

function metByDecision(event: DomainEvent): Met | null {
  if (event.type === 'compensation.decided') return { at: event.at, evidence: event.data.id, about: null };
  return event.type === 'compensation.none-decided' ? { at: event.at, evidence: 'none', about: null } : null;
}

/** The last answer to a proposal meets it, be it a no: something was decided before. */
function lastAnswer(event: DomainEvent, state: CrisisState): Met | null {
  if (isWaiting(state)) return null;
  const isNo = event.type === 'compensation.declined' && state.compensation.decision !== null;
  return isNo ? { at: event.at, evidence: event.data.id, about: null } : metByDecision(event);
}

export const compensationDuties: Readonly<Record<'compensation-decision', Duty>> = {
  'compensation-decision': {
    owner: 'teamLead', single: true,
    // Once: the first event that made it owed starts it; only a reopening before any decision starts it again, or a proposal that waits for a second person.
    startedBy: (event, state) => {
      const { compensation, crisis, protocol } = state;
      if (protocol.relationship?.compensation === undefined) return null;
      if (event.type === 'compensation.proposed' && event.data.waits && decidesWhenNoneWaits(state)) {
        const owner = approverToTell(state, event.data.tier, event.by.id);
        return { at: event.at, ...(owner === null ? {} : { owner }) };
      }
      if (compensation.decision !== null) return null;
      const isOwed = compensation.owedSeq !== null || crisis.impact.lossPerHourMinor !== null;
      const starts = event.seq === compensation.owedSeq || ((event.type === 'crisis.opened' || event.type === 'crisis.reopened') && isOwed);
      return starts ? { at: event.at } : null;
    },
    metBy: (event, state) => (decidesWhenNoneWaits(state) ? lastAnswer(event, state) : metByDecision(event)),
  },
};
