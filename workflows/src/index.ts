/** Everything the worker's bundle runs. Each workflow type needs a recorded history in workflows/histories (replay gate). */
export { crisisWorkflow } from './crisis.workflow';
