/** Words of our own workshop that a customer need not know, each with what it means to him (S1-19, S0-28). Added to as people meet more of them. */
import { t } from './pair';
import type { Pair } from './pair';

export interface Term {
  /** As a person writes it, in small letters; a regular expression without flags. */
  readonly pattern: string;
  readonly plain: Pair;
}

/** Tools and inner parts first, then how we call our own work. Words every user of such a service knows (server, update, account, password) are none. */
export const TERMS: readonly Term[] = [
  { pattern: String.raw`fail-?overs?|failed over|fail over`, plain: t('מעבר למערכת הגיבוי', 'moving to the backup system') },
  { pattern: String.raw`load[- ]balancers?|לואד בלנסר|מאזן עומסים`, plain: t('הרכיב שמחלק את העומס', 'the part that spreads the load') },
  { pattern: String.raw`roll(?:ed|ing)?[- ]?backs?|רולבק|עשינו רול בק`, plain: t('חזרה לגרסה הקודמת', 'going back to the version before') },
  { pattern: String.raw`hot-?fix(?:es)?|הוטפיקס`, plain: t('תיקון דחוף', 'an urgent fix') },
  { pattern: String.raw`(?:re-?)?deploy(?:ed|ing|ment|ments|s)?|דיפלוי|פריסת גרסה`, plain: t('התקנת הגרסה החדשה', 'putting the new version in place') },
  { pattern: String.raw`latency|לטנסי|שיהוי`, plain: t('זמן התגובה', 'how long it takes to respond') },
  { pattern: String.raw`throughput`, plain: t('כמה עוברים בשעה', 'how much gets through in an hour') },
  { pattern: String.raw`time-?outs?|timed out|טיים ?אאוט`, plain: t('המערכת לא ענתה בזמן', 'the system did not answer in time') },
  { pattern: String.raw`back-?end|front-?end|בק ?אנד|פרונט ?אנד`, plain: t('המערכת שלנו, או המסך שלכם', 'our system, or your screen') },
  { pattern: String.raw`middleware|endpoints?|payloads?|daemons?|cron(?: jobs?)?|webhooks?`, plain: t('מה שהרכיב עושה, במילים', 'what the part does, in words') },
  { pattern: String.raw`null pointer(?: exception)?|stack ?traces?|segfaults?|deadlocks?|memory leaks?|race conditions?`, plain: t('תקלה בתוכנה', 'a fault in the software') },
  { pattern: String.raw`(?:http(?: error)?|error) 5(?:xx|0[0-4])|5(?:xx|0[0-4]) errors?|שגיאת? 50[0-4]`, plain: t('המערכת החזירה שגיאה', 'the system gave an error') },
  { pattern: String.raw`dns|tcp|tls|ssl|vpn tunnel|bgp|vlan`, plain: t('החיבור לרשת', 'the connection to the network') },
  { pattern: String.raw`(?:database |db )?(?:replicas?|shards?|replication lag)|רפליקה|רפליקציה|שארד`, plain: t('העותק של הנתונים', 'the copy of the data') },
  { pattern: String.raw`k8s|kubernetes|clusters?|nodes?|קלאסטר|נוד`, plain: t('השרתים שלנו', 'our servers') },
  { pattern: String.raw`rca|post-?mortem|פוסט ?מורטם`, plain: t('בדיקה של הסיבה', 'finding out why it happened') },
  { pattern: String.raw`p[0-3] (?:incident|ticket)|sev-?[0-4]|l[1-3] (?:support|team)|tier[- ][1-3] (?:support|team)`, plain: t('דחיפות הטיפול, או מי מטפל', 'how urgent it is, or who deals with it') },
  { pattern: String.raw`noc|soc team|sre|devops|דבאופס`, plain: t('הצוות שמפעיל את המערכת', 'the team that runs the system') },
  { pattern: String.raw`mttr|mtbf|slo|kpi|rpo|rto`, plain: t('הזמן או המדד, במילים', 'the time or the figure, in words') },
  { pattern: String.raw`provision(?:ed|ing)|throttl(?:ed|ing)|rate-?limit(?:ed|ing)?|whitelist(?:ed|ing)?|cach(?:e|es|ed|ing)|קאש|מטמון`, plain: t('מה שעשינו, במילים', 'what was done, in words') },
  { pattern: String.raw`escalated (?:it |this )?to (?:l[1-3]|tier[- ]?[1-3]|r&d)|אסקלציה|הוסלם ל`, plain: t('העברנו למומחים שלנו', 'our specialists have it now') },
  { pattern: String.raw`regression|רגרסיה`, plain: t('תקלה שנוצרה בעדכון', 'a fault that came with an update') },
];
