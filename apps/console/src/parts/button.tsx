/** Buttons: one primary per screen, in ink. A button that may not be used says why beside it, never by vanishing. */
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon';
import { Kbd } from './text';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** Shown only; the key itself is bound by `useKeys`. */
  readonly shortcut?: string;
  /** While its act is on the way: keeps its place and its focus, takes no second press. */
  readonly busy?: boolean;
}
const CLASS = { primary: 'btn pri', plain: 'btn', quiet: 'btn quiet' } as const;

export function Button({ children, kind = 'plain', icon, shortcut, busy = false, type = 'button', className, onClick, ...rest }: ButtonProps): ReactNode {
  return (
    <button {...rest} type={type} className={className === undefined ? CLASS[kind] : `${CLASS[kind]} ${className}`} aria-busy={busy || undefined} aria-disabled={busy || undefined}
      onClick={(event) => { if (busy) event.preventDefault(); else onClick?.(event); }}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </button>
  );
}
