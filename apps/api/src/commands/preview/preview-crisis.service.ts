/** What a report would come to if it were opened now: the very code of an opening, up to the point where something would be kept. */
import { openRequestSchema, toIso } from '#contracts';
import type { CrisisDraft, CrisisPreview, OpenRequest } from '#contracts';
import { open, stakeOfProfile } from '#domain';
import type { Contact, CrisisState, OpenCrisis } from '#domain';
import { actingRole, mayDo, scopeOf } from '#identity';
import type { Target } from '#identity';
import type { CustomerProfileStore, Database } from '#persistence';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { readNames } from '../../reads/names';
import { named, reasonText, severityBecause } from '../../reads/words';
import type { OpenCrisisService } from '../open-crisis.service';
import { possibleDuplicates } from './possible-duplicates';
import { suggestedSignals } from './suggested-signals';

export interface PreviewParts {
  readonly database: Database;
  readonly opening: Pick<OpenCrisisService, 'prepare'>;
  readonly profiles: Pick<CustomerProfileStore, 'pinned'>;
}

/** Stand for what is not written yet: an opening needs a customer and somebody to speak with. */
const NOBODY: Contact = { id: 'draft', name: '…', email: null, phone: null, language: 'he', genderForm: 'neutral' };
const NOBODYS_ACCOUNT = { id: 'draft', name: '…', vip: false };
const MILDEST = 4;

export class PreviewCrisisService {
  constructor(private readonly parts: PreviewParts) {}

  /** Throws `permission.denied`, `permission.scope` and what an opening would refuse, but for what may still be missing. Nothing is kept; a repeat is harmless. */
  async preview(principal: Principal, draft: CrisisDraft): Promise<CrisisPreview> {
    const verdict = mayDo(principal, 'open', targetOf(principal, draft));
    if (verdict !== true) throw new ProblemError(verdict);
    const { database } = this.parts;
    const scope = scopeOf(principal, 'read-crises');
    const [state, duplicates] = await Promise.all([
      this.opened(principal, draft), scope.ok ? possibleDuplicates(database, { accountId: draft.accountId, accountName: draft.accountName, summary: draft.summary, scope: scope.within }) : [],
    ]);
    return { severity: severityOf(state, draft), suggestedSignals: suggestedSignals(draft.summary, draft.trustSignals), duties: await this.duties(state), duplicates };
  }

  private async opened(principal: Principal, draft: CrisisDraft): Promise<CrisisState> {
    const request = requestOf(draft);
    const prepared = await this.parts.opening.prepare(request, principal);
    if (!prepared.ok) throw new ProblemError(prepared);
    const { deskId, now, awareAt, people, protocol, calendars, known } = prepared;
    const profile = known === null ? null : await this.parts.profiles.pinned(known.account.id, now);
    const { summary, trigger, causes, impactLevel, impact, trustSignals, spokeFirst } = request;
    const payload: OpenCrisis = {
      crisisId: 'draft', reference: 'draft', summary, account: known?.account ?? NOBODYS_ACCOUNT, contacts: [NOBODY], trigger, causes, impactLevel, impact, trustSignals, awareAt, spokeFirst,
      stake: profile === null ? null : stakeOfProfile(profile), deskId, people, protocol, calendars, drill: null, ...(profile === null ? {} : { profile }),
    };
    const outcome = open(payload, { now, actor: { id: principal.actorId, role: actingRole(principal, 'open', targetOf(principal, draft)) } });
    if (!outcome.ok) throw new ProblemError(outcome);
    return outcome.state;
  }

  private async duties({ obligation }: CrisisState): Promise<CrisisPreview['duties']> {
    const names = await readNames(this.parts.database, obligation.open.map((one) => one.owner));
    return obligation.open
      .flatMap((one) => (one.due === null ? [] : [{ ...one, due: one.due }]))
      .toSorted((a, b) => a.due - b.due)
      .map(({ kind, track, due, owner }) => ({ kind, name: named('obligation', `${kind}.name`), track, dueAt: toIso(due), owner: names.person(owner), why: named('obligation', `${kind}.why`) }));
  }
}

const targetOf = (principal: Principal, draft: CrisisDraft): Target => ({ deskId: draft.deskId ?? principal.deskIds[0] ?? '', people: null });

/** The draft as a report: what is missing reads as little as it may. */
function requestOf({ summary, accountId, accountName, impactLevel, ...rest }: CrisisDraft): OpenRequest {
  const { impact, trustSignals, spokeFirst, awareAt, deskId, protocolId } = rest;
  const blank = openRequestSchema.parse({ summary: '…', account: { name: '…' }, impactLevel: impactLevel ?? MILDEST, spokeFirst });
  return { ...blank, summary: summary.trim() === '' ? blank.summary : summary, account: accountId === null ? { name: accountName ?? '…', vip: false, language: 'he' } : { id: accountId }, impact, trustSignals, awareAt, deskId, protocolId };
}

function severityOf({ crisis: { assessment, severity } }: CrisisState, draft: CrisisDraft): CrisisPreview['severity'] {
  const { impactLevel, trustLevel, trustPoints, isCrisis, decidedBy, reasons } = assessment;
  return {
    severity, impactLevel, impactKnown: draft.impactLevel !== null, trustLevel, trustPoints, isCrisis, decidedBy, because: severityBecause(assessment, severity),
    reasons: reasons.map((reason) => ({ code: reason.code, points: reason.points, text: reasonText(reason) })),
  };
}
