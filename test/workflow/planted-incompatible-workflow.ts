/** The crisis workflow with a sleep put in front: the kind of change that would break every open crisis. Only the replay gate's own test uses it. */
import { sleep } from '@temporalio/workflow';
import { crisisWorkflow as real } from '../../workflows/src/crisis.workflow';

export async function crisisWorkflow(carried: Parameters<typeof real>[0]): Promise<void> {
  const running = real(carried);
  await sleep(1);
  await running;
}
