/** The draft, what it comes to, and the opening itself. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CommandAnswer, CrisisPreview, CustomerDetail } from '#contracts';
import { OFFLINE, Problem, ask, newKey } from '../../api/client';
import { useMe } from '../../app/session';
import { useZone } from '../../app/zone';
import { desksQuery } from '../../forms/queries';
import { useSay } from '../../parts/toast';
import { useWords } from '../../words/words';
import { EMPTY_DRAFT, bodyOf, fieldOnScreen, keepDraft, keptDraft, previewOf, withCurrency, wrongIn } from './draft';
import type { OpenDraft, Wrong } from './draft';
import { OPEN } from './texts';

const PAUSE_MS = 250;

/** The value as it was when the person last paused. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => { setSettled(value); }, PAUSE_MS);
    return () => { clearTimeout(timer); };
  }, [value]);
  return settled;
}

export interface Preview {
  readonly data: CrisisPreview | undefined;
  readonly failed: boolean;
}
/** Nothing is kept by asking. */
export function usePreview(draft: OpenDraft): Preview {
  const zone = useZone();
  const asked = useSettled(JSON.stringify(previewOf(draft, zone)));
  const { data, isError } = useQuery({ queryKey: ['crisis-preview', asked], queryFn: ({ signal }) => ask<CrisisPreview>('/crises/preview', { method: 'POST', body: JSON.parse(asked) as object, signal }), placeholderData: keepPreviousData, gcTime: 60_000, staleTime: 20_000 });
  return { data, failed: isError };
}

export function useCustomer(id: string | null): CustomerDetail | undefined {
  return useQuery({ queryKey: ['customer', id], queryFn: () => ask<CustomerDetail>(`/customers/${encodeURIComponent(id ?? '')}`), enabled: id !== null }).data;
}

export interface Opening {
  readonly draft: OpenDraft;
  readonly set: (change: Partial<OpenDraft>) => void;
  readonly startOver: () => void;
  /** The draft was kept from before. */
  readonly isBack: boolean;
  readonly customer: CustomerDetail | undefined;
  readonly wrong: readonly Wrong[];
  /** Counted up with every try that found something wrong. */
  readonly tries: number;
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly submit: () => void;
}

/** `first`: what the address brought along. */
export function useOpening(first: Partial<OpenDraft>): Opening {
  const [kept] = useState(keptDraft);
  const [typed, setDraft] = useState<OpenDraft>(() => ({ ...(kept ?? EMPTY_DRAFT), ...first }));
  const me = useMe();
  const desks = useQuery(desksQuery);
  const draft = withCurrency(typed, desks.data?.items ?? [], me.desks[0]);
  const customer = useCustomer(draft.customer?.id ?? null);
  const zone = useZone();
  const [tried, setTried] = useState(0);
  const sending = useSending(customer, () => { keepDraft(EMPTY_DRAFT); });
  const empty = useMemo(() => JSON.stringify(typed) === JSON.stringify(EMPTY_DRAFT), [typed]);
  useEffect(() => { if (!sending.done) keepDraft(empty ? EMPTY_DRAFT : typed); }, [typed, empty, sending.done]);
  const own = wrongIn(draft, customer?.contacts.length ?? 0, zone);
  return {
    draft, customer, isBack: kept !== null && !empty, problem: sending.problem, busy: sending.busy, tries: tried, wrong: tried === 0 ? [] : own.length > 0 ? own : sending.wrong,
    set: (change) => { setDraft((was) => ({ ...was, ...change })); },
    startOver: () => { setDraft(EMPTY_DRAFT); setTried(0); sending.forget(); },
    submit: () => {
      setTried(tried + 1);
      if (own.length === 0) sending.send(bodyOf(draft, (customer?.contacts ?? []).map(({ id }) => id), zone));
    },
  };
}

interface Sending {
  readonly busy: boolean;
  readonly done: boolean;
  readonly problem: Problem | null;
  readonly wrong: readonly Wrong[];
  readonly send: (body: Readonly<Record<string, unknown>>) => void;
  readonly forget: () => void;
}
function useSending(customer: CustomerDetail | undefined, onDone: () => void): Sending {
  const navigate = useNavigate();
  const client = useQueryClient();
  const say = useSay();
  const { t } = useWords();
  const [state, setState] = useState<Pick<Sending, 'busy' | 'done' | 'problem' | 'wrong'>>({ busy: false, done: false, problem: null, wrong: [] });
  // The same words under the same key open one crisis, however often they are sent; other words are another act.
  const key = useRef<{ readonly body: string; readonly key: string } | null>(null);
  const send = async (body: Readonly<Record<string, unknown>>): Promise<void> => {
    const text = JSON.stringify(body);
    if (key.current?.body !== text) key.current = { body: text, key: newKey() };
    setState({ busy: true, done: false, problem: null, wrong: [] });
    try {
      const answer = await ask<CommandAnswer>('/crises', { method: 'POST', body, headers: { 'Idempotency-Key': key.current.key } });
      setState({ busy: false, done: true, problem: null, wrong: [] });
      onDone();
      say({ text: t(OPEN.opened, { reference: answer.reference }) });
      void client.invalidateQueries({ queryKey: ['crises'] });
      void navigate({ to: '/crises/$id', params: { id: answer.reference } });
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setState({ busy: false, done: false, problem: error, wrong: wrongOf(error, customer?.contacts.length ?? 0) });
    }
  };
  return { ...state, send: (body) => { void send(body); }, forget: () => { key.current = null; setState({ busy: false, done: false, problem: null, wrong: [] }); } };
}

function wrongOf({ document: { problems, field, detail }, code }: Problem, onFile: number): readonly Wrong[] {
  if (code === OFFLINE) return [];
  const all = problems ?? (field === undefined ? [] : [{ field, detail }]);
  return all.map((one) => ({ field: fieldOnScreen(one.field, onFile), text: { he: one.detail, en: one.detail } }));
}
