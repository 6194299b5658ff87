/** Words of the look of the customer pages. Each language is written, not translated. */
import { p } from '../../words/pair';

export const BRAND = {
  whose: p('Whose pages', 'הדפים של מי'), organisation: p('The whole organisation', 'כל הארגון'),
  organisationSet: p('This is the look of all desks that have none of their own.', 'זה המראה של כל המוקדים שאין להם מראה משלהם.'), ownLook: p('This desk has a look of its own.', 'למוקד הזה מראה משלו.'), inherits: p('This desk shows the look of the organisation. Saving gives it one of its own.', 'המוקד הזה מציג את המראה של הארגון. שמירה תיתן לו מראה משלו.'), unset: p('Nothing is set yet: customers see the usual look.', 'עדיין לא נקבע דבר: הלקוחות רואים את המראה הרגיל.'),
  nameHe: p('Name in Hebrew', 'השם בעברית'), nameEn: p('Name in English', 'השם באנגלית'), nameHelp: p('Empty: {name}', 'ריק: {name}'),
  accentLight: p('Colour on the light ground', 'הצבע על הרקע הבהיר'), accentDark: p('Colour on the dark ground', 'הצבע על הרקע הכהה'), accentHelp: p('The band under the head of the page. Words are never written in it.', 'הפס שמתחת לראש הדף. אין בו מילים.'), darkByItself: p('Find a lighter shade by itself', 'למצוא גוון בהיר יותר מעצמו'), hex: p('{label}, as #rrggbb', '{label}, בצורה ‎#rrggbb'),
  stands: p('Contrast {ratio}; {least} is the least. It stands out.', 'ניגודיות {ratio}; הנדרש {least} לפחות. הצבע בולט.'), fades: p('Contrast {ratio}; {least} is the least. Too faint: choose a shade further from the ground.', 'ניגודיות {ratio}; הנדרש {least} לפחות. חלש מדי: צריך גוון רחוק יותר מן הרקע.'), noColour: p('A colour has the form #1b5e4a.', 'צבע נכתב כך: ‎#1b5e4a.'),
  logo: p('Logo', 'סמל'), logoHelp: p('SVG, PNG or WebP, at most {kb} KB. Without one, the name stands in letters.', 'SVG, PNG או WebP, עד {kb} ק״ב. בלעדיו השם מופיע באותיות.'), logoNow: p('The logo as it stands', 'הסמל כפי שהוא'), removeLogo: p('Without a logo', 'בלי סמל'), logoTooLarge: p('{kb} KB is more than fits; {most} KB at most. A plain SVG is smaller.', '{kb} ק״ב הם יותר ממה שנכנס; עד {most} ק״ב. SVG פשוט קטן יותר.'), logoUnreadable: p('The file could not be read.', 'לא ניתן לקרוא את הקובץ.'),
  save: p('Save', 'שמירה'), confirmTitle: p('Show this to customers?', 'להציג את זה ללקוחות?'), confirmWhat: p('Every open customer page of {whose} looks like this within half a minute, in every language. No message is sent.', 'כל דף לקוח פתוח של {whose} ייראה כך בתוך חצי דקה, בכל השפות. שום הודעה לא נשלחת.'), confirmNow: p('Show it', 'להציג'), saved: p('The customer pages of {whose} have their new look.', 'לדפי הלקוח של {whose} יש מראה חדש.'),
  remove: p('Take this look away', 'הסרת המראה'), removeWhat: p('The customer pages of {whose} go back to {next}.', 'דפי הלקוח של {whose} חוזרים אל {next}.'), usualLook: p('the usual look', 'המראה הרגיל'), organisationLook: p('the look of the organisation', 'המראה של הארגון'), removed: p('The look is taken away.', 'המראה הוסר.'),
  changed: p('Last changed {at} by {name}.', 'שונה לאחרונה {at} בידי {name}.'), preview: p('As customers see it', 'כפי שהלקוחות רואים'), ground: p('Ground of the preview', 'הרקע בתצוגה'), light: p('Light', 'בהיר'), dark: p('Dark', 'כהה'), pageIn: { he: p('Customer page in Hebrew', 'דף לקוח בעברית'), en: p('Customer page in English', 'דף לקוח באנגלית') },
} as const;

/** What stands on the page in the preview: an example, in the page's own language. */
export const SAMPLE = {
  other: p('עברית', 'English'), title: p('Your orders: what we know', 'ההזמנות שלכם: מה ידוע'), next: p('We write to you again by', 'נכתוב לכם שוב עד'), even: p('Even if nothing is new.', 'גם אם לא יהיה חדש.'),
  stages: [p('Finding', 'מאתרים'), p('Holding', 'בולמים'), p('Fixing', 'מתקנים'), p('Checking with you', 'בודקים איתכם'), p('Back to routine', 'חזרה לשגרה')],
  know: p('What we know', 'מה ידוע לנו'), fact: p('Some of your orders have not gone through since this morning. No order was lost.', 'מאז הבוקר חלק מההזמנות שלכם אינן עוברות. שום הזמנה לא אבדה.'), ask: p('Ask a question', 'לשאול שאלה'),
} as const;
