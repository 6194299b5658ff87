/** Commands about boundaries toward the customer and what the handling cost (C24). */
import { BEHAVIOUR_FAMILIES, BOUNDARY_KINDS, CLAIM_KINDS, HANDLING_ACTIVITIES, HANDLING_EXCEPTIONS } from '#domain';
import type { LimitsCommands } from '#domain';
import { z } from 'zod';
import { id, instant } from '../primitives';
import type { Entries } from './entry';
import { note, reason } from './shared';

/** One entry is one sitting: nobody works longer than a day and a night on end. */
const MINUTES_MAX = 24 * 60;
/** More people than this never had to approve one thing. */
const APPROVALS_MAX = 20;

export const limitsCommands: Entries<keyof LimitsCommands> = {
  'set-boundary': {
    name: 'set-boundary', subject: 'limits', track: 'relationship', customerVisible: true,
    refusals: ['contact.unknown', 'instant.past', 'limits.too-long', 'limits.point-missing', 'limits.no-written-way', 'limits.already-set', 'limits.too-many'],
    labels: { he: 'הצבת גבול', en: 'Set a boundary' },
    help: { he: 'מציב גבול לדרישה או להתנהגות, עם סיבה ומועד סיום; עדכונים ושעונים נמשכים כרגיל.', en: 'Sets a boundary to a demand or a behaviour, with a reason and an end; updates and clocks go on as before.' },
    schema: z.strictObject({ kind: z.enum(BOUNDARY_KINDS), contactId: id().nullable().default(null), pointOfContact: id().nullable().default(null), reason: reason(), family: z.enum(BEHAVIOUR_FAMILIES), until: instant() }),
    example: { kind: 'written-only', contactId: 'noa-galil', reason: 'Forty calls a day to three colleagues, none about anything new', family: 'persistence', until: '2026-10-10T09:00:00+03:00' },
  },
  'confirm-boundary': {
    name: 'confirm-boundary', subject: 'limits', track: 'relationship', customerVisible: true, refusals: ['limits.not-set', 'limits.nothing-proposed', 'approval.not-own'],
    labels: { he: 'אישור גבול', en: 'Confirm a boundary' },
    help: { he: 'אדם שני מאשר הפסקת שיחות פוגעניות או דוחה אותה; בלי אישור הגבול אינו חל.', en: 'A second person confirms that abusive contact is ended, or declines it; without that the boundary does not stand.' },
    schema: z.strictObject({ boundaryId: id(), agree: z.boolean(), reason: reason() }),
    example: { boundaryId: 'boundary-31', agree: true, reason: 'I listened to the three recordings' },
  },
  'review-boundary': {
    name: 'review-boundary', subject: 'limits', track: 'relationship', customerVisible: true, refusals: ['limits.not-set', 'limits.not-confirmed', 'approval.not-own', 'instant.past', 'limits.too-long'],
    labels: { he: 'בחינת גבול מחדש', en: 'Review a boundary' },
    help: { he: 'אדם אחר ממי שהציב את הגבול בוחן אותו מחדש וקובע עד מתי הוא עומד.', en: 'Somebody other than who set the boundary looks at it again and says until when it stands.' },
    schema: z.strictObject({ boundaryId: id(), until: instant(), reason: reason() }),
    example: { boundaryId: 'boundary-31', until: '2026-09-20T09:00:00+03:00', reason: 'A quiet week; it may end sooner' },
  },
  'lift-boundary': {
    name: 'lift-boundary', subject: 'limits', track: 'relationship', customerVisible: true, refusals: ['limits.not-set'],
    labels: { he: 'הסרת גבול', en: 'Lift a boundary' },
    help: { he: 'מסיר גבול לפני מועדו, או חוזר מהצעה להציבו.', en: 'Ends a boundary before its time, or takes back a proposed one.' },
    schema: z.strictObject({ boundaryId: id(), reason: reason() }),
    example: { boundaryId: 'boundary-31', reason: 'We spoke and agreed how to go on' },
  },
  'record-handling-cost': {
    name: 'record-handling-cost', subject: 'limits', track: 'both', customerVisible: false, refusals: [],
    labels: { he: 'רישום עלות טיפול', en: 'Record handling cost' },
    help: { he: 'רושם כמה זמן ואישורים גבה הטיפול, ומה נעשה ללקוח הזה בלבד.', en: 'Records the time and approvals the handling took, and what was done for this customer only.' },
    schema: z.strictObject({
      minutes: z.int().min(1).max(MINUTES_MAX), activity: z.enum(HANDLING_ACTIVITIES), approvals: z.int().min(0).max(APPROVALS_MAX).default(0),
      exception: z.enum(HANDLING_EXCEPTIONS).nullable().default(null), claimKind: z.enum(CLAIM_KINDS).nullable().default(null), note: note(),
    }),
    example: { minutes: 90, activity: 'coordination', approvals: 2, exception: 'manual-work', claimKind: 'billing', note: 'Invoices of March rebuilt by hand for them alone' },
  },
};
