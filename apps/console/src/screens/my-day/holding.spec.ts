import type { MessageCheck } from '#contracts';
import type { Draft } from './composing';
import { holdingOf } from './holding';

const DRAFT: Draft = { messageType: 'refusal', contactIds: ['c'], language: 'he', form: 'neutral', templateId: null, fields: {}, nextUpdateAt: null, subject: 's', body: 'b', byHand: true, overrides: [], reasons: {}, emergency: false };
const CHECK: MessageCheck = { marks: [], commitments: [], dates: [], promises: [], forecast: null, waitsFor: ['second-reader'], gates: [] };
const text = { he: 'קודם להקשיב', en: 'listen first' };

describe('what holds a message back', () => {
  it('is nothing where the words are read and no gate stands; a refusal goes by a second reader', () => {
    expect(holdingOf(DRAFT, [], { check: CHECK, current: true, now: 0 })).toMatchObject({ free: true, second: true, gates: [] });
  });
  it('is a gate that would refuse it whatever its words: known before anything is sent', () => {
    const gates = [{ code: 'listening.read-back-missing', field: 'messageType', text }];
    expect(holdingOf(DRAFT, [], { check: { ...CHECK, gates }, current: true, now: 0 })).toMatchObject({ free: false, gates });
  });
  it('is an answer or a summary that brings nothing: told before it is sent, not refused after', () => {
    const answer: Draft = { ...DRAFT, messageType: 'answer' };
    const told = { check: { ...CHECK, waitsFor: [] }, current: true, now: 0 };
    expect(holdingOf(answer, [], told)).toMatchObject({ shallow: true, free: false });
    expect(holdingOf({ ...answer, fields: { newFacts: 'The part is here.' } }, [], told)).toMatchObject({ shallow: false, free: true });
    expect(holdingOf({ ...answer, nextUpdateAt: 1 }, [], told)).toMatchObject({ shallow: false, free: true });
    expect(holdingOf({ ...answer, messageType: 'summary', nextUpdateAt: 1 }, [], told)).toMatchObject({ shallow: true });
    expect(holdingOf({ ...answer, messageType: 'other' }, [], told)).toMatchObject({ shallow: false });
  });
  it('is a next word for a time that has passed, and none for one ahead', () => {
    const told = { check: { ...CHECK, waitsFor: [] }, current: true, now: 1_000 };
    const other: Draft = { ...DRAFT, messageType: 'other' };
    expect([999, 1_000, 1_001, null].map((nextUpdateAt) => holdingOf({ ...other, nextUpdateAt }, [], told).free)).toEqual([false, false, true, true]);
  });
});
