/** Why each mark stands and what serves better, in both languages. Keyed by `rule` or `rule/code`; the narrower key wins. */
import type { GuardRule, Mark } from '../guard.types';

type Advice = Pick<Mark, 'why' | 'better'>;

const advice = (why: readonly [he: string, en: string], better: readonly [he: string, en: string]): Advice =>
  ({ why: { he: why[0], en: why[1] }, better: { he: better[0], en: better[1] } });

const RULES: Readonly<Record<GuardRule, Advice>> = {
  'blame-customer': advice(['המילים מטילות את האשמה על מי שנפגע.', 'The words put the fault on the one who was hurt.'], ['לכתוב מה קרה ומתי, בלי לומר באשמת מי, ומה נעשה עכשיו.', 'Write what happened and when, without saying whose fault it was, and what we do now.']),
  denial: advice(['הכחשה בלי ראיה פוגעת באמון, גם כשהיא נכונה.', 'A denial without evidence costs trust, even when it is right.'], ['לכתוב מה נבדק, מתי, מה נמצא עד כה ומה עוד לא ידוע.', 'Write what was checked, when, what was found so far and what is not known yet.']),
  concealment: advice(['המילים מסתירות או מעמעמות את מה שידוע.', 'The words hide or blur what is known.'], ['לומר מה ידוע, מה לא ידוע, ומה איננו רשאים למסור ומאיזו סיבה.', 'Say what is known, what is not, and what we may not tell and for which reason.']),
  sarcasm: advice(['המילים נשמעות לגלגניות או קצרות רוח.', 'The words sound mocking or impatient.'], ['לכתוב את העובדה עצמה במשפט ישיר ומכבד.', 'Write the fact itself in one plain and respectful sentence.']),
  filler: advice(['מילים מרגיעות בלי עובדה, פעולה או מועד אינן עדכון.', 'Soothing words without a fact, an action or a time are no update.'], ['להוסיף מה ידוע, מה נעשה כעת ומתי נכתוב שוב.', 'Add what is known, what is being done now and when we write again.']),
  'missing-element': advice(['חסר מרכיב שההודעה הזאת נועדה למסור.', 'Something this kind of message exists to tell is missing.'], ['להוסיף את המרכיב החסר במשפט אחד.', 'Add what is missing in one sentence.']),
  'wrong-language': advice(['הטקסט אינו בשפה שבה קוראים אותו.', 'The text is not in the language its reader reads.'], ['לכתוב בשפת הנמענים; הודעות שגיאה ושמות אפשר להשאיר במירכאות.', 'Write in the reader\'s language; error messages and names may stay in quotation marks.']),
  'wrong-form': advice(['צורת הפנייה שונה מזו שנבחרה.', 'The form of address differs from the one chosen.'], ['לפנות בצורה שנבחרה לאורך כל ההודעה; בניטרלי — בלשון רבים.', 'Address the reader in the chosen form throughout; the neutral form is the plural.']),
  certainty: advice(['איש אינו יכול לערוב לכך, והפרה תעלה באמון.', 'Nobody can vouch for this, and breaking it will cost trust.'], ['לומר מה עשינו, מה הסיכון שנשאר ואיך נדע ראשונים אם זה יחזור.', 'Say what we did, which risk remains and how we shall know first if it returns.']),
  'conditional-apology': advice(['התנצלות על תנאי אינה לוקחת אחריות.', 'An apology with a condition takes no responsibility.'], ['לומר על מה מצטערים ומה היה חלקנו, בלי "אם" ובלי "אבל".', 'Say what we are sorry for and which part was ours, without "if" and without "but".']),
};

