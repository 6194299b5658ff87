/** How every process of ours speaks to Temporal: one address, one namespace, one task queue, the SDK's own environment for TLS and API keys. */
import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';

export interface TemporalOptions {
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
}

/** gRPC waits a second after a refused connection; a server that is not there after this long is down. */
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Connection options from the environment (TEMPORAL_TLS*, TEMPORAL_API_KEY, profiles of the SDK's envconfig), with our address and
 * namespace on top. No connection is made.
 */
export function connectionOptions(options: TemporalOptions) {
  const { connectionOptions: fromEnvironment, namespace } = loadClientConnectConfig({});
  return {
    connection: { ...fromEnvironment, address: options.temporalAddress, connectTimeout: CONNECT_TIMEOUT_MS },
    namespace: options.temporalNamespace === 'default' ? (namespace ?? 'default') : options.temporalNamespace,
  };
}

/** A client that connects on first use, so that a process starts and says what is missing even while Temporal is away. */
export function lazyClient(options: TemporalOptions): Client {
  const { connection, namespace } = connectionOptions(options);
  return new Client({ connection: Connection.lazy(connection), namespace });
}
