/** Draws the call sheet of a crisis for the person who asks: his own authority stands in it. */
import type { CallSheet } from '#contracts';
import { refuse, toVirtual } from '#domain';
import { CustomerProfileStore, runSql } from '#persistence';
import type { Database } from '#persistence';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import type { CrisesService } from '../crises.service';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import { authorityOf } from '../relationship/authority';
import type { Zones } from '../zones';
import { callSheetOf } from './call-sheet';

export interface CallSheetParts {
  readonly database: Database;
  readonly zones: Zones;
  readonly crises: CrisesService;
  readonly protocols: readonly LoadedProtocol[];
  readonly now: () => number;
}

export class CallSheetService {
  constructor(private readonly parts: CallSheetParts) {}

  /** Throws `crisis.not-found` and the refusals of permission. */
  async read(principal: Principal, id: string): Promise<CallSheet> {
    const { database, zones, crises, protocols, now } = this.parts;
    const row = await crises.visible(principal, 'read-messages', id);
    const details = new CrisisDetailReadModel(database);
    const [snapshot, profile, present, zoneOf, desiredOutcome] = await Promise.all([
      details.snapshot(row.id), details.customerProfile(row.id), new CustomerProfileStore(database).find(row.accountId), zones.byDesk(), this.desiredOutcome(row.id),
    ]);
    if (snapshot === null) throw new ProblemError(refuse('crisis.not-found'));
    const protocol = findProtocol(protocols, snapshot.protocol.id) ?? protocols[0];
    if (protocol === undefined) throw new ProblemError(refuse('protocol.not-found', { protocolId: snapshot.protocol.id }));
    const { sensitiveEngagement, sensitiveNote } = present?.facts ?? profile ?? { sensitiveEngagement: false, sensitiveNote: '' };
    const { workaround } = snapshot.state.fix;
    return callSheetOf({
      row, state: snapshot.state, profile, flag: { sensitiveEngagement, sensitiveNote }, desiredOutcome, workaround: workaround?.state === 'active' ? workaround.description : null,
      authority: authorityOf(protocol.protocol), roles: principal.roles, zone: zoneOf(row.deskId), now: toVirtual(row.drill, now()),
    });
  }

  /** Texts live in the record: the latest listening has what he asked for. */
  private async desiredOutcome(crisisId: string): Promise<string | null> {
    const [row] = await runSql(this.parts.database, `
      select event.data ->> 'desiredOutcome' as outcome from case_event as event where event.crisis_id = $1 and event.type like 'listening.%' and event.data ? 'desiredOutcome' order by event.seq desc limit 1`, [crisisId]);
    const outcome = row?.['outcome'];
    return typeof outcome === 'string' ? outcome : null;
  }
}
