/** The letter about a claim, drawn from the record: holding while it is examined, the answer once the verdict stands. */
import type { ClaimLetter, ClaimLetterQuery } from '#contracts';
import { isFinal, refuse } from '#domain';
import type { Claim, EventMap, MessageType } from '#domain';
import { claimLetter } from '#i18n';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import type { CrisesService } from '../crises.service';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import { readerOf } from '../letter-reader';
import { recordOf } from '../sql';
import type { Zones } from '../zones';

export interface ClaimLetterParts {
  readonly database: Database;
  readonly zones: Zones;
  readonly crises: CrisesService;
}
type Held = EventMap['claim.held'];
type Decided = EventMap['claim.decided'];
interface Said {
  readonly held: Held | null;
  readonly decided: Decided | null;
}

/** Where the reasons of a letter go when it is sent: no is told as a refusal, with its second reader; everything else as an update. */
const sentAs = (kind: ClaimLetter['kind']): Extract<MessageType, 'update' | 'refusal'> => (kind === 'rejected_with_reasons' ? 'refusal' : 'update');

export class ClaimLetterService {
  constructor(private readonly parts: ClaimLetterParts) {}

  /**
   * The answer where the verdict stands, else the last holding letter on record. Throws `crisis.not-found`, `permission.*`, `claim.unknown`,
   * `contact.unknown`, and `claim.not-decided` while neither is there.
   */
  async read(principal: Principal, id: string, claimId: string, query: ClaimLetterQuery): Promise<ClaimLetter> {
    const row = await this.parts.crises.visible(principal, 'read-crisis', id);
    const [snapshot, said, zoneOf] = await Promise.all([new CrisisDetailReadModel(this.parts.database).snapshot(row.id), this.said(row.id, claimId), this.parts.zones.byDesk()]);
    const claim = snapshot?.state.claim.claims.find((one) => one.id === claimId);
    if (snapshot === null || claim === undefined) throw new ProblemError(refuse('claim.unknown', { claimId }, 'claimId'));
    const { kind, reason, expectedAt } = standing(claim, said);
    const { language, form, name, contactId } = readerOf(snapshot.state.crisis.contacts, query, row.accountName);
    const points = claim.items.map(({ statement, verdict, parts }) => ({ statement, parts, verdict: verdict === 'not-examined' ? null : verdict }));
    const letter = claimLetter({ kind, points, reason, expectedAt, contactName: name, reference: row.reference }, { language, form, zone: zoneOf(row.deskId) });
    return { language, form, contactId, claimId, kind, messageType: sentAs(kind), reason, ...letter };
  }

  private async said(crisisId: string, claimId: string): Promise<Said> {
    const rows = await runSql(this.parts.database, `
      select distinct on (case_event.type) case_event.type, case_event.data from case_event
      where case_event.crisis_id = $1::uuid and case_event.type in ('claim.held', 'claim.decided') and case_event.data ->> 'claimId' = $2
      order by case_event.type, case_event.seq desc`, [crisisId, claimId]);
    const found = rows.map((row) => recordOf<{ readonly type: 'claim.held'; readonly data: Held } | { readonly type: 'claim.decided'; readonly data: Decided }>(row));
    return { held: found.find((one) => one.type === 'claim.held')?.data ?? null, decided: found.find((one) => one.type === 'claim.decided')?.data ?? null };
  }
}

function standing(claim: Claim, { held, decided }: Said): Pick<Parameters<typeof claimLetter>[0], 'kind' | 'reason' | 'expectedAt'> {
  if (isFinal(claim) && decided !== null) return { kind: decided.response, reason: decided.reasoning, expectedAt: null };
  if (held !== null) return { kind: 'holding', reason: held.reason, expectedAt: held.expectedAt };
  throw new ProblemError(refuse('claim.not-decided', { claimId: claim.id }));
}
