// `npm run bench`: our numbers against primitives measured in the same run. See docs/performance.md and bench-main.mjs.
import '../bootstrap/check-node.mjs';

Promise.all([import('../bootstrap/refusal.mjs'), import('./bench-main.mjs')])
  .then(([{ runMain }, { bench }]) => runMain(() => bench(process.argv.slice(2))))
  .then(() => process.exit());
