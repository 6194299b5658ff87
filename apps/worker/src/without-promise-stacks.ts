/**
 * Loaded before everything else (`node --require`) by the worker process, and so by its workflow threads. The SDK takes the stack of every
 * promise made in a workflow, for the `__stack_trace` query alone, and compiles a function each time; it does without where the runtime
 * has no such hook. `TIKKUN_PROMISE_STACKS=1` leaves it on, to look into a workflow that hangs. What it costs: docs/performance.md.
 */
import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';

if (!isMainThread && process.env['TIKKUN_PROMISE_STACKS'] !== '1') {
  v8.promiseHooks.createHook = () => { throw new Error('Stacks of promises are switched off'); };
}
