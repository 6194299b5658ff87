/** Commands of the technical track: locate → contain → work around → fix → verify → root cause → prevention. */
import { FISHBONE_BRANCHES } from '#domain';
import type { CauseCommands, FixCommands } from '#domain';
import { z } from 'zod';
import { LIST_MAX_ITEMS, WHYS_MAX_ITEMS } from '../limits';
import { id, instant, line, text } from '../primitives';
import type { Entries } from './entry';
import { note, reason } from './shared';

const analysis = () =>
  z.discriminatedUnion('method', [
    z.strictObject({ method: z.literal('five-whys'), whys: z.array(z.strictObject({ why: text(), because: text(), evidence: note() })).max(WHYS_MAX_ITEMS) }),
    z.strictObject({
      method: z.literal('fishbone'),
      branches: z.array(z.strictObject({
        branch: z.enum(FISHBONE_BRANCHES), causes: z.array(z.strictObject({ cause: text(), isRoot: z.boolean() })).max(LIST_MAX_ITEMS),
      })).max(FISHBONE_BRANCHES.length),
    }),
  ]);

export const fixCommands: Entries<keyof FixCommands> = {
  locate: {
    name: 'locate', subject: 'fix', track: 'technical', customerVisible: true, refusals: ['fix.already-located'],
    labels: { he: 'התקלה אותרה', en: 'Located' },
    help: { he: 'רושם היכן התקלה; הלקוח זכאי לעדכון על המעבר לשלב הבא.', en: 'Records where the fault is; the customer is owed word of the new stage.' },
    schema: z.strictObject({ where: text(), note: note() }),
    example: { where: 'Health checks of the load balancer in zones B and C', note: 'Found by comparing the two deployments' },
  },
  contain: {
    name: 'contain', subject: 'fix', track: 'technical', customerVisible: false, refusals: ['fix.not-located', 'fix.already-contained'],
    labels: { he: 'התקלה נבלמה', en: 'Contained' },
    help: { he: 'רושם איך נעצר הנזק מלהתרחב.', en: 'Records how the damage was kept from spreading.' },
    schema: z.strictObject({ how: text() }),
    example: { how: 'Traffic of the other customers was moved away from zone B' },
  },
  'record-workaround': {
    name: 'record-workaround', subject: 'fix', track: 'technical', customerVisible: true, refusals: ['fix.already-fixed', 'workaround.already-active', 'workaround.too-long', 'instant.past'],
    labels: { he: 'רישום מעקף', en: 'Record a workaround' },
    help: { he: 'רושם מעקף עם הסיכון והתפוגה שלו; מעקף שפג נחשב לתקלה מחודשת.', en: 'Records a workaround with its risk and expiry; one that expires puts the customer out of operation again.' },
    schema: z.strictObject({ description: text(), risk: text(), expiresAt: instant(), restoresOperation: z.boolean() }),
    example: { description: 'Orders are sent through zone A only', risk: 'Half the capacity: slow between 17:00 and 19:00', expiresAt: '2026-09-13T06:00:00+03:00', restoresOperation: true },
  },
  'extend-workaround': {
    name: 'extend-workaround', subject: 'fix', track: 'technical', customerVisible: false, refusals: ['workaround.none-active', 'workaround.extension-not-later', 'workaround.too-long'],
    labels: { he: 'הארכת מעקף', en: 'Extend the workaround' },
    help: { he: 'דוחה את תפוגת המעקף הפעיל, עם סיבה.', en: 'Moves the expiry of the active workaround, with a reason.' },
    schema: z.strictObject({ expiresAt: instant(), reason: reason() }),
    example: { expiresAt: '2026-09-15T06:00:00+03:00', reason: 'Capacity was doubled, the risk is gone' },
  },
  'withdraw-workaround': {
    name: 'withdraw-workaround', subject: 'fix', track: 'technical', customerVisible: true, refusals: ['workaround.none-active'],
    labels: { he: 'ביטול מעקף', en: 'Withdraw the workaround' },
    help: { he: 'מבטל את המעקף הפעיל; בלי תיקון הלקוח שוב אינו פועל.', en: 'Withdraws the active workaround; without a fix the customer is out of operation again.' },
    schema: z.strictObject({ reason: reason() }),
    example: { reason: 'Duplicate orders were seen in zone A' },
  },
  'record-fix': {
    name: 'record-fix', subject: 'fix', track: 'technical', customerVisible: true, refusals: ['fix.not-located', 'fix.already-fixed'],
    labels: { he: 'רישום תיקון', en: 'Record the fix' },
    help: { he: 'רושם את התיקון; הוא עדיין צריך אימות.', en: 'Records the fix; it still has to be verified.' },
    schema: z.strictObject({ description: text(), restoresOperation: z.boolean() }),
    example: { description: 'The timeout of the health check was restored to 5 s in all zones', restoresOperation: true },
  },
  'verify-fix': {
    name: 'verify-fix', subject: 'fix', track: 'technical', customerVisible: true, refusals: ['fix.not-fixed', 'fix.already-verified'],
    labels: { he: 'אימות התיקון', en: 'Verify the fix' },
    help: { he: 'רושם אם התיקון עמד בבדיקה; אימות שנכשל פותח את התיקון מחדש ופוגע באמון.', en: 'Records whether the fix held; a failed verification reopens it and costs trust.' },
    schema: z.strictObject({ passed: z.boolean(), how: text(), confirmedByCustomer: z.boolean() }),
    example: { passed: true, how: 'Two hours under full load without a dropped connection', confirmedByCustomer: true },
  },
  'finish-technical': {
    name: 'finish-technical', subject: 'fix', track: 'technical', customerVisible: false, refusals: ['technical.already-finished', 'technical.not-finishable'],
    labels: { he: 'סיום המסלול הטכני', en: 'Finish the technical track' },
    help: { he: 'מסיים את המסלול הטכני; דורש תיקון מאומת, גורם שורש ולפחות פעולת מניעה אחת.', en: 'Ends the technical track; needs a verified fix, a root cause and at least one prevention action.' },
    schema: z.strictObject({ note: note() }),
    example: { note: 'Handed to the platform team for the two prevention actions' },
  },
};

