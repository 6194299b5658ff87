/** Screens fetched when they are first gone to. What could not be fetched is told like everything else that could not be reached, and can be asked for again. */
import { createElement, use } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { OFFLINE, Problem } from '../api/client';

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
    const promise = reached(load).then((module) => module[name] as ComponentType);
    // Held also when it failed: a drawing that asks again at once would ask for ever.
    promise.catch(() => { failed.add(() => { held = null; }); });
    held = promise;
    return promise;
  };
  return Object.assign((): ReactNode => createElement(use(fetched())), { preload: () => fetched().then(() => undefined, () => undefined) });
}

/** The router's own answer to a missing module is to reload; while the server is away that would take the whole page, and what is written on it, with it. */
async function reached(load: Modules): ReturnType<Modules> {
  try {
    return await load();
  } catch (error) {
    if (!await isServerThere()) throw new Problem({ title: 'Offline', status: 0, code: OFFLINE, detail: 'The server cannot be reached.', params: {} });
    // The server is there and the module is not: a newer console is served. Once, or a module that is truly broken would reload for ever.
    const key = `tikkun.reload ${String(error)}`;
    if (sessionStorage.getItem(key) === null) {
      sessionStorage.setItem(key, '1');
      location.reload();
    }
    throw error;
  }
}

const isServerThere = (): Promise<boolean> => fetch('/', { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false);
