/** Lane: the light lane, recognition of serious complaints, and the queue (C06). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const laneSubject: Subject = { name: 'lane', handlers, evolve: (state) => state };
