/** The command tree. Only what the words on the line ask for is loaded: the offline tools must start at once. */
import { Command, CommanderError } from 'commander';
import { Cli } from './cli';
import { EXIT, EXIT_TEXTS } from './exit-codes';
import { failureOf } from './failure';
import type { CliFailure } from './failure';
import { COMMAND_GROUPS, COMMANDS } from './texts/commands';
import type { BuiltIn } from './texts/commands';
import { ROOT_TEXTS, TITLE_TEXTS } from './texts/help';
import type { Lang } from './texts/language';
import type { Terminal } from './terminal';
import { say } from './terminal';

export type Register = (parent: Command, cli: Cli) => void;
type Loader = () => Promise<Register>;

const LOADERS: Readonly<Record<BuiltIn, Loader>> = {
  open: () => import('./commands/open').then((room) => room.registerOpen),
  list: () => import('./commands/list').then((room) => room.registerList),
  show: () => import('./commands/show').then((room) => room.registerShow),
  timeline: () => import('./commands/timeline').then((room) => room.registerTimeline),
  watch: () => import('./commands/watch').then((room) => room.registerWatch),
  obligations: () => import('./commands/obligations').then((room) => room.registerObligations),
  reviews: () => import('./commands/reviews').then((room) => room.registerReviews),
  review: () => import('./commands/reviews').then((room) => room.registerReview),
  customers: () => import('./commands/people').then((room) => room.registerCustomers),
  people: () => import('./commands/people').then((room) => room.registerPeople),
  forecasts: () => import('./commands/forecasts').then((room) => room.registerForecasts),
  reports: () => import('./commands/forecasts').then((room) => room.registerReports),
  'error-policy': () => import('./commands/policy').then((room) => room.registerErrorPolicy),
  lessons: () => import('./commands/policy').then((room) => room.registerLessons),
  authority: () => import('./commands/policy').then((room) => room.registerAuthority),
  'automatic-answers': () => import('./commands/automatic-answers').then((room) => room.registerAutomaticAnswers),
  availability: () => import('./commands/availability').then((room) => room.registerAvailability),
  drill: () => import('./commands/drill').then((room) => room.registerDrill),
  mail: () => import('./commands/mail').then((room) => room.registerMail),
  login: () => import('./commands/login').then((room) => room.registerLogin),
  logout: () => import('./commands/account').then((room) => room.registerLogout),
  whoami: () => import('./commands/account').then((room) => room.registerWhoami),
  password: () => import('./commands/password').then((room) => room.registerPassword),
  token: () => import('./commands/account').then((room) => room.registerToken),
  brand: () => import('./commands/brand').then((room) => room.registerBrand),
  calendar: () => import('./commands/calendar').then((room) => room.registerCalendar),
  protocol: () => import('./commands/protocol').then((room) => room.registerProtocol),
  survey: () => import('./commands/scores').then((room) => room.registerSurvey),
  forecast: () => import('./commands/scores').then((room) => room.registerForecast),
  message: () => import('./commands/message').then((room) => room.registerMessage),
  audit: () => import('./commands/audit').then((room) => room.registerAudit),
};

/** Options of every command that take a value; the words after them are no commands. */
const VALUED = new Set(['--api', '--lang']);

/** The words that are neither options nor values of the options every command has. Pure. */
export function plainWords(argv: readonly string[]): readonly string[] {
  return argv.filter((word, index) => !word.startsWith('-') && !VALUED.has(argv[index - 1] ?? ''));
}

/** Runs one command line and returns the exit code; throws `CliFailure` for what went wrong. */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  const root = rootCommand(terminal);
  const cli = new Cli(terminal, root);
  const words = plainWords(argv);
  const [first, second] = words;
  const wanted = first === 'help' ? second : first;
  const aboutAll = wanted === undefined || first === 'help';
  if (wanted !== undefined && isBuiltIn(wanted)) (await LOADERS[wanted]())(root, cli);
  if (aboutAll || !isBuiltIn(wanted)) {
    registerStubs(root, terminal.lang, wanted);
    const { registerCatalogue } = await import('./commands/catalogue');
    registerCatalogue(root, cli, wanted);
  }
  registerHelp(root, terminal);
  if (first === undefined && !argv.some((word) => word === '-h' || word === '--help')) {
    root.outputHelp();
    return EXIT.ok;
  }
  try {
    await root.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.ok;
    throw usageFailure(error, terminal.lang, words);
  }
  return cli.exitCode;
}

