/** Screens fetched when they are first gone to. What could not be fetched is told like everything else that could not be reached, and can be asked for again. */
import { createElement, use } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { CHANGED, OFFLINE, Problem } from '../api/client';

type Modules = () => Promise<Readonly<Record<string, unknown>>>;
export interface Lazily {
  (): ReactNode;
  /** Fetches it before it is drawn; a failure is told when it is. */
  readonly preload: () => Promise<void>;
}
const failed = new Set<() => void>();
/** Whatever failed so far is fetched anew when it is next drawn. */
export function forgetFailed(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** The component of that name in the module, fetched once. */
export function lazily(load: Modules, name: string): Lazily {
  let held: Promise<ComponentType> | null = null;
  const fetched = (): Promise<ComponentType> => {
    if (held !== null) return held;
    const promise = reached(load, (module) => name in module).then((module) => module[name] as ComponentType);
    // Held also when it failed: a drawing that asks again at once would ask for ever.
    promise.catch(() => { failed.add(() => { held = null; }); });
    held = promise;
    return promise;
  };
  return Object.assign((): ReactNode => createElement(use(fetched())), { preload: () => fetched().then(() => undefined, () => undefined) });
}

/** The router's own answer to a missing module is to reload; while the server is away that would take the whole page, and what is written on it, with it. */
async function reached(load: Modules, isIt: IsIt): ReturnType<Modules> {
  try {
    return await loaded(load, isIt);
  } catch (error) {
    // The server is there and the module is not: a newer console is served. Once, or a module that is truly broken would reload for ever.
    const key = `tikkun.reload ${addressIn(error) ?? String(error)}`;
    if (error instanceof Problem && error.code === CHANGED && sessionStorage.getItem(key) === null) {
      sessionStorage.setItem(key, '1');
      location.reload();
    }
    throw error;
  }
}

/** Whether a module is the one that was meant. */
type IsIt = (module: Readonly<Record<string, unknown>>) => boolean;

/** The module, asked for twice; what stands in the way is told as a problem. */
export async function loaded(load: Modules, isIt: IsIt): ReturnType<Modules> {
  try {
    return await load();
  } catch (first) {
    try {
      return await afresh(load, first, isIt);
    } catch {
      const [code, status] = await isServerThere() ? [CHANGED, 503] as const : [OFFLINE, 0] as const;
      throw new Problem({ title: code, status, code, detail: addressIn(first) ?? '', params: {} });
    }
  }
}

/** A browser may remember for as long as the page lives that an address failed; under another one it asks again. */
async function afresh(load: Modules, error: unknown, isIt: IsIt): ReturnType<Modules> {
  const address = addressIn(error);
  if (address === null) return load();
  const again = `${address}?again=${Date.now().toString(36)}`;
  if (address.endsWith('.js')) {
    const built = await import(/* @vite-ignore */ again) as Readonly<Record<string, unknown>>;
    // The builder shortens names between its files, and then keeps the module as it was written as one of the exports.
    const found = [built, ...Object.values(built).filter(isModule)].find(isIt);
    if (found === undefined) throw new Error(`Not in ${again}`);
    return found;
  }
  await styled(again);
  return load();
}

/** Which file a failed import was about, as browsers and the builder name it. */
export function addressIn(error: unknown): string | null {
  const text = error instanceof Problem ? error.document.detail : String(error);
  return /(?:https?:\/\/[^\s'"?]+|\/[^\s'"?]+)\.(?:js|css)\b/u.exec(text)?.[0] ?? null;
}

const isModule = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function styled(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: () => { resolve(); }, onerror: () => { reject(new Error(href)); } });
    document.head.append(link);
  });
}

const isServerThere = (): Promise<boolean> => fetch('/', { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
