/** In whose zone times are told: the person's own device, unless he chose another for his account. */
import { createContext, useContext } from 'react';

/** The zone of this device. */
export const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const ZoneContext = createContext(deviceZone);
/** IANA zone. */
export const useZone = (): string => useContext(ZoneContext);
