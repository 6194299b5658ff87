/** Reads of crises: the queue, one crisis, its record, duties and messages. Each answer takes one query for the page and one round for what stands around it. */
import { refuse } from '#domain';
import type { CrisisCounts, CrisisCountsQuery, CrisisDetail, CrisisObligationQuery, CrisisQuery, CrisisSummary, MessageItem, ObligationItem, ObligationQuery, PageQuery, TimelineEntry, TimelineQuery } from '#contracts';
import type { CrisisRow } from '#domain';
import { CrisisQueueReadModel } from '#persistence';
import type { Database } from '#persistence';
import type { ReadAction } from '#identity';
import { ProblemError, zoneFor } from '../request';
import type { Principal } from '../request';
import { CrisisDetailReadModel } from './crisis-detail.read-model';
import { detailIds, presentDetail } from './crisis-detail.presenter';
import { CrisisListReadModel } from './crisis-list.read-model';
import { peopleIds, presentSummary } from './crisis.presenter';
import type { LadderOf } from './ladder';
import { MessageReadModel, presentMessage } from './message.read-model';
import { readNames } from './names';
import { CrisisCountsReadModel } from './queue/crisis-counts.read-model';
import { ObligationListReadModel } from './obligation-list.read-model';
import type { ListedObligation } from './obligation-list.read-model';
import { obligationIds, presentObligation } from './obligation.presenter';
import { allowedCommands, hidesSurvey, requireRead, requireReadOf } from './permission';
import type { PageOf } from './sql';
import { TimelineReadModel } from './timeline.read-model';
import { followUpsOf, isProtected, protectEntry } from './protected-events';
import { isAboutAlike, presentEvent, timelineIds } from './timeline.presenter';
import type { Zones } from './zones';

export interface CrisesParts {
  readonly database: Database;
  readonly zones: Zones;
  readonly ladderOf: LadderOf;
  /** Real time, for tests to set. */
  readonly now: () => number;
}
/** More open duties than one crisis has. */
const OPEN_DUTIES_MAX = 200;

export class CrisesService {
  private readonly list: CrisisListReadModel;
  private readonly details: CrisisDetailReadModel;
  private readonly duties: ObligationListReadModel;
  private readonly queue: CrisisQueueReadModel;

  constructor(private readonly parts: CrisesParts) {
    this.list = new CrisisListReadModel(parts.database);
    this.details = new CrisisDetailReadModel(parts.database);
    this.duties = new ObligationListReadModel(parts.database);
    this.queue = new CrisisQueueReadModel(parts.database);
  }

  async page(principal: Principal, query: CrisisQuery): Promise<PageOf<CrisisSummary>> {
    const scope = requireRead(principal, 'read-crises');
    const { items, nextCursor } = await this.list.page({ query, personId: selfOr(principal, query.person), scope, hideSurvey: hidesSurvey(principal), realNow: this.parts.now() });
    return { items: await this.summaries(principal, items), nextCursor };
  }

  /** Summaries of rows the principal may see. */
  async summaries(principal: Principal, rows: readonly CrisisRow[]): Promise<readonly CrisisSummary[]> {
    const ids = rows.map((row) => row.id);
    const [duties, questions, judged] = await Promise.all([this.list.openDuties(ids, hidesSurvey(principal)), this.list.openQuestions(ids), this.list.judged(ids)]);
    const names = await readNames(this.parts.database, [...rows.flatMap((row) => peopleIds(row.people)), ...duties.map((duty) => duty.ownerId), ...questions.map((one) => one.contactId)]);
    const realNow = this.parts.now();
    return rows.map((row) => {
      const known = judged.get(row.id);
      return presentSummary(row, {
        names, duties: duties.filter((duty) => duty.crisisId === row.id), questions: questions.filter((one) => one.crisisId === row.id), assessment: known?.assessment, jumpAskedUntil: known?.jumpAskedUntil, ladder: this.parts.ladderOf(known?.protocol), realNow,
      });
    });
  }

  /** How many crises each filter of the queue would show the principal. */
  async counts(principal: Principal, query: CrisisCountsQuery): Promise<CrisisCounts> {
    const scope = requireRead(principal, 'read-crises');
    return new CrisisCountsReadModel(this.parts.database).read({ query, personId: selfOr(principal, 'me') ?? '', scope, hideSurvey: hidesSurvey(principal), realNow: this.parts.now() });
  }

