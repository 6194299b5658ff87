/** The duties of the claim subject: what starts each, what meets it, who owns it. Verdicts start, move and end nothing: the clock is the same for all. */
import type { CrisisState } from '../crisis/state';
import type { Duty } from '../obligation/duty';
import { aboutStep } from './regulatory';

const knowsClaims = (state: CrisisState): boolean => state.protocol.relationship?.claim !== undefined;

/** Whether the clock starts with the claim itself. */
export const startsWhenRaised = (state: CrisisState): boolean => state.protocol.relationship?.claim?.startsWhenRaised === true;

const aboutItem = ({ claimId, itemId }: { readonly claimId: string; readonly itemId: string }): string => `${claimId}/${itemId}`;

export const claimDuties: Readonly<Record<'claim-examination' | 'regulatory-response' | 'guidance', Duty>> = {
  // Contested → verdict sent (formulas 3); by protocols that say so from the day it was raised, so that somebody has to find an examiner. Handed to the examiner as soon as there is one (decide-claim.ts).
  'claim-examination': {
    owner: 'incidentManager', single: false,
    startedBy: (event, state) => {
      if (!knowsClaims(state)) return null;
      if (event.type === 'claim.raised' && startsWhenRaised(state)) return { at: event.at, about: event.data.claimId };
      if (event.type === 'claim.contested') return startsWhenRaised(state) ? null : { at: event.at, about: event.data.claimId };
      if (event.type !== 'claim.examination-resumed') return null;
      const { claimId: about, expectedAt } = event.data;
      return { at: event.at, about, ...(expectedAt === null ? {} : { dueAt: expectedAt }) };
    },
    // An answer logged late, from before a reopening, still meets the duty that came along into the new cycle.
    metBy: (event, state) => {
      if (event.type !== 'claim.answered') return null;
      const { claimId: about, at, kind: evidence } = event.data;
      const startedAt = state.obligation.open.find((one) => one.kind === 'claim-examination' && one.about === about)?.startedAt ?? at;
      return { at: Math.max(at, startedAt), evidence, about };
    },
  },
  // Whoever misunderstood a product is shown how it works (S0-20); a protocol older than this duty has no rule for it.
  guidance: {
    owner: 'accountManager', single: false,
    startedBy: (event) => (event.type === 'claim.guidance-owed' ? { at: event.at, about: aboutItem(event.data) } : null),
    metBy: (event) => (event.type === 'claim.guidance-given' ? { at: event.at, evidence: event.data.what, about: aboutItem(event.data) } : null),
  },
  'regulatory-response': {
    owner: 'headOfService', single: false,
    startedBy: (event, state) =>
      event.type === 'regulatory.step-set' && knowsClaims(state)
        ? { at: event.data.receivedAt, about: aboutStep(event.data.regulatoryId, event.data.step), dueAt: event.data.dueAt } : null,
    metBy: (event) =>
      event.type === 'regulatory.answered' ? { at: event.data.at, evidence: event.data.how, about: aboutStep(event.data.regulatoryId, event.data.step) } : null,
  },
};
