// `npm run chaos`: crises run while their parts are killed. See chaos-main.mjs.
import '../bootstrap/check-node.mjs';

Promise.all([import('../bootstrap/refusal.mjs'), import('./chaos-main.mjs')])
  .then(([{ runMain }, { chaos }]) => runMain(() => chaos(process.argv.slice(2))))
  .then(() => process.exit());
