/** One word per idea on the screens, as docs/glossary.md has it, and nobody addressed as one man or one woman. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const SRC = join(__dirname, '..');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts') && !file.endsWith('.spec.tsx'));
/** Words that were once used beside the one of the glossary: what stands, and what should. */
const ONCE: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/פנקס|מאזן החוויות/, 'יומן שיקום'], [/הקראה חוזרת|ההקראה החוזרת/, 'הקראה'], [/אדרת דג/, 'עצם דג'], [/פנייה ראשונה|הפנייה הראשונה/, 'קשר ראשון'], [/מסלול היחסים/, 'מסלול הקשר'],
  [/ראשות (ה?צוות|מערך|השירות)/, 'ראש צוות, ראש השירות'], [/קשרי הלקוח|ניהול המשבר/, 'ניהול התיק, ניהול האירוע'], [/מוביל טכני/, 'הובלה טכנית'], [/סקר הסגירה/, 'סקר סיום'], [/ניטרלית/, 'לשון רבים'], [/נחשבת כעדכון/, 'נחשבת עדכון'],
];
/** The object marker and "with you" look the same; these do not. */
const SINGULAR = /(?<![\u05d0-\u05ea])(אתה|שלך|אליך|בשמך|ממך|אותך|תוכל|תוכלי|תרצה|לחצי|הנך)(?![\u05d0-\u05ea])/;

it('reads every file with words on a screen', () => { expect(files.filter((file) => file.endsWith('texts.ts')).length).toBeGreaterThan(12); });

it.each(files)('%s', (file) => {
  const text = readFileSync(join(SRC, file), 'utf8');
  expect(ONCE.flatMap(([wrong, right]) => { const found = wrong.exec(text); return found === null ? [] : [`${found[0]} → ${right}`]; })).toEqual([]);
  expect(SINGULAR.exec(text)?.[0]).toBeUndefined();
});
