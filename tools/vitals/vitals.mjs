// `npm run vitals`: what a person feels at the screens, measured in a real browser. See docs/performance.md and vitals-main.mjs.
import '../bootstrap/check-node.mjs';

Promise.all([import('../bootstrap/refusal.mjs'), import('./vitals-main.mjs')])
  .then(([{ runMain }, { vitals }]) => runMain(() => vitals(process.argv.slice(2))))
  .then(() => process.exit());
