/** `tikkun`: the command line tool. Entry only; the commands are in program.ts. */
import { enableCompileCache } from 'node:module';
import { failureOf } from './failure';
import { messageOf } from './message-of';
import { renderFailure } from './output/failure-text';
import { runCli } from './run-cli';
import { chooseLang } from './texts/language';
import { endQuietlyWithoutReader, processTerminal } from './terminal';

/** The value of an option wherever it stands, before anything is parsed: also the first error speaks the right language. */
function optionValue(argv: readonly string[], name: string): string | undefined {
  const joined = argv.find((word) => word.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const index = argv.indexOf(name);
  return index < 0 ? undefined : argv[index + 1];
}

async function main(): Promise<void> {
  // Compiled code kept between runs: half of a short command's time. Node 20 does not have it.
  if (typeof enableCompileCache === 'function') enableCompileCache();
  endQuietlyWithoutReader();
  const argv = process.argv.slice(2);
  const json = argv.includes('--json');
  const wantedLang = optionValue(argv, '--lang');
  const lang = chooseLang(wantedLang, process.env);
  const terminal = processTerminal(lang ?? 'en', json, argv.includes('--no-color'));
  if (lang === undefined) {
    const failure = failureOf('cli.lang-unknown', 'en', { lang: wantedLang ?? '' });
    terminal.writeError(renderFailure(failure, terminal));
    process.exitCode = failure.exitCode;
    return;
  }
  process.exitCode = await runCli(argv, terminal);
}

main().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 70;
});
