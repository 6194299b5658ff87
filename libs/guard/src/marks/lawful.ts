/** Where silence has a ground the reader is told: the law, another person's privacy, an inquiry that isn't ours. */
import type { Hit } from './phrase';
import type { Reading } from './reading';

const LAWFUL_EN = /\b(?:(?:medical|patient|professional|banking|attorney)[- ](?:confidentiality|secrecy|privilege)|the law (?:forbids|requires|protects|says|obliges|does not allow)|required by law|legal duty|data protection (?:law|act|rules)|privacy of|concerns a person|right to be heard|police (?:have |has )?asked|court order|joint holder|(?:other|second) family|they (?:have been|were|are) informed|names? of (?:the |an)?other|another (?:patient|person|customer|tenant|family))\b/;
const LAWFUL_HE = /חיסיון רפואי|סודיות רפואית|החוק (?:אוסר|מחייב|מגן)|(?:לפי|על פי|מכוח) (?:ה)?חוק|הגנת הפרטיות|צנעת הפרט|המשפחה (?:השנייה|האחרת)|שמות ה?(?:מטופלים|לקוחות|דיירים|מבוטחים) ה?אחרים|של (?:מטופל|לקוח|דייר|ילד|מבוטח)(?:ת|ים)? אחר|צו (?:של )?בית (?:ה)?משפט|צו איסור|המשטרה ביקשה|הזכות להישמע|זכאי להישמע|שותפ(?:ה|ו)? לחשבון/;

/** True when the hit's own sentence or the next names such a ground. Pure. */
export const isLawful = ({ sentences, text }: Reading, hit: Hit): boolean => {
  const at = sentences.findIndex(({ start, end }) => hit.start >= start && hit.start < end);
  return sentences.slice(Math.max(0, at), at + 2).some(({ start, end }) => {
    const words = text.slice(start, end);
    return LAWFUL_EN.test(words) || LAWFUL_HE.test(words);
  });
};
