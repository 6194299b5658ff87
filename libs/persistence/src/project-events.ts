/**
 * What a batch of events puts into the tables beside the crisis row: a pure fold. Each table gets at most one record per key, because
 * one SQL statement writes them all and may touch a row only once.
 */
import { compensationDecisionsOf } from './project-compensation';
import type { CompensationDecisions } from './project-compensation';
import { forecastCasesOf } from './project-forecast-cases';
import type { ForecastCases } from './project-forecast-cases';
import type { CommandResultRecord } from './tables/crisis.table';
import type { ReviewSectionRecord, SurveyAnswerRecord } from './tables/closing.table';
import type { ContactLogRecord, DeliverySettled, MessageRecord } from './tables/message.table';
import type { RecordedEvent } from './types';

export interface Projections {
  readonly commands: readonly CommandResultRecord[];
  /** Messages queued in this batch, with their delivery where the same batch settles it. */
  readonly messages: readonly MessageRecord[];
  /** Deliveries of messages queued in an earlier batch. */
  readonly deliveries: readonly DeliverySettled[];
  readonly contacts: readonly ContactLogRecord[];
  readonly sections: readonly ReviewSectionRecord[];
  readonly answers: readonly SurveyAnswerRecord[];
  readonly compensation: CompensationDecisions;
  readonly forecastCases: ForecastCases;
}

/** Folds events, in their order, into records. Knows the events it draws from and ignores all others. */
export function projectEvents(crisisId: string, events: readonly RecordedEvent[]): Projections {
  const commands = new Map<string, CommandResultRecord>();
  const messages = new Map<string, MessageRecord>();
  const deliveries = new Map<string, DeliverySettled>();
  const contacts: ContactLogRecord[] = [];
  const sections = new Map<string, ReviewSectionRecord>();
  const answers: SurveyAnswerRecord[] = [];
  for (const event of events) {
    const { seq, at, by } = event;
    const before = commands.get(event.commandId);
    commands.set(event.commandId, {
      crisisId, commandId: event.commandId, version: seq, eventTypes: [...(before?.eventTypes ?? []), event.type], actorId: before?.actorId ?? by.id,
    });
    if (event.type === 'message.queued') messages.set(event.data.id, queuedMessage(crisisId, event));
    if (event.type === 'message.delivery-settled') {
      const settled = { crisisId, id: event.data.messageId, delivery: event.data.outcome, deliveryDetail: event.data.detail, settledAt: at, version: seq };
      const queued = messages.get(settled.id);
      if (queued === undefined) deliveries.set(settled.id, settled);
      else messages.set(settled.id, { ...queued, ...settled });
    }
    if (event.type === 'contact.logged') contacts.push(loggedContact(crisisId, event));
    if (event.type === 'review.section-written') sections.set(event.data.section, { crisisId, section: event.data.section, text: event.data.text, byId: by.id, at, version: seq });
    if (event.type === 'survey.answered') {
      const { cycle, contactId, scores, open, low } = event.data;
      answers.push({ crisisId, cycle, contactId, scores: { ...scores }, open, low, at });
    }
  }
  return { commands: [...commands.values()], messages: [...messages.values()], deliveries: [...deliveries.values()], contacts, sections: [...sections.values()], answers, compensation: compensationDecisionsOf(crisisId, events), forecastCases: forecastCasesOf(crisisId, events) };
}

function queuedMessage(crisisId: string, event: RecordedEvent & { readonly type: 'message.queued' }): MessageRecord {
  const { id, contactId, messageType, language, subject, body, templateId, substance, counting } = event.data;
  return {
    crisisId, id, contactId, type: messageType, language, subject, body, templateId, substance, counting, byId: event.by.id, at: event.at,
    delivery: 'queued', deliveryDetail: null, settledAt: null, version: event.seq,
  };
}

function loggedContact(crisisId: string, event: RecordedEvent & { readonly type: 'contact.logged' }): ContactLogRecord {
  const { id, direction, channel, contactId, occurredAt, said, emotionalState, needsAnswer, answered, confirmedByCustomer, substance, counting } = event.data;
  return {
    crisisId, id, direction, channel, contactId, occurredAt, said, emotionalState, needsAnswer, answered, confirmedByCustomer, substance, counting,
    byId: event.by.id, at: event.at,
  };
}
