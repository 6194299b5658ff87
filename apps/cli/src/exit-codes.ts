/** What a caller's script can rely on. Codes are stable; `tikkun help exit-codes` and docs/cli.md print this table. */
import type { Bilingual } from './texts/language';

export const EXIT = { ok: 0, refused: 1, usage: 2, notFound: 3, notPermitted: 4, unreachable: 5, versionConflict: 6, fault: 70 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_TEXTS: Readonly<Record<ExitCode, Bilingual>> = {
  0: { he: 'בוצע', en: 'done' },
  1: { he: 'נדחה לפי כלל, או שהקובץ שנבדק אינו תקין', en: 'refused by a rule, or the file looked at is wrong' },
  2: { he: 'שימוש או קלט שגוי', en: 'wrong usage or input' },
  3: { he: 'לא נמצא', en: 'not found' },
  4: { he: 'אין כניסה או אין הרשאה', en: 'not logged in or not permitted' },
  5: { he: 'השרת אינו זמין, או עמוס', en: 'the server cannot be reached, is down or too busy' },
  6: { he: 'הגרסה השתנתה בינתיים', en: 'the version has changed meanwhile' },
  70: { he: 'תקלה פנימית', en: 'internal fault' },
};

const BY_STATUS: Readonly<Record<number, ExitCode>> = {
  400: EXIT.usage, 401: EXIT.notPermitted, 403: EXIT.notPermitted, 404: EXIT.notFound, 405: EXIT.usage, 406: EXIT.usage, 408: EXIT.unreachable, 409: EXIT.refused,
  410: EXIT.notFound, 412: EXIT.versionConflict, 413: EXIT.usage, 415: EXIT.usage, 422: EXIT.refused, 429: EXIT.unreachable, 502: EXIT.unreachable, 503: EXIT.unreachable, 504: EXIT.unreachable,
};

/** The exit code of an answer by HTTP status and problem code; a status nobody planned for is a fault. Pure. */
export function exitCodeOf(status: number, code: string): ExitCode {
  if (code === 'version.conflict') return EXIT.versionConflict;
  if (status >= 200 && status < 300) return EXIT.ok;
  return BY_STATUS[status] ?? (status >= 400 && status < 500 ? EXIT.usage : EXIT.fault);
}