const CODES: Readonly<Record<string, Advice>> = {
  'blame-customer/told-you-before': advice(['תזכורת שכבר הסברנו אומרת שהקוראים אשמים שלא הבינו.', 'A reminder that we explained it says the reader is to blame for not having understood.'], ['להסביר שוב בקצרה, בלי להזכיר את הפעם הקודמת.', 'Explain it once more, briefly, without pointing to the last time.']),
  'blame-customer/lecture': advice(['המילים מטיפות למי שמתמודדים עם התקלה.', 'The words lecture people who have to live with the fault.'], ['לתאר מה אפשר לעשות עכשיו ולהציע עזרה בכך.', 'Describe what can be done now and offer help with it.']),
  'denial/nobody-else': advice(['העובדה שאחרים לא התלוננו אינה אומרת דבר על המקרה הזה.', 'That others did not complain says nothing about this case.'], ['לכתוב מה נבדק במקרה הזה ומה נמצא.', 'Write what was checked in this case and what was found.']),
  'denial/not-responsible': advice(['מי שפונה רוצה לדעת מי מטפל, לא מי פטור.', 'The reader wants to know who takes care of it, not who is excused.'], ['לומר מי מטפל, מה החלק שלנו ואיך נוודא שהנושא ייסגר.', 'Say who takes care of it, which part is ours and how we see it through.']),
  'denial/plays-down': advice(['המילים מקטינות את מה שקרה או את מה שגרם.', 'The words make little of what happened or of what it did.'], ['לתאר את הפגיעה כפי שהיא: מה השתבש, לכמה זמן ומה זה עלה ללקוח.', 'Describe the harm as it is: what went wrong, for how long, and what it cost the customer.']),
  'denial/minimising': advice(['הקטנת התקלה מקטינה את מי שנפגע ממנה.', 'Making the fault small makes those it hurt small.'], ['לתאר את היקף הפגיעה: מה הושבת, לכמה זמן ולמי.', 'Describe the extent: what stopped, for how long and for whom.']),
  'concealment/keep-secret': advice(['בקשת שתיקה נראית כהסתרה, והיא עצמה תתפרסם.', 'Asking for silence looks like hiding, and will itself be told.'], ['לכתוב רק מה שאפשר לעמוד מאחוריו, ולהשאיר לקוראים את הבחירה עם מי לדבר.', 'Write only what we can stand behind, and leave it to the readers whom they talk to.']),
  'concealment/vague-reason': advice(['סיבה בלי תוכן מעוררת חשד.', 'A reason without content arouses suspicion.'], ['לנקוב בסיבה, או לומר שעוד אינה ידועה ומתי תיוודע.', 'Name the reason, or say that it is not known yet and when it will be.']),
  'concealment/vague-affected': advice(['ניסוח מעורפל מסתיר את מי שנפגע וממה.', 'Vague words hide who was affected and by what.'], ['לומר אם הקוראים נפגעו, כמה ומאיזו שעה עד איזו שעה.', 'Say whether these readers were affected, how much, and from when to when.']),
  'sarcasm/scare-quotes': advice(['מירכאות סביב דבריהם של הלקוחות מפקפקות בהם.', 'Quotation marks round the customer\'s word cast doubt on it.'], ['לכתוב את המילה בלי מירכאות.', 'Write the word without quotation marks.']),
  'conditional-apology/mistakes-were-made': advice(['אין מי שעשה: הניסוח מסתיר את החלק שלנו.', 'Nobody did it: the wording hides our part.'], ['לומר מי: "טעינו בכך ש…".', 'Say who: "we made a mistake when we …".']),
  'conditional-apology/sorry-you-feel': advice(['מצטערים על הרגש שלהם במקום על מה שקרה.', 'It regrets their feeling instead of what happened.'], ['להצטער על מה שקרה ועל מה שגרמנו.', 'Be sorry for what happened and for what we caused.']),
  'missing-element/next-time': advice(['לא כתוב מתי נכתוב שוב.', 'It does not say when we write again.'], ['להוסיף שעה או יום לעדכון הבא, גם אם לא יהיה חדש.', 'Add the hour or day of the next update, even if there will be nothing new.']),
  'missing-element/fact-or-action': advice(['אין כאן עובדה חדשה או פעולה שנעשתה.', 'There is no new fact and no action in it.'], ['לומר מה ידוע כעת או מה נעשה מאז ההודעה הקודמת.', 'Say what is known now or what was done since the last message.']),
  'missing-element/update-without-substance': advice(['אין עובדה, פעולה או מועד: ההודעה אינה נחשבת עדכון.', 'There is no fact, action or time: this does not count as an update.'], ['לומר לפחות דבר אחד: מה ידוע, מה נעשה, או מתי נכתוב שוב.', 'Say at least one: what is known, what was done, or when we write again.']),
  'missing-element/who-speaks': advice(['לא ברור מי כותב ומי אחראי.', 'It is not clear who writes and who is responsible.'], ['לפתוח בשם ובתפקיד.', 'Begin with a name and a role.']),
  'missing-element/reason': advice(['הסיבה אינה כתובה.', 'The reason is not written.'], ['לנמק במשפט אחד שאפשר לבדוק.', 'Give the reason in one sentence that can be checked.']),
  'missing-element/known-or-checking': advice(['לא כתוב מה ידוע או מה נבדק.', 'It does not say what is known or what is being checked.'], ['לומר מה ידוע עכשיו, ואם עוד לא ידוע דבר: מה בודקים.', 'Say what is known now, and if nothing is yet: what is being checked.']),
  'missing-element/answer': advice(['אין כאן תשובה לשאלה.', 'There is no answer to the question in it.'], ['לענות במשפט אחד, או לומר מה עוד לא ידוע ומתי תהיה תשובה.', 'Answer in one sentence, or say what is not known yet and when there will be an answer.']),
  'missing-element/what-happened': advice(['לא כתוב מה קרה.', 'It does not say what happened.'], ['לתאר במשפט אחד מה קרה ומתי.', 'Tell in one sentence what happened and when.']),
  'missing-element/what-was-done': advice(['לא כתוב מה נעשה.', 'It does not say what was done.'], ['לומר מה עשינו כדי לתקן.', 'Say what we did to put it right.']),
  'missing-element/what-next': advice(['לא כתוב מה יקרה מכאן והלאה.', 'It does not say what comes next.'], ['לומר מה הצעד הבא ומתי.', 'Say what the next step is, and when.']),
  'missing-element/possible': advice(['לא כתוב מה אפשר.', 'It does not say what is possible.'], ['למנות מה אפשר לעשות כבר עכשיו.', 'Name what can be done already.']),
  'missing-element/not-possible-or-not-known': advice(['לא כתוב מה אי אפשר או מה עוד לא ידוע.', 'It does not say what is not possible or not known yet.'], ['לומר מה אי אפשר, ומה עוד לא ידוע ומתי יתברר.', 'Say what is not possible, and what is not known yet and when it will be.']),
  'missing-element/choice': advice(['לא כתוב במה אפשר לבחור ואיך.', 'It does not say what there is to choose, and how.'], ['לכתוב בין מה למה בוחרים ואיך מודיעים לנו.', 'Write what the choice is between and how to tell us.']),
  'missing-element/restated-claim': advice(['לא כתוב מה הבנו שנטען.', 'It does not say how we understood what was claimed.'], ['לחזור במילים שלנו על מה שכתבו לנו, לפני התשובה.', 'Say in our words what they told us, before the answer.']),
  'missing-element/evidence': advice(['לא כתוב על מה התשובה נשענת.', 'It does not say what the answer rests on.'], ['לומר מה נבדק ומה נמצא, ולצרף אם אפשר.', 'Say what was checked and found, and attach it where possible.']),
  'missing-element/guidance': advice(['לא כתוב מה אפשר לעשות מעכשיו.', 'It does not say what to do from here.'], ['להוסיף הסבר קצר איך ממשיכים, ולמי פונים לעזרה.', 'Add briefly how to go on, and whom to ask for help.']),
  'missing-element/what': advice(['לא כתוב מה אנחנו מציעים.', 'It does not say what we offer.'], ['לומר מה מקבלים: זיכוי, החלפה, שירות או דבר אחר.', 'Say what they get: a credit, a replacement, a service or something else.']),
  'missing-element/how-much': advice(['הסכום או השווי אינו כתוב.', 'The amount or value is not written.'], ['לכתוב את הסכום עם המטבע.', 'Write the amount with its currency.']),
  'missing-element/by-when': advice(['לא כתוב עד מתי.', 'It does not say by when.'], ['להוסיף את המועד שבו זה יהיה אצלם.', 'Add the time by which they have it.']),
  'missing-element/prevention': advice(['לא כתוב מה ימנע את הפעם הבאה.', 'It does not say what prevents the next time.'], ['לומר מה השתנה אצלנו בעקבות מה שקרה.', 'Say what has changed with us because of it.']),
  'missing-element/come-back': advice(['לא כתוב איך חוזרים אלינו אם משהו לא בסדר.', 'It does not say how to come back to us if something is wrong.'], ['להוסיף למי פונים ואיך, גם אחרי הסגירה.', 'Add whom to turn to and how, also after it is closed.']),
  'missing-element/how-to-answer': advice(['אין קישור או דרך להשיב על הסקר.', 'There is no link or other way to answer the survey.'], ['להוסיף את הקישור.', 'Add the link.']),
  'missing-element/responsibility': advice(['לא כתוב מה היה החלק שלנו.', 'It does not say which part was ours.'], ['לומר במפורש: טעינו בכך ש…', 'Say it plainly: we were wrong in that …']),
  'missing-element/repair': advice(['לא כתוב איך מתקנים.', 'It does not say how it is put right.'], ['לומר מה עשינו או נעשה כדי לתקן, ועד מתי.', 'Say what we have done or will do to put it right, and by when.']),
  'missing-element/regret': advice(['אין מילה של צער על מה שקרה.', 'There is no word of regret for what happened.'], ['להצטער על מה שקרה ועל מה שגרם.', 'Be sorry for what happened and for what it caused.']),
  'missing-element/explanation': advice(['לא כתוב איך זה קרה.', 'It does not say how it came about.'], ['להסביר בקצרה מה השתבש, בלי תירוץ.', 'Explain briefly what went wrong, without an excuse.']),
  'missing-element/repentance': advice(['לא כתוב מה נעשה אחרת.', 'It does not say what we will do differently.'], ['לומר מה ישתנה אצלנו.', 'Say what will change with us.']),
  'missing-element/checking': advice(['לא כתוב מה נבדק.', 'It does not say what is being examined.'], ['לומר מה בודקים ומי.', 'Say what is examined, and by whom.']),
  'missing-element/correction': advice(['לא כתוב מה נכון.', 'It does not say what is right.'], ['לומר מה מצאנו, בלי להטיף.', 'Say what we found, without lecturing.']),
  'missing-element/alternative-or-objection': advice(['סירוב בלי חלופה ובלי דרך להשיג סוגר את הדלת.', 'A refusal without an alternative or a way to object shuts the door.'], ['להציע מה כן אפשר, או למי פונים כשלא מסכימים.', 'Offer what is possible, or say whom to turn to when one disagrees.']),
};

/** Where no rule knows the words and the sentence only resembles others: said as what it is. The better way is that of the rule. */
const LIKENESS: Advice['why'] = {
  he: 'המשפט דומה למשפטים שסומנו כך; אין בו מילים שכלל מכיר, ולכן זו הערה בלבד.',
  en: 'The sentence resembles others marked like this; no rule knows its words, so this is only a hint.',
};

/** The texts of a mark; every rule has some, so nothing is refused here. */
export const adviceFor = (rule: GuardRule, code: string): Advice => {
  if (code === 'reads-like') return { ...RULES[rule], why: { he: `${RULES[rule].why.he} ${LIKENESS.he}`, en: `${RULES[rule].why.en} ${LIKENESS.en}` } };
  return CODES[`${rule}/${code}`] ?? RULES[rule];
};
