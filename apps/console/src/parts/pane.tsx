/** Ruled paper, not cards: a line and a title open a section. */
import { useId } from 'react';
import type { ReactNode } from 'react';

export function Pane({ title, count, children, className }: { readonly title: ReactNode; readonly count?: ReactNode; readonly children: ReactNode; readonly className?: string }): ReactNode {
  const id = useId();
  return (
    <section className={className === undefined ? 'pane' : `pane ${className}`} aria-labelledby={id}>
      <h2 id={id}>{title}{count !== undefined && <> <span className="cnt">{count}</span></>}</h2>
      {children}
    </section>
  );
}
