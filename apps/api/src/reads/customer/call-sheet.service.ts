/** Draws the call sheet of a crisis for the person who asks: his own authority stands in it. */
import type { CallSheet } from '#contracts';
import { refuse, toVirtual } from '#domain';
import type { DomainEvent } from '#domain';
import { CustomerProfileStore, runSql } from '#persistence';
import type { Database } from '#persistence';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import { ProblemError, zoneFor } from '../../request';
import type { Principal } from '../../request';
import type { CrisesService } from '../crises.service';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import { CrisisListReadModel } from '../crisis-list.read-model';
import { idsIn, readNames } from '../names';
import { readLimitHere } from '../compensation/reach';
import { authorityOf } from '../relationship/authority';
import { recordOf } from '../sql';
import { isAboutAlike } from '../timeline.presenter';
import { TimelineReadModel } from '../timeline.read-model';
import type { Zones } from '../zones';
import { callSheetOf } from './call-sheet';
import type { AskedWord, SaidWord, TalkFacts } from './call-sheet-talk';

interface EventRow {
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly actorId: string;
  readonly actorRole: string;
  readonly data: unknown;
}

/** The latest word of each side, the older first; a message to several people is one word. */
const LAST_WORDS = `
  select * from (select distinct on (side) side, at, channel, contact_id, said from (
    select case logged.direction when 'from-customer' then 'theirs' else 'ours' end as side, logged.occurred_at as at, logged.channel, logged.contact_id, logged.said from contact_log as logged where logged.crisis_id = $1
    union all select 'ours', message.at, 'email', message.contact_id, message.body from message where message.crisis_id = $1 and message.delivery <> 'failed'
  ) as word order by side, at desc) as latest order by at`;
const LISTENED = `
  select event.data ->> 'story' as story, event.data ->> 'plainExplanation' as explained from case_event as event
  where event.crisis_id = $1 and event.type = 'listening.recorded' order by event.seq desc limit 1`;
/** A question that came up in a call of ours has no duty of its own; it is open until a later word of ours answers. */
const ASKED_IN_OUR_CALLS = `
  select asked.data ->> 'contactId' as contact_id, asked.at as occurred_at, asked.data ->> 'said' as said from case_event as asked
  where asked.crisis_id = $1 and asked.type = 'contact.logged' and asked.data ->> 'direction' = 'to-customer' and asked.data ->> 'needsAnswer' = 'true' and asked.data ->> 'answered' = 'false'
    and not exists (select 1 from obligation where obligation.crisis_id = asked.crisis_id and obligation.kind = 'answer' and obligation.about = asked.data ->> 'id')
    and not exists (select 1 from case_event as later where later.crisis_id = asked.crisis_id and later.seq > asked.seq
      and ((later.type = 'message.queued' and later.data ->> 'answers' = 'true') or (later.type = 'contact.logged' and later.data ->> 'answered' = 'true')))
  order by asked.seq limit 5`;
/** What a colleague asked for, and what one admitted, is between them and who answers: no word of it stands on a sheet for a talk with the customer. */
const CLIMBS = `
  select case_event.seq, case_event.type, case_event.at, case_event.actor_id, case_event.actor_role, case_event.data from case_event
  where case_event.crisis_id = $1 and case_event.type in ('crisis.escalated', 'obligation.escalated') and coalesce(case_event.data ->> 'kind', '') not in ('staff-answer', 'admission-follow-up') order by case_event.seq desc limit 3`;

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
    const [snapshot, profile, present, zoneOf, desiredOutcome, talk] = await Promise.all([
      details.snapshot(row.id), details.customerProfile(row.id), new CustomerProfileStore(database).find(row.accountId), zones.byDesk(), this.desiredOutcome(row.id), this.talk(row.id),
    ]);
    if (snapshot === null) throw new ProblemError(refuse('crisis.not-found'));
    const protocol = findProtocol(protocols, snapshot.protocol.id) ?? protocols[0];
    if (protocol === undefined) throw new ProblemError(refuse('protocol.not-found', { protocolId: snapshot.protocol.id }));
    const { sensitiveEngagement, sensitiveNote } = present?.facts ?? profile ?? { sensitiveEngagement: false, sensitiveNote: '' };
    const { workaround } = snapshot.state.fix;
    const limitHere = await readLimitHere(database, { state: snapshot.state, roles: principal.roles, now: now() });
    return callSheetOf({
      row, state: snapshot.state, profile, flag: { sensitiveEngagement, sensitiveNote }, desiredOutcome, workaround: workaround?.state === 'active' ? workaround.description : null, ...talk,
      authority: authorityOf(protocol.protocol), limitHere, roles: principal.roles, zone: zoneFor(principal, zoneOf(row.deskId)), now: toVirtual(row.drill, now()),
    });
  }

  /** What was said and asked so far, in the words on record. */
  private async talk(crisisId: string): Promise<Pick<TalkFacts, 'lastWords' | 'heard' | 'questions' | 'escalations' | 'which' | 'names'>> {
    const { database } = this.parts;
    const [words, [listened], owed, asked, climbs] = await Promise.all([
      runSql(database, LAST_WORDS, [crisisId]), runSql(database, LISTENED, [crisisId]), new CrisisListReadModel(database).openQuestions([crisisId]), runSql(database, ASKED_IN_OUR_CALLS, [crisisId]), runSql(database, CLIMBS, [crisisId]),
    ]);
    const lastWords = words.map((one) => recordOf<SaidWord>(one));
    const escalations = climbs.map((one) => recordOf<EventRow>(one)).map(({ actorId, actorRole, ...event }) => ({ ...event, by: { id: actorId, role: actorRole } }) as DomainEvent).reverse();
    const names = await readNames(database, [...lastWords.map((one) => one.contactId), ...escalations.flatMap((one) => [one.by.id, ...idsIn(one.data, 2)])], [crisisId]);
    const which = escalations.some(isAboutAlike) ? await new TimelineReadModel(database).whichDuty(crisisId) : (): null => null;
    return {
      lastWords, escalations, which, names, heard: listened === undefined ? null : recordOf<{ readonly story: string; readonly explained: string }>(listened),
      questions: [...owed, ...asked.map((one) => recordOf<AskedWord>(one))].sort((a, b) => a.occurredAt - b.occurredAt),
    };
  }

  /** Texts live in the record: the latest listening has what he asked for. */
  private async desiredOutcome(crisisId: string): Promise<string | null> {
    const [row] = await runSql(this.parts.database, `
      select event.data ->> 'desiredOutcome' as outcome from case_event as event where event.crisis_id = $1 and event.type like 'listening.%' and event.data ? 'desiredOutcome' order by event.seq desc limit 1`, [crisisId]);
    const outcome = row?.['outcome'];
    return typeof outcome === 'string' ? outcome : null;
  }
}
