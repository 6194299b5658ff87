/** Whether list and composer have room beside each other. */
import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 1000px)';

export function useWide(): boolean {
  return useSyncExternalStore((tell) => {
    const media = matchMedia(WIDE);
    media.addEventListener('change', tell);
    return () => { media.removeEventListener('change', tell); };
  }, () => matchMedia(WIDE).matches);
}
