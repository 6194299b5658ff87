/** Small parts of the tabs: a titled block, an act beside it, a line that says nothing is there. */
import type { ReactNode } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words/words';
import { COMMON } from './tab-texts';
import { When, useCrisis } from './use-crisis';

export function Block({ title, acts, children }: { readonly title: ReactNode; readonly acts?: ReactNode; readonly children: ReactNode }): ReactNode {
  return <section className="tabblock"><div className="row wrapl blockhead"><h3 className="grow">{title}</h3>{acts}</div>{children}</section>;
}

/** Drawn only for who may. */
export function Act({ command, initial, kind = 'plain', children }: { readonly command: string; readonly initial?: Readonly<Record<string, unknown>>; readonly kind?: 'primary' | 'plain' | 'quiet'; readonly children: string }): ReactNode {
  const { begin, may } = useCrisis();
  if (!may(command)) return null;
  return <Button className="small" kind={kind} onClick={() => { begin(command, initial); }}>{children}</Button>;
}

export function Nothing({ children }: { readonly children?: ReactNode }): ReactNode {
  const { t } = useWords();
  return <p className="sm mut">{children ?? t(COMMON.nothing)}</p>;
}

/** An instant near the crisis's present. */
export function At({ at }: { readonly at: string }): ReactNode {
  return <When at={at} />;
}