function isBuiltIn(word: string): word is BuiltIn {
  return Object.hasOwn(LOADERS, word);
}

function rootCommand(terminal: Terminal): Command {
  const { lang } = terminal;
  const texts = ROOT_TEXTS[lang];
  const root = new Command('tikkun');
  root.description(texts.description).usage(texts.usage).exitOverride().showSuggestionAfterError(true);
  root.option('--json', texts.json).option('--api <url>', texts.api).option('--lang <he|en>', texts.lang).option('--no-color', texts.colour);
  root.helpOption('-h, --help', texts.help).helpCommand(false);
  root.configureOutput({ writeOut: terminal.write, writeErr: () => undefined, getOutHelpWidth: () => terminal.columns });
  root.configureHelp({ showGlobalOptions: true, styleTitle: (title) => TITLE_TEXTS[lang][title] ?? title, optionDescription: (option) => option.description, sortOptions: false });
  root.addHelpText('after', `\n${texts.after}`);
  return root;
}

/** Names and one-line texts of the commands that were not loaded. */
function registerStubs(root: Command, lang: Lang, loaded: string | undefined): void {
  for (const [name, entry] of Object.entries(COMMANDS)) {
    const known = root.commands.find((command) => command.name() === name);
    const command = known ?? (name === loaded ? undefined : new Command(name).description(entry.help[lang]));
    if (command === undefined) continue;
    command.helpGroup(COMMAND_GROUPS[entry.group][lang]);
    if (known === undefined) root.addCommand(command);
  }
}

function registerHelp(root: Command, terminal: Terminal): void {
  const { lang } = terminal;
  root.command('help').argument('[words...]').description(ROOT_TEXTS[lang].helpCommand).helpGroup(COMMAND_GROUPS.more[lang]).action((words: readonly string[]) => {
    if (words[0] === 'exit-codes') {
      const codes = Object.entries(EXIT_TEXTS).map(([code, text]) => ({ code: Number(code), ...text }));
      say(terminal, terminal.json ? JSON.stringify(codes) : codes.map((one) => `${String(one.code).padStart(3)}  ${one[lang]}`).join('\n'));
      return;
    }
    let command = root;
    for (const word of words) {
      const next = command.commands.find((one) => one.name() === word);
      if (next === undefined) throw failureOf('cli.unknown-command', lang, { name: words.join(' '), hint: '' });
      command = next;
    }
    command.outputHelp();
  });
}

/** Commander's own refusals in both languages, with the way out. */
function usageFailure(error: CommanderError, lang: Lang, words: readonly string[]): CliFailure {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const [, guess] = /\(Did you mean (?:one of )?([^?]*)\?\)/.exec(error.message) ?? [];
  const hint = guess === undefined ? '' : `${lang === 'he' ? 'האם התכוונתם אל' : 'Did you mean'} ${guess}? `;
  const command = words.slice(0, 1).join(' ');
  switch (error.code) {
    case 'commander.unknownCommand': return failureOf('cli.unknown-command', lang, { name, hint });
    case 'commander.excessArguments': return failureOf('cli.too-many-arguments', lang, { command });
    case 'commander.unknownOption': return failureOf('cli.unknown-option', lang, { name, hint, command });
    case 'commander.optionMissingArgument': return failureOf('cli.option-value', lang, { name, command });
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue': return failureOf('cli.argument-missing', lang, { name, command });
    default: return failureOf('cli.usage', lang, { problem: error.message.replace(/^error: /, ''), command });
  }
}

