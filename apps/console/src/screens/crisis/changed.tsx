/** While a form is open and somebody else changes the crisis: who changed what, said in the form itself. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { TimelineEntry } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { useMe } from '../../app/session';
import { Icon } from '../../parts/icon';
import { Name, Sentence } from '../../parts/text';
import { actorName } from '../../words/actor';
import { useWords } from '../../words/words';
import { changesOfOthers } from './changes-of-others';
import { CHANGED } from './texts';
import { useCrisis, useTelling } from './use-crisis';

const newestQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'timeline', 'newest'], queryFn: () => ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(id)}/timeline${query({ limit: 40 })}`) });
const SHOWN_MOST = 3;

/** Stands in the open dialog: what lies behind a modal is out of reach. */
export function Changed({ since }: { readonly since: number }): ReactNode {
  const { detail } = useCrisis();
  const { t, language } = useWords();
  const me = useMe();
  const { near } = useTelling();
  const isNewer = detail.version > since;
  const newest = useQuery({ ...newestQuery(detail.id), enabled: isNewer });
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => { setPlace(isNewer ? document.querySelector('dialog[open] .dialog-body') : null); }, [isNewer, detail.version]);
  const changes = changesOfOthers(newest.data?.items ?? [], { since, me: me.id });
  const last = changes[0];
  if (place === null || last === undefined) return null;
  return createPortal(
    <div className="note near changednote" role="status">
      <Icon name="swap" />
      <div>
        <b>{t(CHANGED.title, { name: actorName(last.by, language), at: near(last.at) })}</b>
        <ul>{changes.slice(0, SHOWN_MOST).map((one) => <li key={one.seq}><Name>{actorName(one.by, language)}</Name>: <Sentence>{t(one.text)}</Sentence></li>)}</ul>
        <p className="mut2">{t(CHANGED.keep)}</p>
      </div>
    </div>, place,
  );
}
