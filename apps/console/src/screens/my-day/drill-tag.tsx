/** The word beside the title: a drill is never taken for the real thing. */
import type { ReactNode } from 'react';
import type { CrisisDetail } from '#contracts';
import { useWords } from '../../words/words';
import { DAY } from './texts';

export function DrillTag({ detail }: { readonly detail: Pick<CrisisDetail, 'drill'> }): ReactNode {
  const { t } = useWords();
  return detail.drill === null ? null : <span className="tag">{t(DAY.drill)}</span>;
}
