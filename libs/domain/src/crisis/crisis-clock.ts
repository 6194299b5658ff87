/** Maps real to virtual instants. A live crisis runs at rate 1 with both origins equal; a drill runs faster, through the very same code. */
import type { Instant } from '../kernel';
import type { CrisisClock } from './crisis';

/** Virtual instant for a real one; whole milliseconds. */
export function toVirtual(clock: CrisisClock | null, realAt: Instant): Instant {
  return clock === null ? realAt : Math.floor(clock.virtualOrigin + (realAt - clock.realOrigin) * clock.rate);
}

/** Real instant at which the virtual one has come; rounded up, so that waking never comes too early. */
export function toReal(clock: CrisisClock | null, virtualAt: Instant): Instant {
  return clock === null ? virtualAt : Math.ceil(clock.realOrigin + (virtualAt - clock.virtualOrigin) / clock.rate);
}
