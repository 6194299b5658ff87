/** Care: care for the people who work on the crisis (C25). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const careSubject: Subject = { name: 'care', handlers, evolve: (state) => state };
