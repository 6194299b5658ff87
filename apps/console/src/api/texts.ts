/** What the way to the API says where the API itself says nothing: wherever a problem is shown, its sentence is for a person. */
import { p } from '../words/pair';
import type { Pair } from '../words/pair';

export const WAY = {
  offline: p('The server cannot be reached. What you wrote is kept here; try again once there is a connection.', 'אין קשר לשרת. מה שכתבתם נשמר כאן; אפשר לנסות שוב כשיהיה קשר.'),
  noAnswer: p('The server gave no proper answer. What you wrote is kept here; try again in a minute. If it stays so, tell whoever runs the system the code below.', 'השרת לא ענה כראוי. מה שכתבתם נשמר כאן; אפשר לנסות שוב בעוד דקה. אם זה נמשך, כדאי למסור למנהלי המערכת את הקוד שכאן.'),
} as const satisfies Record<string, Pair>;

/** In the language of the page: no component stands between. */
export const onTheWay = (text: Pair): string => text[document.documentElement.lang === 'en' ? 'en' : 'he'];
