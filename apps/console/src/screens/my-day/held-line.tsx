/** Limits in force with whoever is written to: what is barred, until when, and that writing goes on. */
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { boundariesOf, inForce, ofContact } from '../crisis/boundaries';
import { LIMIT } from '../crisis/subject-texts';
import type { Composer } from './use-composer';

export function HeldLine({ composer: { detail, draft, now, zone } }: { readonly composer: Pick<Composer, 'detail' | 'draft' | 'now' | 'zone'> }): ReactNode {
  const { t, language } = useWords();
  const all = ofContact(inForce(detail.relationship.limits.boundaries, now));
  const held = all.filter((one) => draft.contactIds.some((id) => boundariesOf([one], id).length > 0));
  if (held.length === 0) return null;
  return (
    <ul className="plainlist sm" role="status">{held.map((one) => {
      if (one.kind === 'decline-with-reasons') return null;
      const at = nearTime(Date.parse(one.until), now, { language, zone });
      // Each fact is isolated whole by `t`; a note lays its children out in a row, so that the sentence is one of them.
      return <li key={one.id} className="note near"><Icon name="lock" /><span>{t(LIMIT[one.kind], { name: one.contactName ?? t(LIMIT.everybody), through: one.pointOfContact?.name ?? t(LIMIT.somebody), at })}</span></li>;
    })}</ul>
  );
}
