/** What lane commands need from outside the crisis: the approved words, what the customer got elsewhere, and who stands before it in the queue. */
import type { LaneCommands } from '#domain';
import { withRelationship } from '#domain';
import { automaticAnswer } from '#i18n';
import type { CompensationStore, Database } from '#persistence';
import { pinnedProtocol } from '../reference/pinned-protocols';
import type { PinnedProtocols } from '../reference/pinned-protocols';
import { CrisisDetailReadModel } from '../reads/crisis-detail.read-model';
import { standingBefore } from '../reads/lane/standing-before';
import type { About, Enrichers } from './enrich';

export interface LaneEnricherParts {
  readonly database: Database;
  readonly store: Pick<CompensationStore, 'reserve' | 'release'>;
  readonly protocols: PinnedProtocols;
}

/** Whatever `answer`, `history` or `displaced` a payload carried is replaced. */
export function laneEnrichers(parts: LaneEnricherParts): Enrichers {
  return {
    'answer-automatically': async ({ answer: _never, history: _nor, ...payload }, about) => {
      const known = await wordsAndHistory(parts, payload, about);
      return { payload: { ...payload, ...known }, answered: () => parts.store.release(about.crisis.id, about.commandId) };
    },
    'confirm-queue-jump': async ({ displaced: _never, ...payload }, { crisis }) => {
      const displaced = payload.agree ? await standingBefore(parts.database, crisis.id) : undefined;
      return { payload: displaced === undefined ? payload : { ...payload, displaced }, answered: () => Promise.resolve() };
    },
  };
}

type Asked = Omit<LaneCommands['answer-automatically'], 'answer' | 'history'>;

/** The text in the contact's own language and form; the history with the gesture's value reserved, so that two answers at once count each other. */
async function wordsAndHistory({ database, store, protocols }: LaneEnricherParts, { templateId, contactId, remedyGestureId }: Asked, { crisis, commandId }: About): Promise<Pick<LaneCommands['answer-automatically'], 'answer' | 'history'>> {
  const snapshot = await new CrisisDetailReadModel(database).snapshot(crisis.id);
  if (snapshot === null) return {};
  const contact = withRelationship(snapshot.state).crisis.contacts.find((one) => one.id === contactId);
  const compensation = pinnedProtocol(protocols, snapshot.protocol)?.relationship?.compensation;
  const gesture = compensation?.gestures.find((one) => one.id === remedyGestureId);
  const answer = contact === undefined ? null : automaticAnswer(templateId, {
    contactName: contact.name, reference: crisis.reference, remedy: gesture?.names ?? null,
  }, { language: contact.language, form: contact.genderForm });
  const history = gesture === undefined || compensation === undefined ? null : await store.reserve({
    crisisId: crisis.id, commandId, kind: 'symbolic', basis: 'goodwill', amountMinor: gesture.valueMinor, currency: compensation.currency,
  }, Date.now());
  return { ...(answer === null ? {} : { answer: { ...answer, language: contact?.language ?? 'he' } }), ...(history === null ? {} : { history }) };
}
