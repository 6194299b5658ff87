/** Said at the head, before anything is written: no mail can reach the person meant, and what can be done instead. */
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { CommandDialog } from '../../forms/command-dialog';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { COMPOSE, DAY } from './texts';
import type { Composer } from './use-composer';

export function NoAddress({ composer, onCall }: { readonly composer: Composer; readonly onCall: () => void }): ReactNode {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const { unreachable, asked, detail } = composer;
  const wanted = useRef(false);
  useWrittenToOnceAdded(composer, wanted);
  if (unreachable === null && !adding) return null;
  const may = detail.allowedCommands.includes('log-contact');
  return (
    <>
      {unreachable !== null && (
        <div className="note near noaddress" role="note"><Icon name="mail" />
          {/* An address comes with a contact of its own, and an answer to another contact leaves the question open. */}
          <div><p><Sentence>{t(asked === null ? COMPOSE.noMail : COMPOSE.noMailAsked, { name: unreachable.name })}</Sentence>{unreachable.phone !== null && <> <Sentence>{t(COMPOSE.callOn, { phone: unreachable.phone })}</Sentence></>}</p>
            <div className="row wrapl gap-above">{may && <Button icon="phone" onClick={onCall}>{t(DAY.call)}</Button>}{asked === null && detail.allowedCommands.includes('add-contact') && <Button kind="quiet" icon="plus" onClick={() => { wanted.current = true; setAdding(true); }}>{t(COMPOSE.addAddress)}</Button>}</div></div></div>
      )}
      {adding && <CommandDialog crisisId={detail.id} command="add-contact" title={COMPOSE.addAddress} initial={{ contact: { name: unreachable?.name ?? '', phone: unreachable?.phone ?? null, language: unreachable?.language ?? 'he', genderForm: unreachable?.genderForm ?? 'neutral' } }} onClose={() => { setAdding(false); }} />}
    </>
  );
}

/** Whoever comes to the crisis with an address after it was asked for here is the one it was added for. */
function useWrittenToOnceAdded({ draft, detail, set }: Composer, wanted: React.RefObject<boolean>): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  known.current ??= new Set(detail.contacts.map((one) => one.id));
  useEffect(() => {
    const added = detail.contacts.find((one) => one.email !== null && known.current?.has(one.id) === false);
    known.current = new Set(detail.contacts.map((one) => one.id));
    if (added === undefined || !wanted.current || draft.contactIds.length > 0) return;
    wanted.current = false;
    set({ contactIds: [added.id], language: added.language, form: added.genderForm });
  }, [detail.contacts, draft.contactIds.length, set, wanted]);
}
