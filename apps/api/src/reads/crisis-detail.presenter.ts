/** One crisis in full. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CrisisDetail, CrisisSummary, ObligationItem } from '#contracts';
import { OBLIGATION_TRACKS, takesStill } from '#domain';
import type { CommandType, CrisisRow, CrisisSnapshot, CustomerProfile, ObligationKind, Track, Workaround } from '#domain';
import { pinnedIds, presentPinned } from '../customers/profile.presenter';
import type { ApologyWords, Milestone } from './crisis-detail.read-model';
import type { Names } from './names';
import { preparationIds, presentPreparation } from './relationship/preparation.presenter';
import { presentRelationship, relationshipIds } from './relationship/relationship.presenter';
import { presentStake, stakeIds } from './stake.presenter';
import { customerStageOf, presentStages, relapsedAtOf } from './stages';
import { missingText, named, reasonText, severityBecause } from './words';

export interface DetailContext {
  readonly summary: CrisisSummary;
  readonly row: CrisisRow;
  readonly snapshot: CrisisSnapshot;
  readonly milestones: readonly Milestone[];
  /** As pinned at opening. */
  readonly profile: CustomerProfile | null;
  /** Who gave which promise, by its id. */
  readonly promisers: ReadonlyMap<string, string>;
  readonly apologyWords: ReadonlyMap<string, ApologyWords>;
  readonly obligations: readonly ObligationItem[];
  readonly allowedCommands: readonly CommandType[];
  readonly names: Names;
  readonly hideSurvey: boolean;
  /** IANA zone of the desk. */
  readonly deskZone: string;
}

/** Ids whose names the page needs. */
export function detailIds({ snapshot, milestones, profile, promisers }: Pick<DetailContext, 'snapshot' | 'milestones' | 'profile' | 'promisers'>): readonly (string | null)[] {
  return [...milestones.map((one) => one.actorId), ...snapshot.state.cause.actions.map((action) => action.owner), ...stakeIds(snapshot.state), ...relationshipIds(snapshot.state), ...preparationIds(snapshot.state), ...pinnedIds(profile), ...promisers.values()];
}

const MISSING_TRACKS: Readonly<Record<string, Track>> = {
  'missing.technical-track': 'technical', 'missing.fix-verified': 'technical', 'missing.root-cause': 'technical', 'missing.prevention': 'technical',
  'missing.relationship-track': 'relationship', 'missing.survey': 'relationship', 'missing.call-back': 'relationship',
};

type Missing = CrisisSnapshot['missing']['close'][number];

function trackOfMissing(missing: Missing): Track | null {
  const kind = missing.params['kind'];
  if (missing.code === 'missing.obligation' && isKind(kind)) return OBLIGATION_TRACKS[kind];
  return MISSING_TRACKS[missing.code] ?? (missing.code.startsWith('missing.review') ? null : 'relationship');
}

function isKind(kind: unknown): kind is ObligationKind {
  return typeof kind === 'string' && Object.hasOwn(OBLIGATION_TRACKS, kind);
}

function presentMissing(snapshot: CrisisSnapshot, hideSurvey: boolean): CrisisDetail['missingToClose'] {
  return snapshot.missing.close
    .filter((one) => !(hideSurvey && one.params['kind'] === 'survey') && !isSaidAlready(one, snapshot.missing.close))
    .map((one) => ({ code: one.code, track: trackOfMissing(one), text: missingText(one) }));
}

/** Duties that end with what is asked for by itself (a fix with its verification): one thing is said once. */
const SAID_BY: Readonly<Record<string, string>> = {
  fix: 'missing.fix-verified', 'second-explanation': 'missing.explanation', 'compensation-decision': 'missing.compensation-decision', survey: 'missing.survey', 'executive-review': 'missing.review-signed',
  'call-back': 'missing.call-back', 'root-cause': 'missing.root-cause',
} satisfies Partial<Record<ObligationKind, string>>;

function isSaidAlready({ code, params }: Missing, all: readonly Missing[]): boolean {
  return code === 'missing.obligation' && all.some((one) => one.code === SAID_BY[String(params['kind'])]);
}

