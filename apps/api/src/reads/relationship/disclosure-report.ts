/** What was told and how soon, over all crises somebody may see: folded from the events of the record. Pure. */
import type { DisclosureReport } from '#contracts';
import type { DisclosureEvents } from '#domain';
import { medianOf, shareOf } from '../shares';

/** The events this report is made of. */
export const DISCLOSURE_REPORT_EVENTS = [
  'finding.recorded', 'finding.disclosed', 'options.offered', 'option.answered', 'session.recorded', 'plan-item.added', 'plan-item.approved-by-customer', 'plan-item.completed', 'plan-item.dropped',
] as const satisfies readonly (keyof DisclosureEvents)[];
export type DisclosureRecord = { readonly [T in (typeof DISCLOSURE_REPORT_EVENTS)[number]]: { readonly crisisId: string; readonly type: T; readonly data: DisclosureEvents[T] } }[(typeof DISCLOSURE_REPORT_EVENTS)[number]];

/** Everything but the first notices, which are counted where the messages are. Records in the order of each crisis. */
export function disclosureReportOf(records: readonly DisclosureRecord[]): Omit<DisclosureReport, 'firstNotice'> {
  const of = <T extends DisclosureRecord['type']>(type: T): readonly Extract<DisclosureRecord, { readonly type: T }>[] => records.filter((one): one is Extract<DisclosureRecord, { readonly type: T }> => one.type === type);
  const keyed = (crisisId: string, id: string): string => `${crisisId}/${id}`;
  const relevant = new Set(of('finding.recorded').filter(({ data }) => data.customerRelevant).map(({ crisisId, data }) => keyed(crisisId, data.id)));
  const lags = new Map<string, number>();
  for (const { crisisId, data } of of('finding.disclosed')) {
    const key = keyed(crisisId, data.id);
    if (relevant.has(key)) lags.set(key, Math.min(lags.get(key) ?? Number.POSITIVE_INFINITY, data.lagMs));
  }
  return {
    findings: { recorded: of('finding.recorded').length, relevant: relevant.size, told: lags.size, untold: relevant.size - lags.size, medianLagMs: medianOf([...lags.values()]) },
    options: optionsOf(of('options.offered'), of('session.recorded'), new Map(of('option.answered').map(({ crisisId, data }) => [keyed(crisisId, data.optionId), data.answer]))),
    plan: planOf({
      items: of('plan-item.added').length, agreed: new Set(of('plan-item.approved-by-customer').map(({ crisisId, data }) => keyed(crisisId, data.itemId))).size,
      done: of('plan-item.completed').length, dropped: of('plan-item.dropped').length,
    }),
    sessions: of('session.recorded').length,
  };
}

type Offered = Extract<DisclosureRecord, { readonly type: 'options.offered' }>;
type Session = Extract<DisclosureRecord, { readonly type: 'session.recorded' }>;

/** The last answer to each counts. */
function optionsOf(offered: readonly Offered[], sessions: readonly Session[], answers: ReadonlyMap<string, string>): DisclosureReport['options'] {
  const ideas = sessions.reduce((sum, { data }) => sum + data.ideas.length, 0);
  const listed = offered.reduce((sum, { data }) => sum + data.options.length, 0) + ideas;
  const ofCustomer = offered.filter(({ data }) => data.source === 'customer').reduce((sum, { data }) => sum + data.options.length, 0) + ideas;
  const accepted = [...answers.values()].filter((answer) => answer === 'accepted').length;
  const declined = [...answers.values()].filter((answer) => answer === 'declined').length;
  return { listed, ofCustomer, accepted, declined, acceptedSharePercent: shareOf(accepted, listed) };
}

const planOf = ({ items, agreed, done, dropped }: { readonly items: number; readonly agreed: number; readonly done: number; readonly dropped: number }): DisclosureReport['plan'] =>
  ({ items, approvedByBoth: agreed, approvedSharePercent: shareOf(agreed, items), done, dropped });
