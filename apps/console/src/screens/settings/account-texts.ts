/** Words about other people's accounts beyond their roles. Each language is written, not translated. */
import { p } from '../../words/pair';

export const RESET_LINK = {
  act: p('New password', 'סיסמה חדשה'), title: p('A link for a new password for {name}', 'קישור לסיסמה חדשה עבור {name}'), make: p('Send the link', 'שליחת הקישור'),
  what: p('Whoever opens the link sets the password of {name}. It goes to {email}, works once and for a day, and ends any link made before. Nothing changes until it is used; then all open sessions end.', 'מי שפותחים את הקישור קובעים את הסיסמה של {name}. הוא נשלח אל {email}, פועל פעם אחת ולמשך יממה, ומבטל קישור קודם. דבר אינו משתנה עד שנעשה בו שימוש; אז כל הכניסות הפתוחות נסגרות.'),
  sentTitle: p('The link is on its way to {name}', 'הקישור בדרך אל {name}'), sent: p('It was mailed to {email} and works until {at}. Nobody else has it.', 'הוא נשלח אל {email} ופועל עד {at}. אין לו עותק אצל איש אחר.'), sentClose: p('Good', 'בסדר'),
  byHand: p('Give a link by hand', 'קישור למסירה ידנית'), byHandWhy: p('If mail does not reach {name}, make a link you pass on yourself. It ends the one that was mailed.', 'אם הדואר לא מגיע אל {name}, אפשר ליצור קישור ולמסור אותו בעצמך. הוא מבטל את הקישור שנשלח.'),
  caught: p('This installation sends no mail: the message to {email} is kept under Mail on this machine.', 'ההתקנה הזאת אינה שולחת דואר: ההודעה אל {email} נשמרה בדף הדואר שבמחשב הזה.'), notSetUp: p('No mail server is set up, so nothing was sent.', 'לא הוגדר שרת דואר, ולכן דבר לא נשלח.'),
  proof: p('Make sure that it is {name} who asks: call back by a number you know.', 'חשוב לוודא שאכן {name} פונה אליכם: שיחה חוזרת למספר מוכר.'), made: p('The link for {name}', 'הקישור עבור {name}'), passOn: p('Give it to {name} by a way you trust. It works until {at}.', 'יש למסור אותו אל {name} בדרך שסומכים עליה. הוא פועל עד {at}.'), link: p('Link for a new password', 'קישור לסיסמה חדשה'), passedOn: p('I have passed it on', 'הקישור נמסר'),
} as const;
