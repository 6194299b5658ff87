/** Commands about how the house behaves under pressure (C20). */
import { BLAMED_PARTIES, PRESSURE_KINDS } from '#domain';
import type { ConductCommands } from '#domain';
import { z } from 'zod';
import { id, instant, text } from '../primitives';
import type { Entries } from './entry';
import { note, reason } from './shared';

const kind = () => z.enum(PRESSURE_KINDS);

export const conductCommands: Entries<keyof ConductCommands> = {
  'flag-pressure': {
    name: 'flag-pressure', subject: 'conduct', track: 'relationship', customerVisible: false, refusals: ['conduct.pressure-known'],
    labels: { he: 'סימון לחץ עסקי', en: 'Flag economic pressure' },
    help: { he: 'מסמן שיש לחץ (סוף רבעון, חידוש, ביקורת) שתחתיו חדשות רעות נוטות לחכות; כל בקשה לדחות גילוי תיקרא לאורו.', en: 'Flags pressure (quarter end, renewal, audit) under which bad news tends to wait; any wish to tell later is read in its light.' },
    schema: z.strictObject({ kind: kind(), note: note() }),
    example: { kind: 'quarter-end', note: 'The books close on the thirtieth' },
  },
  'lift-pressure': {
    name: 'lift-pressure', subject: 'conduct', track: 'relationship', customerVisible: false, refusals: ['conduct.pressure-unknown'],
    labels: { he: 'הסרת סימון לחץ', en: 'Lift a pressure flag' },
    help: { he: 'מסיר סימון של לחץ שחלף; הסימון נשאר ברישום.', en: 'Lifts the flag of a pressure that has passed; it stays on record.' },
    schema: z.strictObject({ kind: kind(), note: note() }),
    example: { kind: 'quarter-end', note: 'The quarter is closed' },
  },
  'request-disclosure-delay': {
    name: 'request-disclosure-delay', subject: 'conduct', track: 'relationship', customerVisible: false, refusals: ['instant.past', 'conduct.delay-too-long', 'conduct.too-many-waiting'],
    labels: { he: 'בקשה לדחות גילוי', en: 'Ask to tell later' },
    help: { he: 'מבקש לספר ללקוח מאוחר יותר; מי שאינו מעורב קורא ומחליט, ושום מועד של קשר ועדכון אינו נדחה.', en: 'Asks to tell the customer later; somebody uninvolved reads and decides, and no time of contact or update moves.' },
    schema: z.strictObject({ what: text(), until: instant(), reason: reason() }),
    example: { what: 'That the backup of August is incomplete', until: '2026-09-12T12:00:00+03:00', reason: 'The extent is still being counted' },
  },
  'review-delay': {
    name: 'review-delay', subject: 'conduct', track: 'relationship', customerVisible: false, refusals: ['conduct.request-unknown', 'conduct.already-reviewed', 'approval.not-own', 'conduct.not-independent', 'conduct.executive-needed', 'conduct.delay-over'],
    labels: { he: 'החלטה על דחיית גילוי', en: 'Review a wish to tell later' },
    help: { he: 'מי שאינו מעורב דוחה או מאשר בקשה לדחות גילוי; אישור הוא החלטה של הדרך השנייה ורק הנהלה חותמת עליו.', en: 'Somebody uninvolved declines a wish to tell later or agrees to it; agreeing is a decision of the second road, and only an executive signs it.' },
    schema: z.strictObject({ requestId: id(), agree: z.boolean(), reason: reason() }),
    example: { requestId: 'delay-12', agree: false, reason: 'What is known can be told today; the extent follows when it is counted' },
  },
  'report-external-blame': {
    name: 'report-external-blame', subject: 'conduct', track: 'both', customerVisible: false, refusals: ['conduct.evidence-required'],
    labels: { he: 'טענה שהגורם בחוץ', en: 'Report a cause outside' },
    help: { he: 'רושם טענה שהגורם אצל הלקוח או אצל צד שלישי; בלי ראיה היא אינה נרשמת.', en: 'Records the claim that the cause lies with the customer or a third party; without evidence it is not taken.' },
    schema: z.strictObject({ party: z.enum(BLAMED_PARTIES), evidence: note() }),
    example: { party: 'third-party', evidence: 'Report 4711 of the carrier: line cut from 06:10 to 09:40' },
  },
};
