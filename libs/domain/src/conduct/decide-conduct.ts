/** Conduct: how the house behaved: concealment, blame, pressure (C20). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const conductSubject: Subject = { name: 'conduct', handlers, evolve: (state) => state };
