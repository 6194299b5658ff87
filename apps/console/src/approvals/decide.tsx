/** The decision itself, from wherever a wish is shown: the button or the way to the document, and the dialog it opens. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ApprovalItem } from '#contracts';
import { CommandDialog } from '../forms/lazy-command-dialog';
import { commandFormQuery } from '../forms/queries';
import { Button } from '../parts/button';
import { useWords } from '../words/words';
import { OTHERWISE, READING, actOf, hasScreen, otherwise, verbOf, whatOf } from './approvals';
import type { Act } from './approvals';
import { ReaderDialog } from './reader-dialog';
import { APPROVALS, IF_NOT } from './texts';

export function DecideButton({ item, onAct }: { readonly item: ApprovalItem; readonly onAct: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  const verb = verbOf(item, t);
  const name = `${verb}: ${whatOf(item, t)}, ${item.accountName}`;
  return hasScreen(item)
    ? <Link to="/reviews/$id" params={{ id: item.crisisReference }} aria-label={name}>{verb}</Link>
    : <Button onClick={() => { onAct(actOf(item)); }} aria-label={name}>{verb}</Button>;
}

/** Any command of the catalogue; words that wait are shown before they are decided on. A wish may be answered otherwise, or is left: the dialog says which. */
export function ActDialog({ act, onClose }: { readonly act: Act; readonly onClose: () => void }): ReactNode {
  const [instead, setInstead] = useState<Act | null>(null);
  const { crisisId, command, initial } = instead ?? act;
  if (act.command === READING) return <ReaderDialog act={act} onClose={onClose} />;
  return <CommandDialog key={command} crisisId={crisisId} command={command} initial={initial} besides={instead === null && act.kind !== undefined && <Otherwise act={act} kind={act.kind} onInstead={setInstead} />} onClose={onClose} onDone={onClose} />;
}

/** Such a form can only agree, unless it asks whether. */
const CONFIRMS = 'confirm-';
const ASKS = 'agree';
function Otherwise({ act, kind, onInstead }: { readonly act: Act; readonly kind: ApprovalItem['kind']; readonly onInstead: (act: Act) => void }): ReactNode {
  const { t } = useWords();
  // A form the person may not use is not answered at all.
  const forms = useQueries({ queries: (OTHERWISE[kind] ?? []).map((command) => commandFormQuery(command)) }).flatMap(({ data }) => data ?? []);
  const own = useQuery(commandFormQuery(act.command)).data;
  const onlyAgrees = act.command.startsWith(CONFIRMS) && own != null && !own.fields.some(({ key }) => key === ASKS);
  if (forms.length === 0) return onlyAgrees && <p className="sm mut2 gap-above">{t(APPROVALS.leave)} {t(IF_NOT[kind])}</p>;
  return <div className="row wrapl gap-above"><span className="sm mut2">{t(APPROVALS.otherwise)}</span>{forms.map(({ name, labels, fields }) => <Button key={name} kind="quiet" onClick={() => { onInstead(otherwise(act, name, fields.map(({ key }) => key))); }}>{t(labels)}</Button>)}</div>;
}
