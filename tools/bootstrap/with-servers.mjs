// node tools/bootstrap/with-servers.mjs COMMAND… : runs a command beside a throw-away PostgreSQL and Temporal server.
import './check-node.mjs';

Promise.all([import('./refusal.mjs'), import('./with-servers-main.mjs')])
  .then(([{ runMain }, { withServers }]) => runMain(() => withServers(process.argv.slice(2))))
  .then(() => process.exit());
