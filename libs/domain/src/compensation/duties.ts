/** The duty of the compensation subject: a decision in every crisis, zero being one; what starts it, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

export const compensationDuties: Readonly<Record<'compensation-decision', Duty>> = {
  'compensation-decision': {
    owner: 'teamLead', single: true,
    // Once: the first event that made it owed starts it; only a reopening before any decision starts it again.
    startedBy: (event, { compensation, crisis, protocol }) => {
      if (protocol.relationship?.compensation === undefined || compensation.decision !== null) return null;
      const isOwed = compensation.owedSeq !== null || crisis.impact.lossPerHourMinor !== null;
      const starts = event.seq === compensation.owedSeq || ((event.type === 'crisis.opened' || event.type === 'crisis.reopened') && isOwed);
      return starts ? { at: event.at } : null;
    },
    metBy: (event) => {
      if (event.type === 'compensation.decided') return { at: event.at, evidence: event.data.id, about: null };
      return event.type === 'compensation.none-decided' ? { at: event.at, evidence: 'none', about: null } : null;
    },
  },
};
