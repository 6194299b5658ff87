/** The scenarios, and what they share: one stack, the primitives' worker, one product, one desk. Each is made when first asked for. */
import { Desk } from './desk.mjs';
import { Engine } from './engine.mjs';
import { command } from './scenarios/command.mjs';
import { opening } from './scenarios/opening.mjs';
import { Stack } from './stack.mjs';

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
      return stack.product({ databaseUrl: await stack.database('tikkun') });
    });
  }

  desk() {
    return this.#once('desk', async () => {
      const desk = await Desk.open((await this.product()).apiUrl);
      this.#closers.push(() => desk.close());
      return desk;
    });
  }

  engine() {
    return this.#once('engine', async () => {
      const stack = await this.stack();
      const engine = await Engine.connect({ temporalAddress: stack.temporalAddress, primitives: await stack.primitives() });
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

const withDesk = (scenario) => async (bench, detail) => scenario({ desk: await bench.desk(), engine: await bench.engine(), stack: await bench.stack(), product: await bench.product(), sizes: bench.sizes, detail });

export const SCENARIOS = {
  opening: { title: 'Opening a crisis', run: withDesk(opening) },
  command: { title: 'Commands', run: withDesk(command) },
};
