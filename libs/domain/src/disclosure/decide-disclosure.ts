/** Disclosure: what was known when and told when, and the plan made together with the customer (C14). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const disclosureSubject: Subject = { name: 'disclosure', handlers, evolve: (state) => state };
