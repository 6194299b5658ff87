/** The form each track asks for next: which, by whom, until when and why, one key away. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Me } from '#contracts';
import { useMe } from '../../app/session';
import { commandFormsQuery } from '../../forms/queries';
import { Button } from '../../parts/button';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { mayMeet, nextRelationship, nextTechnical } from './next-form';
import type { NextForm } from './next-form';
import { PlanTable, SituationLists } from './tab-plan';
import { NEXT } from './texts';
import { useCrisis, useTelling } from './use-crisis';

export function NextCards(): ReactNode {
  const { detail, may } = useCrisis();
  const me = useMe();
  if (detail.status === 'closed' || detail.status === 'cancelled') return null;
  const asked = [nextTechnical(detail), nextRelationship(detail)] as const;
  // Whoever may fill in one of the two is shown that one: the other track's form is somebody else's.
  const isTheirs = (one: NextForm): boolean => may(one.command) && isFor(one, me);
  const own = asked.some((one) => one !== null && isTheirs(one));
  const [technical, relationship] = asked.map((one) => (one === null || (own && !isTheirs(one)) ? null : one));
  return (
    <>
      {technical != null && <Card track="technical" next={technical}><SituationLists /></Card>}
      {relationship != null && <Card track="relationship" next={relationship}><PlanTable /></Card>}
    </>
  );
}

/** Where only one person may, holding the duty does not matter. */
const isFor = ({ by, duty }: NextForm, me: Me): boolean => (by == null ? duty === null || mayMeet(duty, me) : by.id === me.id);

function Card({ track, next, children }: { readonly track: 'technical' | 'relationship'; readonly next: NextForm; readonly children: ReactNode }): ReactNode {
  const { begin, may, detail } = useCrisis();
  const me = useMe();
  const { t } = useWords();
  const { near } = useTelling();
  const forms = useQuery(commandFormsQuery).data?.items ?? [];
  const { duty } = next;
  // Who may not fill it in has no form of it: then the stage or the duty gives the name.
  const named = (command: string, otherwise: string): string => { const form = forms.find((one) => one.name === command); return form === undefined ? otherwise : t(form.labels); };
  const name = named(next.command, t(track === 'technical' || duty === null ? detail.technical.name : duty.name));
  const owner = next.by?.name ?? duty?.owner?.name ?? (track === 'technical' ? detail.people['technicalLead']?.name : detail.people['accountManager']?.name) ?? t(NEXT.nobody);
  const title = t(NEXT[track], { name });
  return (
    <section className={`sheet form ${track === 'technical' ? 'tf' : 'rf'}`} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className="xs mut"><Sentence>{duty?.dueAt == null ? t(NEXT.noDue, { name: owner }) : t(NEXT.due, { name: owner, at: near(duty.dueAt) })}</Sentence></p>
      </div>
      {duty !== null && <p className="sm mut2">{t(duty.explanation.fulfilledBy)}</p>}
      {children}
      {may(next.command) && isFor(next, me)
        ? <div className="row"><Button onClick={() => { begin(next.command, next.initial); }}>{name}</Button>{next.instead !== null && may(next.instead) && <Button kind="quiet" onClick={() => { if (next.instead !== null) begin(next.instead); }}>{named(next.instead, t(NEXT.unknown))}</Button>}</div>
        : <p className="xs mut">{next.by == null ? t(NEXT.notYours) : t(NEXT.onlyBy, { name: next.by.name })}</p>}
    </section>
  );
}
