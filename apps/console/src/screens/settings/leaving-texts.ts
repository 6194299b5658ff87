/** Words for when somebody leaves. Each language is written, not translated. */
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';

export const LEAVING = {
  act: p('Leaves', 'עזיבה'), title: p('{name} leaves', 'עזיבה: {name}'), nothing: p('{name} holds nothing: no open crisis, no duty, no desk that new crises would go to.', 'בידי {name} אין דבר: לא משבר פתוח, לא מחויבות, ולא מוקד שמשברים חדשים יגיעו ממנו.'),
  holds: p('{crises, plural, =0 {No open crisis} one {One open crisis} other {# open crises}}, {duties, plural, =0 {no duty} one {one duty} other {# duties}}', '{crises, plural, =0 {אין משבר פתוח} one {משבר פתוח אחד} other {# משברים פתוחים}}, {duties, plural, =0 {אין מחויבות} one {מחויבות אחת} other {# מחויבויות}}'),
  crisis: p('Crisis', 'משבר'), severity: p('Severity', 'חומרה'), roles: p('Roles', 'תפקידים'), duties: p('Duties', 'מחויבויות'), none: p('none', 'אין'), desks: p('New crises of these desks would go to {name}: {desks}', 'משברים חדשים של המוקדים האלה היו מגיעים אל {name}: {desks}'),
  to: p('Who takes over', 'למי הכול עובר'), choose: p('Choose a person', 'בחירת אדם'), needsTo: p('Name who takes over.', 'צריך לבחור למי הכול עובר.'), reason: p('Reason', 'סיבה'), reasonHelp: p('Stands in the record of every crisis it concerns; colleagues read it.', 'נרשמת ביומן של כל משבר שנוגע בדבר; העמיתים קוראים אותה.'), needsReason: p('Say why; it stands in the record.', 'צריך סיבה; היא נרשמת ביומן.'),
  next: p('Look it over', 'לסקירה'), back: p('Back', 'חזרה'), sure: p('Hand over and close the account?', 'להעביר ולסגור את החשבון?'), sureTo: p('Everything above goes to {to}, crisis by crisis, each with its line in the record. {to} is told of every duty.', 'כל מה שלמעלה עובר אל {to}, משבר אחר משבר, וכל אחד נרשם ביומן שלו. {to} יקבל הודעה על כל מחויבות.'), closes: p('Then {name} can no longer log in, and open sessions end. No customer is written to.', 'אחר כך ל־{name} לא תהיה עוד אפשרות להיכנס, וחיבורים פתוחים נסגרים. שום הודעה לא נשלחת ללקוחות.'), doIt: p('Hand over and close', 'העברה וסגירה'), closeOnly: p('Close the account', 'סגירת החשבון'),
  done: p('{name} has left. {n, plural, =0 {Nothing was to be handed over.} one {One crisis was handed over to {to}.} other {# crises were handed over to {to}.}}', '{name}: העזיבה נרשמה. {n, plural, =0 {לא היה מה להעביר.} one {משבר אחד הועבר אל {to}.} other {# משברים הועברו אל {to}.}}'),
  stays: p('Not everything could be handed over, so the account stays open:', 'לא הכול הועבר, ולכן החשבון נשאר פתוח:'), again: p('Try those again, or choose somebody else for them.', 'אפשר לנסות שוב, או לבחור להם אדם אחר.'), goOn: p('Go on', 'להמשיך'), reactivate: p('Somebody who left comes back by “Change”.', 'אפשר להחזיר את מי שעזבו דרך ״שינוי״.'),
} as const;

export const HELD_ROLE: Readonly<Record<string, Pair>> = {
  incidentManager: p('incident manager', 'ניהול האירוע'), accountManager: p('account manager', 'ניהול התיק'), deputy: p('deputy', 'מילוי מקום'), technicalLead: p('technical lead', 'הובלה טכנית'), teamLead: p('team lead', 'ראש הצוות'), headOfService: p('head of service', 'ראש השירות'), executiveSponsor: p('executive sponsor', 'נציגות ההנהלה'),
};
