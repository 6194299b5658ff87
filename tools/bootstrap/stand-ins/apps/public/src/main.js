// The same stand-in under another name: it goes by its folder.
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
module._compile(readFileSync(resolve(__dirname, '../../api/src/main.js'), 'utf8'), __filename);
