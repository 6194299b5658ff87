/** Words of what came back to a person: from a second reader, from the mail server, from the customer's page. */
import { p } from '../../words/pair';

export const SENT_BACK = {
  title: p('Came back, or has not left', 'מה שחזר, ומה שעוד לא יצא'), truncated: p('More came back than is listed here.', 'חזרו עוד דברים שאינם ברשימה הזאת.'),
  own: p('Your message “{title}” to {to}', 'ההודעה שלכם ״{title}״ אל {to}'), ofOther: p('“{title}” by {author} to {to}', 'ההודעה ״{title}״ מאת {author} אל {to}'), apology: p('Apology by e-mail to {to}: “{title}”', 'התנצלות בדואר אלקטרוני אל {to}: ״{title}״'), item: p('Joint plan, for {to}: “{title}”', 'בתוכנית המשותפת, אל {to}: ״{title}״'),
  returned: p('came back from {name}, {at}', 'חזרה מקריאה של {name}, {at}'), notArrived: p('did not arrive, {at}', 'לא הגיעה, {at}'), written: p('recorded {at}, not sent', 'נרשמה {at} ולא נשלחה'), inDoubt: p('nobody knows whether it arrived, {at}', 'לא ידוע אם הגיעה, {at}'), asked: p('{name} asks for a change, {at}', 'בקשה לשינוי מאת {name}, {at}'),
  change: p('It has not left. Open it, change what the reason says, and send it again.', 'ההודעה לא יצאה. יש לפתוח אותה, לשנות לפי הסיבה ולשלוח שוב.'), theirs: p('It has not left; {author} has to change it and send it again.', 'ההודעה לא יצאה; באחריות {author} לשנות אותה ולשלוח שוב.'),
  reach: p('Reach {to} another way, and record it.', 'יש להשיג את {to} בדרך אחרת ולרשום זאת.'), ask: p('Ask {to} whether it arrived, and record what you found out.', 'יש לברר עם {to} אם היא הגיעה ולרשום מה התברר.'), taskOf: p('It is a task of {owner}: agree on it first.', 'המשימה באחריות {owner}: כדאי לתאם קודם.'),
  give: p('{to} has not read it yet. Until it leaves it acknowledges no feeling and opens no compensation.', 'עוד לא נקראה אצל {to}. עד שתצא היא אינה מכירה ברגשות ואינה פותחת פיצוי.'), giveOf: p('It is in the hands of {author}: talk to them.', 'היא בידי {author}: כדאי לדבר.'), open: p('To the apology', 'אל ההתנצלות'),
  reword: p('They wait: word it anew, and both sides approve it again.', 'הלקוח מחכה: יש לנסח את הסעיף מחדש, ושני הצדדים יאשרו שוב.'), talkTo: p('Not yours to change: talk to {who}.', 'את השינוי עושים אחרים: כדאי לדבר עם {who}.'),
} as const;
