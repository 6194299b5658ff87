/** A crisis opened in under a minute, by keyboard: severity is explained while one writes, duplicates are suggested, nothing typed is lost. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { OFFLINE } from '../../api/client';
import { useKeys } from '../../app/keys';
import { may, useMe } from '../../app/session';
import { commandFormQuery } from '../../forms/queries';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { SeverityNumber } from '../../parts/severity';
import { Loading, NoPermission } from '../../parts/states';
import { Num } from '../../parts/text';
import { useWords } from '../../words/words';
import type { OpenDraft } from './draft';
import { ContactsField } from './contacts-field';
import { CustomerField } from './customer-field';
import { FactFields, WhenKnew } from './fact-fields';
import { Field } from './fields';
import { JudgedFields, LEVELS } from './judged-fields';
import { OPEN, VERDICT } from './texts';
import { useOpening, usePreview } from './use-opening';
import type { Opening } from './use-opening';
import { Verdict } from './verdict';
import '../queue/queue.css';
import './open.css';

export function OpenScreen(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  if (may(me, 'open')) return <Report />;
  return <div className="opening-no"><h1>{t(OPEN.title)}</h1><NoPermission>{t(OPEN.forbidden)}</NoPermission><p className="gap-above"><Link className="btn" to="/queue">{t(OPEN.backToQueue)}</Link></p></div>;
}

function Report(): ReactNode {
  const { t } = useWords();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const opening = useOpening(broughtBy(search));
  const preview = usePreview(opening.draft);
  const form = useRef<HTMLFormElement>(null);
  const { draft, set, submit } = opening;
  // Until the choices have their names their height is not known: they come as a whole, and nothing that is read already moves.
  const named = !useQuery(commandFormQuery('open')).isPending;
  useFirstWrong(opening, form);
  useKeys(LEVELS.map((level) => ({ key: String(level), label: OPEN.impact, run: () => { set({ impactLevel: level }); } })));
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); submit(); }
    // On a tick, a radio or a button a digit means the impact as well; in a text it is a digit.
    const level = LEVELS.find((one) => String(one) === event.key);
    if (level !== undefined && !isText(event.target) && !event.ctrlKey && !event.metaKey) { event.preventDefault(); set({ impactLevel: level }); }
  };
  return (
    <div className="opening">
      <form ref={form} noValidate onSubmit={(event) => { event.preventDefault(); submit(); }} onKeyDown={onKey} aria-labelledby="opening-title">
        <div className="ohead"><h1 id="opening-title">{t(OPEN.title)}</h1><p className="sm mut">{t(OPEN.intro)}</p></div>
        {opening.isBack && <div className="note back" role="status"><Icon name="doc" /><span className="grow">{t(OPEN.draftBack)}</span><Button kind="quiet" onClick={opening.startOver}>{t(OPEN.startOver)}</Button></div>}
        <Field label={OPEN.what} field="summary" wrong={opening.wrong} help={OPEN.whatHelp}>{(control) => <textarea {...control} className="input what" dir="auto" rows={2} maxLength={4000} autoFocus value={draft.summary} onChange={(event) => { set({ summary: event.target.value }); }} />}</Field>
        <CustomerField opening={opening} />
        <ContactsField opening={opening} />
        {named ? <><JudgedFields opening={opening} /><WhenKnew opening={opening} /><FactFields opening={opening} /></> : <div className="awaited"><Loading lines={5} /></div>}
        <Trouble opening={opening} />
        <div className="osend"><Button kind="primary" type="submit" busy={opening.busy} shortcut="Ctrl Enter">{t(opening.problem?.code === OFFLINE ? OPEN.again : OPEN.submit)}</Button>{preview.data !== undefined && <span className="osev row"><SeverityNumber severity={preview.data.severity.severity} />{t(preview.data.severity.impactKnown ? VERDICT.severity : VERDICT.soFar, { n: preview.data.severity.severity })}</span>}<span className="xs mut">{t(OPEN.draftKept)}</span></div>
      </form>
      <Verdict preview={preview} draft={draft} onCount={(signal) => { set({ trustSignals: [...draft.trustSignals, signal] }); }} />
    </div>
  );
}

/** What another screen already knows: the customer one comes from, words typed elsewhere. */
function broughtBy({ summary, customer, name }: Readonly<Record<string, unknown>>): Partial<OpenDraft> {
  return { ...(typeof summary === 'string' ? { summary } : {}), ...(typeof customer === 'string' && typeof name === 'string' ? { customer: { id: customer, name }, customerName: '', leftOut: [] } : {}) };
}

const TICKED = new Set(['checkbox', 'radio']);
const isText = (target: EventTarget): boolean => (target instanceof HTMLInputElement ? !TICKED.has(target.type) : !(target instanceof HTMLButtonElement));

function Trouble({ opening: { wrong, problem } }: { readonly opening: Opening }): ReactNode {
  const { t } = useWords();
  if (problem?.code === OFFLINE) return <div className="note near" role="alert"><Icon name="offline" /><span>{t(OPEN.offline)}</span></div>;
  if (problem !== null) return <div className="note late" role="alert"><Icon name="alert" /><div><b>{t(OPEN.refused)}</b><br />{problem.document.detail} <span className="mut"><Num>{problem.code}</Num></span></div></div>;
  return wrong.length === 0 ? null : <div className="note late" role="alert"><Icon name="alert" /><span>{t(OPEN.problems, { n: wrong.length })}</span></div>;
}

/** After a try that failed, the first field to mend has the focus. */
function useFirstWrong({ tries, problem, wrong }: Opening, form: React.RefObject<HTMLFormElement | null>): void {
  const latest = useRef(wrong);
  useEffect(() => { latest.current = wrong; });
  useEffect(() => {
    const [first] = latest.current;
    if (tries === 0 || first === undefined) return;
    const place = form.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(first.field)}"]`);
    const control = place instanceof HTMLFieldSetElement ? (place.querySelector<HTMLElement>('input, select, button') ?? place) : place;
    control?.focus();
  }, [tries, problem, form]);
}
