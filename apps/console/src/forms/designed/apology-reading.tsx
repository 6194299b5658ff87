/** What the guard reads in an apology while it is worded: what no apology says, and what it promises. Nothing is refused here that could be said before. */
import type { ReactNode } from 'react';
import type { MessageCheck } from '#contracts';
import { useCheck } from '../../screens/my-day/use-check';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import { beginning as begun } from '../model/initial';
import { textOf } from '../model/values';
import { asRead, notApology, unconfirmed } from './apology-check';
import { READING as R } from './texts';
import { useFilled } from './use-filled';

export function ApologyReading(): ReactNode {
  const { t } = useWords();
  const { detail, beginning } = useForm();
  const { text } = useFilled();
  const zone = detail?.deskZone ?? beginning.zone;
  const said = { wording: text('wording'), language: text('language'), form: text('form'), basis: text('basis'), occurredAt: text('occurredAt') };
  const { check } = useCheck(asRead(said, { zone, typedIn: beginning.zone, now: beginning.now }), detail?.version ?? 0);
  if (check === null) return null;
  const spoken = text('channel') === 'call' || text('channel') === 'meeting';
  const marks = notApology(check);
  return (
    <div role="status">
      {marks.length > 0 && (
        <div className="note near"><Icon name="alert" /><div>
          <p className="sm">{t(spoken ? R.spoken : R.written)}</p>
          <ul className="plainlist sm">{marks.map((mark) => <li key={`${mark.code}${String(mark.start)}`}><Sentence>{t(R.mark, { words: mark.words, better: t(mark.better) })}</Sentence></li>)}</ul>
        </div></div>
      )}
      {text('channel') !== 'email' && <Promised check={check} />}
    </div>
  );
}

/** Dates told in a conversation or a letter bind: the next word by itself, an outcome once its author confirms it. */
function Promised({ check }: { readonly check: MessageCheck }): ReactNode {
  const { t, language } = useWords();
  const { fields, set, beginning, frozen } = useForm();
  const { groups } = useFilled();
  const field = fields.find((one) => one.key === 'promises');
  const there = groups('promises');
  const inner = field?.variants[0];
  if (inner === undefined || check.promises.length === 0) return null;
  const waits = unconfirmed(check, there.map((one) => textOf(one.values['words'])));
  const add = ({ words, kind, dueAt }: MessageCheck['promises'][number]): void => {
    set(['promises'], [...there, begun(inner, { words, kind, ...(dueAt === null ? {} : { dueAt }), target: 'other' }, beginning)]);
  };
  return (
    <div className="note"><Icon name="calendar" /><div>
      <p className="sm">{t(R.promises)}</p>
      <ul className="plainlist sm">{check.promises.map((one) => (
        <li key={one.words} className="row wrapl"><span className="grow"><Sentence>{one.dueAt === null ? t(R.promise, { words: one.words }) : t(R.promiseBy, { words: one.words, at: nearTime(Date.parse(one.dueAt), beginning.now, { language, zone: beginning.zone }) })}</Sentence></span>
          {one.kind === 'outcome' ? (waits.includes(one) ? <Button className="small" kind="plain" disabled={frozen} onClick={() => { add(one); }}>{t(R.confirm)}</Button> : <span className="mut">{t(R.confirmed)}</span>) : <span className="mut">{t(R.binds)}</span>}</li>
      ))}</ul>
    </div></div>
  );
}
