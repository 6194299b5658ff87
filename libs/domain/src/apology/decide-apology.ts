/** Apology: apologies to the customer and errors staff admit (C11). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const apologySubject: Subject = { name: 'apology', handlers, evolve: (state) => state };
