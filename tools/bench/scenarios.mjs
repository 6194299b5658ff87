/** The scenarios, and what they share: one stack, the primitives' worker, one product, one desk. Each is made when first asked for. */
import { Desk } from './desk.mjs';
import { Engine } from './engine.mjs';
import { command } from './scenarios/command.mjs';
import { history } from './scenarios/history.mjs';
import { lateness } from './scenarios/lateness.mjs';
import { memory } from './scenarios/memory.mjs';
import { opening } from './scenarios/opening.mjs';
import { pure } from './scenarios/pure.mjs';
import { queue } from './scenarios/queue.mjs';
import { whole } from './scenarios/whole.mjs';
import { Stack } from './stack.mjs';

/** Room for every workflow of a run, in both workers: a worker whose cache is smaller than its open crises measures replays. */
const TIKKUN_CACHED_WORKFLOWS = '4000';

export class Bench {
  #made = new Map();
  #closers = [];

  constructor({ temporalBinary, sizes, reporter }) {
    Object.assign(this, { temporalBinary, sizes, reporter });
  }

  stack() {
    return this.#once('stack', async () => {
      const stack = await Stack.start({ temporalBinary: this.temporalBinary });
      this.#closers.push(() => stack.stop());
      return stack;
    });
  }

  /** API and worker on a database of their own, as production runs them. */
  product() {
    return this.#once('product', async () => {
      const stack = await this.stack();
      return stack.product({ databaseUrl: await stack.database('tikkun'), env: { TIKKUN_CACHED_WORKFLOWS } });
    });
  }

  /** The incident manager's desk, or that of another person of the demo organisation. */
  desk(name = 'maya') {
    return this.#once(`desk-${name}`, async () => {
      const desk = await Desk.open((await this.product()).apiUrl, name);
      this.#closers.push(() => desk.close());
      return desk;
    });
  }

  engine() {
    return this.#once('engine', async () => {
      const stack = await this.stack();
      const engine = await Engine.connect({ temporalAddress: stack.temporalAddress, primitives: await stack.primitives({ TIKKUN_CACHED_WORKFLOWS }) });
      this.#closers.push(() => engine.close());
      return engine;
    });
  }

  /** Everything that was made, last first. */
  async stop() {
    for (const close of this.#closers.splice(0).reverse()) await close();
  }

  #once(name, make) {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name);
  }
}

const onStack = (scenario) => async (bench, detail) =>
  scenario({ desk: await bench.desk(), deskOf: (name) => bench.desk(name), engine: await bench.engine(), stack: await bench.stack(), product: await bench.product(), sizes: bench.sizes, detail });

export const SCENARIOS = {
  opening: { title: 'Opening a crisis', run: onStack(opening) },
  command: { title: 'Commands', run: onStack(command) },
  lateness: { title: 'Lateness of duties due at one instant', run: onStack(lateness) },
  pure: { title: 'Deciding, and reading messages', run: pure },
  queue: { title: 'The queue page', run: onStack(queue) },
  memory: { title: 'Memory of idle crises', run: onStack(memory) },
  history: { title: 'History of a long crisis', run: onStack(history) },
  whole: { title: 'Everything running', run: whole },
};
