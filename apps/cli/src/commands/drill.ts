/** `tikkun drill FILE`: a past crisis through the real server, faster; people can take part. */
import { randomUUID } from 'node:crypto';
import { SingleBar } from 'cli-progress';
import type { Command } from 'commander';
import { answerSchemas, catalogue, isPublicCommand } from '#contracts';
import type { CommandAnswer } from '#contracts';
import type { Command as DomainCommand } from '#domain';
import { readRunRecord } from '../api/connection';
import { readAnswer } from '../api/read-answer';
import type { Cli } from '../cli';
import { CliFailure, failureOf } from '../failure';
import { EXIT } from '../exit-codes';
import { wireBody } from '../flags/wire-body';
import { readTimeline } from '../offline/audit-file';
import { milestonesOf, STAND_IN } from '../offline/audit-steps';
import { drillPlan } from '../offline/drill-plan';
import type { DrillPlan, DrillStep } from '../offline/drill-plan';
import { lengthInWords } from '../output/time-words';
import { COMMANDS } from '../texts/commands';
import { fill, isolate } from '../texts/language';
import type { Lang } from '../texts/language';
import { cutTo } from '../output/width';
import { harmless, say } from '../terminal';
import type { Terminal } from '../terminal';
import { crisisPath, wholeNumber } from './paged';

const DEFAULT_RATE = 2_000;
const MAX_RATE = 1_000_000;
/** The bar moves this often between steps. */
const TICK_MS = 200;
const TEXTS = {
  he: { file: 'ציר זמן של משבר אמיתי (examples/real)', rate: `מהיר פי כמה מן השעון (ברירת מחדל ${String(DEFAULT_RATE)})`, protocol: 'נוהל; בלעדיו זה של המוקד', level: 'רמת ההשפעה 1 עד 4 (ברירת מחדל 1)', open: 'התרגיל {reference} נפתח: {title}. {length} של משבר ב־{real}.', watch: 'לצפייה: tikkun watch {reference}   כל אחד יכול להשתתף בינתיים: tikkun show {reference}', refused: 'לא התקבל ({command}): {detail}', done: 'הסתיים: {sent} פקודות נשלחו, {refused} לא התקבלו. ההמשך בידיכם: tikkun show {reference}' },
  en: { file: 'timeline of a real crisis (examples/real)', rate: `how many times faster than the clock (default ${String(DEFAULT_RATE)})`, protocol: 'protocol; that of the desk when left out', level: 'impact level 1 to 4 (default 1)', open: 'Drill {reference} is open: {title}. {length} of crisis in {real}.', watch: 'Watch it: tikkun watch {reference}   Anybody can take part meanwhile: tikkun show {reference}', refused: 'not taken ({command}): {detail}', done: 'Done: {sent} commands sent, {refused} not taken. The rest is yours: tikkun show {reference}' },
} as const;
interface DrillOptions {
  readonly rate?: string;
  readonly protocol?: string;
  readonly impactLevel?: string;
}

export function registerDrill(parent: Command, cli: Cli): void {
  const { lang } = cli.terminal;
  const texts = TEXTS[lang];
  parent.command('drill').argument('<file>', texts.file).description(COMMANDS.drill.help[lang]).option('--rate <n>', texts.rate).option('--protocol <id>', texts.protocol).option('--impact-level <n>', texts.level).action(async (file: string, options: DrillOptions) => {
    const rate = wholeNumber(options.rate ?? String(DEFAULT_RATE), { name: '--rate', least: 1, most: MAX_RATE, lang });
    const impactLevel = wholeNumber(options.impactLevel ?? '1', { name: '--impact-level', least: 1, most: 4, lang });
    const { opened, plan, startedAt, contactId } = await openDrill(cli, { text: await cli.read(file), file, rate, impactLevel, protocolId: options.protocol ?? null });
    announce(cli, { opened, plan, rate });
    const outcome = await play(cli, { plan, opened, contactId, startedAt });
    if (cli.terminal.json) cli.terminal.write(`${JSON.stringify({ ...opened, ...outcome })}\n`);
    else say(cli.terminal, fill(texts.done, { sent: outcome.sent, refused: outcome.refused.length, reference: opened.reference }, lang));
  });
}

interface Opening {
  readonly text: string;
  readonly file: string;
  readonly rate: number;
  readonly impactLevel: number;
  readonly protocolId: string | null;
}
interface Opened {
  readonly opened: CommandAnswer;
  readonly plan: DrillPlan;
  readonly contactId: string;
  /** When the crisis began on the wall's clock. */
  readonly startedAt: number;
}

/** Opens on the crisis's real date, so that its days of the week are true; where no calendar reaches that far back, today. */
async function openDrill(cli: Cli, opening: Opening): Promise<Opened> {
  const { now } = cli.terminal;
  const read = readTimeline(opening.text);
  const real = read.ok ? milestonesOf(read.timeline)?.awareAt : undefined;
  try {
    return await openAt(cli, opening, real ?? now());
  } catch (error) {
    if (!(error instanceof CliFailure) || !['calendar.out-of-coverage', 'instant.absurd'].includes(error.problem.code)) throw error;
    return openAt(cli, opening, now());
  }
}

