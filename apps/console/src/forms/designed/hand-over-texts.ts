/** Words of the form that hands a role over. */
import { p } from '../../words/pair';

export const HAND = {
  title: p('Hand over', 'העברה'), done: p('Handed over: {name} now holds the role “{role}”.', 'ההעברה נרשמה: מעכשיו {name} בתפקיד ״{role}״.'),
  for: p('A role has one holder. The next one should be able to go on without asking.', 'לכל תפקיד יש מי שמחזיקים בו. מי שמקבלים אותו צריכים להמשיך בלי לשאול.'),
  to: p('Who takes it', 'מי מקבלים'), toHelp: p('Of this trade and with the most room first.', 'קודם מי שזה תחומם ומי שפנויים יותר.'), away: p('away', 'לא זמינים'), nobody: p('Nobody else can act in this crisis.', 'אין עוד מי שיכול לפעול במשבר הזה.'), everybody: p('{n, plural, one {One more} other {# more}}', '{n, plural, one {עוד אדם אחד} two {עוד שני אנשים} other {עוד # אנשים}}'),
  load: p('carries {index}', 'עומס {index}'), loadOf: p('carries {index} of {ceiling}', 'עומס {index} מתוך {ceiling}'), full: p('at the ceiling', 'בתקרה'), over: p('over the ceiling', 'מעל התקרה'),
  contactFor: p('The customer goes on with somebody else from now on, who may write to them.', 'מעכשיו הלקוח מדבר עם אדם אחר, שרשאי לכתוב לו.'),
  deputyStays: p('{name} is the deputy here. To pass it to {name}, have somebody else named deputy first.', '{name} כאן במילוי מקום. כדי להעביר אל {name} צריך קודם לשבץ מילוי מקום אחר.'), noDeputyOfOneself: p('{name} is the account manager: nobody stands in for themselves.', '{name} בניהול התיק: אין ממלאי מקום לעצמם.'),
  note: p('Hand-over note', 'דברי העברה'), noteHelp: p('What was done, what comes next, what the customer waits for, what to mind. It stands in the record, with the hand-over.', 'מה נעשה, מה הלאה, למה הלקוח מחכה וממה להיזהר. הדברים נשארים ברשומה, ליד ההעברה.'),
  chooseFirst: p('Once a role and a person are chosen, it says here what will happen.', 'אחרי בחירת תפקיד ואדם ייכתב כאן מה יקרה.'), happens: p('What will happen', 'מה יקרה'),
  takes: p('{to} takes the role; nobody held it.', 'התפקיד עובר אל {to}; איש לא החזיק בו.'), takesFrom: p('{to} takes the role from {from}.', 'התפקיד עובר מ{from} אל {to}.'), keeps: p('What {to} holds here already stays.', 'מה ש{to} כבר מחזיקים כאן נשאר.'),
  noDuties: p('No open duty goes along.', 'שום מחויבות פתוחה אינה עוברת.'), all: p('{n, plural, one {One open duty goes} other {# open duties go}} along, with the clock running as it is:', '{n, plural, one {מחויבות פתוחה אחת עוברת, והשעון שלה ממשיך כמו שהוא:} two {שתי מחויבויות פתוחות עוברות, והשעונים ממשיכים כמו שהם:} other {# מחויבויות פתוחות עוברות, והשעונים ממשיכים כמו שהם:}}'),
  some: p('Of {n, plural, one {one open duty} other {# open duties}} of {from}, those of this role go along, with their clocks running as they are:', 'מתוך {n, plural, one {מחויבות פתוחה אחת} two {שתי מחויבויות פתוחות} other {# מחויבויות פתוחות}} של {from} עוברות אלה ששייכות לתפקיד, והשעונים ממשיכים כמו שהם:'),
  nobodys: p('{n, plural, one {One open duty is} other {# open duties are}} nobody’s; what belongs to this role goes along:', '{n, plural, one {מחויבות פתוחה אחת אינה של איש} two {שתי מחויבויות פתוחות אינן של איש} other {# מחויבויות פתוחות אינן של איש}}; מה ששייך לתפקיד עובר:'), due: p('due {at}', 'עד {at}'),
  mailed: p('{to} is told at once by mail, with the crisis and its address.', 'הודעה נשלחת מיד בדוא״ל אל {to}, עם פרטי המשבר והכתובת שלו.'), notMailed: p('{from} is not written to: a word from you is kinder.', 'אל {from} לא נשלחת הודעה: מוטב לומר בעל פה.'),
  customerNot: p('The customer is not told.', 'ללקוח לא נאמר דבר.'), customerNew: p('The customer is not told by this: let the next message say who writes now.', 'ללקוח לא נאמר דבר: כדאי שההודעה הבאה תאמר מי כותבים מעכשיו.'),
} as const;
