/** A claim told step by step, for the specs of claims. */
import type { CommandMap } from '../crisis/commands';
import type { Actor } from '../kernel';
import type { Protocol } from '../protocol/protocol';
import { testProtocol } from './fixtures';
import { Story } from './story';
import type { ClaimRules, DecideClaim, Evidence, ItemDecision, RaiseClaim } from '../claim/claim';

/** Nobody's role in the crisis: may examine. */
export const OLIVER: Actor = { id: 'oliver', role: 'incident-manager' };
export const PRIYA: Actor = { id: 'priya', role: 'account-manager' };

const DAY = 86_400_000;
export const claimRules: ClaimRules = {
  repeatedComplaints: 3, holdingMaxMs: 28 * DAY, holdingLettersMax: 2,
  profiles: [
    { id: 'il-banks', he: 'בנקים', en: 'Banks', source: 'source', steps: [{ id: 'answer', he: 'מענה', en: 'Answer', days: 45, of: 'calendar', mayHold: true, heldDays: 60 }] },
    { id: 'fca', he: 'תלונות', en: 'Complaints', source: 'source', steps: [
      { id: 'summary', he: 'סיכום', en: 'Summary', days: 3, of: 'business', mayHold: false, heldDays: null },
      { id: 'final', he: 'סופי', en: 'Final', days: 56, of: 'calendar', mayHold: true, heldDays: null },
    ] },
    { id: 'far', he: 'רחוק', en: 'Far', source: 'source', steps: [{ id: 'answer', he: 'מענה', en: 'Answer', days: 300, of: 'business', mayHold: false, heldDays: null }] },
  ],
};

const examination = { target: { kind: 'days', days: 5 }, clock: 'desk' } as const;
const withDuty = (rules: Protocol['severities']['1']): Protocol['severities']['1'] => ({ ...rules, duties: { ...rules.duties, 'claim-examination': examination } });
const { severities, pauses } = testProtocol;
export const claimProtocol: Protocol = {
  ...testProtocol, relationship: { claim: claimRules },
  severities: { '1': withDuty(severities['1']), '2': withDuty(severities['2']), '3': withDuty(severities['3']), '4': withDuty(severities['4']) },
  pauses: { ...pauses, waiting_customer: { kinds: ['workaround', 'fix', 'claim-examination'], maxMs: 3 * DAY } },
};

export const item = (id: string, product: string | null = null) => ({ id, statement: `We were charged twice (${id})`, kind: 'billing', product }) as const;
export const verdict = (itemId: string, over: Partial<ItemDecision> = {}): ItemDecision => ({ itemId, verdict: 'right', parts: [], explainedBy: null, explainedHow: null, ...over });

export class ClaimStory extends Story {
  constructor(over: ConstructorParameters<typeof Story>[0] = {}) {
    super({ impactLevel: 3, protocol: claimProtocol, ...over });
  }

  /** Id of the last claim. */
  get claimId(): string {
    return this.state.claim.claims.at(-1)?.id ?? '';
  }

  raised(over: Partial<RaiseClaim> = {}): this {
    return this.act('raise-claim', { items: [item('a')], receivedAt: this.now, contestedBy: 'us', profile: null, involved: [], repeatedComplainer: null, ...over });
  }

  examiner(personId = 'oliver', seat: 'first' | 'second' = 'first'): this {
    return this.act('assign-examiner', { claimId: this.claimId, personId, seat, reason: '' });
  }

  evidence(from: Evidence['from'], over: Partial<Evidence> = {}): this {
    return this.act('add-evidence', { claimId: this.claimId, itemId: null, from, personId: from === 'representative' ? 'amos' : null, text: 'what is known', link: null, at: this.now, ...over });
  }

  allEvidence(): this {
    return this.evidence('customer').evidence('representative').evidence('trace');
  }

  step(step: CommandMap['take-claim-step']['step'], actor = OLIVER): this {
    return this.act('take-claim-step', { claimId: this.claimId, step, note: '' }, actor);
  }

  conduct(personId: string | null = null): this {
    return this.act('record-conduct-finding', { claimId: this.claimId, finding: 'could-be-better', personId, text: 'how we worked' }, OLIVER);
  }

  /** Up to the verdict, which is still to be given. */
  understood(): this {
    return this.examiner().step('stop').step('check').allEvidence().step('understand').conduct();
  }

  decision(over: Partial<DecideClaim> = {}): DecideClaim {
    return { claimId: this.claimId, verdicts: [verdict('a')], reasoning: 'the ledger', onRepresentativeAccount: 'what Amos said holds', response: 'accepted_with_redress', ...over };
  }

  decided(over: Partial<DecideClaim> = {}): this {
    return this.act('decide-claim', this.decision(over), OLIVER);
  }

  response(over: Partial<CommandMap['record-claim-response']> = {}): CommandMap['record-claim-response'] {
    return { claimId: this.claimId, kind: 'accepted_with_redress', how: 'letter', at: this.now, reason: '', expectedAt: null, ...over };
  }
}
