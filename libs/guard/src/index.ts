/** The message guard: what a text to a customer promises, and what in it would hurt. Pure rules in Hebrew and English beside a small trained reader of sentences (docs/adr/0021-trained-reader.md); no network. */
export * from './guard.types';
export { checkMessage } from './check-message';
export { findCommitments } from './dates';
export { findMarks } from './marks/find-marks';
export { scoreApology, type ApologyInput, type ApologyScore, type FoundElement } from './apology/score-apology';
export { APOLOGY_ELEMENTS, type ApologyElement, type ApologyRequirement } from './apology/apology-elements';
export { COMPLAINT_SIGNALS, type ComplaintSignal } from './complaint/signal.types';
export { findSignals, signalsOf, type FoundSignal } from './complaint/signals-of';
