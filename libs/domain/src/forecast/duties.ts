/** The duties of the forecast subject: what starts each, what meets it, who owns it. */
import type { Duty } from '../obligation/duty-table';

const never = (): null => null;

export const forecastDuties: Readonly<Record<'forecast-try', Duty>> = {
  'forecast-try': { owner: 'technicalLead', single: true, startedBy: never, metBy: never },
};
