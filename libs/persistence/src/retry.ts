/** Two transactions that could not both be; the database asks to begin one of them anew. */
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
/** After so many tries the load itself is the trouble, and the caller (a Temporal activity) waits better than we do. */
const MAX_ATTEMPTS = 5;
const FIRST_WAIT_MS = 5;

/** The SQLSTATE of a driver's error, through TypeORM's wrapping; undefined when it is not one. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? sqlStateOf(error.driverError) : undefined;
}

/** Runs a whole transaction, again on SQLSTATE 40001 and 40P01; anything else is thrown at once. `run` must begin and end it itself. */
export async function retryTransaction<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const state = sqlStateOf(error);
      if (attempt >= MAX_ATTEMPTS || (state !== SERIALIZATION_FAILURE && state !== DEADLOCK_DETECTED)) throw error;
      // Jitter, so that the two do not meet again.
      const waitMs = FIRST_WAIT_MS * 2 ** attempt * (0.5 + Math.random() / 2);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
