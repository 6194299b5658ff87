/** The fixed words of the help. */
import type { Lang } from './language';

export const ROOT_TEXTS: Readonly<Record<Lang, Readonly<Record<'description' | 'usage' | 'json' | 'api' | 'lang' | 'colour' | 'help' | 'after' | 'helpCommand', string>>>> = {
  he: {
    description: 'תיקון: ניהול משברי לקוח, התקלה והאמון זה לצד זה', usage: '<פקודה> [אפשרויות]', json: 'JSON בלבד בפלט, בעיות כ־JSON בפלט השגיאות', api: 'כתובת השרת (אחרת TIKKUN_API_URL, ‏.tikkun/run.json, ‏http://127.0.0.1:4400)', lang: 'שפת הפלט', colour: 'בלי צבעים', help: 'ההסבר הזה',
    after: 'הסבר לפקודה: tikkun help <פקודה>   קודי יציאה: tikkun help exit-codes', helpCommand: 'הסבר לפקודה, או help exit-codes',
  },
  en: {
    description: 'Tikkun: customer crises, the fault and the trust side by side', usage: '<command> [options]', json: 'only JSON on standard output, problems as JSON on standard error', api: 'address of the server (else TIKKUN_API_URL, .tikkun/run.json, http://127.0.0.1:4400)', lang: 'language of the output', colour: 'no colours', help: 'show this help',
    after: 'Help on a command: tikkun help <command>   Exit codes: tikkun help exit-codes', helpCommand: 'Help on a command, or help exit-codes',
  },
};
export const TITLE_TEXTS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: {},
  he: { 'Usage:': 'שימוש:', 'Arguments:': 'ארגומנטים:', 'Options:': 'אפשרויות:', 'Global Options:': 'אפשרויות לכל פקודה:', 'Commands:': 'פקודות:' },
};
