/** What comes next once something was recorded that nobody should leave at that. Pure. */
import { p } from '../../words/pair';
import type { Pair } from '../../words/pair';

const WEAK = p('A weak answer works off nothing; the team lead hears of it. Next: ring them, plan a touch, or attempt a recovery.', 'תשובה חלשה אינה מפחיתה מן החוב; ראש הצוות מקבל הודעה. הצעד הבא: להתקשר, לתכנן מגע או לנסות לשקם.');
const LEFT = p('Next: a last attempt at recovery. Only after it can the customer be declared lost.', 'הצעד הבא: ניסיון שיקום אחרון. רק אחריו אפשר לרשום שהלקוח אבד.');
const ECHO = p('Those who hold the crisis are told. Next: speak with the customer.', 'האחראים למשבר מקבלים הודעה. הצעד הבא: לדבר עם הלקוח.');
const DECLINED = p('The team lead and the head of service are told, and decide: try once more, or declare the customer lost.', 'ראש הצוות וראש השירות מקבלים הודעה, וההחלטה אצלם: לנסות שוב, או לרשום שהלקוח אבד.');
const NO_ANSWER = p('No stitch was closed. An answer that comes later can still be recorded.', 'לא נסגר תפר. תשובה שתגיע אחר כך אפשר עדיין לרשום.');
const UNKNOWN = p('What is learnt later can still be recorded.', 'מה שיתברר אחר כך אפשר עדיין לרשום.');
const NOT_LEFT = p('It has not left yet, and counts only once it has: send it in these words.', 'היא עוד לא יצאה, ונחשבת רק כשתצא: יש לשלוח אותה באותן מילים.');

/** From this score of 5 on a pulse is remembered as good (docs: goodPulseFrom). */
const GOOD_FROM = 4;

/** `payload` as it was sent; null where nothing follows that has to be said. */
export function nextAfter(command: string, payload: Readonly<Record<string, unknown>>): Pair | null {
  switch (command) {
    case 'record-pulse': return Number(payload['score']) < GOOD_FROM ? WEAK : null;
    case 'record-return': return payload['outcome'] === 'left' ? LEFT : null;
    case 'record-apology': return payload['channel'] === 'email' ? NOT_LEFT : null;
    case 'record-echo': return ECHO;
    case 'attempt-recovery': return payload['outcome'] === 'declined' ? DECLINED : null;
    case 'record-no-answer': return NO_ANSWER;
    case 'record-return-unknown': return UNKNOWN;
    default: return null;
  }
}
