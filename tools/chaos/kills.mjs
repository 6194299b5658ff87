/**
 * Who is killed when: every part alone in turn, in an order shuffled by the
 * seed, and every fourth time two at once. Sometimes the next blow falls before
 * the last one has healed.
 */
const PARTS = ['worker', 'api', 'postgres', 'temporal'];
const PAIR_SHARE = 0.25;
const OVERLAP_SHARE = 0.25;
const BACK_TIMEOUT_MS = 90_000;

const delay = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The whole plan: [{ parts: [{ name, how }], afterMs, waitUntilBack }]; `count` blows in all, a pair counts as two. Pure in `random`. */
export function planKills({ count, spanMs, random }) {
  const plan = [];
  let bag = [];
  const draw = (not) => {
    if (bag.filter((name) => name !== not).length === 0) bag = [...bag, ...shuffled(PARTS, random)];
    const index = bag.findIndex((name) => name !== not);
    const [name] = bag.splice(index, 1);
    return { name, how: name === 'postgres' && random.next() < 0.5 ? 'postmaster' : 'all' };
  };
  for (let done = 0; done < count;) {
    const first = draw(undefined);
    const parts = done + 1 < count && random.next() < PAIR_SHARE ? [first, draw(first.name)] : [first];
    done += parts.length;
    plan.push({ parts, afterMs: random.between(0.4, 1.6) * (spanMs / count), waitUntilBack: random.next() >= OVERLAP_SHARE });
  }
  return plan;
}

function shuffled(list, random) {
  return list.map((item) => ({ item, order: random.next() })).sort((a, b) => a.order - b.order).map(({ item }) => item);
}

/** Carries the plan out. Tells what was killed and how long each part took to come back. */
export class Killer {
  counts = Object.fromEntries(PARTS.map((name) => [name, 0]));
  longestAwayMs = Object.fromEntries(PARTS.map((name) => [name, 0]));
  #awaySince = new Map();

  constructor({ instance, say }) {
    this.instance = instance;
    this.say = say;
  }

  /** The supervisor has seen the part ready. */
  back(name) {
    const since = this.#awaySince.get(name);
    if (since === undefined) return;
    this.#awaySince.delete(name);
    this.longestAwayMs[name] = Math.max(this.longestAwayMs[name], Date.now() - since);
  }

  async run(plan) {
    for (const { parts, afterMs, waitUntilBack } of plan) {
      await delay(afterMs);
      for (const { name, how } of parts) await this.#strike(name, how);
      if (waitUntilBack) await this.untilAllBack();
    }
  }

  /** A part just being started again is waited for: a blow counts only when it hits a living process. */
  async #strike(name, how) {
    const deadline = Date.now() + BACK_TIMEOUT_MS;
    while (!this.instance.kill(name, how)) {
      if (Date.now() > deadline) throw new Error(`${name} was not started again`);
      await delay(50);
    }
    this.counts[name] += 1;
    if (!this.#awaySince.has(name)) this.#awaySince.set(name, Date.now());
    this.say(`  kill -9 ${name}${how === 'postmaster' ? ' (postmaster only)' : ''}`);
  }

  async untilAllBack() {
    const deadline = Date.now() + BACK_TIMEOUT_MS;
    while (this.#awaySince.size > 0) {
      if (Date.now() > deadline) throw new Error(`${[...this.#awaySince.keys()].join(', ')} did not come back in ${BACK_TIMEOUT_MS / 1_000} s`);
      await delay(100);
    }
  }
}
