#!/usr/bin/env node
// `npx tikkun`: makes sure that install and build are there, then hands over to the compiled command line tool.
import '../bootstrap/check-node.mjs';

Promise.all([import('../bootstrap/refusal.mjs'), import('../bootstrap/cli-main.mjs')])
  .then(([{ runMain }, { runCli }]) => runMain(() => runCli(process.argv.slice(2))))
  .then(() => process.exit());
