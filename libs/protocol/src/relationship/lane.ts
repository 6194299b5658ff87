/** The part of a protocol about the light lane, recognition of serious complaints, and the queue (C06): structure (every number with its source), the domain's form, and a name for each value in the diff. */
import { AUTOMATIC_ANSWERS, COMPLAINT_CHANNELS, EMOTIONAL_STATES, SIGNAL_CODES } from '#domain';
import type { DetectRules, LaneRules } from '#domain';
import { z } from 'zod';
import { parseWallMs } from '../duration';
import type { TwoLanguages } from '../problems';

const source = z.string().trim().min(1).max(400);
const points = z.strictObject({ value: z.int().min(0).max(100), source });
const count = (low: number, high: number) => z.strictObject({ value: z.int().min(low).max(high), source });
const minor = z.strictObject({ minor: z.int().min(1).max(1_000_000_000_000), source });
const severity = z.strictObject({ value: z.literal([1, 2, 3, 4]), source });

const detect = z.strictObject({
  signals: z.record(z.enum(SIGNAL_CODES), points),
  channels: z.partialRecord(z.enum(COMPLAINT_CHANNELS), points),
  complaintsFrom: count(1, 1_000),
  complaintsPoints: points,
  upheldFrom: z.strictObject({ value: z.number().gt(0).max(1), source }),
  upheldPoints: points,
  vipPoints: points,
  loss: minor,
  lossPoints: points,
  largeLoss: minor,
  largeLossPoints: points,
  materialFrom: count(1, 1_000),
  seriousFrom: count(1, 1_000),
}).refine(({ materialFrom, seriousFrom, loss, largeLoss }) => materialFrom.value < seriousFrom.value && loss.minor < largeLoss.minor, { params: { code: 'order' }, path: ['seriousFrom'] });

export const laneSchema = z.strictObject({
  detect,
  light: z.strictObject({
    severity,
    maxTrustPoints: count(0, 20),
    barredStates: z.strictObject({ states: z.array(z.enum(EMOTIONAL_STATES)).max(EMOTIONAL_STATES.length), source }),
    templates: z.strictObject({ ids: z.array(z.enum(AUTOMATIC_ANSWERS)).min(1).max(AUTOMATIC_ANSWERS.length), source }),
  }),
  maxJump: z.strictObject({ length: z.string().refine((value) => (parseWallMs(value) ?? 0) > 0, 'length'), source }),
  smallFromSeverity: severity,
});
type Written = z.infer<typeof laneSchema>;

const valuesOf = <K extends string>(record: Readonly<Partial<Record<K, { readonly value: number } | undefined>>>, keys: readonly K[]): Readonly<Partial<Record<K, number>>> => {
  const values: Partial<Record<K, number>> = {};
  for (const key of keys) {
    const written = record[key];
    if (written !== undefined) values[key] = written.value;
  }
  return values;
};

function compileDetect(written: Written['detect']): DetectRules {
  const { signals } = written;
  const signal = (code: keyof typeof signals): number => signals[code].value;
  return {
    signalPoints: {
      harm: signal('harm'), safety: signal('safety'), livelihood: signal('livelihood'), vulnerable: signal('vulnerable'), legal: signal('legal'), regulator: signal('regulator'), press: signal('press'), fraud: signal('fraud'),
      'money-gone': signal('money-gone'), privacy: signal('privacy'), 'wrong-claim': signal('wrong-claim'), leaving: signal('leaving'), repeated: signal('repeated'), 'no-answer': signal('no-answer'), mistreated: signal('mistreated'), distress: signal('distress'),
    },
    channelPoints: valuesOf(written.channels, COMPLAINT_CHANNELS),
    complaintsFrom: written.complaintsFrom.value, complaintsPoints: written.complaintsPoints.value,
    upheldFrom: written.upheldFrom.value, upheldPoints: written.upheldPoints.value, vipPoints: written.vipPoints.value,
    lossMinor: written.loss.minor, lossPoints: written.lossPoints.value, largeLossMinor: written.largeLoss.minor, largeLossPoints: written.largeLossPoints.value,
    materialFrom: written.materialFrom.value, seriousFrom: written.seriousFrom.value,
  };
}

export const compileLane = ({ detect: detecting, light, maxJump, smallFromSeverity }: Written): LaneRules => ({
  detect: compileDetect(detecting),
  light: { severity: light.severity.value, maxTrustPoints: light.maxTrustPoints.value, barredStates: light.barredStates.states, templates: light.templates.ids },
  maxJumpMs: parseWallMs(maxJump.length) ?? 0,
  smallFromSeverity: smallFromSeverity.value,
});

