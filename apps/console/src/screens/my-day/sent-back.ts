/** What is said of a thing that came back, and what is done about it. Pure. */
import type { SentBackItem } from '#contracts';
import type { Words } from '../../words/words';
import type { MessageType } from './acts';
import { beginningOf } from './beginning-of';
import { SENT_BACK } from './sent-back-texts';
import { TYPES } from './texts';

/** An item of the plan may be as long as a letter; in full it stands with its crisis. */
const TITLE_CHARS = 90;
const KINDS = Object.keys(TYPES) as readonly MessageType[];
export const keyOfSentBack = ({ crisisId, kind, id }: Pick<SentBackItem, 'crisisId' | 'kind' | 'id'>): string => `${crisisId}/${kind}/${id}`;

/** The kind under which the composer opens a message again; null where it is not this person's to change. */
export const opensAs = ({ kind, act, messageType }: Pick<SentBackItem, 'kind' | 'act' | 'messageType'>): MessageType | null => (kind === 'message' && act !== null ? (KINDS.find((one) => one === messageType) ?? null) : null);

type Told = Pick<SentBackItem, 'kind' | 'title' | 'to' | 'by' | 'author' | 'owner' | 'inDoubt' | 'act'>;

/** What it is, and to whom it was meant. */
export function whatCameBack({ kind, title, to, author }: Told, ownId: string, t: Words['t']): string {
  const values = { title: beginningOf(title, TITLE_CHARS), to: to.join(', '), author: author?.name ?? '' };
  return t(kind === 'apology' ? SENT_BACK.apology : kind === 'plan-item' ? SENT_BACK.item : author?.id === ownId ? SENT_BACK.own : SENT_BACK.ofOther, values);
}

/** Who sent it back, when; of what never left, when it was written. */
export function whenceItCame({ kind, by, inDoubt }: Told, at: string, t: Words['t']): string {
  if (kind === 'undelivered') return t(inDoubt ? SENT_BACK.inDoubt : SENT_BACK.notArrived, { at });
  if (kind === 'apology') return t(SENT_BACK.written, { at });
  return t(kind === 'message' ? SENT_BACK.returned : SENT_BACK.asked, { name: by?.name ?? '', at });
}

/** What to do now, or who has to. */
export function whatToDo({ kind, to, author, owner, inDoubt, act }: Told, ownId: string, t: Words['t']): string {
  if (kind === 'message') return act === null && author?.id !== ownId ? t(SENT_BACK.theirs, { author: author?.name ?? '' }) : t(SENT_BACK.change);
  if (kind === 'apology') return act === null ? t(SENT_BACK.giveOf, { author: author?.name ?? '' }) : t(SENT_BACK.give, { to: to.join(', ') });
  if (kind === 'plan-item') return act === null ? t(SENT_BACK.talkTo, { who: (author?.id === ownId ? owner : author)?.name ?? '' }) : t(SENT_BACK.reword);
  const asked = t(inDoubt ? SENT_BACK.ask : SENT_BACK.reach, { to: to.join(', ') });
  return owner === null ? asked : `${asked} ${t(SENT_BACK.taskOf, { owner: owner.name })}`;
}
