/** Of an item of the joint plan: what is said and to whom, and whose part in it is whose. */
import type { ReactNode } from 'react';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { useMe } from '../../app/session';
import { Name, Sentence } from '../../parts/text';
import { p } from '../../words/pair';
import { useWords } from '../../words/words';

const PLAN = {
  said: p('What is said', 'מה נאמר'), to: p('to {audience}', 'אל {audience}'),
  named: p('The plan names you as the one who says it. {who} answers for it: say there once it is done, or now if you cannot.', 'לפי התוכנית אתם מוסרים את הדברים. האחריות על כך אצל {who}: יש לעדכן שם כשזה נעשה, או כבר עכשיו אם לא תוכלו.'),
} as const;
interface Of {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem;
}
const itemOf = ({ detail, duty }: Of): CrisisDetail['relationship']['disclosure']['plan'][number] | undefined => (duty.kind === 'plan-item' ? detail.relationship.disclosure.plan.find(({ id }) => id === duty.about) : undefined);

/** A line of the explanation; nothing of another duty. */
export function PlanWords({ detail, duty }: Of): ReactNode {
  const { t } = useWords();
  const item = itemOf({ detail, duty });
  if (item === undefined) return null;
  return <div><dt>{t(PLAN.said)}</dt><dd><q dir="auto">{item.message}</q> <span className="mut"><Sentence>{t(PLAN.to, { audience: item.audience })}</Sentence></span>{item.limits !== '' && <> <span className="mut">(<Name>{item.limits}</Name>)</span></>}</dd></div>;
}

/** For a colleague whom the plan names and whose duty it is not; null of all others. */
export function useNamedNote({ detail, duty }: Of): string | null {
  const { t } = useWords();
  const me = useMe();
  const isNamed = itemOf({ detail, duty })?.ownerOurs?.id === me.id && duty.owner !== null && duty.owner.id !== me.id;
  return isNamed ? t(PLAN.named, { who: duty.owner?.name ?? '' }) : null;
}
