/** The life of one form: what it begins with, its draft, what is wrong, sending it once, and what the API answered. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CommandAnswer, CommandForm, CrisisDetail, TimelineEntry } from '#contracts';
import { NO_ANSWER, Problem, ask, command as issue, newKey, query } from '../api/client';
import type { Page } from '../api/queries';
import { useMe } from '../app/session';
import { useZone } from '../app/zone';
import { crisisNow } from './crisis-clock';
import type { FormModel } from './form-context';
import { changesSince, restsOnSeen } from './model/conflict';
import { isFinal } from './model/final';
import { dropDraft, keepDraft, readDraft, withChosen } from './model/draft';
import { beginning } from './model/initial';
import type { Beginning } from './model/initial';
import { onlyContact } from './model/only-contact';
import { onlyChoice } from './model/things';
import { owedNow } from './model/owed';
import { payloadOf } from './model/payload';
import type { FieldProblem, Read } from './model/payload';
import { answered, firstSending, inDoubt, toSend } from './model/sending';
import type { Sending } from './model/sending';
import { withValue } from './model/values';
import type { Group, Path, Value } from './model/values';
import { verdictProblems } from './model/verdict-parts';

export interface FormArgs {
  readonly form: CommandForm;
  readonly crisisId: string | null;
  readonly detail: CrisisDetail | null;
  readonly initial: Readonly<Record<string, unknown>>;
  /** `payload`: what was sent. */
  readonly onDone: (answer: CommandAnswer, payload: Readonly<Record<string, unknown>>) => void;
}
export type Stage = 'writing' | 'asking' | 'sending' | 'doubt' | 'conflict';
export interface CommandFormState {
  readonly model: FormModel;
  readonly stage: Stage;
  /** The API's refusal as a whole; its fields stand in the model. */
  readonly refusal: Problem | null;
  /** What others did since the person looked; only in `conflict`. */
  readonly changes: readonly TimelineEntry[];
  readonly restored: boolean;
  /** The person is done writing: asks first where the customer will notice, else sends. */
  readonly submit: () => void;
  readonly send: () => void;
  readonly back: () => void;
  readonly startOver: () => void;
  /** Rises whenever there is something to mend: the form moves the focus there. */
  readonly attempt: number;
}
/** The person confirms what will happen: the customer notices, or something ends. */
export const isAsked = ({ name, customerVisible }: Pick<CommandForm, 'name' | 'customerVisible'>): boolean => customerVisible || isFinal(name);
/** Typing is not interrupted by writing to storage at every key. */
const DRAFT_AFTER_MS = 300;

function useBeginning(detail: CrisisDetail | null): Beginning {
  const zone = useZone();
  const me = useMe();
  const currency = detail?.stake?.currency ?? detail?.impact.currency ?? 'ILS';
  const [now] = useState(() => crisisNow(detail, Date.now()));
  return useMemo(() => ({ zone, now, currency, personId: me.id, makeId: newKey }), [zone, now, currency, me.id]);
}

/** The content, kept as a draft; a draft a person left behind comes back, except where the caller has chosen: whoever presses "stop" means "stop". */
function useContent({ form, crisisId, detail, initial }: FormArgs, start: Beginning): { readonly group: Group; readonly set: (path: Path, value: Value) => void; readonly restored: boolean; readonly startOver: () => void; readonly forget: () => void } {
  const shelfId = crisisId ?? 'new';
  const first = useRef({ ...onlyChoice(detail, form.name), ...onlyContact(detail, form.name), ...initial });
  const [kept] = useState(() => readDraft(sessionStorage, shelfId, form.name));
  const [group, setGroup] = useState<Group>(() => {
    const begun = beginning(form.fields, first.current, start);
    return kept === null ? begun : withChosen(kept, begun, first.current);
  });
  const [restored, setRestored] = useState(kept !== null);
  const touched = useRef(false);
  const unkept = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (!touched.current) return undefined;
    const keep = (): void => { keepDraft(sessionStorage, group, { crisisId: shelfId, command: form.name }); };
    unkept.current = keep;
    const timer = setTimeout(() => { keep(); unkept.current = null; }, DRAFT_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [group, shelfId, form.name]);
  // Who closes the form right after the last key loses nothing of it.
  useEffect(() => () => { if (touched.current) unkept.current?.(); }, []);
  const set = useCallback((path: Path, value: Value) => { touched.current = true; setGroup((before) => withValue(before, path, value)); }, []);
  const forget = useCallback(() => { touched.current = false; dropDraft(sessionStorage, shelfId, form.name); }, [shelfId, form.name]);
  const startOver = useCallback(() => { forget(); setRestored(false); setGroup(beginning(form.fields, first.current, start)); }, [forget, form.fields, start]);
  return { group, set, restored, startOver, forget };
}

/** What goes out now; "just now" is the moment of asking. While nobody knows whether a sending arrived, the same goes again, to the letter. */
function useWire({ form, detail }: FormArgs, group: Group, start: Beginning): { readonly read: () => Read; readonly toSend: (isInDoubt: boolean) => Read['payload'] } {
  const sent = useRef<Read['payload'] | null>(null);
  const read = (): Read => {
    const { payload, problems } = payloadOf(owedNow(form.name, form.fields, group), group, { ...start, now: crisisNow(detail, Date.now()) });
    return { payload, problems: [...problems, ...verdictProblems(form.name, group)] };
  };
  const toSend = (isInDoubt: boolean): Read['payload'] => {
    const payload = isInDoubt && sent.current !== null ? sent.current : read().payload;
    sent.current = payload;
    return payload;
  };
  return { read, toSend };
}

