/** Care for staff as the page of the crisis shows it: no words, no names of who raised something. Pure. */
import { toIso, toIsoOrNull } from '#contracts';
import type { CareView } from '#contracts';
import type { CrisisSnapshot } from '#domain';
import { initialsOf } from '../names';
import type { Names } from '../names';
import { named } from '../words';

/** An average of fewer tells who said what (own design). */
export const PULSES_SHOWN_FROM = 3;

/** Ids whose names this part of the page needs: contacts are known to the crisis itself. */
export const careIds = (_state: CrisisSnapshot['state']): readonly (string | null)[] => [];

export function presentCare({ care, crisis }: CrisisSnapshot['state'], _names: Names): CareView {
  const { count, sum } = care.pulses;
  return {
    raised: care.raised.map(({ id, kind, family, at, answeredAt, answer }) => ({ id, kind, name: named('raised', kind), family, at: toIso(at), answeredAt: toIsoOrNull(answeredAt), answer })),
    waiting: care.raised.filter((one) => one.answeredAt === null).length,
    hostileContacts: care.hostileContacts.map((id) => {
      const name = crisis.contacts.find((one) => one.id === id)?.name ?? '–';
      return { id, name, initials: initialsOf(name) };
    }),
    handOvers: care.handOvers,
    staffPulse: { count, mean: count < PULSES_SHOWN_FROM ? null : Math.round((10 * sum) / count) / 10, ...askingOf(care.asking) },
  };
}

/** How many were asked and until when they may answer; whether a person did is nobody's business. */
function askingOf(asking: CrisisSnapshot['state']['care']['asking']): Pick<CareView['staffPulse'], 'asked' | 'openUntil'> {
  if (asking === undefined || asking.stage === 'planned') return { asked: null, openUntil: null };
  return { asked: asking.people.length, openUntil: asking.stage === 'lapsed' ? null : toIso(asking.lapsesAt) };
}
