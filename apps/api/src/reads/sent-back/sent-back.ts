/** One thing that came back, as it is told to a person. Pure. */
import type { SentBackItem } from '#contracts';
import { toIso } from '#contracts';
import { toReal } from '#domain';
import type { Instant, PlanItem } from '#domain';
import type { ListedCrisis } from '../listed-crisis';
import type { Names } from '../names';

/** A message its second reader gave back, and which its author has neither proposed again nor sent. */
export interface ReturnedMessage extends ListedCrisis {
  readonly id: string;
  readonly at: Instant;
  readonly readerId: string;
  readonly authorId: string;
  readonly reason: string;
  readonly messageType: string;
  readonly subject: string;
  readonly contactIds: readonly string[];
}
/** A message that did not arrive, or of which nobody knows; somebody else has the duty to find out. */
export interface UndeliveredMessage extends ListedCrisis {
  readonly id: string;
  readonly at: Instant;
  readonly delivery: 'failed' | 'unknown';
  readonly authorId: string;
  readonly ownerId: string | null;
  readonly messageType: string;
  readonly subject: string;
  readonly contactId: string;
}
/** A change the customer asked for of an item of the joint plan that stands as it was. */
export interface AskedChange extends ListedCrisis {
  readonly item: Pick<PlanItem, 'id' | 'revision' | 'message' | 'audience' | 'ownerOurs' | 'author'>;
  readonly at: Instant;
  readonly contactId: string;
  readonly words: string;
}
/** The text of an apology for e-mail, the latest to that contact, of which no message has left: until then it is none. */
export interface UnsentApology extends ListedCrisis {
  readonly id: string;
  readonly at: Instant;
  readonly authorId: string;
  readonly contactId: string;
  readonly wording: string;
}
export type SentBack = ({ readonly kind: 'message' } & ReturnedMessage) | ({ readonly kind: 'undelivered' } & UndeliveredMessage) | ({ readonly kind: 'plan-item' } & AskedChange) | ({ readonly kind: 'apology' } & UnsentApology);

/** Ids whose names the item needs. */
export function sentBackIds(one: SentBack): readonly (string | null)[] {
  switch (one.kind) {
    case 'message': return [one.readerId, one.authorId, ...one.contactIds];
    case 'undelivered': return [one.authorId, one.ownerId, one.contactId];
    case 'plan-item': return [one.contactId, one.item.ownerOurs, one.item.author];
    case 'apology': return [one.authorId, one.contactId];
  }
}

/** `mayDo`: whether the caller may give this command in this crisis; `isOwn`: whether the id is the caller's. */
export interface Caller {
  readonly mayDo: (command: string, crisis: ListedCrisis) => boolean;
  readonly isOwn: (id: string) => boolean;
}

/** The item as the caller reads it; a drill's times on the wall's clock. */
export function presentSentBack(one: SentBack, names: Names, caller: Caller): SentBackItem {
  const { crisisId, reference, summary, accountName, severity, isDrill, drill, at } = one;
  const crisis = { crisisId, crisisReference: reference, crisisSummary: summary, accountName, severity, drill: isDrill, at: toIso(drill === null ? at : toReal(drill, at)) };
  switch (one.kind) {
    case 'message': {
      const author = names.person(one.authorId);
      return { ...crisis, kind: one.kind, id: one.id, title: one.subject, to: one.contactIds.map((id) => names.say(id)), messageType: one.messageType, by: names.person(one.readerId), words: one.reason, inDoubt: false, author, owner: author, act: actOf(one, caller) };
    }
    case 'undelivered':
      return { ...crisis, kind: one.kind, id: one.id, title: one.subject, to: [names.say(one.contactId)], messageType: one.messageType, by: null, words: '', inDoubt: one.delivery === 'unknown', author: names.person(one.authorId), owner: names.person(one.ownerId), act: actOf(one, caller) };
    case 'plan-item':
      return { ...crisis, kind: one.kind, id: one.item.id, title: one.item.message, to: [one.item.audience], messageType: null, by: names.person(one.contactId), words: one.words, inDoubt: false, author: names.person(one.item.author), owner: names.person(one.item.ownerOurs), act: actOf(one, caller) };
    case 'apology': {
      const author = names.person(one.authorId);
      return { ...crisis, kind: one.kind, id: one.id, title: one.wording, to: [names.say(one.contactId)], messageType: null, by: null, words: '', inDoubt: false, author, owner: author, act: actOf(one, caller) };
    }
  }
}

/** A message is mended by whoever wrote it; what became of a mail, and how an item is worded anew, any of the team may say. */
function actOf(one: SentBack, { mayDo, isOwn }: Caller): SentBackItem['act'] {
  switch (one.kind) {
    case 'message': {
      const command = isOwn(one.authorId) ? (['propose-message', 'send-message'] as const).find((name) => mayDo(name, one)) : undefined;
      return command === undefined ? null : { command, initial: {} };
    }
    case 'undelivered': return mayDo('settle-delivery', one) ? { command: 'settle-delivery', initial: { messageId: one.id } } : null;
    case 'apology': return mayDo('send-message', one) ? { command: 'send-message', initial: {} } : null;
    case 'plan-item': return mayDo('amend-plan-item', one) ? { command: 'amend-plan-item', initial: { itemId: one.item.id, revision: one.item.revision } } : null;
  }
}
