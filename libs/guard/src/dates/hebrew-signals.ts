/** Hebrew: every word of a sentence that promises, works, or takes a date away. */
import { actOf } from './kinds';
import { ANNOUNCED_HE, AT_YOURS_HE, FORMS_HE } from './present-he';
import { clauseAfter, clauseBefore, MAX_SIGNALS, takesLength } from './signal';
import type { Signal } from './signal';
import { ASIDE_GLUED_HE, ASIDE_HE, INFINITIVES_HE, NOT_BEFORE_HE, NOUNS_HE, SOFT_HE, VERBS_HE } from './verbs-he';

const NEEDS_INFINITIVE = /^[ושכ]{0,2}(?:עומד|צריך|צריכ|פועל|עובד|נוכל|אוכל|יוכל|תוכל|מצפ|מקו|ערוכ|ערוך)/;
const INFINITIVE = /^[ה-ת]{0,3}\s+(?:\S{1,14}\s+){0,3}?ל[א-ת]{3}/;
const MODAL_HE = /^[ושכ]{0,2}(?:אמור|צפוי|עתיד|מתוכנן|מתכנ|מתכוו|מתחייב|מבטיח|מקו|מעריכ|מעריך|שוא|עומד|מיועד|ערוכ|ערוך|נערכ|נוכל|אוכל|יוכל|תוכל|צריכ|צריך|מצפ|פועל|עובד)/;

/** Money and service come back, too, without anybody calling. */
const RETURNS = /חזור|יחזרו/;
const MONEY = /כסף|סכום|תשלום|שירות|מכשיר/;

/** The known verbs first, then announcements, then what has the shape of a verb. */
const SURE_HE = new Set(VERBS_HE.map(({ pattern }) => pattern));
const ALL_HE = [...VERBS_HE, ...ANNOUNCED_HE, ...FORMS_HE, AT_YOURS_HE];

/** Every Hebrew signal of a sentence. */
export function hebrewSignals(text: string, isDated = true): readonly Signal[] {
  if (!/[א-ת]/.test(text)) return [];
  const found: Signal[] = [];
  for (const { pattern, act, firm } of isDated ? ALL_HE : VERBS_HE) {
    if (pattern === AT_YOURS_HE.pattern && found.length > 0) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.length >= MAX_SIGNALS || found.some((one) => one.start < end && start < one.end)) continue;
      if (ASIDE_GLUED_HE.test(match[0])) continue;
      const [after, before] = [clauseAfter(text, end), clauseBefore(text, start)];
      const isModal = MODAL_HE.test(match[0]);
      if (NEEDS_INFINITIVE.test(match[0]) && !INFINITIVE.test(after)) continue;
      const infinitive = isModal ? INFINITIVES_HE.find(([words]) => words.test(after))?.[1] : undefined;
      const read = actOf({ act: infinitive ?? act, firm }, act === 'by-noun' ? `${match[0]} ${after}` : after, { before, nouns: NOUNS_HE });
      const of = { ...read, firm: read.firm && SURE_HE.has(pattern) };
      const returned = of.kind === 'contact' && RETURNS.test(match[0]) && (NOUNS_HE.redress.test(before) || MONEY.test(before));
      const near = text.slice(Math.max(0, start - 50), start);
      const refused = NOT_BEFORE_HE.test(near) && !/^\s*לא/.test(match[0]);
      const aside = ASIDE_HE.test(near) || ASIDE_GLUED_HE.test(match[0]) || SOFT_HE.test(near);
      found.push({ start, end, ...of, kind: returned ? 'outcome' : of.kind, role: refused ? 'void' : of.role, firm: of.firm && !aside && !isModal, joined: false, takesLength: takesLength(match[0]) });
    }
  }
  return found;
}
