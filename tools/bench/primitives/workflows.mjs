/** The primitives our numbers are held against: the least a workflow can do for the same promise. */
import { allHandlersFinished, condition, defineSignal, defineUpdate, proxyLocalActivities, setHandler, sleep } from '@temporalio/workflow';

const { insertRow } = proxyLocalActivities({ startToCloseTimeout: '2s' });
const noop = defineUpdate('noop');
const insert = defineUpdate('insert');
const end = defineSignal('end');

/** Parked until told to end; answers an update at once, or after one row is inserted by a local activity. */
export async function parked() {
  let ended = false;
  setHandler(noop, () => 'ok');
  setHandler(insert, (text) => insertRow(text));
  setHandler(end, () => { ended = true; });
  await condition(() => ended && allHandlersFinished());
}

/** Opened by update-with-start: answers one update and ends. */
export async function opened() {
  let answered = false;
  setHandler(noop, () => { answered = true; return 'ok'; });
  await condition(() => answered && allHandlersFinished());
}

/** Sleeps to one instant; returns how late it woke, by the server's clock. */
export async function bareTimer(dueAt) {
  const remainingMs = dueAt - Date.now();
  if (remainingMs > 0) await sleep(remainingMs);
  return Date.now() - dueAt;
}

/** Asks the thread that hosts the workflows to collect garbage; true when it could (it runs with --expose-gc). */
export async function collectGarbage() {
  const { gc } = globalThis;
  if (typeof gc !== 'function') return false;
  gc();
  return true;
}
