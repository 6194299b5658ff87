/** A decision on a jump of the queue: whom it is for, why, until when, and who waits longer for it. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SeverityNumber } from '../../parts/severity';
import { Failed, Loading } from '../../parts/states';
import { Name, Num, Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import { queueJumpQuery } from '../queries';
import { Rest, Section } from './parts';
import { JUMP } from './texts';
import { useCrisisMinute } from '../use-crisis-minute';

export function DecideQueueJump(): ReactNode {
  const { t, language } = useWords();
  const { detail, beginning } = useForm();
  const now = useCrisisMinute(detail);
  const asked = detail?.relationship.lane.jumpProposal ?? null;
  const when = (iso: string): string => nearTime(Date.parse(iso), now, { language, zone: beginning.zone });
  if (detail === null || asked === null) return <><p className="mut sm">{t(JUMP.nothing)}</p><Rest drawn={[]} /></>;
  return (
    <>
      <dl className="summary">
        <div><dt>{t(JUMP.customer)}</dt><dd><Name>{detail.accountName}</Name> <Num>{detail.reference}</Num> <SeverityNumber severity={detail.severity} /><br /><span className="mut2" dir="auto">{detail.summary}</span></dd></div>
        <div><dt>{t(JUMP.reason)}</dt><dd dir="auto">{asked.reason}</dd></div>
        <div><dt>{t(JUMP.until)}</dt><dd>{when(asked.until)}</dd></div>
        <div><dt>{t(JUMP.by)}</dt><dd><Sentence>{t(JUMP.byAt, { name: asked.by?.name ?? '–', at: when(asked.at) })}</Sentence></dd></div>
      </dl>
      <Displaced />
      <Rest drawn={[]} />
    </>
  );
}

/** Many are counted, the first of them named. */
const NAMED_MAX = 5;
function Displaced(): ReactNode {
  const { t } = useWords();
  const { crisisId } = useForm();
  const preview = useQuery({ ...queueJumpQuery(crisisId ?? ''), enabled: crisisId !== null });
  if (preview.error !== null) return <Failed error={preview.error} onRetry={() => { void preview.refetch(); }} />;
  if (preview.data === undefined) return <Loading lines={2} />;
  const { displacedCount, displaced } = preview.data;
  const named = displaced.slice(0, NAMED_MAX);
  return (
    <Section title={JUMP.displaced}>
      <p className="sm"><Sentence>{t(JUMP.count, { n: displacedCount })}</Sentence></p>
      {named.length > 0 && <ul className="displaced">{named.map((one) => <li key={one.crisisId} className="sm"><span className="mut"><Sentence>{t(JUMP.severity, { n: one.severity })}</Sentence></span> <Name>{one.accountName}</Name> <span className="mut"><Num>{one.reference}</Num></span></li>)}</ul>}
      {named.length > 0 && displacedCount > named.length && <p className="sm mut"><Sentence>{t(JUMP.more, { n: displacedCount - named.length })}</Sentence></p>}
    </Section>
  );
}
