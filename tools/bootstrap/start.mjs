// `npm start`: everything Tikkun needs, running on this machine. See start-main.mjs.
import './check-node.mjs';

Promise.all([import('./refusal.mjs'), import('./start-main.mjs')])
  .then(([{ runMain }, { start }]) => runMain(() => start(process.argv.slice(2))))
  .then(() => process.exit());
