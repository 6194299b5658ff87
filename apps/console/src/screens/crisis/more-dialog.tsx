/** Everything the person may do with this crisis, by subject; the form of each is a key away. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CommandForm } from '#contracts';
import { commandFormsQuery } from '../../forms/queries';
import { Dialog } from '../../parts/dialog';
import { Icon } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import { opensLater } from './opens-later';
import { CRISIS } from './texts';
import { useCrisis } from './use-crisis';

/** Not begun from here: one opens crises, one is the composer's, one belongs to the link of a customer. */
const ELSEWHERE: ReadonlySet<string> = new Set(['open', 'answer-survey']);
const WRITTEN: ReadonlySet<string> = new Set(['send-message', 'propose-message']);

export function MoreDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, language } = useWords();
  const { detail, begin, write } = useCrisis();
  const forms = useQuery(commandFormsQuery);
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const allowed = new Set(detail.allowedCommands);
  const items = (forms.data?.items ?? []).filter(({ name, labels, help }) => allowed.has(name) && !ELSEWHERE.has(name) && (wanted === '' || `${labels[language]} ${help[language]} ${name}`.toLowerCase().includes(wanted)));
  const subjects = [...new Map(items.map(({ subject, subjectName }) => [subject, subjectName])).entries()];
  const start = (name: string): void => {
    onClose();
    if (WRITTEN.has(name)) write();
    else begin(name);
  };
  return (
    <Dialog title={t(CRISIS.moreTitle)} onClose={onClose} size="wide">
      <div className="more">
        <div className="row wrapl">
          <input className="input grow" type="search" value={words} placeholder={t(CRISIS.find)} aria-label={t(CRISIS.find)} onChange={(event) => { setWords(event.target.value); }} />
          <Link className="btn" to="/crises/$id/call-sheet" params={{ id: detail.id }}><Icon name="print" />{t(CRISIS.callSheet)}</Link>
        </div>
        {forms.isPending && <Loading lines={4} />}
        {forms.error !== null && <Failed error={forms.error} onRetry={() => { void forms.refetch(); }} />}
        {forms.isSuccess && items.length === 0 && <p className="mut">{t(CRISIS.none)}</p>}
        <div className="morecols">
          {subjects.map(([subject, name]) => (
            <section key={subject}>
              <h3>{t(name)}</h3>
              <ul>{items.filter((one) => one.subject === subject).map((one) => <Act key={one.name} form={one} later={opensLater(one.name, detail)} onStart={start} />)}</ul>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}

/** What is not open yet says when it will be: it is not offered to be refused. */
function Act({ form, later, onStart }: { readonly form: CommandForm; readonly later: Pair | null; readonly onStart: (name: string) => void }): ReactNode {
  const { t } = useWords();
  if (later !== null) return <li className="sm mut">{t(form.labels)}: {t(later)}</li>;
  return <li><button type="button" onClick={() => { onStart(form.name); }}>{t(form.labels)}{form.customerVisible && <span className="tag"><Icon name="eye" />{t(CRISIS.seen)}</span>}</button></li>;
}
