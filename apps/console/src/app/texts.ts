/** Words of the frame. */
import { p } from '../words/pair';

export const FRAME = {
  product: p('Tikkun', 'תיקון'),
  skip: p('Skip to content', 'דילוג לתוכן'),
  main: p('Main', 'ראשי'),
  queue: p('Queue', 'תור'),
  myDay: p('My day', 'היום שלי'),
  reviews: p('Reviews', 'תחקירים'),
  overview: p('Overview', 'תמונת מצב'),
  team: p('Team', 'צוות'),
  admin: p('Settings', 'הגדרות'),
  find: p('Find or do anything', 'חיפוש או פעולה'),
  live: p('Live', 'חי'),
  notLive: p('Not live', 'לא חי'),
  connecting: p('Connecting', 'מתחבר'),
  yourTime: p('your time, {zone}', 'השעון שלך, {zone}'),
  account: p('Account of {name}', 'החשבון של {name}'),
  theme: p('Colours', 'צבעים'),
  light: p('Light', 'בהיר'),
  dark: p('Dark', 'כהה'),
  system: p('As the system', 'לפי המערכת'),
  logout: p('Log out', 'יציאה'),
  shortcuts: p('All shortcuts', 'כל הקיצורים'),
  nothing: p('Nothing fits these words.', 'לא נמצא דבר למילים האלה.'),
  results: p('Results', 'תוצאות'),
  goTo: p('Go to {name}', 'מעבר אל {name}'),
  openCrisis: p('Open a crisis', 'פתיחת משבר'),
  customer: p('Customer', 'לקוח'),
  search: p('A crisis, a customer, an act', 'משבר, לקוח, פעולה'),
  language: p('עברית', 'English'),
  myAccount: p('My account', 'החשבון שלי'),
  customers: p('All customers', 'כל הלקוחות'),
  toMine: p('To what is mine', 'למה ששלי'),
} as const;

export const LOGIN = {
  title: p('Log in to Tikkun', 'כניסה לתיקון'),
  email: p('E-mail', 'דוא״ל'),
  password: p('Password', 'סיסמה'),
  enter: p('Log in', 'כניסה'),
} as const;