/** The problems the API named, at their fields; without a place they stand at the whole. */
function problemsOf({ document }: Problem): readonly FieldProblem[] {
  const all = document.problems ?? (document.field === undefined ? [] : [{ code: document.code, field: document.field, detail: document.detail }]);
  return all.filter(({ field }) => field !== '').map(({ code, field, detail }) => ({ path: field, code, detail }));
}

/** What happened since that version, and the version now. Read anew, whatever is on the shelf; live changes bring the screens up to date by themselves. */
async function readChanges(crisisId: string, since: number, ownId: string): Promise<{ readonly version: number; readonly others: readonly TimelineEntry[] }> {
  const id = encodeURIComponent(crisisId);
  const [{ version }, { items }] = await Promise.all([ask<CrisisDetail>(`/crises/${id}`), ask<Page<TimelineEntry>>(`/crises/${id}/timeline${query({ limit: 100 })}`)]);
  return { version, others: changesSince(items, since, ownId) };
}

/** The request itself: opening has no crisis yet; decisions carry the version they rest on. */
function post(form: CommandForm, crisisId: string | null, payload: object, { key, version }: { readonly key: string; readonly version: number | null }): Promise<CommandAnswer> {
  if (crisisId === null) return ask<CommandAnswer>('/crises', { method: 'POST', body: payload, headers: { 'Idempotency-Key': key } });
  return issue(crisisId, form.name, payload, version === null ? { key } : { key, version });
}

export function useCommandForm(args: FormArgs): CommandFormState {
  const { form, crisisId, detail, onDone } = args;
  const start = useBeginning(detail);
  const content = useContent(args, start);
  const me = useMe();
  const client = useQueryClient();
  const idPrefix = useId();
  const [stage, setStage] = useState<Stage>('writing');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const [changes, setChanges] = useState<readonly TimelineEntry[]>([]);
  const [attempt, setAttempt] = useState(0);
  const sending = useRef<Sending>(firstSending(newKey()));
  const seen = useRef(detail?.version ?? null);
  const busy = useRef(false);
  const wire = useWire(args, content.group, start);

  const refused = (problem: Problem): void => {
    setRefusal(problem);
    setProblems(problemsOf(problem));
    setStage('writing');
    setAttempt((count) => count + 1);
  };
  const conflicted = async (id: string): Promise<void> => {
    const { version, others } = await readChanges(id, seen.current ?? 0, me.id);
    seen.current = version;
    // Clocks move a crisis on as well: only what people did is worth a question.
    if (others.length === 0) { busy.current = false; send(); return; }
    setChanges(others);
    setStage('conflict');
  };
  const failed = async (error: unknown): Promise<void> => {
    if (!(error instanceof Problem)) throw error;
    if (error.status === 0 || error.code === NO_ANSWER) { setStage('doubt'); return; }
    sending.current = answered(sending.current);
    if (error.code === 'version.conflict' && crisisId !== null) { await conflicted(crisisId); return; }
    refused(error);
  };
  const send = (): void => {
    if (busy.current) return;
    busy.current = true;
    setStage('sending');
    setRefusal(null);
    const payload = wire.toSend(inDoubt(sending.current));
    sending.current = toSend(sending.current, JSON.stringify(payload), newKey);
    post(form, crisisId, payload, { key: sending.current.key, version: restsOnSeen(form) ? seen.current : null }).then((answer) => {
      content.forget();
      if (crisisId !== null) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'crisis' && queryKey[1] === crisisId });
      onDone(answer, payload);
    }).catch(failed).catch((error: unknown) => { refused(error instanceof Problem ? error : new Problem({ title: 'Fault', status: -1, code: 'console.fault', detail: String(error), params: {} })); })
      .finally(() => { busy.current = false; });
  };
  const submit = (): void => {
    const { problems: found } = wire.read();
    setProblems(found);
    setRefusal(null);
    if (found.length > 0) { setAttempt((count) => count + 1); return; }
    if (isAsked(form)) setStage('asking');
    else send();
  };
  const set = (path: Path, value: Value): void => {
    content.set(path, value);
    const prefix = path.map(String).join('.');
    setProblems((before) => before.filter((one) => one.path !== prefix && !one.path.startsWith(`${prefix}.`)));
  };
  const model: FormModel = { command: form.name, fields: owedNow(form.name, form.fields, content.group), group: content.group, set, problems, crisisId, detail, beginning: start, idPrefix, frozen: stage === 'doubt' || stage === 'sending' };
  const back = (): void => {
    // Nobody knows whether the last sending arrived; whoever changes the words knowingly means another act.
    if (inDoubt(sending.current)) sending.current = answered(sending.current);
    setStage('writing');
  };
  return { model, stage, refusal, changes, restored: content.restored, submit, send, back, startOver: content.startOver, attempt };
}
