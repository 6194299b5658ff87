/** Connection, ids and the one door to the crisis workflows. */
export { connectionOptions, lazyClient } from './connect';
export type { TemporalOptions } from './connect';
export { CrisisGateway, EngineUnavailable } from './crisis-gateway';
export type { GatewayAnswer } from './crisis-gateway';
