/** The lane subject as the page of the crisis shows it. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { LaneView } from '#contracts';
import { laneOf, recognitionMinutes } from '#domain';
import type { CrisisSnapshot, JumpProposal } from '#domain';
import { initialsOf } from '../names';
import type { Names } from '../names';
import { named } from '../words';

/** Ids whose names this part of the page needs. */
export const laneIds = ({ lane }: CrisisSnapshot['state']): readonly (string | null)[] => [lane.small?.owner ?? null, lane.proposal?.by ?? null, lane.jump?.by ?? null, lane.jump?.approvedBy ?? null];

export function presentLane(state: CrisisSnapshot['state'], names: Names): LaneView {
  const { lane, crisis, obligation } = state;
  const code = laneOf(state);
  const jump = ({ reason, until, by, at }: JumpProposal) => ({ reason, until: toIso(until), by: names.person(by), at: toIso(at) });
  const contact = crisis.contacts.find((one) => one.id === lane.automatic?.contactId);
  return {
    lane: code, name: named('lane', code), receivedAt: toIsoOrNull(lane.receivedAt), recognitionMinutes: recognitionMinutes(state),
    automatic: lane.automatic === null ? null : {
      at: toIso(lane.automatic.at), templateId: lane.automatic.templateId, compensationId: lane.automatic.compensationId,
      contact: contact === undefined ? null : { id: contact.id, name: contact.name, initials: initialsOf(contact.name) },
    },
    personAskedAt: toIsoOrNull(lane.personAskedAt),
    small: lane.small === null ? null : { why: lane.small.why, owner: names.person(lane.small.owner), at: toIso(lane.small.at), dueAt: toIsoOrNull(obligation.open.find((one) => one.kind === 'small-matter')?.due ?? null), settledAt: toIsoOrNull(lane.small.settledAt ?? null) },
    jumpProposal: lane.proposal === null ? null : jump(lane.proposal),
    jump: lane.jump === null ? null : { ...jump(lane.jump), approvedBy: names.person(lane.jump.approvedBy) },
    jumps: lane.jumps,
  };
}
