/** Why a look of the customer pages is refused (brand.ts), and new words of a template (libs/i18n, wording.ts). */
import { problem } from './problem';
import type { Problems } from './problem';

export const brandProblems = {
  'brand.contrast-low': problem(422, ['הצבע אינו בולט מספיק', 'The colour does not stand out'], ['יחס הניגודיות אל הרקע הוא {ratio}, ונדרש {least} לפחות (WCAG AA); יש לבחור גוון כהה יותר לרקע הבהיר, או בהיר יותר לכהה.', 'Its contrast with the ground is {ratio}, and {least} is the least (WCAG AA); choose a darker shade for the light ground, or a lighter one for the dark.']),
  'brand.logo-type': problem(422, ['סוג תמונה לא נתמך', 'Picture not taken'], ['יש לבחור תמונה מסוג {allowed}.', 'Choose a picture of the type {allowed}.']),
  'brand.logo-too-large': problem(422, ['התמונה גדולה מדי', 'Picture too large'], ['בתמונה {bytes} בתים ויש מקום ל־{most}; הדף נפתח גם בקו איטי. SVG פשוט קטן יותר.', 'The picture has {bytes} bytes and {most} fit; the page opens on a slow line too. A plain SVG is smaller.']),
  'brand.logo-unsafe': problem(422, ['התמונה יכולה לעשות יותר מלהיראות', 'The picture could do more than be seen'], ['יש להסיר מן ה־SVG סקריפטים, קישורים, סגנונות ותמונות מבחוץ.', 'Take scripts, links, styles and outside pictures out of the SVG.']),
} as const satisfies Problems;

export const templateProblems = {
  'template.placeholder': problem(422, ['שדה שאינו של התבנית', 'No field of this template'], ['אין לתבנית שדה {placeholder}. אפשר: {allowed}; סוגריים מסולסלים הם רק לשדות.', 'The template has no field {placeholder}. Possible: {allowed}; braces are for fields only.']),
  'template.ending': problem(422, ['סיום שאינו מתאים לתבנית', 'An ending that does not fit'], ['יש לתת סיום רק לתבנית שיש לה סיום ({template}).', 'Give an ending exactly where the template has one ({template}).']),
  'template.changed': problem(409, ['התבנית השתנתה בינתיים', 'The template has changed'], ['הגרסה היא כעת {version}; יש לקרוא אותה ולהחליט מחדש.', 'The version is now {version}; read it and decide anew.']),
  'template.same': problem(409, ['אלה המילים שכבר תקפות', 'These words hold already'], ['גרסה {version} אומרת אותו הדבר; לא נשמר דבר.', 'Version {version} says the same; nothing was kept.']),
  'template.version-unknown': problem(404, ['אין גרסה כזו', 'No such version'], ['לתבנית {template} אין גרסה {version}.', 'The template {template} has no version {version}.']),
} as const satisfies Problems;
