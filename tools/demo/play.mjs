/** Plays the demo organisation's crises through the running API: `node tools/demo/play.mjs`. Once only: where a crisis exists already, nothing is done unless `--again` is said. */
import { DemoClient } from './client.mjs';
import { FINISHED, LIVE, OTHERS } from './stories.mjs';
import { playStory } from './story.mjs';

const apiUrl = process.env.TIKKUN_API_URL ?? 'http://localhost:4400';

async function main() {
  const client = new DemoClient(apiUrl);
  const { items = [] } = await client.get('maya', '/api/v1/crises?limit=1&finished=true');
  if (items.length > 0 && !process.argv.includes('--again')) return console.log('There are crises already; nothing was played.');
  const played = [];
  for (const story of [LIVE, ...OTHERS]) played.push(await playStory(client, story, console.log));
  played.push(await playStory(client, FINISHED, console.log));
  const refused = played.flatMap((one) => one.refused);
  console.log(`${played.length} crises played, ${refused.length} steps not taken.`);
  if (refused.length > 0) console.log(JSON.stringify(refused, null, 2));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