async function openAt(cli: Cli, { text, file, rate, impactLevel, protocolId }: Opening, virtualOrigin: number): Promise<Opened> {
  const { lang } = cli.terminal;
  const plan = drillPlan(text, { rate, virtualOrigin });
  if (!plan.ok) {
    const [first] = plan.problems;
    throw failureOf('cli.not-a-drill-plan', lang, { file, problem: first === undefined ? '' : `${first.path}: ${first.code} ${first.detail}` });
  }
  const body = {
    summary: plan.summary, account: { name: plan.company }, contacts: [{ name: plan.title, email: 'drill@customers.example.test', language: lang }], impactLevel, trigger: 'outage', spokeFirst: 'us',
    protocolId, drill: { rate, startsAt: new Date(virtualOrigin).toISOString() },
  };
  const answer = await cli.client.send({ method: 'POST', path: '/api/v1/crises', body, key: randomUUID() });
  const opened = readAnswer(answerSchemas.CommandAnswer, answer, lang);
  const detail = readAnswer(answerSchemas.CrisisDetail.pick({ contacts: true, drill: true }), await cli.client.send({ method: 'GET', path: crisisPath(opened.id) }), lang);
  const startedAt = detail.drill === null ? cli.terminal.now() : Date.parse(detail.drill.realOrigin);
  return { opened, plan, startedAt, contactId: detail.contacts[0]?.id ?? STAND_IN };
}

function announce(cli: Cli, { opened, plan, rate }: { readonly opened: CommandAnswer; readonly plan: DrillPlan; readonly rate: number }): void {
  const { terminal } = cli;
  const { lang, json, cwd, env } = terminal;
  if (json) return;
  const texts = TEXTS[lang];
  const console = readRunRecord(cwd, env)?.urls['console'];
  say(terminal, fill(texts.open, { reference: opened.reference, title: harmless(plan.title), length: lengthInWords(plan.virtualLengthMs, lang), real: lengthInWords(plan.virtualLengthMs / rate, lang) }, lang));
  say(terminal, fill(texts.watch, { reference: opened.reference }, lang));
  if (console !== undefined) say(terminal, `${console}/crises/${opened.id}`);
}

interface Outcome {
  readonly sent: number;
  readonly refused: readonly { readonly command: string; readonly code: string; readonly detail: string }[];
}

/** Sends each step at its time. What a rule refuses (somebody was faster, the state is another) is said and passed over; anything else ends the drill. */
async function play(cli: Cli, { plan, opened, contactId, startedAt }: Opened): Promise<Outcome> {
  const bar = progress(cli.terminal, plan.steps.length);
  const refused: Outcome['refused'][number][] = [];
  let sent = 0;
  try {
    for (const [index, step] of plan.steps.entries()) {
      await waitUntil(cli.terminal, startedAt + step.afterRealMs);
      bar.step(index + 1, step.summary);
      const refusal = await sendStep(cli, { step, crisisId: opened.id, contactId });
      sent += 1;
      if (refusal === undefined) continue;
      refused.push({ command: step.command.type, code: refusal.problem.code, detail: refusal.problem.detail });
      bar.note(fill(TEXTS[cli.terminal.lang].refused, { command: step.command.type, detail: harmless(refusal.problem.detail) }, cli.terminal.lang));
    }
  } finally {
    bar.end();
  }
  return { sent, refused };
}

async function sendStep(cli: Cli, { step, crisisId, contactId }: { readonly step: DrillStep; readonly crisisId: string; readonly contactId: string }): Promise<CliFailure | undefined> {
  const first = await sendCommand(cli, { command: step.command, crisisId, contactId });
  if (first?.problem.code !== 'update.next-later-than-cadence' || step.otherwise === null) return first;
  return sendCommand(cli, { command: step.otherwise, crisisId, contactId });
}

async function sendCommand(cli: Cli, { command, crisisId, contactId }: { readonly command: DomainCommand; readonly crisisId: string; readonly contactId: string }): Promise<CliFailure | undefined> {
  if (!isPublicCommand(command.type)) return undefined;
  const body = wireBody(catalogue[command.type].schema, command.payload);
  if (body['contactId'] === STAND_IN) body['contactId'] = contactId;
  if (Array.isArray(body['contactIds'])) body['contactIds'] = body['contactIds'].map((one: unknown) => (one === STAND_IN ? contactId : one));
  // A text the timeline does not have (the risk of a workaround) still has to be said to the API.
  for (const [name, value] of Object.entries(body)) if (value === '' && name === 'risk') body[name] = '–';
  try {
    await cli.client.send({ method: 'POST', path: crisisPath(crisisId, `/${command.type}`), body, key: randomUUID() });
    return undefined;
  } catch (error) {
    if (error instanceof CliFailure && (error.exitCode === EXIT.refused || error.exitCode === EXIT.usage)) return error;
    throw error;
  }
}

async function waitUntil({ now, sleep }: Terminal, at: number): Promise<void> {
  for (let left = at - now(); left > 0; left = at - now()) await sleep(Math.min(left, TICK_MS));
}

interface Progress {
  readonly step: (done: number, text: string) => void;
  readonly note: (text: string) => void;
  readonly end: () => void;
}

/** A bar on a terminal, a line per step elsewhere, nothing with --json. */
function progress(terminal: Terminal, total: number): Progress {
  const { lang } = terminal;
  if (terminal.json) return { step: () => undefined, note: () => undefined, end: () => undefined };
  if (!terminal.interactive) return { step: (done, text) => { say(terminal, `${counter(done, total, lang)} ${harmless(text)}`); }, note: (text) => { say(terminal, text); }, end: () => undefined };
  const bar = new SingleBar({ format: '{bar} {value}/{total} {text}', barCompleteChar: '█', barIncompleteChar: '░', barsize: 20, hideCursor: true, clearOnComplete: false, stream: process.stdout });
  bar.start(total, 0, { text: '' });
  return { step: (done, text) => { bar.update(done, { text: cutTo(harmless(text), Math.max(10, terminal.columns - 40)) }); }, note: (text) => { terminal.writeError(`\n${text}\n`); }, end: () => { bar.stop(); } };
}

function counter(done: number, total: number, lang: Lang): string {
  return isolate(`${String(done)}/${String(total)}`, lang);
}
