/** Find or do anything: crises, customers, screens and acts behind one field. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useId, useState } from 'react';
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

function useChoices(words: string, done: () => void): readonly Choice[] {
  const { t } = useWords();
  const navigate = useNavigate();
  const screens = useScreens();
  const me = useMe();
  const asked = words.trim();
  const crises = useQuery({ ...crisesQuery({ q: asked, finished: true, limit: FOUND_MAX }), enabled: asked.length > 1 });
  const customers = useQuery({ queryKey: ['customers', asked], queryFn: () => ask<Page<CustomerItem>>(`/customers${query({ q: asked, limit: FOUND_MAX })}`), enabled: asked.length > 1 });
  const go = (to: string, hash?: string): void => { done(); void navigate({ to, ...(hash === undefined ? {} : { hash }) }); };
  const acts: readonly (Choice & { readonly words: string })[] = [
    { key: 'open', icon: 'plus', label: t(FRAME.openCrisis), words: `${FRAME.openCrisis.he} ${FRAME.openCrisis.en}`, run: () => { go('/open'); } },
    { key: 'tour', icon: 'flag', label: t(TOUR.title), words: `${TOUR.title.he} ${TOUR.title.en}`, run: () => { done(); recallTour(me.id); } },
    ...[...screens, ...(hasRole(me, ...READERS) ? [{ to: '/customers/all', label: FRAME.customers }] : []), { to: '/account', label: FRAME.myAccount }].map(({ to, label }) => ({ key: to, icon: 'out' as const, label: t(FRAME.goTo, { name: t(label) }), words: `${label.he} ${label.en}`, run: () => { go(to); } })),
    { key: 'tokens', icon: 'out', label: t(FRAME.goTo, { name: t(FRAME.myTokens) }), words: `${FRAME.myTokens.he} ${FRAME.myTokens.en}`, run: () => { go('/account', 'tokens'); } },
  ];
  return [
    ...(crises.data?.items ?? []).map(({ id, reference, summary, accountName }) => ({ key: id, icon: 'alert' as const, label: <><Num>{reference}</Num> <Name>{summary}</Name> <span className="mut"><Name>{accountName}</Name></span></>, run: () => { go(`/crises/${reference}`); } })),
    ...(customers.data?.items ?? []).map(({ id, name }) => ({ key: `customer-${id}`, icon: 'people' as const, label: <>{t(FRAME.customer)}: <Name>{name}</Name></>, run: () => { go(`/customers/${id}`); } })),
    ...acts.filter(({ words: own }) => asked === '' || own.toLowerCase().includes(asked.toLowerCase())),
  ];
}

export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useWords();
  const id = useId();
  const [words, setWords] = useState('');
  const choices = useChoices(useDeferredValue(words), onClose);
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, Math.max(0, choices.length - 1));
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) { event.preventDefault(); setAt((chosen + step + choices.length) % Math.max(1, choices.length)); }
    if (event.key === 'Enter') { event.preventDefault(); choices[chosen]?.run(); }
  };
  return (
    <Dialog title={t(FRAME.find)} onClose={onClose}>
      <div className="palette">
        <input className="input" role="combobox" aria-expanded="true" aria-controls={id} aria-activedescendant={choices.length > 0 ? `${id}-${String(chosen)}` : undefined} aria-label={t(FRAME.search)} placeholder={t(FRAME.search)} value={words} autoFocus
          onChange={(event) => { setWords(event.target.value); setAt(0); }} onKeyDown={onKey} />
        <ul id={id} role="listbox" aria-label={t(FRAME.results)}>
          {choices.map((choice, index) => <li key={choice.key} id={`${id}-${String(index)}`} role="option" aria-selected={index === chosen} onClick={choice.run} onMouseMove={() => { setAt(index); }}><Icon name={choice.icon} /><span className="grow ell">{choice.label}</span></li>)}
        </ul>
        {choices.length === 0 && <p className="sm mut" role="status">{t(FRAME.nothing)}</p>}
      </div>
    </Dialog>
  );
}
