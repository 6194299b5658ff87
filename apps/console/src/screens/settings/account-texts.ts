/** Words about other people's accounts beyond their roles. Each language is written, not translated. */
import { p } from '../../words/pair';

export const RESET_LINK = {
  act: p('New password', 'סיסמה חדשה'), title: p('A link for a new password for {name}', 'קישור לסיסמה חדשה עבור {name}'), make: p('Make the link', 'יצירת הקישור'),
  what: p('Whoever opens the link sets the password of {name}. It works once and for a day, and ends any link made before. Nothing changes until it is used; then all open sessions end.', 'מי שפותחים את הקישור קובעים את הסיסמה של {name}. הוא פועל פעם אחת ולמשך יממה, ומבטל קישור קודם. דבר אינו משתנה עד שנעשה בו שימוש; אז כל הכניסות הפתוחות נסגרות.'),
  proof: p('Make sure that it is {name} who asks: call back by a number you know.', 'חשוב לוודא שאכן {name} פונה אליך: שיחה חוזרת למספר מוכר.'), made: p('The link for {name}', 'הקישור עבור {name}'), passOn: p('Give it to {name} by a way you trust. It works until {at}.', 'יש למסור אותו אל {name} בדרך שסומכים עליה. הוא פועל עד {at}.'), link: p('Link for a new password', 'קישור לסיסמה חדשה'), passedOn: p('I have passed it on', 'הקישור נמסר'),
} as const;
