/** Promise: what was promised to the customer, and what became of it (C12). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const promiseSubject: Subject = { name: 'promise', handlers, evolve: (state) => state };