/** What a sign is called, and below it a way of reaching us. */
const SIGN_NAMES: Readonly<Record<keyof DetectRules['signalPoints'], TwoLanguages>> = {
  harm: { he: 'פגיעה בגוף או בבריאות', en: 'harm to body or health' }, safety: { he: 'סכנה בטיחותית', en: 'danger to safety' },
  livelihood: { he: 'בית, פרנסה או עסק בסכנה', en: 'home, living or business at risk' }, vulnerable: { he: 'אדם במצב רגיש', en: 'a vulnerable person' },
  legal: { he: 'צעדים משפטיים או טענה לאי־חוקיות', en: 'legal steps, or said to be unlawful' }, regulator: { he: 'רשות מפקחת', en: 'a supervisor' },
  press: { he: 'תקשורת או פרסום', en: 'press or publication' }, fraud: { he: 'חשש להונאה', en: 'suspected fraud' }, 'money-gone': { he: 'כסף שנעלם או נלקח', en: 'money gone or taken' },
  privacy: { he: 'מידע אישי נחשף', en: 'personal data exposed' }, 'wrong-claim': { he: 'דרישה או רישום שגויים נגד הלקוח', en: 'a wrong demand or record against the customer' },
  leaving: { he: 'איום לעזוב', en: 'threatens to leave' }, repeated: { he: 'חוזר על עצמו', en: 'repeated' }, 'no-answer': { he: 'לא קיבלו מענה', en: 'no answer was given' },
  mistreated: { he: 'יחס פוגע', en: 'treated badly' }, distress: { he: 'מצוקה', en: 'distress' },
};
const CHANNEL_NAMES: Readonly<Record<(typeof COMPLAINT_CHANNELS)[number], TwoLanguages>> = {
  call: { he: 'שיחה', en: 'a call' }, meeting: { he: 'פגישה', en: 'a meeting' }, email: { he: 'דוא״ל', en: 'e-mail' }, chat: { he: 'צ׳אט', en: 'chat' }, sms: { he: 'מסרון', en: 'text message' },
  letter: { he: 'מכתב', en: 'a letter' }, web: { he: 'אתר', en: 'the web' }, social: { he: 'רשת חברתית', en: 'social media' }, referral: { he: 'הפניה מאחרים', en: 'passed on by others' },
  regulator: { he: 'רשות מפקחת', en: 'a supervisor' }, other: { he: 'אחר', en: 'other' },
};
const named = (names: Readonly<Record<string, TwoLanguages>>, place: string, words: TwoLanguages): Readonly<Record<string, TwoLanguages>> =>
  Object.fromEntries(Object.entries(names).map(([code, name]) => [`${place}.${code}`, { he: `${words.he}: ${name.he}`, en: `${words.en}: ${name.en}` }]));

/** Path below `relationship.lane` → name. */
export const laneNames: Readonly<Record<string, TwoLanguages>> = {
  ...named(SIGN_NAMES, 'detect.signalPoints', { he: 'נקודות לסימן בפנייה', en: 'points of a sign in a complaint' }),
  ...named(CHANNEL_NAMES, 'detect.channelPoints', { he: 'נקודות לדרך הפנייה', en: 'points of the way it reached us' }),
  'detect.complaintsFrom': { he: 'פניות בשנה שמהן נספר', en: 'complaints a year from which they count' },
  'detect.complaintsPoints': { he: 'נקודות לפניות קודמות', en: 'points of earlier complaints' },
  'detect.upheldFrom': { he: 'שיעור פניות מוצדקות שממנו נספר', en: 'share proved right from which it counts' },
  'detect.upheldPoints': { he: 'נקודות לפניות שהתבררו כמוצדקות', en: 'points of complaints proved right' },
  'detect.vipPoints': { he: 'נקודות ללקוח מיוחד', en: 'points of a key customer' },
  'detect.lossMinor': { he: 'סכום משמעותי', en: 'material amount' },
  'detect.lossPoints': { he: 'נקודות לסכום משמעותי', en: 'points of a material amount' },
  'detect.largeLossMinor': { he: 'סכום גדול', en: 'large amount' },
  'detect.largeLossPoints': { he: 'נקודות לסכום גדול', en: 'points of a large amount' },
  'detect.materialFrom': { he: 'קטן אך מהותי מ־', en: 'small but material from' },
  'detect.seriousFrom': { he: 'חמור מ־', en: 'serious from' },
  'light.severity': { he: 'מסלול קל בחומרה', en: 'light lane at severity' },
  'light.maxTrustPoints': { he: 'נקודות אמון לכל היותר במסלול קל', en: 'most trust points in the light lane' },
  'light.barredStates.*': { he: 'מצב רגשי שבו עונה אדם', en: 'state in which a person answers' },
  'light.templates.*': { he: 'תשובה אוטומטית מאושרת', en: 'approved automatic answer' },
  maxJumpMs: { he: 'הקפצה בתור לכל היותר', en: 'longest queue jump' },
  smallFromSeverity: { he: 'קטן אך מהותי מחומרה', en: 'small but material from severity' },
};
