/** The joint plan: who has to hear it, who says it, by when, approved by us and by them. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { DisclosureView } from '#contracts';
import { useMe } from '../../app/session';
import { Icon } from '../../parts/icon';
import { Name, Sentence, When } from '../../parts/text';
import { CONFIDENTIAL } from '../../screens/crisis/tab-texts';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { F } from '../fields/field-view';
import { useForm } from '../form-context';
import { begun } from '../model/initial';
import { For, Rest, Section } from './parts';
import { PLAN as P } from './texts';
import { useFilled } from './use-filled';

type Item = DisclosureView['plan'][number];

export function PlanStep(): ReactNode {
  return <><For text={P.for} /><PlanTable /><Section title={P.item}><Rest drawn={[]} /></Section></>;
}

/** The table is the choice as well: one press on a line chooses it. */
function PlanTable(): ReactNode {
  const { t, language } = useWords();
  const { command, detail, fields, set, beginning, frozen } = useForm();
  const chosen = useFilled().text('itemId');
  const asks = fields.some((field) => field.key === 'itemId');
  const me = useMe();
  // Nobody approves his own wording: refused as `approval.not-own`, so it is not offered.
  const ownWaits = (item: Item): boolean => command === 'approve-plan-item' && item.author?.id === me.id;
  const plan = (detail?.relationship.disclosure.plan ?? []).filter((item) => item.stage !== 'dropped');
  if (plan.length === 0) return <p className="note">{t(P.empty)}</p>;
  const when = (iso: string): string => nearTime(Date.parse(iso), beginning.now, { language, zone: beginning.zone });
  const choose = (item: Item): void => {
    set(['itemId'], item.id);
    if (fields.some((field) => field.key === 'revision')) set(['revision'], String(item.revision));
  };
  return (
    <Section title={P.now}>
      <div className="scrolls">
        <table className="plan">
          <thead><tr><th scope="col">{t(P.who)}</th><th scope="col">{t(P.what)}</th><th scope="col">{t(P.says)}</th><th scope="col">{t(P.by)}</th><th scope="col">{t(P.ours)}</th><th scope="col">{t(P.theirs)}</th>{asks && <th scope="col"><span className="vh">{t(P.choose)}</span></th>}</tr></thead>
          <tbody>{plan.map((item) => (
            <tr key={item.id} aria-selected={asks ? item.id === chosen : undefined}>
              <td><Name>{item.audience}</Name></td><td><Name>{item.message}</Name>{item.confidentiality !== 'open' && <p className="sm"><Icon name="lock" /> <b>{t(P.confidentiality)}:</b> <Sentence>{t(CONFIDENTIAL[item.confidentiality] ?? P.confidentiality, { limits: item.limits })}</Sentence></p>}{item.asked !== null && <p className="sm lacks">{t(P.asked, { words: item.asked })}</p>}</td>
              <td><Name>{item.ownerOurs?.name ?? '–'}</Name><br /><Name>{item.ownerTheirs}</Name></td><td><When>{when(item.dueAt)}</When></td>
              <td><Said done={item.approvedBy !== null} /></td><td><Said done={item.agreedAt !== null} /></td>
              {asks && <td>{ownWaits(item) ? <span className="mut sm">{t(P.own)}</span> : <button type="button" className="chipbtn" disabled={frozen} aria-pressed={item.id === chosen} onClick={() => { choose(item); }}>{t(item.id === chosen ? P.chosen : P.choose)}<span className="vh"> {item.audience}</span></button>}</td>}
            </tr>
          ))}</tbody>
        </table>
      </div>
    </Section>
  );
}

function Said({ done }: { readonly done: boolean }): ReactNode {
  const { t } = useWords();
  return <span className={done ? 'has sm' : 'mut sm'}>{done && <Icon name="check" />}{t(done ? P.approved : P.open)}</span>;
}

/** Begins with the item as it is; the fields that were not touched are the same again, so nothing else changes. `words` is where the customer says on his page what to change: here it would change nothing. */
export function AmendPlanItem(): ReactNode {
  const { t } = useWords();
  const { detail, fields, set, beginning } = useForm();
  const chosen = useFilled().text('itemId');
  const shown = useRef('');
  const item = detail?.relationship.disclosure.plan.find((one) => one.id === chosen);
  useEffect(() => {
    if (item === undefined || shown.current === item.id) return;
    shown.current = item.id;
    const given: Readonly<Record<string, unknown>> = { message: item.message, ownerOurs: item.ownerOurs?.id, ownerTheirs: item.ownerTheirs, dueAt: item.dueAt, confidentiality: item.confidentiality, limits: item.limits };
    for (const field of fields) if (Object.hasOwn(given, field.key)) set([field.key], begun(field, given[field.key], beginning));
  }, [item, fields, set, beginning]);
  return (
    <>
      <For text={P.for} />
      <PlanTable />
      <Section title={P.item}><F name="itemId" /><F name="revision" />{item !== undefined && <><p className="mut2 sm">{t(P.onlyChanged)}</p><Rest drawn={['itemId', 'revision', 'words']} /></>}</Section>
    </>
  );
}
