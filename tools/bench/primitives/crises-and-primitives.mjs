/** Crises and primitives in one bundle, so that both are cached by one and the same worker when their memory is compared. */
export { crisisWorkflow } from '../../../dist/workflows/src/index.js';
export { collectGarbage, parked } from './workflows.mjs';
