/**
 * Plays the demo organisation's day through the running API: `node tools/demo/play.mjs`. A day that was cut short is played to its end; one
 * that was played is not played again unless `--again` is said; where somebody else's crises stand already, nothing is done.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { dataDir } from '../bootstrap/paths.mjs';
import { DemoClient } from './client.mjs';
import { freshDay, pageOf, readDay, writeDay } from './progress.mjs';
import { FINISHED, LIVE, OTHERS } from './stories.mjs';
import { playStory } from './story.mjs';

const apiUrl = process.env.TIKKUN_API_URL ?? 'http://localhost:4400';
const file = join(dataDir, 'demo-progress.json');
/** What is played one after the other. */
const DAY = [...OTHERS.map((story, index) => [`day-${index + 1}`, story]), ['finished', FINISHED]];

async function main() {
  const client = new DemoClient(apiUrl);
  const day = await dayToPlay(client, process.argv.includes('--again'));
  if (day === null) return console.log('There are crises already; nothing was played.');
  const save = () => { writeDay(file, day); };
  save();
  await sayWhoWeAre(client);
  const play = ([name, story]) => playStory(client, story, console.log, pageOf(day, name, save));
  // The live one goes on beside the others, so that its messages do not come all in one moment.
  const rest = async () => {
    const done = [];
    for (const one of DAY) done.push(await play(one));
    return done;
  };
  const [live, others] = await Promise.all([play(['live', LIVE]), rest()]);
  const played = [live, ...others];
  const refused = played.flatMap((one) => one.refused);
  console.log(`${played.length} crises played, ${refused.length} steps not taken.`);
  if (refused.length > 0) console.log(JSON.stringify(refused, null, 2));
}

/** The customer pages carry the name of the organisation in their own language, unless somebody gave them a look already. */
async function sayWhoWeAre(client) {
  const { looks = [], usual = {} } = await client.get('dorit', '/api/v1/admin/brand');
  if (looks.length > 0) return;
  const set = await client.put('dorit', '/api/v1/admin/brand', { desk: null, look: { ...usual, nameHe: 'אורות ענן', nameEn: 'Orot Cloud' } });
  if (!set.ok) console.log(`The customer pages keep the usual name: ${set.code} ${set.detail}`);
}

/** The day that was begun in this database, else a new one where there is room for it; null where there is none. */
async function dayToPlay(client, again) {
  const fresh = () => freshDay(randomUUID().slice(0, 8));
  if (again) return fresh();
  const begun = readDay(file);
  if (begun !== null && (await isHere(client, begun))) return begun;
  const { items = [] } = await client.get('maya', '/api/v1/crises?limit=1&finished=true');
  return items.length > 0 ? null : fresh();
}

/** The book may be of another database, which was removed since. */
async function isHere(client, { stories }) {
  const [known] = Object.values(stories).filter((one) => one.id !== undefined);
  return known === undefined || (await client.get('maya', `/api/v1/crises/${known.id}`)).ok;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
