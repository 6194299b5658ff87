/** A file sent part by part: first only checked, then loaded. Stopping leaves what is loaded. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ImportReport } from '#contracts';
import { ask, newKey } from '../../api/client';
import { NO_TALLY, added, formatOf, partsOf } from './chunks';
import type { Parts, Tally } from './chunks';
import { IMPORT } from './texts';

type Errors = ImportReport['errors'];
export type ImportState =
  | { readonly kind: 'none'; readonly refused: (typeof IMPORT)['empty'] | null }
  | { readonly kind: 'running'; readonly dryRun: boolean; readonly done: number; readonly all: number; readonly tally: Tally; readonly errors: Errors }
  | { readonly kind: 'done'; readonly dryRun: boolean; readonly stopped: boolean; readonly tally: Tally; readonly errors: Errors }
  | { readonly kind: 'failed'; readonly problem: unknown; readonly dryRun: boolean };

/** As many as are read; the rest is counted. */
const ERRORS_SHOWN = 200;

export interface Import {
  readonly state: ImportState;
  readonly fileName: string;
  readonly choose: (file: File) => void;
  readonly load: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

export function useImport(): Import {
  const client = useQueryClient();
  const [state, setState] = useState<ImportState>({ kind: 'none', refused: null });
  const [fileName, setFileName] = useState('');
  const parts = useRef<Parts | null>(null);
  const stopped = useRef(false);
  const run = async (dryRun: boolean): Promise<void> => {
    if (parts.current === null) return;
    const { format, header, parts: all } = parts.current;
    let [tally, errors]: [Tally, Errors] = [NO_TALLY, []];
    stopped.current = false;
    // One for the whole file: what stands twice in different parts is found by it.
    const importId = newKey();
    try {
      for (const [done, { lines, firstLine }] of all.entries()) {
        setState({ kind: 'running', dryRun, done, all: all.length, tally, errors });
        const report = await ask<ImportReport>('/customers/import', { method: 'POST', body: { lines, format, firstLine, dryRun, importId, ...(header !== null && done > 0 ? { header } : {}) } });
        tally = added(tally, report);
        errors = [...errors, ...report.errors].slice(0, ERRORS_SHOWN);
        if (stopRequested(stopped)) break;
      }
      setState({ kind: 'done', dryRun, stopped: stopRequested(stopped), tally, errors });
      if (!dryRun) await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'customers' || queryKey[0] === 'customer' });
    } catch (problem) {
      setState({ kind: 'failed', problem, dryRun });
    }
  };
  const choose = async (file: File): Promise<void> => {
    setFileName(file.name);
    const refuse = (refused: (typeof IMPORT)['empty']): void => { setState({ kind: 'none', refused }); };
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    } catch {
      refuse(IMPORT.unreadable); return;
    }
    parts.current = partsOf(text, formatOf(file.name, text));
    if (parts.current === null) refuse(IMPORT.tooLong);
    else if (parts.current.parts.length === 0) refuse(IMPORT.empty);
    else await run(true);
  };
  return {
    state, fileName, choose: (file) => { void choose(file); }, load: () => { void run(false); }, stop: () => { stopped.current = true; },
    reset: () => { parts.current = null; setFileName(''); setState({ kind: 'none', refused: null }); },
  };
}
const stopRequested = (flag: { readonly current: boolean }): boolean => flag.current;
