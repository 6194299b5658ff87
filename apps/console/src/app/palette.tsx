/** Find or do anything: crises, customers, screens and acts behind one field. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CustomerItem } from '#contracts';
import { ask, query } from '../api/client';
import { crisesQuery } from '../api/queries';
import type { Page } from '../api/queries';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import type { IconName } from '../parts/icon';
import { Name, Num } from '../parts/text';
import { recallTour } from '../tour/kept';
import { TOUR } from '../tour/texts';
import { useWords } from '../words/words';
import { useAllKeys } from './keys';
import { READERS, useScreens } from './screens';
import { hasRole, useMe } from './session';
import { FRAME } from './texts';

interface Choice {
  readonly key: string;
  readonly icon: IconName;
  readonly label: ReactNode;
  readonly run: () => void;
}
const FOUND_MAX = 6;

interface Found {
  readonly choices: readonly Choice[];
  /** For which words. */
  readonly of: string;
  /** Nothing is being looked for any more. */
  readonly settled: boolean;
}

function useChoices(words: string, done: () => void): Found {
  const { t } = useWords();
  const navigate = useNavigate();
  const screens = useScreens();
  const me = useMe();
  const asked = words.trim();
  const crises = useQuery({ ...crisesQuery({ q: asked, finished: true, limit: FOUND_MAX }), enabled: asked.length > 1 });
  const customers = useQuery({ queryKey: ['customers', asked], queryFn: () => ask<Page<CustomerItem>>(`/customers${query({ q: asked, limit: FOUND_MAX })}`), enabled: asked.length > 1 });
  const go = (to: string, hash?: string): void => { done(); void navigate({ to, ...(hash === undefined ? {} : { hash }) }); };
  // What the screen behind can do with what is open there: write, log a call, escalate.
  const here = useAllKeys(true).flatMap(({ key, label, about, run }) => (about === undefined ? [] : [{ key: `here-${key}`, icon: 'flag' as const, label: <>{t(label)} <span className="mut"><Num>{about}</Num></span></>, words: `${label.he} ${label.en}`, run: () => { done(); run(); } }]));
  const acts: readonly (Choice & { readonly words: string })[] = [
    ...here,
    { key: 'open', icon: 'plus', label: t(FRAME.openCrisis), words: `${FRAME.openCrisis.he} ${FRAME.openCrisis.en}`, run: () => { go('/open'); } },
    { key: 'tour', icon: 'flag', label: t(TOUR.title), words: `${TOUR.title.he} ${TOUR.title.en}`, run: () => { done(); recallTour(me.id); } },
    ...[...screens, ...(hasRole(me, ...READERS) ? [{ to: '/customers/all', label: FRAME.customers }] : []), { to: '/account', label: FRAME.myAccount }].map(({ to, label }) => ({ key: to, icon: 'out' as const, label: t(FRAME.goTo, { name: t(label) }), words: `${label.he} ${label.en}`, run: () => { go(to); } })),
    { key: 'tokens', icon: 'out', label: t(FRAME.goTo, { name: t(FRAME.myTokens) }), words: `${FRAME.myTokens.he} ${FRAME.myTokens.en}`, run: () => { go('/account', 'tokens'); } },
  ];
  const choices = [
    ...(crises.data?.items ?? []).map(({ id, reference, summary, accountName }) => ({ key: id, icon: 'alert' as const, label: <><Num>{reference}</Num> <Name>{summary}</Name> <span className="mut"><Name>{accountName}</Name></span></>, run: () => { go(`/crises/${reference}`); } })),
    ...(customers.data?.items ?? []).map(({ id, name }) => ({ key: `customer-${id}`, icon: 'people' as const, label: <>{t(FRAME.customer)}: <Name>{name}</Name></>, run: () => { go(`/customers/${id}`); } })),
    ...acts.filter(({ words: own }) => asked === '' || own.toLowerCase().includes(asked.toLowerCase())),
  ];
  return { choices, of: asked, settled: !crises.isLoading && !customers.isLoading };
}

/** Which entry is chosen: the first, until somebody goes on from it. By its key, because what is found later comes before it. */
function useChosen(choices: readonly Choice[]): { readonly at: number; readonly choose: (at: number | null) => void; readonly isChosen: boolean } {
  const [key, setKey] = useState<string | null>(null);
  const found = key === null ? -1 : choices.findIndex((one) => one.key === key);
  return { at: Math.max(0, found), isChosen: found !== -1, choose: (at) => { setKey(at === null ? null : (choices[at]?.key ?? null)); } };
}

/** Enter is quicker than the list: it waits until what is found is that of the words as they stand, and then runs the first. */
function useEnter(words: string, { choices, of, settled }: Found): { readonly isReady: boolean; readonly wish: (words: string | null) => void } {
  const [wished, wish] = useState<string | null>(null);
  const isReady = settled && of === words.trim();
  useEffect(() => {
    if (wished === null || !isReady) return;
    wish(null);
    if (wished === of) choices[0]?.run();
  }, [wished, isReady, of, choices]);
  return { isReady, wish };
}

export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const found = useChoices(useDeferredValue(words), onClose);
  const { choices } = found;
  const { at, isChosen, choose } = useChosen(choices);
  const { isReady, wish } = useEnter(words, found);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has opened: at its opening a modal gives the focus to its first button.
  useEffect(() => { field.current?.focus(); }, []);
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) { event.preventDefault(); wish(null); choose((at + step + choices.length) % Math.max(1, choices.length)); }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (isReady || isChosen) choices[at]?.run();
    else wish(words.trim());
  };
  return (
    <Dialog title={t(FRAME.find)} onClose={onClose}>
      <div className="palette">
        <input ref={field} className="input" role="combobox" aria-expanded="true" aria-controls={id} aria-activedescendant={choices.length > 0 ? `${id}-${String(at)}` : undefined} aria-label={t(FRAME.search)} placeholder={t(FRAME.search)} value={words}
          onChange={(event) => { setWords(event.target.value); choose(null); wish(null); }} onKeyDown={onKey} />
        <ul id={id} role="listbox" aria-label={t(FRAME.results)} aria-busy={!isReady}>
          {choices.map((choice, index) => <li key={choice.key} id={`${id}-${String(index)}`} role="option" aria-selected={index === at} onClick={choice.run} onMouseMove={() => { choose(index); }}><Icon name={choice.icon} /><span className="grow ell">{choice.label}</span></li>)}
        </ul>
        {choices.length === 0 && isReady && <p className="sm mut" role="status">{t(FRAME.nothing)}</p>}
      </div>
    </Dialog>
  );
}
