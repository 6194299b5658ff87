/** Many customers at once: a dry run first, every wrong line named, then loading with its progress. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ImportReport } from '#contracts';
import { useMe } from '../../app/session';
import { Button } from '../../parts/button';
import { Confirm } from '../../parts/dialog';
import { Icon } from '../../parts/icon';
import { Failed, NoPermission } from '../../parts/states';
import { Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import type { Tally } from './chunks';
import { keepsCustomers } from './queries';
import { IMPORT } from './texts';
import { useImport } from './use-import';
import type { Import } from './use-import';

export function CustomerImport(): ReactNode {
  const { t } = useWords();
  const me = useMe();
  const loading = useImport();
  return (
    <div className="cimport">
      <h1>{t(IMPORT.title)}</h1>
      {keepsCustomers(me) ? <><p className="sm mut2">{t(IMPORT.intro)}</p><p className="xs mut"><bdi>{t(IMPORT.columns)}</bdi></p><Work loading={loading} /></> : <NoPermission>{t(IMPORT.forbidden)}</NoPermission>}
    </div>
  );
}

function Work({ loading }: { readonly loading: Import }): ReactNode {
  const { t } = useWords();
  const { state } = loading;
  const chosen = state.kind !== 'none';
  return (
    <>
      {!chosen && (
        <div className="field gap-above"><label htmlFor="import-file">{t(IMPORT.choose)}</label>
          <input id="import-file" className="input" type="file" accept=".csv,.tsv,.txt,.jsonl,.ndjson,text/csv,application/x-ndjson" onChange={(event) => { const file = event.target.files?.[0]; if (file !== undefined) loading.choose(file); }} />
          {state.refused !== null && <p className="wrong" role="alert">{t(state.refused)}</p>}
        </div>
      )}
      {chosen && <p className="row gap-above"><Icon name="doc" /><b><bdi>{loading.fileName}</bdi></b></p>}
      {state.kind === 'running' && <Progress loading={loading} />}
      {state.kind === 'failed' && (state.dryRun ? <><Failed error={state.problem} /><div className="row gap-above"><Button kind="primary" onClick={loading.reset}>{t(IMPORT.another)}</Button></div></> : <Failed error={state.problem} onRetry={loading.load} />)}
      {state.kind === 'done' && <Done loading={loading} tally={state.tally} errors={state.errors} dryRun={state.dryRun} stopped={state.stopped} />}
    </>
  );
}

function Progress({ loading: { state, stop } }: { readonly loading: Import }): ReactNode {
  const { t } = useWords();
  if (state.kind !== 'running') return null;
  const label = t(state.dryRun ? IMPORT.checking : IMPORT.loading);
  return (
    <div className="cprogress">
      <label htmlFor="import-progress">{label} <Sentence>{t(IMPORT.part, { n: String(state.done), all: String(state.all) })}</Sentence></label>
      <progress id="import-progress" max={state.all} value={state.done} />
      <Counts tally={state.tally} />
      <Button onClick={stop}>{t(IMPORT.stop)}</Button>
    </div>
  );
}

function Counts({ tally }: { readonly tally: Tally }): ReactNode {
  const { t } = useWords();
  return <dl className="ccounts">{(['created', 'changed', 'unchanged', 'failed'] as const).map((name) => <div key={name}><dd><Num>{tally[name].toLocaleString('en')}</Num></dd><dt>{t(IMPORT[name])}</dt></div>)}</dl>;
}

interface DoneProps {
  readonly loading: Import;
  readonly tally: Tally;
  readonly errors: ImportReport['errors'];
  readonly dryRun: boolean;
  readonly stopped: boolean;
}
function Done({ loading, tally, errors, dryRun, stopped }: DoneProps): ReactNode {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const willLoad = tally.created + tally.changed;
  const words = { created: tally.created, changed: tally.changed, failed: tally.failed };
  return (
    <>
      <div className={dryRun ? 'note' : 'note kept'} role="status"><Icon name={dryRun ? 'eye' : 'check'} /><span>{t(stopped ? IMPORT.stopped : dryRun ? IMPORT.checked : IMPORT.loaded)}</span></div>
      <Counts tally={tally} />
      {errors.length > 0 && <Errors errors={errors} more={tally.moreErrors} />}
      <div className="row gap-above">
        {dryRun && willLoad > 0 && <Button kind="primary" onClick={() => { setAsking(true); }}>{t(IMPORT.load, { n: willLoad })}</Button>}
        {dryRun && willLoad === 0 && <span className="sm mut2">{t(IMPORT.nothing)}</span>}
        <Button kind="quiet" onClick={loading.reset}>{t(IMPORT.another)}</Button>
      </div>
      {asking && <Confirm title={t(IMPORT.confirm)} action={t(IMPORT.load, { n: willLoad })} onConfirm={() => { setAsking(false); loading.load(); }} onClose={() => { setAsking(false); }}><p><Sentence>{t(IMPORT.confirmText, words)}</Sentence></p></Confirm>}
    </>
  );
}

function Errors({ errors, more }: { readonly errors: ImportReport['errors']; readonly more: number }): ReactNode {
  const { t } = useWords();
  return (
    <section className="cerrors" aria-label={t(IMPORT.errors)}>
      <h2>{t(IMPORT.errors)}</h2>
      <div className="scrollx" tabIndex={0} role="group" aria-label={t(IMPORT.errors)}><table><thead><tr><th scope="col">{t(IMPORT.line)}</th><th scope="col">{t(IMPORT.column)}</th><th scope="col">{t(IMPORT.what)}</th></tr></thead>
        <tbody>{errors.map(({ line, column, text, code }, index) => <tr key={`${String(line)}${column}${code}${String(index)}`}><td><Num>{line}</Num></td><td><bdi>{column}</bdi></td><td>{t(text)}</td></tr>)}</tbody></table></div>
      {more > 0 && <p className="xs mut">{t(IMPORT.moreErrors, { n: more })}</p>}
    </section>
  );
}
