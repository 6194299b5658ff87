/** Ledger: the recovery ledger and what follows a crisis (C19). */
import type { Handlers, Subject } from '../crisis/subject';

const handlers: Handlers = {};

export const ledgerSubject: Subject = { name: 'ledger', handlers, evolve: (state) => state };
