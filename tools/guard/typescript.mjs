/** Lets a tool import the project's sources as they stand: Node strips the types, this finds the files that are imported without an ending. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || context.parentURL === undefined) return next(specifier, context);
    const found = ['.ts', '/index.ts'].map((ending) => new URL(`${specifier}${ending}`, context.parentURL)).find((url) => existsSync(fileURLToPath(url)));
    return found === undefined ? next(specifier, context) : next(found.href, context);
  },
});
