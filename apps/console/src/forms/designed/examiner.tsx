/** Who examines a claim: only those who may are offered, and of everybody else it is said why not. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { ExaminerItem, FormField } from '#contracts';
import { peopleQuery } from '../../api/queries';
import { Icon } from '../../parts/icon';
import { useMinute } from '../../parts/now';
import { Name, Num, Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { SelectField } from '../fields/choice-fields';
import { FieldFrame } from '../fields/field-frame';
import { F } from '../fields/field-view';
import { useForm } from '../form-context';
import { barredBy, mayExamine, obstacleOf } from '../model/examiners';
import { examinersQuery } from '../queries';
import { FORM } from '../texts';
import { For, Rest } from './parts';
import { Standing, useClaim } from './claim';
import { CLAIM as C } from './texts';
import { useFilled } from './use-filled';

/** Claim, seat, person, reason: in the order in which each narrows the next. */
export function AssignExaminer(): ReactNode {
  const { t } = useWords();
  const { fields } = useForm();
  const claim = useClaim();
  const field = fields.find((one) => one.key === 'personId');
  useSeat(claim?.examiner != null && claim.secondBecause !== null && claim.secondExaminer === null);
  return (
    <>
      <For text={C.for} />
      <F name="claimId" />
      {claim !== null && <Standing claim={claim} />}
      <F name="seat" />
      {field !== undefined && (claim === null ? <FieldFrame field={field} path={['personId']} as="legend">{() => <p className="mut sm">{t(C.claimFirst)}</p>}</FieldFrame> : <Examiner field={field} claimId={claim.id} />)}
      <Rest drawn={['claimId', 'seat', 'personId']} />
    </>
  );
}

/** Where only the second seat is empty, that is the one meant; once, so that another choice stays. */
function useSeat(isSecondMeant: boolean): void {
  const { set } = useForm();
  const meant = useRef(false);
  useEffect(() => {
    if (!isSecondMeant || meant.current) return;
    meant.current = true;
    set(['seat'], 'second');
  }, [isSecondMeant, set]);
}

function Examiner({ field, claimId }: { readonly field: FormField; readonly claimId: string }): ReactNode {
  const { t } = useWords();
  const { crisisId } = useForm();
  const found = useQuery(examinersQuery(crisisId ?? '', claimId));
  if (found.isPending) return <FieldFrame field={field} path={['personId']} as="legend">{() => <p className="mut sm" role="status">{t(C.reading)}</p>}</FieldFrame>;
  // Without the list the field still works: the API refuses whoever may not, and says who could.
  return found.isError ? <F name="personId" /> : <Offered field={field} items={found.data.items} />;
}

function Offered({ field, items }: { readonly field: FormField; readonly items: readonly ExaminerItem[] }): ReactNode {
  const { t } = useWords();
  const now = useMinute();
  const chosen = useFilled().text('personId');
  const people = useQuery(peopleQuery).data?.items ?? [];
  const away = new Set(people.filter(({ unavailableUntil }) => unavailableUntil !== null && Date.parse(unavailableUntil) > now).map(({ id }) => id));
  const able = mayExamine(items, away);
  const hindered = obstacleOf(items, chosen);
  const kept = hindered === null ? [] : items.filter(({ person }) => person.id === chosen);
  const options = [...able.map(({ id, name }) => ({ value: id, name: away.has(id) ? t(FORM.away, { name }) : name })), ...kept.map(({ person }) => ({ value: person.id, name: person.name }))];
  return (
    <>
      {options.length > 0 && <SelectField field={field} path={['personId']} help={C.onlyThese} options={options} />}
      {hindered !== null && <p className="note late sm" role="alert"><Icon name="alert" /><Sentence>{t(C.mayNot, { name: kept[0]?.person.name ?? chosen, because: t(hindered) })}</Sentence></p>}
      {able.length === 0 && <p className="note near sm"><Icon name="alert" /><span>{t(C.nobodyMay)}</span></p>}
      <Barred items={items} open={able.length === 0} />
    </>
  );
}

function Barred({ items, open }: { readonly items: readonly ExaminerItem[]; readonly open: boolean }): ReactNode {
  const { t } = useWords();
  const groups = barredBy(items);
  const count = groups.reduce((sum, { names }) => sum + names.length, 0);
  if (count === 0) return null;
  return (
    <details className="barred" open={open || undefined}>
      <summary>{t(C.barred, { n: count })}</summary>
      <dl>{groups.map(({ because, names }) => <div key={because.en}><dt>{t(because)} <span className="mut">(<Num>{names.length}</Num>)</span></dt><dd>{names.map((name, at) => <span key={name}>{at > 0 && ', '}<Name>{name}</Name></span>)}</dd></div>)}</dl>
    </details>
  );
}
