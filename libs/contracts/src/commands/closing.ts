/** Commands after the storm: survey, call-back, post-mortem and its executive gate. */
import { REVIEW_SECTIONS } from '#domain';
import type { DecisionElement, ReviewCommands, SurveyCommands } from '#domain';
import { z } from 'zod';
import { LIST_MAX_ITEMS } from '../limits';
import { id, line, longText, text } from '../primitives';
import type { Entries } from './entry';
import { note, reason, surveyScores } from './shared';

/** A decision without its reason is none: required here, so that a form asks for all four at once. */
const element = () => z.strictObject({ taken: z.boolean(), text: text() });
const decision = () => z.strictObject({ transparency: element(), responsibility: element(), compensation: element(), prevention: element() } satisfies Record<DecisionElement, z.ZodType>);

export const surveyCommands: Entries<keyof SurveyCommands> = {
  'answer-survey': {
    name: 'answer-survey', subject: 'survey', track: 'relationship', customerVisible: true, refusals: ['survey.not-invited', 'survey.already-answered', 'survey.expired', 'survey.unknown-item', 'survey.out-of-scale'],
    labels: { he: 'מענה לסקר', en: 'Answer the survey' },
    help: { he: 'הלקוח עונה על סקר הסיום מן הדף החתום; ציון נמוך מזמין שיחה חוזרת.', en: 'The customer answers the closing survey from the signed page; a low score asks for a call-back.' },
    schema: z.strictObject({ cycle: z.int().min(1).max(1000), contactId: id(), scores: surveyScores(), open: note() }),
    example: { cycle: 1, contactId: 'contact-noa', scores: { 'CSAT-H': 4, TRUST: 3, CES: 5, 'J-INF': 4 }, open: 'Call before writing' },
  },
  'log-call-back': {
    name: 'log-call-back', subject: 'survey', track: 'relationship', customerVisible: true, refusals: ['survey.no-call-back-owed', 'survey.call-back-by-rated-person', 'crisis.use-reopen'],
    labels: { he: 'תיעוד שיחה חוזרת', en: 'Log the call-back' },
    help: { he: 'מתעד את השיחה אחרי ציון נמוך ואת תוצאתה; לא בידי מי שדורג.', en: 'Records the call after a low score and its outcome; not by the person who was rated.' },
    schema: z.strictObject({ outcome: z.enum(['resolved', 'reopened', 'escalated', 'declined']), said: text(), contactId: id() }),
    example: { outcome: 'resolved', said: 'She missed a call from management; the head of service apologised', contactId: 'contact-noa' },
  },
  'sign-handling': {
    name: 'sign-handling', subject: 'survey', track: 'relationship', customerVisible: false,
    refusals: ['survey.handling-signed-already', 'survey.still-running', 'survey.handling-at-target', 'survey.call-back-first', 'survey.signed-by-rated-person'],
    labels: { he: 'חתימה: הטיפול הוגן, הלקוח אינו מרוצה', en: 'Sign: handling fair, customer not satisfied' },
    help: {
      he: 'כשציון הטיפול נשאר מתחת ליעד: מישהו מההנהלה קובע בחתימה ובנימוק שהטיפול היה הוגן אף שהלקוח אינו מרוצה. אם הטיפול לא היה הוגן, פותחים את המשבר מחדש.',
      en: 'When the handling score stayed below the target: an executive signs, with the reason, that the handling was fair although the customer is not satisfied. If it was not fair, the crisis is reopened instead.',
    },
    schema: z.strictObject({ reason: reason() }),
    example: { reason: 'The loss was not ours and we said so early; she wanted it paid all the same. Twelve updates came on time, and the call-back was heard out' },
  },
};

export const reviewCommands: Entries<keyof ReviewCommands> = {
  'write-review-section': {
    name: 'write-review-section', subject: 'review', track: 'both', customerVisible: false, refusals: ['review.wrong-stage'],
    labels: { he: 'כתיבת פרק בתחקיר', en: 'Write a review section' },
    help: { he: 'כותב או מחליף פרק אחד בתחקיר; ציר הזמן והמחויבויות נאספים מן הרישום.', en: 'Writes or replaces one section of the post-mortem; timeline and obligations are drawn from the record.' },
    schema: z.strictObject({ section: z.enum(REVIEW_SECTIONS), text: longText() }),
    example: { section: 'what-failed', text: 'The relapse was known at 16:20 and told at 17:14.' },
  },
  'submit-review': {
    name: 'submit-review', subject: 'review', track: 'both', customerVisible: false, refusals: ['review.wrong-stage', 'review.sections-missing'],
    labels: { he: 'הגשת התחקיר', en: 'Submit the review' },
    help: { he: 'מגיש טיוטה שלמה לקריאה של אדם אחר.', en: 'Hands a complete draft to another person to read.' },
    schema: z.strictObject({ note: note() }),
    example: { note: 'Ready for Ruth' },
  },
  'approve-review': {
    name: 'approve-review', subject: 'review', track: 'both', customerVisible: false, refusals: ['review.wrong-stage', 'approval.not-own'],
    labels: { he: 'אישור התחקיר', en: 'Approve the review' },
    help: { he: 'אדם שלא הגיש את התחקיר מאשר אותו; הוא ממתין לחתימת הנהלה.', en: 'Someone other than the submitter approves the review; it then waits for an executive.' },
    schema: z.strictObject({ note: note() }),
    example: { note: 'Facts checked against the record' },
  },
  'return-review': {
    name: 'return-review', subject: 'review', track: 'both', customerVisible: false, refusals: ['review.wrong-stage'],
    labels: { he: 'החזרת התחקיר', en: 'Return the review' },
    help: { he: 'מחזיר את התחקיר לטיוטה, עם סיבה.', en: 'Sends the review back to draft, with a reason.' },
    schema: z.strictObject({ reason: reason() }),
    example: { reason: 'Why the second zone escaped the test is not explained' },
  },
  'sign-review': {
    name: 'sign-review', subject: 'review', track: 'both', customerVisible: false, refusals: ['review.wrong-stage', 'review.attendance-required', 'review.element-unreasoned'],
    labels: { he: 'חתימת הנהלה', en: 'Sign the review' },
    help: { he: 'ההנהלה חותמת על התחקיר עם החלטה בשקיפות, באחריות, בפיצוי ובמניעה.', en: 'An executive signs the review with a decision on transparency, responsibility, compensation and prevention.' },
    schema: z.strictObject({ attendance: z.array(line()).min(1).max(LIST_MAX_ITEMS), decision: decision(), note: note() }),
    example: {
      attendance: ['Eitan Lavi', 'Ruth Ben-Ami', 'Maya Adler'],
      decision: {
        transparency: { taken: true, text: 'The customer receives this review in full' }, responsibility: { taken: true, text: 'We say in writing that the fault was ours' },
        compensation: { taken: false, text: 'The customer asked for training instead of money' }, prevention: { taken: true, text: 'Two actions with owners, re-read in 90 days' },
      },
      note: '',
    },
  },
};
