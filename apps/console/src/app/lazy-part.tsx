/** Parts of a screen that are fetched when they are first opened. What could not be fetched is said in their place, with a way to try again; the screen around stays. */
import { Suspense, use, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { Dialog } from '../parts/dialog';
import { Failed, Loading } from '../parts/states';
import { p } from '../words/pair';
import type { Pair } from '../words/pair';
import { useWords } from '../words/words';
import { loaded } from './lazily';

const TEXTS = { title: p('Not opened', 'לא נפתח') };

type Fetched<P> = { readonly part: ComponentType<P> } | { readonly error: unknown };
interface Options {
  /** It is a dialog: what went wrong stands in one too, and can be closed. */
  readonly dialog?: boolean;
}

/** `pick` names the component in the module. Fetched once for all its places; after a failure again when somebody asks. */
export function lazyPart<P extends object, M extends Readonly<Record<string, unknown>>>(load: () => Promise<M>, pick: (module: M) => ComponentType<P>, { dialog = false }: Options = {}): (props: P) => ReactNode {
  // A module of another release may lack the name, whatever the types say.
  const perhaps: (module: M) => ComponentType<P> | undefined = pick;
  let held: Promise<Fetched<P>> | null = null;
  const fetched = (): Promise<Fetched<P>> => {
    held ??= loaded(load, (module) => perhaps(module as M) !== undefined).then((module) => ({ part: pick(module as M) }), (error: unknown) => ({ error }));
    return held;
  };
  function Part({ props, onAgain }: { readonly props: P; readonly onAgain: () => void }): ReactNode {
    const found = use(fetched());
    if ('part' in found) { const { part: Own } = found; return <Own {...props} />; }
    const failed = <Failed error={found.error} onRetry={onAgain} />;
    return dialog && 'onClose' in props && typeof props.onClose === 'function' ? <NotOpened title={TEXTS.title} onClose={props.onClose as () => void}>{failed}</NotOpened> : failed;
  }
  return function LazyPart(props: P): ReactNode {
    const [tries, setTries] = useState(0);
    return <Suspense key={tries} fallback={dialog ? null : <Loading />}><Part props={props} onAgain={() => { held = null; setTries(tries + 1); }} /></Suspense>;
  };
}

function NotOpened({ title, onClose, children }: { readonly title: Pair; readonly onClose: () => void; readonly children: ReactNode }): ReactNode {
  return <Dialog title={useWords().t(title)} onClose={onClose}>{children}</Dialog>;
}
