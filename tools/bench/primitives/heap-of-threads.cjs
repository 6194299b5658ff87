/** Loaded in every thread of the memory worker (`node --require`): the workflow threads tell how much of their heap is in use, garbage collected. */
const { BroadcastChannel, isMainThread } = require('node:worker_threads');

if (!isMainThread) {
  const channel = new BroadcastChannel('bench-heap');
  channel.onmessage = () => {
    globalThis.gc();
    channel.postMessage(process.memoryUsage().heapUsed);
  };
  channel.unref();
}
