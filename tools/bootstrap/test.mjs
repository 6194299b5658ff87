// `npm test`: the same preparation as `npm start`, then every check. See test-main.mjs.
import './check-node.mjs';

Promise.all([import('./refusal.mjs'), import('./test-main.mjs')])
  .then(([{ runMain }, { test }]) => runMain(() => test(process.argv.slice(2))))
  .then(() => process.exit());
