/** What a person was not permitted to do, in words: commands by their labels, reads and administration here. */
import { catalogue, isPublicCommand, openCommand } from '#contracts';
import type { Bilingual } from '#contracts';
import type { ReadAction } from '#identity';

const t = (he: string, en: string): Bilingual => ({ he, en });
const READS: Readonly<Record<ReadAction, Bilingual>> = {
  'read-crises': t('לראות משברים', 'seeing crises'), 'read-crisis': t('לראות משבר', 'seeing a crisis'), 'read-timeline': t('לראות את היומן', 'seeing the record'), 'read-obligations': t('לראות מחויבויות', 'seeing duties'),
  'read-messages': t('לראות הודעות', 'seeing messages'), 'read-reviews': t('לראות תחקירים', 'seeing reviews'), 'export-review': t('להוציא תחקיר', 'exporting a review'), 'read-customers': t('לראות לקוחות', 'seeing customers'),
  'read-surveys': t('לראות סקרים ודוחות', 'seeing surveys and reports'), 'read-people': t('לראות אנשים', 'seeing people'), 'read-reference': t('לראות נהלים ולוחות', 'seeing protocols and calendars'), 'read-audit': t('לראות את הביקורת', 'seeing the audit'),
  'read-metrics': t('לראות מדדים', 'seeing metrics'), 'admin-people': t('לנהל חשבונות', 'managing accounts'), 'admin-brand': t('לקבוע את מראה דפי הלקוח', 'setting the look of the customer pages'), 'admin-templates': t('לכתוב תבניות', 'writing templates'), 'admin-tokens': t('לנהל אסימונים', 'managing tokens'), 'admin-calendars': t('לנהל לוחות שנה', 'managing calendars'),
  'admin-protocols': t('לנהל נהלים', 'managing protocols'), 'admin-audit': t('לחפש בביקורת', 'searching the audit'), 'staff-availability': t('לקבוע זמינות', 'setting availability'), 'own-account': t('לשנות את החשבון שלך', 'changing your account'), 'write-customers': t('לכתוב פרופילי לקוחות', 'writing customer profiles'), 'write-past-cases': t('לטעון מקרים קודמים', 'loading past cases'),
};

const isRead = (action: string): action is ReadAction => Object.hasOwn(READS, action);

/** The action's name in both languages; one nobody named is shown as it is. */
export function actionName(action: string): Bilingual {
  if (isPublicCommand(action)) return catalogue[action].labels;
  if (action === 'open') return openCommand.labels;
  return isRead(action) ? READS[action] : t(action, action);
}
