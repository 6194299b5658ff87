/** Whose account a piece of evidence is, and who wrote it down. Pure. */
import type { TimelineEntry } from '#contracts';
import { textOf } from './lines';

/** `by`: who wrote it down, where that is somebody else; null: nobody else. Where nobody is named, whoever wrote it down stands for it. */
export function accountOf(line: Pick<TimelineEntry, 'data' | 'by'>, nameOf: (id: string) => string | undefined): { readonly whose: string; readonly by: string | null } {
  const id = textOf(line, 'personId');
  const whose = id === null ? undefined : nameOf(id);
  return whose === undefined || id === line.by.id ? { whose: line.by.name, by: null } : { whose, by: line.by.name };
}