  async one(principal: Principal, id: string): Promise<CrisisDetail> {
    const row = await this.visible(principal, 'read-crisis', id);
    const hideSurvey = hidesSurvey(principal);
    const [[summary], snapshot, milestones, profile, promisers, apologyWords, open] = await Promise.all([
      this.summaries(principal, [row]), this.details.snapshot(row.id), this.details.milestones(row.id), this.details.customerProfile(row.id), this.details.promisers(row.id), this.details.apologyWords(row.id),
      this.duties.page({ query: { limit: OPEN_DUTIES_MAX }, crisisId: row.id, scope: null, hideSurvey, realNow: this.parts.now() }),
    ]);
    if (summary === undefined || snapshot === null) throw notFound();
    const names = await readNames(this.parts.database, [...detailIds({ snapshot, milestones, profile, promisers }), ...open.items.flatMap(obligationIds)], [row.id]);
    const [obligations, zoneOf] = await Promise.all([this.obligationItems(principal, open.items), this.parts.zones.byDesk()]);
    return presentDetail({ deskZone: zoneOf(row.deskId), summary, row, snapshot, milestones, profile, promisers, apologyWords, obligations, allowedCommands: allowedCommands(principal, row), names, hideSurvey });
  }

  async timeline(principal: Principal, id: string, query: TimelineQuery): Promise<PageOf<TimelineEntry>> {
    const row = await this.visible(principal, 'read-timeline', id);
    const record = new TimelineReadModel(this.parts.database);
    const { items, nextCursor } = await record.page(row.id, query, hidesSurvey(principal));
    const [names, zoneOf, which] = await Promise.all([readNames(this.parts.database, items.flatMap(timelineIds), [row.id]), this.parts.zones.byDesk(), items.some(isAboutAlike) ? record.whichDuty(row.id) : nobodyKnows]);
    const { personId } = principal;
    const followsUp = items.some(isProtected) ? followUpsOf(await this.details.snapshot(row.id), personId) : [];
    return { items: items.map((event) => protectEntry(presentEvent(event, names, { zone: zoneFor(principal, zoneOf(row.deskId)), which }), event, { personId, followsUp })), nextCursor };
  }

  async obligationsOf(principal: Principal, id: string, query: CrisisObligationQuery): Promise<PageOf<ObligationItem>> {
    const row = await this.visible(principal, 'read-obligations', id);
    const { items, nextCursor } = await this.duties.page({ query, crisisId: row.id, scope: null, hideSurvey: hidesSurvey(principal), realNow: this.parts.now() });
    return { items: await this.obligationItems(principal, items), nextCursor };
  }

  async obligations(principal: Principal, query: ObligationQuery): Promise<PageOf<ObligationItem>> {
    const scope = requireRead(principal, 'read-obligations');
    const ownerId = selfOr(principal, query.assignee);
    const { items, nextCursor } = await this.duties.page({ query, ownerId, scope, hideSurvey: hidesSurvey(principal), realNow: this.parts.now() });
    return { items: await this.obligationItems(principal, items), nextCursor };
  }

  async messages(principal: Principal, id: string, query: PageQuery): Promise<PageOf<MessageItem>> {
    const row = await this.visible(principal, 'read-messages', id);
    const { items, nextCursor } = await new MessageReadModel(this.parts.database).page(row.id, query);
    const names = await readNames(this.parts.database, items.map((one) => one.contactId), [row.id]);
    return { items: items.map((one) => presentMessage(one, names)), nextCursor };
  }

  /** The crisis by id or reference. Throws `crisis.not-found`, also for what is neither, and the refusals of permission. */
  async visible(principal: Principal, action: ReadAction, id: string): Promise<CrisisRow> {
    requireRead(principal, action);
    const row = await this.queue.byIdOrReference(id);
    if (row === null) throw notFound();
    requireReadOf(principal, action, row);
    return row;
  }

  private async obligationItems(principal: Principal, rows: readonly ListedObligation[]): Promise<readonly ObligationItem[]> {
    const { ladderOf, now } = this.parts;
    const [names, zoneOf, protocols] = await Promise.all([
      readNames(this.parts.database, rows.flatMap(obligationIds), rows.flatMap((row) => (row.askedContactId === null && row.astrayContactId === null ? [] : [row.crisisId]))), this.parts.zones.byDesk(), this.duties.protocols(rows.map((row) => row.crisisId)),
    ]);
    return rows.map((row) => presentObligation(row, { names, zoneOf: (deskId) => zoneFor(principal, zoneOf(deskId)), ladderOf, protocols, realNow: now() }));
  }
}

const nobodyKnows = (): null => null;

/** `me` is the caller; a machine holds nothing, so it finds nothing under its own name. */
function selfOr(principal: Principal, id: string | undefined): string | undefined {
  return id === 'me' ? (principal.personId ?? principal.actorId) : id;
}

function notFound(): ProblemError {
  return new ProblemError(refuse('crisis.not-found'));
}
