/** The message guard: what a text to a customer promises, and what in it would hurt. Pure rules in Hebrew and English, no network, no model. */
export * from './guard.types';
