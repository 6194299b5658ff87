/** Listening: what the customer said, in his words, and whether he was heard (C09). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const listeningSubject: Subject = { name: 'listening', handlers, evolve: (state) => state };
