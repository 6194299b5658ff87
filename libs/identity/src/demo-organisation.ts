/**
 * The demo organisation: Orot Cloud (אורות ענן), a made-up supplier of hosted business software with a Hebrew and an English desk, its
 * people and four made-up customers. All addresses end in example.test, which no mail server on earth accepts.
 */
import type { AccountRecord, ContactRecord, DeskRecord, PersonRecord } from '#persistence';

type DemoPerson = Omit<PersonRecord, 'passwordHash' | 'active' | 'unavailableUntil'>;
const at = (name: string) => `${name}@orot.example.test`;

export const DEMO_PASSWORD = 'tikkun-demo';

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { id: 'maya', name: 'מאיה לביא', otherName: 'Maya Lavi', email: at('maya'), roles: ['incident-manager'], deskIds: ['il'], language: 'he' },
  { id: 'yonatan', name: 'יונתן ברק', otherName: 'Yonatan Barak', email: at('yonatan'), roles: ['account-manager'], deskIds: ['il'], language: 'he' },
  { id: 'tamar', name: 'תמר אלון', otherName: 'Tamar Alon', email: at('tamar'), roles: ['account-manager'], deskIds: ['il', 'uk'], language: 'he' },
  { id: 'amir', name: 'אמיר חדאד', otherName: 'Amir Haddad', email: at('amir'), roles: ['technical-lead'], deskIds: ['il'], language: 'he' },
  { id: 'ronit', name: 'רונית שגב', otherName: 'Ronit Segev', email: at('ronit'), roles: ['team-lead'], deskIds: ['il'], language: 'he' },
  { id: 'eitan', name: 'איתן נוי', otherName: 'Eitan Noy', email: at('eitan'), roles: ['head-of-service'], deskIds: ['il', 'uk'], language: 'he' },
  { id: 'noga', name: 'נגה ארבל', otherName: 'Noga Arbel', email: at('noga'), roles: ['executive'], deskIds: ['il', 'uk'], language: 'he' },
  { id: 'oliver', name: 'Oliver Marsh', otherName: 'אוליבר מארש', email: at('oliver'), roles: ['incident-manager'], deskIds: ['uk'], language: 'en' },
  { id: 'priya', name: 'Priya Nair', otherName: 'פריה נאיר', email: at('priya'), roles: ['account-manager'], deskIds: ['uk'], language: 'en' },
  { id: 'gareth', name: 'Gareth Pugh', otherName: 'גארת׳ פיו', email: at('gareth'), roles: ['technical-lead'], deskIds: ['uk'], language: 'en' },
  { id: 'helen', name: 'Helen Ashworth', otherName: 'הלן אשוורת׳', email: at('helen'), roles: ['team-lead'], deskIds: ['uk'], language: 'en' },
  { id: 'dorit', name: 'דורית גל', otherName: 'Dorit Gal', email: at('dorit'), roles: ['administrator'], deskIds: [], language: 'he' },
  { id: 'samuel', name: 'Samuel Okoye', otherName: 'סמואל אוקויה', email: at('samuel'), roles: ['auditor'], deskIds: [], language: 'en' },
];

export const DEMO_DESKS: readonly DeskRecord[] = [
  {
    id: 'il', nameHe: 'מוקד ישראל', nameEn: 'Israel desk', protocolId: 'standard',
    calendars: { always: '24x7', extended: 'il-extended', desk: 'il', delivery: 'il-delivery' },
    people: { incidentManager: 'maya', accountManager: 'yonatan', deputy: 'tamar', technicalLead: 'amir', teamLead: 'ronit', headOfService: 'eitan', executiveSponsor: 'noga' },
  },
  {
    id: 'uk', nameHe: 'מוקד בריטניה', nameEn: 'United Kingdom desk', protocolId: 'standard',
    calendars: { always: '24x7', extended: 'uk-extended', desk: 'uk', delivery: 'uk-delivery' },
    people: { incidentManager: 'oliver', accountManager: 'priya', deputy: 'tamar', technicalLead: 'gareth', teamLead: 'helen', headOfService: 'eitan', executiveSponsor: 'noga' },
  },
];

export const DEMO_ACCOUNTS: readonly AccountRecord[] = [
  { id: 'galil-logistics', name: 'גליל לוגיסטיקה', vip: true, deskId: 'il' },
  { id: 'carmel-clinics', name: 'מרפאות הכרמל', vip: false, deskId: 'il' },
  { id: 'pennine-foods', name: 'Pennine Foods', vip: true, deskId: 'uk' },
  { id: 'harbour-lettings', name: 'Harbour Lettings', vip: false, deskId: 'uk' },
];

export const DEMO_CONTACTS: readonly ContactRecord[] = [
  { id: 'noa-galil', accountId: 'galil-logistics', name: 'נועה פלד', email: 'noa@galil.example.test', phone: '+972-4-555-0142', language: 'he', genderForm: 'feminine' },
  { id: 'shlomi-galil', accountId: 'galil-logistics', name: 'שלומי אוחיון', email: 'shlomi@galil.example.test', phone: '+972-4-555-0143', language: 'he', genderForm: 'masculine' },
  { id: 'rina-carmel', accountId: 'carmel-clinics', name: 'ד״ר רינה כהן', email: 'rina@carmel.example.test', phone: '+972-4-555-0188', language: 'he', genderForm: 'neutral' },
  { id: 'karen-pennine', accountId: 'pennine-foods', name: 'Karen Whitfield', email: 'karen@pennine.example.test', phone: '+44-161-496-0101', language: 'en', genderForm: 'neutral' },
  { id: 'tom-pennine', accountId: 'pennine-foods', name: 'Tom Birtwistle', email: 'tom@pennine.example.test', phone: null, language: 'en', genderForm: 'neutral' },
  { id: 'aisha-harbour', accountId: 'harbour-lettings', name: 'Aisha Rahman', email: 'aisha@harbour.example.test', phone: '+44-117-496-0122', language: 'en', genderForm: 'neutral' },
];
