/** Whether list and composer have room beside each other. */
import { useState, useSyncExternalStore } from 'react';

const WIDE = '(min-width: 1000px)';

export function useWide(): boolean {
  return useSyncExternalStore((tell) => {
    const media = matchMedia(WIDE);
    media.addEventListener('change', tell);
    return () => { media.removeEventListener('change', tell); };
  }, () => matchMedia(WIDE).matches);
}

/**
 * Whether there is a place beside the list, or was one: a window that turns narrow takes nothing from anybody's hands, neither the words nor a message
 * that waits its time to undo nor the news that it left.
 */
export function useWasWide(wide: boolean): boolean {
  const [was, setWas] = useState(wide);
  if (wide && !was) setWas(true);
  return wide || was;
}
