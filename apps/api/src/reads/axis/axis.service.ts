/** The time axis of one crisis. */
import type { CrisisAxis } from '#contracts';
import { toVirtual } from '#domain';
import type { CrisisRow } from '#domain';
import { CrisisStore } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import type { CrisesService } from '../crises.service';
import { idsIn, readNames } from '../names';
import { ObligationListReadModel } from '../obligation-list.read-model';
import { obligationIds } from '../obligation.presenter';
import { hidesSurvey } from '../permission';
import { presentAxis } from './axis';

/** A year of hourly updates has 9,000; an axis of more shows nothing anyway. */
const DUTIES_MAX = 10_000;
const NAMED_TYPES: ReadonlySet<string> = new Set(['crisis.opened', 'contact.logged', 'message.queued', 'forecast.made', 'crisis.role-assigned', 'crisis.contact-added']);

export class AxisService {
  constructor(private readonly parts: { readonly database: Database; readonly crises: CrisesService; readonly now: () => number }) {}

  /** Throws `crisis.not-found` and the refusals of permission. */
  async read(principal: Principal, id: string): Promise<CrisisAxis> {
    const { crises } = this.parts;
    return this.draw(await crises.visible(principal, 'read-timeline', id), hidesSurvey(principal));
  }

  /** The axis for a reader whose right to it was asked already. */
  async draw(row: CrisisRow, hideSurvey: boolean): Promise<CrisisAxis> {
    const { database, now } = this.parts;
    const [events, duties] = await Promise.all([
      new CrisisStore(database).readEvents(row.id),
      new ObligationListReadModel(database).page({ query: { limit: DUTIES_MAX, state: ['running', 'paused', 'kept', 'late', 'missed'] }, crisisId: row.id, scope: null, hideSurvey, realNow: now() }),
    ]);
    const ids = [...events.flatMap((event) => [event.by.id, ...(NAMED_TYPES.has(event.type) && event.type !== 'crisis.opened' ? idsIn(event.data, 1) : [])]), ...duties.items.flatMap(obligationIds)];
    const names = await readNames(database, ids, [row.id]);
    return presentAxis({ events, duties: duties.items, names, now: toVirtual(row.drill, now()), hideSurvey });
  }
}
