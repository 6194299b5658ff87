/** Of which kind a promise is: by its verb, and where the verb says nothing by the nouns beside it. */
import type { CommitmentKind } from '../guard.types';
import type { NounKinds, Verb } from './verbs';

export interface Found {
  readonly role: 'promise' | 'idle' | 'past' | 'void';
  readonly kind: CommitmentKind;
  /** Counts without a date. */
  readonly firm: boolean;
  /** A try: "soon" makes nothing of it. */
  readonly hedged: boolean;
}

export interface Beside {
  readonly before: string;
  readonly nouns: NounKinds;
}

const firstAt = (pattern: RegExp, text: string): number => {
  const at = text.search(pattern);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
};

/** Who does it, by which means and where it will be seen say nothing about what is done. */
const ASIDES = /\b(?:by|from)\s+(?:our|my|the|an?)\s+\S+|\b(?:by|via|per)\s+(?:e-?mail|text|sms|post|phone|letter|whatsapp|courier|message)\b|\b(?:on|in|into|onto|to)\s+your\s+(?:next\s+|[a-z]+day\s+)?[a-z]+(?:'s\s+[a-z]+)?|על\s+ידי\s+\S+|(?<![א-ת])(?:ב(?:אמצעות\s+)?ה?(?:מייל|דוא"ל|מסרון|סמס|ווטסאפ|וואטסאפ|דואר|פקס|מכתב|הודעה|אפליקציה|אתר)|בדף\s+\S+|לתיבת\s+\S+)(?![א-ת])/g;

/** What nouns beside an empty verb say: those after it first, then its subject. */
function kindByNouns(behind: string, { before, nouns }: Beside): { readonly kind: CommitmentKind; readonly redress: boolean } {
  // What has a subject of its own kind needs nothing from the next thing in the list.
  const own = [nouns.contact, nouns.update, nouns.redress, nouns.thing].some((one) => one.test(before));
  const after = (own ? (behind.split(/\sו(?=[א-ת]{3})|\sand\s/)[0] ?? behind) : behind).replaceAll(ASIDES, ' ');
  const redress = nouns.redress.test(after) || nouns.redress.test(before);
  for (const where of [after, before]) {
    const [contact, update] = [firstAt(nouns.contact, where), firstAt(nouns.update, where)];
    const value = Math.min(firstAt(nouns.redress, where), firstAt(nouns.thing, where));
    const first = Math.min(contact, update, value);
    if (first === Number.POSITIVE_INFINITY) continue;
    return { kind: first === value ? 'outcome' : first === contact ? 'contact' : 'next-update', redress };
  }
  return { kind: 'outcome', redress };
}

/** A subject without an article that is no thing: most likely a name. */
const NAME = /^\s*(?:(?:mr|ms|mrs|dr)\.?\s+)?(?!(?:it|this|that|they|these|those|all|both|everything|delivery|service|power|water|parts|goods|the|your|our|my|an?|two|three|one|supply|line)(?![a-z]))[a-z]+(?<!s)(?:\s+(?!will|should|is)[a-z]+(?<!s))?\s*$|^\s*(?!ו?ה|ו?זה|ו?זו|ו?כל|משלוח|תשובה|מכשיר|חלק|שירות)[א-ת]{2,8}\s*$/;

/** What lies in an account, a portal or a mailbox is no person. */
const LANDS = /^\s*(?:[a-z]+\s+){0,2}?(?:in|on|into)\s+(?:your|the)\s+(?:[a-z0-9-]+\s+){0,2}?(?:account|accounts|statement|portal|inbox|mailbox|folder|wallet|bank|card|bill|balance|app)(?![a-z])|^\s*(?:\S+\s+)?(?:בחשבון|בפורטל|בתיבה|בתיקייה|בכרטיס|באפליקציה)/;

/** Role and kind of a verb; `after` are the words of its clause behind it. */
export function actOf({ act, firm }: Pick<Verb, 'act' | 'firm'>, after: string, beside: Beside): Found {
  switch (act) {
    case 'inspect': {
      const comes = beside.nouns.contact.test(beside.before);
      return { role: comes ? 'promise' : 'idle', kind: comes ? 'contact' : 'outcome', firm: false, hedged: false };
    }
    case 'idle': case 'void': return { role: act, kind: 'outcome', firm: false, hedged: false };
    // Read by the verb behind it, where that is known.
    case 'ordered': return { role: 'idle', kind: 'outcome', firm: false, hedged: false };
    case 'contact': case 'next-update': case 'outcome': return { role: 'promise', kind: act, firm, hedged: false };
    case 'presence': {
      const isPerson = !LANDS.test(after) && (beside.nouns.person.test(beside.before) || NAME.test(beside.before) || beside.nouns.contact.test(after));
      return { role: 'promise', kind: isPerson ? 'contact' : kindByNouns(after, beside).kind, firm: false, hedged: false };
    }
    case 'by-noun': case 'hedge': {
      const { kind, redress } = kindByNouns(after, beside);
      return { role: 'promise', kind, firm: act === 'by-noun' && redress && kind === 'outcome', hedged: act === 'hedge' };
    }
  }
}
