/** What a person carries already, for whoever gives him a further role. */
import type { Loads } from '../reads/care/loads';
import type { Enrichers } from './enrich';

/** Whatever `load` a payload carried is replaced; the ceiling is that of the crisis's own protocol. A drill burdens nobody. */
export function loadEnrichers(loads: Pick<Loads, 'of'>): Enrichers {
  return {
    'assign-role': async ({ load: _never, ...payload }, { crisis }) => {
      const load = crisis.drill === null ? await loads.of(payload.personId, crisis.id) : null;
      return { payload: load === null ? payload : { ...payload, load }, answered: () => Promise.resolve() };
    },
  };
}
