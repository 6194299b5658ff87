/**
 * Loaded before everything else (`node --require`) by our processes: stacks name our TypeScript lines. `--enable-source-maps` would do the same,
 * but reads the maps of every package as well and keeps them for good; what that costs stands in docs/performance.md.
 */
require('node:module').setSourceMapsSupport?.(true, { nodeModules: false, generatedCode: false });
