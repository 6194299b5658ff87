/** What a jump of the queue would do, for whoever is asked to decide on it: whom it displaces now. */
import type { QueueJumpPreview } from '#contracts';
import type { Database } from '#persistence';
import type { Principal } from '../../request';
import type { CrisesService } from '../crises.service';
import { allowedCommands } from '../permission';
import { standingBefore } from './standing-before';

export class QueueJumpService {
  constructor(private readonly database: Database, private readonly crises: CrisesService) {}

  /** Other customers are named to those who may decide only; anybody else who may read the crisis is told how many they are. Throws `crisis.not-found`. */
  async preview(principal: Principal, id: string): Promise<QueueJumpPreview> {
    const row = await this.crises.visible(principal, 'read-crisis', id);
    const { count, first } = await standingBefore(this.database, row.id);
    return { displacedCount: count, displaced: allowedCommands(principal, row).includes('confirm-queue-jump') ? [...first] : [] };
  }
}
