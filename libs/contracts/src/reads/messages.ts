/** Answers about messages before they are sent, and what became of the promises in them. */
import { MESSAGE_TYPES, PROMISE_KINDS, PROMISE_TARGETS, WAITING_REASONS } from '#domain';
import { z } from 'zod';
import { instantOut } from '../primitives';
import { bilingual, count, maybeInstant, maybePerson, maybeText, personRef } from './shared';

const place = { start: count(), end: count(), words: z.string() };
const range = () => z.object({ p50At: instantOut(), p90At: instantOut() });

export const messageCheck = z.object({
  marks: z.array(z.object({ rule: z.string(), ...place, code: z.string(), weight: z.enum(['refuse', 'warn']), why: bilingual(), better: bilingual() })),
  commitments: z.array(z.object({
    kind: z.enum(PROMISE_KINDS), ...place, earliest: maybeInstant(), latest: maybeInstant(),
    judgement: z.enum(['fine', 'before-p50', 'before-p90', 'no-forecast']).nullable().meta({ description: 'Of an outcome with a date ahead, against the forecast of the crisis' }),
  })),
  dates: z.array(z.object({ ...place, earliest: instantOut(), latest: instantOut() })),
  promises: z.array(z.object({ words: z.string(), kind: z.enum(PROMISE_KINDS), dueAt: maybeInstant() })).meta({ description: 'What to confirm as promises when sending' }),
  forecast: range().nullable(),
  waitsFor: z.array(z.enum(['second-reader', 'before-p90', 'no-forecast'])).meta({ description: 'Why the message would have to be proposed to a second person' }),
  gates: z.array(z.object({ code: z.string(), field: maybeText(), text: bilingual() })).meta({ description: 'What sending a message of this kind would be refused for now, whatever its words' }),
});
export type MessageCheck = z.output<typeof messageCheck>;

export const templatePreview = z.object({ id: z.string(), version: count(), subject: z.string(), body: z.string() });
export type TemplatePreview = z.output<typeof templatePreview>;

/** A message that waits for its second reader, with the words he has to read. */
export const proposalItem = z.object({
  id: z.string(), crisisId: z.string(), at: instantOut(), author: maybePerson(), yours: z.boolean().meta({ description: 'The caller wrote it, and so may not approve it' }),
  why: z.array(z.enum(WAITING_REASONS)), messageType: z.enum(MESSAGE_TYPES), contacts: z.array(personRef()), language: z.enum(['he', 'en']), subject: z.string(), body: z.string(), templateId: maybeText(),
  nextUpdateAt: maybeInstant(), forecast: range().nullable(),
  promises: z.array(z.object({ words: z.string(), kind: z.enum(PROMISE_KINDS), target: z.enum(PROMISE_TARGETS), dueAt: maybeInstant(), reason: maybeText() })),
  overrides: z.array(z.object({ rule: z.string(), words: z.string(), reason: z.string() })),
});
export type ProposalItem = z.output<typeof proposalItem>;

export const promiseReport = z.object({
  made: count(), kept: count(), broken: count(), renegotiated: count(), madeGood: count(), open: count(),
  keptShare: z.number().nullable().meta({ description: 'kept / (kept + broken)' }),
  datedOutcomes: count(), early: count(), overPromisingShare: z.number().nullable().meta({ description: 'Outcomes promised before the p90 of that moment, of all dated outcomes' }),
  overrides: z.array(z.object({ rule: z.string(), count: count() })),
});
export type PromiseReport = z.output<typeof promiseReport>;
