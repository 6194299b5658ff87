export { ConfigRefused, readConfig } from './read-config';
export type { Config } from './read-config';
