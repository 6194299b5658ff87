/** The bare engine: the primitives, spoken to with the SDK's own client. */
import { randomUUID } from 'node:crypto';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import pg from 'pg';

export class Engine {
  static async connect({ temporalAddress, primitives, poolSize = 60 }) {
    const connection = await Connection.connect({ address: temporalAddress });
    return new Engine(connection, primitives, new pg.Pool({ connectionString: primitives.databaseUrl, max: poolSize }));
  }

  constructor(connection, { taskQueue }, pool) {
    this.connection = connection;
    this.client = new Client({ connection });
    this.taskQueue = taskQueue;
    this.pool = pool;
  }

  /** Update-with-start of an empty workflow. */
  async updateWithStart() {
    const operation = new WithStartWorkflowOperation('opened', { workflowId: `opened-${randomUUID()}`, taskQueue: this.taskQueue, args: [], workflowIdConflictPolicy: 'FAIL' });
    await this.client.workflow.executeUpdateWithStart('noop', { startWorkflowOperation: operation });
  }

  /** One insert, committed. */
  async insertCommit() {
    await this.pool.query({ name: 'bench_insert', text: 'insert into bench_row (text) values ($1)', values: ['a row of a hundred characters, about as long as one line of a record usually is in such tables'] });
  }

  /** A parked workflow; returns { noop(), insert(), end() }. */
  async park() {
    const handle = await this.client.workflow.start('parked', { workflowId: `parked-${randomUUID()}`, taskQueue: this.taskQueue });
    return {
      noop: () => handle.executeUpdate('noop'),
      insert: () => handle.executeUpdate('insert', { args: ['a row'] }),
      end: () => handle.signal('end'),
    };
  }

  /** A workflow that sleeps to one instant; the promise of its lateness in milliseconds. */
  async sleepUntil(dueAt) {
    const handle = await this.client.workflow.start('bareTimer', { workflowId: `timer-${randomUUID()}`, taskQueue: this.taskQueue, args: [dueAt] });
    return () => handle.result();
  }

  async close() {
    await this.pool.end();
    await this.connection.close();
  }
}
