/** Dialogs on the browser's own modal: focus stays inside, Escape closes, what lies behind is inert. */
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { p } from '../words/pair';
import { useWords } from '../words/words';
import { Button } from './button';

const TEXTS = { close: p('Close', 'סגירה'), back: p('Back', 'חזרה') };

interface DialogProps {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `wide` for forms with two columns. */
  readonly size?: 'normal' | 'wide';
}

/** Open for as long as it is drawn; the caller draws it or not. */
export function Dialog({ title, onClose, children, size = 'normal' }: DialogProps): ReactNode {
  const { t } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element | null>(null);
  const id = useId();
  useEffect(() => {
    // Run twice over one dialog (a strict development build does), the second finds the focus inside: the opener is who had it first.
    if (ref.current?.contains(document.activeElement) !== true) opener.current = document.activeElement;
    ref.current?.showModal();
    return () => { if (opener.current instanceof HTMLElement) opener.current.focus(); };
  }, []);
  return (
    <dialog ref={ref} className={`dialog ${size}`} aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <header className="dialog-head"><h2 id={id}>{title}</h2><Button kind="quiet" icon="x" onClick={onClose}>{t(TEXTS.close)}</Button></header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}

interface ConfirmProps {
  readonly title: ReactNode;
  /** Who receives what, what changes, what is promised. */
  readonly children: ReactNode;
  readonly action: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before what a customer sees or what cannot be undone: says what will happen, then does it once. */
export function Confirm({ title, children, action, busy = false, onConfirm, onClose }: ConfirmProps): ReactNode {
  const { t } = useWords();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="confirm">{children}</div>
      <div className="dialog-foot">
        <Button kind="primary" busy={busy} onClick={onConfirm}>{action}</Button>
        <Button kind="quiet" onClick={onClose}>{t(TEXTS.back)}</Button>
      </div>
    </Dialog>
  );
}
