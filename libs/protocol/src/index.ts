/** Severity protocols: reads, checks, compares and tries the YAML files that every number of a crisis comes from. */
export { compileProtocol, RULED_KINDS } from './compile-protocol';
export { diffProtocols } from './diff-protocols';
export type { DiffEffect, ProtocolChange } from './diff-protocols';
export type { ProtocolDocument } from './document';
export { checkImmutable, protocolFingerprint } from './fingerprint';
export type { LoadedFingerprint, UsedProtocol } from './fingerprint';
export { factsOf } from './protocol-facts';
export type { ProtocolFact } from './protocol-facts';
export { CLOCK_LABELS, KIND_LABELS, PAUSE_LABELS, PHASE_LABELS, ROLE_LABELS } from './labels';
export { findProtocol, loadProtocols, readProtocols } from './load-protocols';
export type { LoadedProtocol, LoadedProtocols, ProtocolFile } from './load-protocols';
export type { ProblemCode, ProblemLevel, ProtocolProblem, TwoLanguages } from './problems';
export { readProtocol } from './read-protocol';
export type { ProtocolRefusal, ReadProtocol, ReadProtocolResult } from './read-protocol';
export { MAX_SIMULATED_OBLIGATIONS, simulateProtocol } from './simulate-protocol';
export type { SimulateInput, SimulateResult, SimulatedObligation, SimulatedRung } from './simulate-protocol';
