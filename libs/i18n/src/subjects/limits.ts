/** Words about boundaries toward the customer and what the handling cost (C24): a line of the record per event, names of codes, what a gate says is missing. */
import type { BehaviourFamily, BoundaryKind, HandlingActivity, HandlingException, LimitsEvents } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { quote } from '../speaker';
import type { Speaker, TellersOf } from '../speaker';

const MINUTE_MS = 60_000;

export const limitsEventTexts = {
  'event.boundary.set': t('הוצב גבול: {kind}, בשל {family}, עד {until}. {reason}', 'A boundary was set: {kind}, for {family}, until {until}. {reason}'),
  'event.boundary.proposed': t('הוצע גבול שמחכה לאישור אדם שני: {kind}, בשל {family}, עד {until}. {reason}', 'A boundary was proposed and awaits a second person: {kind}, for {family}, until {until}. {reason}'),
  'event.boundary.confirmed': t('הגבול אושר: {kind}. {reason}', 'The boundary was confirmed: {kind}. {reason}'),
  'event.boundary.declined': t('הגבול לא אושר: {kind}. {reason}', 'The boundary was declined: {kind}. {reason}'),
  'event.boundary.reviewed': t('הגבול נבחן מחדש: {kind}, עד {until} במקום {was}. {reason}', 'The boundary was reviewed: {kind}, until {until} instead of {was}. {reason}'),
  'event.boundary.lifted': t('הגבול הוסר: {kind}. {reason}', 'The boundary was lifted: {kind}. {reason}'),
  'event.boundary.expired': t('הגבול תם מעצמו: {kind}', 'The boundary ended by itself: {kind}'),
  'event.handling-cost.recorded': t('עלות טיפול: {time} ({activity}), אישורים: {approvals}{exceptional, select, yes {; חריגה: {exception}} other {}}. {note}', 'Handling cost: {time} ({activity}), approvals: {approvals}{exceptional, select, yes {; exception: {exception}} other {}}. {note}'),
} as const satisfies Record<`event.${Extract<keyof LimitsEvents, string>}`, Pair>;

type Stood = { readonly kind: BoundaryKind; readonly family: BehaviourFamily; readonly until: number; readonly reason: string };
type Changed = { readonly kind: BoundaryKind; readonly reason: string };
const stood = (data: Stood, s: Speaker) => ({ kind: s.label('boundary', data.kind), family: s.label('behaviour', data.family), until: s.when(data.until), reason: quote(data.reason) });
const changed = (data: Changed, s: Speaker) => ({ kind: s.label('boundary', data.kind), reason: quote(data.reason) });

export const limitsTellers: TellersOf<LimitsEvents> = {
  'boundary.set': stood,
  'boundary.proposed': stood,
  'boundary.confirmed': changed,
  'boundary.declined': changed,
  'boundary.reviewed': (data, s) => ({ ...changed(data, s), until: s.when(data.until), was: s.when(data.wasUntil) }),
  'boundary.lifted': changed,
  'boundary.expired': (data, s) => ({ kind: s.label('boundary', data.kind) }),
  'handling-cost.recorded': (data, s) => ({
    time: s.duration(data.minutes * MINUTE_MS), activity: s.label('handling-activity', data.activity), approvals: data.approvals,
    exceptional: data.exception === null ? 'no' : 'yes', exception: data.exception === null ? '' : s.label('handling-exception', data.exception), note: quote(data.note),
  }),
};

/** Names of codes, `prefix.code`. */
export const limitsLabels = {
  'boundary.decline-with-reasons': t('סירוב מנומק לדרישה', 'a demand declined with reasons'),
  'boundary.single-contact': t('איש קשר יחיד מטעמנו', 'a single point of contact'),
  'boundary.written-only': t('בכתב בלבד', 'in writing only'),
  'boundary.end-abusive-contact': t('הפסקת שיחות פוגעניות', 'abusive contact ended'),
  // As the customer reads it, after "until": what holds for this time.
  'boundary-said.decline-with-reasons': t('לא נוכל להיענות לדרישה', 'we are unable to meet the demand'),
  'boundary-said.single-contact': t('אדם אחד מטעמנו מדבר אתכם ועונה על כל פנייה', 'one person on our side speaks with you and answers everything'),
  'boundary-said.written-only': t('אנחנו מתכתבים בלבד, ועונים בכתב על כל פנייה', 'we talk in writing only, and everything is answered in writing'),
  'boundary-said.end-abusive-contact': t('לא נקיים שיחות ופגישות, ועל כל פנייה נענה בכתב', 'there are no calls or meetings, and everything is answered in writing'),
  'behaviour.persistence': t('התעקשות בלתי סבירה', 'unreasonable persistence'),
  'behaviour.demands': t('דרישות בלתי סבירות', 'unreasonable demands'),
  'behaviour.lack-of-cooperation': t('היעדר שיתוף פעולה', 'lack of cooperation'),
  'behaviour.arguments': t('טיעונים בלתי סבירים', 'unreasonable arguments'),
  'behaviour.behaviour': t('התנהגות בלתי סבירה', 'unreasonable behaviour'),
  'handling-activity.conversation': t('שיחות', 'conversation'),
  'handling-activity.examination': t('בדיקה', 'examination'),
  'handling-activity.coordination': t('תיאום', 'coordination'),
  'handling-activity.repair': t('תיקון', 'repair'),
  'handling-activity.approval': t('אישורים', 'approval'),
  'handling-activity.writing': t('כתיבה', 'writing'),
  'handling-activity.travel': t('נסיעה', 'travel'),
  'handling-activity.other': t('אחר', 'other'),
  'handling-exception.special-terms': t('תנאים מיוחדים', 'special terms'),
  'handling-exception.manual-work': t('עבודה ידנית', 'manual work'),
  'handling-exception.outside-policy': t('מחוץ למדיניות', 'outside policy'),
  'handling-exception.custom-product': t('מוצר בהתאמה', 'custom product'),
  'handling-exception.other': t('אחר', 'other'),
} as const satisfies Record<`boundary.${BoundaryKind}` | `boundary-said.${BoundaryKind}` | `behaviour.${BehaviourFamily}` | `handling-activity.${HandlingActivity}` | `handling-exception.${HandlingException}`, Pair>;
