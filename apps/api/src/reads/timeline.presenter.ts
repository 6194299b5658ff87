/** One line of the record as it is shown. Pure. */
import { toIso } from '#contracts';
import type { TimelineEntry } from '#contracts';
import type { DomainEvent } from '#domain';
import { ALIKE_DUTIES, describeEvent } from '#i18n';
import type { WhichDuty } from '#i18n';
import { idsIn } from './names';
import type { Names } from './names';
import { isCustomerVisible, trackOf, wireData } from './wire';
import { both } from './words';

/** Ids whose names the line may need. */
export const timelineIds = (event: DomainEvent): readonly string[] => (event.type === 'crisis.opened' ? [event.by.id] : [event.by.id, ...idsIn(event.data, 2)]);

/** Whether the line is about a duty that its kind alone does not name. */
export const isAboutAlike = ({ type, data }: DomainEvent): boolean => type.startsWith('obligation.') && 'kind' in data && ALIKE_DUTIES.some((one) => one === data.kind);

/** The line; times in its text are told on the clock of `zone`, duties that look alike by `which`. */
export function presentEvent(event: DomainEvent, names: Names, { zone, which }: { readonly zone: string; readonly which: WhichDuty }): TimelineEntry {
  return {
    seq: event.seq, at: toIso(event.at), type: event.type, track: trackOf(event), by: { id: event.by.id, role: event.by.role, name: names.say(event.by.id) },
    text: both((language) => describeEvent(event, { nameOf: (id: string) => names.say(id, language), zone, which }, language)), customerVisible: isCustomerVisible(event), data: wireData(event),
  };
}