export const causeCommands: Entries<keyof CauseCommands> = {
  'record-root-cause': {
    name: 'record-root-cause', subject: 'cause', track: 'technical', customerVisible: false, refusals: ['fix.not-located', 'cause.already-recorded', 'cause.evidence-required', 'cause.too-few-whys', 'cause.no-root-marked'],
    labels: { he: 'רישום גורם השורש', en: 'Record the root cause' },
    help: { he: 'רושם את גורם השורש בחמישה ״למה״ או בעצם דג; ייחוס ללקוח או לצד שלישי דורש ראיה.', en: 'Records the root cause by five whys or a fishbone; naming the customer or a third party needs evidence.' },
    schema: z.strictObject({ statement: text(), whyEscaped: text(), party: z.enum(['us', 'customer', 'third-party', 'shared']), evidence: note(), analysis: analysis() }),
    example: {
      statement: 'A shared default of the health check was changed without a load test', whyEscaped: 'The staging area has a single zone', party: 'us', evidence: '',
      analysis: { method: 'five-whys', whys: [{ why: 'Why did connections drop?', because: 'Healthy nodes were marked as failed', evidence: 'Log of the load balancer, 09:29' }, { why: 'Why were they marked?', because: 'The timeout fell from 5 s to 1 s', evidence: 'Change 4471' }] },
    },
  },
  'add-prevention': {
    name: 'add-prevention', subject: 'cause', track: 'technical', customerVisible: false, refusals: ['prevention.too-many', 'instant.past'],
    labels: { he: 'פעולת מניעה', en: 'Add a prevention action' },
    help: { he: 'מוסיף פעולה שתמנע הישנות, עם אחראי ומועד.', en: 'Adds an action against recurrence, with an owner and a due instant.' },
    schema: z.strictObject({ title: line(), owner: id(), dueAt: instant() }),
    example: { title: 'Load test with three zones before each release', owner: 'dana', dueAt: '2026-10-15T17:00:00+03:00' },
  },
  'complete-prevention': {
    name: 'complete-prevention', subject: 'cause', track: 'technical', customerVisible: false, refusals: ['prevention.unknown', 'prevention.already-done'],
    labels: { he: 'פעולת מניעה בוצעה', en: 'Complete a prevention action' },
    help: { he: 'מסמן שפעולת מניעה בוצעה, עם ראיה.', en: 'Marks a prevention action as done, with evidence.' },
    schema: z.strictObject({ actionId: id(), evidence: text() }),
    example: { actionId: 'p1', evidence: 'Load test report of 12 October, three zones' },
  },
};
