/** Facts inside sentences: isolated from the direction around them. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';

/** A number, id, time or amount: always left to right, never broken. */
export function Num({ children, className }: { readonly children: ReactNode; readonly className?: string }): ReactNode {
  return <bdi className={className === undefined ? 'n' : `n ${className}`} dir="ltr">{children}</bdi>;
}

/** A time as people say it ("29 Nov 17:00"): it has words, so its direction comes from them; a bare "17:00" stays as it is. */
export function When({ children, className }: { readonly children: string; readonly className?: string }): ReactNode {
  return <bdi className={className === undefined ? 'n' : `n ${className}`}>{children}</bdi>;
}

/** A person's or customer's name: its direction comes from its own letters. */
export function Name({ children }: { readonly children: ReactNode }): ReactNode {
  return <bdi>{children}</bdi>;
}

/** A digit that touches a Latin letter ("B2B", "r5", "3M", "5G") is part of the name, also behind a hyphen ("ACC-4711"): taken out of it, it would stand on its other side in Hebrew. */
const FACT = /(TK-\d{4}-\d+|\bp\d{2}\b|(?<![A-Za-z\d]|[A-Za-z]-)(?:(?<=^|[\s(])-)?[₪$€£]?\d[\d.,:/%-]*\d%?(?![A-Za-z\d]|[-:/]\d)|(?<![A-Za-z\d]|[A-Za-z]-)(?:(?<=^|[\s(])-)?\d%?(?![A-Za-z\d]))/;
/** A finished sentence (e.g. from the API) whose numbers and times are isolated. */
export function Sentence({ children }: { readonly children: string }): ReactNode {
  return <>{children.split(FACT).map((part, index) => (index % 2 === 1 ? <Num key={index}>{part}</Num> : <Fragment key={index}>{part}</Fragment>))}</>;
}

/** The same as plain text, for what is drawn by the hundred: left-to-right isolates stand around the facts instead of elements. */
export function isolated(sentence: string): string {
  return sentence.split(FACT).map((part, index) => (index % 2 === 1 ? `\u2066${part}\u2069` : part)).join('');
}

/** A fact that is all there is, e.g. an amount, as plain text. */
export const ltr = (fact: string): string => `\u2066${fact}\u2069`;

export function Kbd({ children }: { readonly children: string }): ReactNode {
  return <kbd dir="ltr" aria-hidden="true">{children}</kbd>;
}

export function Avatar({ initials }: { readonly initials: string }): ReactNode {
  return <span className="av" aria-hidden="true">{initials}</span>;
}

/** Only for screen readers. */
export function Hidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="vh">{children}</span>;
}
