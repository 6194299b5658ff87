/** Before anything leaves: who receives what, what changes, what is promised, and how long it can be taken back. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { substanceOf } from './composing';
import type { Confirmed } from './composing';
import { beginningOf } from './beginning-of';
import { countsAs } from './counting';
import { StillOpen } from './still-open';
import { COMPOSE, SEND } from './texts';
import { callPromised, promisesToConfirm } from './use-composer';
import type { Composer } from './use-composer';
import { UNDO_MS } from './use-sending';

const COUNTS = { update: SEND.counts, 'nothing-new': SEND.countsNothingNew, 'no-update': SEND.countsNot } as const;

/** Enough to know the message by; the whole of it stands in the preview. */
const BODY_CHARS = 220;

/** What the message is for; and whatever a person writes is the first contact, where there was none. */
function metBy(duty: ObligationItem | null, open: CrisisDetail['obligations']): readonly Pick<ObligationItem, 'id' | 'name'>[] {
  const first = open.filter(({ kind, id }) => kind === 'first-contact' && duty?.kind !== 'first-contact' && id !== duty?.id);
  return [...(duty === null ? [] : [duty]), ...first];
}

interface Props {
  readonly composer: Composer;
  readonly second: boolean;
  readonly duty: ObligationItem | null;
  readonly onClose: () => void;
  readonly onConfirm: (promises: readonly Confirmed[]) => void;
}

export function ConfirmSend({ composer, second, duty, onClose, onConfirm }: Props): ReactNode {
  const { t } = useWords();
  const { draft, detail, around } = composer;
  const promises = promisesToConfirm(composer);
  const [agreed, setAgreed] = useState<ReadonlySet<number>>(new Set());
  const all = promises.every((_, index) => agreed.has(index));
  const confirm = (): void => {
    onConfirm(promises.map(({ words, kind, dueAt }) => ({ words, kind, dueAt, target: 'other', ...(draft.reasons[words] === undefined ? {} : { reason: draft.reasons[words] }) })));
  };
  return (
    <Dialog title={t(second ? SEND.titleSecond : SEND.title, { names: around.contactName })} onClose={onClose}>
      <div className="confirm confirm-send">
        {detail.drill !== null && <p className="drill">{t(SEND.drill)}</p>}
        <StillOpen composer={composer} />
        <h3>{t(SEND.who)}</h3>
        {second ? <p>{t(SEND.nobodyYet, { who: [detail.people['teamLead'], detail.people['headOfService']].flatMap((one) => one?.name ?? []).join(', ') || t(COMPOSE.askLead) })}</p> : (
          <ul>{detail.contacts.filter((one) => draft.contactIds.includes(one.id)).map((contact) => <li key={contact.id}><b><Name>{contact.name}</Name></b> {t(SEND.mailTo, { email: contact.email ?? '', language: t(COMPOSE[draft.language]) })}</li>)}</ul>
        )}
        <blockquote className="mailp small" dir={draft.language === 'he' ? 'rtl' : 'ltr'} lang={draft.language}><b>{draft.subject}</b><br />{beginningOf(draft.body, BODY_CHARS)}</blockquote>
        <h3>{t(SEND.changes)}</h3>
        <ul>
          {!second && metBy(duty, detail.obligations).map((one) => <li key={one.id}><Sentence>{t(SEND.fulfils, { duty: t(one.name) })}</Sentence></li>)}
          {!second && <li>{t(COUNTS[countsAs(draft.messageType, substanceOf(draft, around, composer.template))])}</li>}
          <li>{t(second ? SEND.onRecordSecond : SEND.onRecord)}</li>
        </ul>
        <Promised composer={composer} agreed={agreed} onAgree={(index, yes) => { setAgreed((before) => new Set(yes ? [...before, index] : [...before].filter((one) => one !== index))); }} />
        <p className="sm mut2"><Sentence>{t(SEND.undoTime, { seconds: UNDO_MS / 1000 })}</Sentence></p>
      </div>
      <div className="dialog-foot"><Button kind="primary" icon="mail" disabled={!all} onClick={confirm}>{t(second ? SEND.actionSecond : SEND.action)}</Button><Button kind="quiet" onClick={onClose}>{t(SEND.reconsider)}</Button></div>
    </Dialog>
  );
}

function Promised({ composer, agreed, onAgree }: { readonly composer: Composer; readonly agreed: ReadonlySet<number>; readonly onAgree: (index: number, yes: boolean) => void }): ReactNode {
  const { t, language } = useWords();
  const { draft, now, zone } = composer;
  const promises = promisesToConfirm(composer);
  const call = callPromised(composer);
  const clock = (at: number): string => nearTime(at, now, { language, zone });
  return (
    <>
      <h3>{t(SEND.promised)}</h3>
      {promises.length > 0 && <p className="note near"><Icon name="alert" /><span>{t(SEND.confirmPromises)}</span></p>}
      <ul>
        {promises.map((one, index) => (
          <li key={one.words}><Sentence>{t(SEND.by, { words: one.words, at: one.dueAt === null ? '' : clock(Date.parse(one.dueAt)) })}</Sentence>
            <label className="option"><input type="checkbox" checked={agreed.has(index)} onChange={(event) => { onAgree(index, event.target.checked); }} />{t(SEND.confirmPromise)}</label></li>
        ))}
        {draft.nextUpdateAt !== null && <li><Sentence>{t(SEND.nextBy, { at: clock(draft.nextUpdateAt) })}</Sentence></li>}
        {call !== null && <li><Sentence>{t(SEND.callBy, { words: call.words, at: clock(call.at) })}</Sentence></li>}
        {promises.length === 0 && call === null && draft.nextUpdateAt === null && <li>{t(SEND.nothingAtAll)}</li>}
      </ul>
    </>
  );
}
