/** Claim: what the customer claims and how it is examined (C16). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const claimSubject: Subject = { name: 'claim', handlers, evolve: (state) => state };
