/** Words of one's own account, and of the page on which a new password is set. Each language is written, not translated. */
import { p } from '../../words/pair';

export const ACCOUNT = {
  title: p('My account', 'החשבון שלי'), me: p('Who I am here', 'מי אני כאן'), name: p('Name', 'שם'), email: p('E-mail', 'דוא״ל'), roles: p('Roles', 'תפקידים'), desks: p('Desks', 'מוקדים'), none: p('none', 'אין'), whoChanges: p('Name, roles and desks are changed by an administrator.', 'שם, תפקידים ומוקדים משתנים בידי מנהלי המערכת.'),
  choices: p('Language and time', 'שפה וזמן'), language: p('Language', 'שפה'), languageHelp: p('Of the screens and of mails to you.', 'של המסכים ושל הודעות אליכם.'), he: p('Hebrew', 'עברית'), en: p('English', 'אנגלית'),
  zone: p('Time zone', 'אזור זמן'), zoneHelp: p('In which times are told to you. Each desk keeps its own clock.', 'לפיו נאמרים לכם זמנים. לכל מוקד השעון שלו.'), device: p('As this device: {zone}', 'כמו במכשיר הזה: {zone}'), hebrew: p('Show the Hebrew date', 'הצגת התאריך העברי'), today: p('Today: {date}', 'היום: {date}'), save: p('Save', 'שמירה'), saved: p('Saved.', 'נשמר.'),
  colours: p('Colours', 'צבעים'), coloursHelp: p('Kept on this device.', 'נשמר במכשיר הזה.'), light: p('Light', 'בהיר'), dark: p('Dark', 'כהה'), system: p('As the system', 'לפי המערכת'),
} as const;

export const PASSWORD = {
  title: p('Password', 'סיסמה'), current: p('Present password', 'הסיסמה הנוכחית'), next: p('New password', 'סיסמה חדשה'), again: p('New password once more', 'הסיסמה החדשה שוב'), rule: p('At least {least} characters. A sentence of a few words is easy to keep in mind and hard to guess; signs and digits are not needed.', 'לפחות {least} תווים. משפט של כמה מילים קל לזכור וקשה לנחש; אין צורך בסימנים ובספרות.'),
  counted: p('{n, plural, one {One character} other {# characters}}', '{n, plural, one {תו אחד} other {# תווים}}'), short: p('{n, plural, one {one more is needed} other {# more are needed}}', '{n, plural, one {חסר עוד אחד} other {חסרים עוד #}}'), long: p('long enough', 'אורך מספיק'), show: p('Show what I type', 'להציג את מה שמוקלד'),
  tooShort: p('This is too short yet.', 'עדיין קצר מדי.'), needsCurrent: p('Type your present password.', 'צריך להקליד את הסיסמה הנוכחית.'), differs: p('The two are not the same.', 'השתיים אינן זהות.'), change: p('Change the password', 'החלפת הסיסמה'), others: p('Your other sessions end; this one goes on. API tokens go on too: revoke those you no longer trust.', 'הכניסות האחרות שלכם נסגרות; זו נמשכת. גם אסימוני API נמשכים: כדאי לבטל את אלה שאין בהם עוד אמון.'), changed: p('The password is changed; your other sessions have ended.', 'הסיסמה הוחלפה; הכניסות האחרות נסגרו.'),
} as const;

export const RESET = {
  title: p('Set a new password', 'קביעת סיסמה חדשה'), forWhom: p('For {name}', 'עבור {name}'), until: p('The link works once, until {at}.', 'הקישור פועל פעם אחת, עד {at}.'), none: p('There is no link here. Open the whole link you were given.', 'אין כאן קישור. יש לפתוח את הקישור המלא שקיבלתם.'), dead: p('This link works no longer: it was used, it has expired, or a newer one took its place.', 'הקישור הזה כבר אינו פועל: נעשה בו שימוש, תוקפו פג, או שקישור חדש בא במקומו.'), askNew: p('Ask for a new link', 'בקשת קישור חדש'),
  set: p('Set the password', 'קביעת הסיסמה'), all: p('All sessions that are open in your name end.', 'כל הכניסות הפתוחות בשמכם נסגרות.'), done: p('Your new password is set', 'הסיסמה החדשה נקבעה'), doneWhat: p('Log in with it now.', 'אפשר להיכנס איתה עכשיו.'), login: p('To the login', 'לכניסה'), otherLanguage: p('עברית', 'English'),
} as const;

export const FORGOT = {
  title: p('Forgot your password?', 'שכחתם את הסיסמה?'), what: p('Type the e-mail address you log in with. A link for a new password goes there, and nowhere else.', 'יש להקליד את כתובת הדוא״ל שנכנסים איתה. קישור לסיסמה חדשה נשלח אליה, ורק אליה.'), email: p('E-mail', 'דוא״ל'), send: p('Send me a link', 'שליחת קישור'), noAddress: p('This is not an e-mail address.', 'זו לא כתובת דוא״ל.'),
  asked: p('If {email} is the address of somebody here, a link is on its way.', 'אם {email} היא כתובת של מישהו כאן, קישור בדרך אליה.'), works: p('It works once, for an hour. A newer link ends the one before.', 'הוא פועל פעם אחת, במשך שעה. קישור חדש מבטל את הקודם.'), nothing: p('Nothing came? Look among unwanted mail and check the address. After that an administrator can give you a link.', 'לא הגיע דבר? כדאי לחפש בדואר הזבל ולבדוק את הכתובת. אם גם זה לא עוזר, מנהלי המערכת יכולים לתת קישור.'),
} as const;
