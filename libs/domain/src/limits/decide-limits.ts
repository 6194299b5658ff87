/** Limits: boundaries toward the customer and what the handling cost (C24). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const limitsSubject: Subject = { name: 'limits', handlers, evolve: (state) => state };
