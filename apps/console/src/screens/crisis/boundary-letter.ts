/**
 * What a customer is told of a boundary: how we talk, until when, why, and how to object (formulas 8). Worded so that it addresses nobody: it fits
 * every form of address. Pure.
 */
import type { LetterWords } from './letter-draft';
import type { Boundary } from './boundaries';

interface Facts {
  readonly boundary: Pick<Boundary, 'kind' | 'reason' | 'pointOfContact'>;
  /** Whom it is written to; null where it holds for everybody. */
  readonly contactId: string | null;
  readonly contactName: string;
  /** The end, in words of the reader's language. */
  readonly until: string;
}

const HOLDS: Readonly<Record<Boundary['kind'], (through: string | null) => Readonly<Record<'he' | 'en', string>>>> = {
  'single-contact': (through) => ({ he: `${through ?? 'אדם אחד מטעמנו'} הוא מי שעונה על כל פנייה`, en: `${through ?? 'one person on our side'} answers everything` }),
  'written-only': () => ({ he: 'הקשר מתנהל בכתב בלבד, ועל כל פנייה נענה בכתב', en: 'we talk in writing only, and everything is answered in writing' }),
  'end-abusive-contact': () => ({ he: 'לא נקיים שיחות ופגישות, ועל כל פנייה נענה בכתב', en: 'there are no calls or meetings, and everything is answered in writing' }),
  'decline-with-reasons': () => ({ he: 'לא נוכל להיענות לדרישה', en: 'we are unable to meet the demand' }),
};

export function boundaryLetter({ boundary, contactId, contactName, until }: Facts, language: 'he' | 'en'): LetterWords {
  const holds = HOLDS[boundary.kind](boundary.pointOfContact?.name ?? null)[language];
  const reason = boundary.reason.trim().replace(/\.$/u, '');
  const { hello, said, why, work, object } = language === 'he'
    ? { hello: `שלום ${contactName},`, said: `מעכשיו ועד ${until} ${holds}.`, why: `הסיבה: ${reason}.`, work: 'הטיפול בתקלה נמשך כרגיל.', object: 'אפשר לערער על כך בתשובה להודעה הזו, ואדם אחר מטעמנו יבחן את ההחלטה.' }
    : { hello: `Hello ${contactName},`, said: `From now until ${until} ${holds}.`, why: `The reason: ${reason}.`, work: 'The work on the matter itself goes on as before.', object: 'You can object by replying to this message; somebody else on our side then looks at the decision.' };
  return { messageType: 'update', language, contactId, reason: said, subject: language === 'he' ? 'איך נדבר מעכשיו' : 'How we talk from now on', body: [hello, `${said} ${why}`, work, object].join('\n\n') };
}