function presentSeverity(row: CrisisRow, { crisis }: CrisisSnapshot['state']): CrisisDetail['severityExplanation'] {
  const { assessment, loweringProposal, severityOverride } = crisis;
  return {
    severity: row.severity, computed: assessment.severity, override: severityOverride, isCrisis: assessment.isCrisis, decidedBy: assessment.decidedBy,
    because: severityBecause(assessment, row.severity),
    reasons: assessment.reasons.map((reason) => ({ code: reason.code, points: reason.points, text: reasonText(reason) })),
    loweringProposal: loweringProposal === null ? null : { by: loweringProposal.by, to: loweringProposal.to, reason: loweringProposal.reason },
  };
}

function presentWorkaround({ id, description, risk, expiresAt, restoresOperation, state, warnings }: Workaround): CrisisDetail['technical']['workaround'] {
  return { id, description, risk, expiresAt: toIso(expiresAt), restoresOperation, state, nextWarningAt: toIsoOrNull(state === 'active' ? (warnings[0] ?? null) : null) };
}

/** The page. Commands in `allowedCommands` are those of the reader's role, of a crisis that has ended those it still takes; whether the domain accepts each is decided when it comes. */
export function presentDetail({ deskZone, summary, row, snapshot, milestones, profile, promisers, apologyWords, obligations, allowedCommands, names, hideSurvey }: DetailContext): CrisisDetail {
  const { crisis, fix, cause, message, obligation } = snapshot.state;
  const stages = presentStages(row, milestones, names);
  const relationship = presentRelationship(snapshot.state, names, promisers);
  return {
    ...summary, deskZone,
    severityExplanation: presentSeverity(row, snapshot.state),
    nextUpdate: snapshot.nextUpdate === undefined ? null : { asOf: toIso(snapshot.nextUpdate.asOf), latestAt: toIso(snapshot.nextUpdate.latest) },
    trigger: crisis.trigger, causes: [...crisis.causes], product: crisis.product ?? null,
    impact: { ...crisis.impact, processes: [...crisis.impact.processes], deadlines: [...crisis.impact.deadlines] },
    trustSignals: [...crisis.trustSignals],
    ...presentStake(snapshot.state, names),
    contacts: crisis.contacts.map(({ id, name, email, phone, language, genderForm }) => ({ id, name, email, phone, language, genderForm })),
    customerProfile: presentPinned(profile, names),
    protocol: { id: snapshot.protocol.id, version: snapshot.protocol.version },
    calendars: Object.fromEntries(Object.entries(snapshot.calendars).map(([clock, calendar]) => [clock, calendar.version])),
    technical: {
      stage: row.technicalStage, name: named('technical-stage', row.technicalStage), stages: stages.technical,
      workaround: fix.workaround === null ? null : presentWorkaround(fix.workaround),
    },
    relationship: {
      stage: row.relationshipStage, name: named('relationship-stage', row.relationshipStage), stages: stages.relationship, customerStage: customerStageOf(snapshot), relapsedAt: toIsoOrNull(relapsedAtOf(snapshot, milestones)),
      emotionalState: message.emotionalState, unanswered: message.unanswered.length, nextUpdateToldAt: toIsoOrNull(message.nextUpdateToldAt),
      ...relationship, apology: { ...relationship.apology, records: relationship.apology.records.map((one) => ({ ...one, words: apologyWords.get(one.id) ?? null })) },
      preparation: presentPreparation(snapshot, names),
    },
    obligations: [...obligations],
    tally: Object.fromEntries(Object.entries(obligation.tally)),
    missingToClose: presentMissing(snapshot, hideSurvey),
    preventionActions: cause.actions.map((action) => ({ id: action.id, title: action.title, owner: names.person(action.owner), dueAt: toIso(action.dueAt), doneAt: toIsoOrNull(action.doneAt) })),
    routine: crisis.routine === null ? null : { at: toIso(crisis.routine.at), how: crisis.routine.how },
    allowedCommands: allowedCommands.filter((type) => takesStill(snapshot.state, type)),
  };
}
