/** In whose zone times are told: the person's own device, unless he chose the desk's. */
import { createContext, useContext } from 'react';

export const ZoneContext = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone);
/** IANA zone. */
export const useZone = (): string => useContext(ZoneContext);
