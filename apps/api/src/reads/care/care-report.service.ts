/** How the house treats its own people, over all crises the reader may see (C25). No words, no names. Drills never count. */
import type { CareReport, LoadItem } from '#contracts';
import { scopeOf } from '#identity';
import { runSql } from '#persistence';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import { ObligationListReadModel } from '../obligation-list.read-model';
import type { OpenDuties } from '../obligation-list.read-model';
import { hidesSurvey, requireRead } from '../permission';
import { PULSES_SHOWN_FROM } from '../relationship/care.presenter';
import { inScope } from '../scope';
import { Where, numberOf } from '../sql';
import type { Loads } from './loads';

const NO_DUTIES: OpenDuties = { open: 0, late: 0 };

export class CareReportService {
  constructor(private readonly parts: { readonly database: Database; readonly loads: Loads; readonly now: () => number }) {}

  /** Throws `permission.denied`. */
  async read(principal: Principal): Promise<CareReport> {
    const where = inScope(new Where(), requireRead(principal, 'read-surveys')).add('not crisis.is_drill');
    const scope = where.toSql();
    const [[events], [answers]] = await Promise.all([
      runSql(this.parts.database, `
        select count(*) filter (where event.type = 'care.raised' and event.data ->> 'kind' = 'unreasonable-demand')::int as demands,
          count(*) filter (where event.type = 'care.raised' and event.data ->> 'kind' = 'abuse')::int as abuse,
          count(*) filter (where event.type = 'care.raised' and event.data ->> 'kind' = 'support')::int as support,
          count(*) filter (where event.type = 'care.handed-over')::int as hand_overs,
          count(*) filter (where event.type = 'care.pulse-given')::int as pulses,
          coalesce(sum((event.data ->> 'score')::int) filter (where event.type = 'care.pulse-given'), 0)::int as pulse_sum
        from case_event as event join crisis on crisis.id = event.crisis_id where event.type like 'care.%' and ${scope}`, where.parameters),
      runSql(this.parts.database, `
        select count(*) filter (where obligation.state = 'kept')::int as kept, count(*) filter (where obligation.state = 'late')::int as late,
          count(*) filter (where obligation.state = 'missed')::int as missed, count(*) filter (where obligation.settled_at is null)::int as waiting,
          percentile_cont(0.5) within group (order by extract(epoch from obligation.settled_at - obligation.started_at) / 3600) filter (where obligation.state in ('kept', 'late')) as median_hours
        from obligation join crisis on crisis.id = obligation.crisis_id where obligation.kind = 'staff-answer' and ${scope}`, where.parameters),
    ]);
    const pulses = numberOf(events, 'pulses');
    const median = answers?.['median_hours'];
    return {
      raised: { 'unreasonable-demand': numberOf(events, 'demands'), abuse: numberOf(events, 'abuse'), support: numberOf(events, 'support') },
      answers: {
        kept: numberOf(answers, 'kept'), late: numberOf(answers, 'late'), missed: numberOf(answers, 'missed'), waiting: numberOf(answers, 'waiting'),
        medianHours: median === null || median === undefined ? null : Math.round(Number(median) * 10) / 10,
      },
      handOvers: numberOf(events, 'hand_overs'),
      staffPulse: { count: pulses, mean: pulses < PULSES_SHOWN_FROM ? null : Math.round((10 * numberOf(events, 'pulse_sum')) / pulses) / 10 },
    };
  }

  /** Throws `permission.denied`. */
  async loads(principal: Principal): Promise<{ readonly items: readonly LoadItem[]; readonly nextCursor: null }> {
    requireRead(principal, 'read-people');
    const [loads, duties] = await Promise.all([this.parts.loads.all(), this.dutiesSeenBy(principal)]);
    return {
      items: loads.map(({ id, name, facts, load, isFull }) => ({ person: { id, name }, openCrises: facts.openCrises, hostile: facts.hostile, nightUpdates: facts.nightUpdates, index: load.index, ceiling: load.ceiling, isFull, duties: duties === null ? null : (duties.get(id) ?? NO_DUTIES) })),
      nextCursor: null,
    };
  }

  private async dutiesSeenBy(principal: Principal): Promise<ReadonlyMap<string, OpenDuties> | null> {
    const scope = scopeOf(principal, 'read-obligations');
    if (!scope.ok) return null;
    return new ObligationListReadModel(this.parts.database).openByOwner({ scope: scope.within, hideSurvey: hidesSurvey(principal), realNow: this.parts.now() });
  }
}
