/** An apology leaves in no other words than those on record: which they are, and the two ways on for whoever changed them. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { CommandDialog } from '../../forms/command-dialog';
import { Button } from '../../parts/button';
import { p } from '../../words/pair';
import { useWords } from '../../words/words';
import { useUnsentApology } from '../crisis/send-apology';
import type { Composer } from './use-composer';

export const NOT_CHECKED = 'apology.not-checked';
export const APOLOGY_GATE = {
  differs: p('These are not the words on record, and an apology leaves in exactly those. Put them back, or record the new ones.', 'המילים כאן שונות מאלה שנרשמו, והתנצלות יוצאת בדיוק במילים שנרשמו. אפשר להחזיר אותן, או לרשום את המילים החדשות.'),
  putBack: p('Put the recorded words back', 'להחזיר את המילים שנרשמו'), recordNew: p('Record these words', 'לרשום את המילים האלה'), held: p('these are not the words on record', 'אלה אינן המילים שנרשמו'),
  money: p('money: once this apology has left.', 'כסף: אחרי שההתנצלות הזאת תצא.'),
} as const;

export function ApologyActs({ composer: { detail, draft, set } }: { readonly composer: Pick<Composer, 'detail' | 'draft' | 'set'> }): ReactNode {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const recorded = useUnsentApology(detail);
  const { contactIds: [contactId], body: wording, language, form } = draft;
  return (
    <>
      {recorded !== null && <Button className="small" onClick={() => { set({ body: recorded.body, language: recorded.language, form: recorded.form ?? form, byHand: true }); }}>{t(APOLOGY_GATE.putBack)}</Button>}
      {wording.trim() !== '' && detail.allowedCommands.includes('record-apology') && <Button className="small" kind="plain" onClick={() => { setIsOpen(true); }}>{t(APOLOGY_GATE.recordNew)}</Button>}
      {isOpen && <CommandDialog crisisId={detail.id} command="record-apology" initial={{ ...(contactId === undefined ? {} : { contactId }), channel: 'email', wording, language, form }} inComposer onClose={() => { setIsOpen(false); }} />}
    </>
  );
}
