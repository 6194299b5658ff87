/** Compensation: what the customer is offered for his loss (C17). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const compensationSubject: Subject = { name: 'compensation', handlers, evolve: (state) => state };
