/** Asks for what must not show on the screen. */
import type { Cli } from './cli';
import { failureOf } from './failure';

/** Reads a line from the terminal key by key, so that nothing of it shows. Fails with `cli.cancelled` on Ctrl-C. */
export function askHidden(question: string, cli: Cli): Promise<string> {
  const { stdin } = process;
  cli.terminal.writeError(question);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return new Promise((resolve, reject) => {
    let text = '';
    const end = (finish: () => void): void => {
      stdin.off('data', onKeys);
      stdin.setRawMode(false);
      stdin.pause();
      cli.terminal.writeError('\n');
      finish();
    };
    const onKeys = (keys: string | Buffer): void => {
      for (const key of String(keys)) {
        if (key === '\r' || key === '\n' || key === '\u0004') { end(() => { resolve(text); }); return; }
        if (key === '\u0003') { end(() => { reject(failureOf('cli.cancelled', cli.terminal.lang)); }); return; }
        if (key === '\u007f' || key === '\b') text = text.replace(/.$/su, '');
        else text += key;
      }
    };
    stdin.on('data', onKeys);
  });
}
