/** A time on the person's own clock, with what it means in words, and the times people mean most often at one press. */
import type { ReactNode } from 'react';
import { ClockInput } from '../../parts/clock-input';
import { DayInput } from '../../parts/day-input';
import { Sentence } from '../../parts/text';
import { zoneName } from '../../words/time';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import { JUST_NOW, farInstants, holdingInstants, instantWords, nearInstants, quickWords, readInstant, typedInstant } from '../model/instants';
import { textOf, valueAt } from '../model/values';
import { FORM } from '../texts';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-frame';
import { useCrisisMinute } from '../use-crisis-minute';

/** Facts lie behind, promises ahead; the chips follow. */
const BEHIND: ReadonlySet<string> = new Set(['occurredAt', 'at', 'seenAt', 'knownAt', 'heldAt', 'receivedAt', 'awareAt']);
const CHIPS = { hour: FORM.inAnHour, 'four-hours': FORM.inFourHours, tomorrow: FORM.tomorrow, week: FORM.inAWeek, 'two-weeks': FORM.inTwoWeeks, month: FORM.inAMonth } as const;
/** Acts whose instants lie weeks ahead. */
const FAR: ReadonlySet<string> = new Set(['set-boundary', 'review-boundary', 'record-regulatory-response']);
const quickFor = (command: string): typeof farInstants | typeof nearInstants => (command === 'record-claim-response' ? holdingInstants : FAR.has(command) ? farInstants : nearInstants);

export function InstantField(props: FieldProps): ReactNode {
  const { group, set, frozen, beginning, detail, command } = useForm();
  const { t, language } = useWords();
  const now = useCrisisMinute(detail);
  const { field, path } = props;
  const kept = textOf(valueAt(group, path));
  const isNow = kept === JUST_NOW;
  // What "just now" would be at this minute; changed by hand it becomes a time like any other.
  const value = isNow ? typedInstant(now, beginning.zone) : kept;
  const [day = '', time = ''] = value.split('T');
  const read = readInstant(value, beginning.zone);
  const put = (nextDay: string, nextTime: string): void => { set(path, nextDay === '' && nextTime === '' ? '' : `${nextDay}T${nextTime}`); };
  const behind = BEHIND.has(field.key);
  return (
    <FieldFrame {...props} as="legend">{({ id, describedBy, invalid }) => (
      <>
        <div className="told">
          <DayInput className="input date" id={id} aria-label={t(FORM.date)} value={day} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} onChange={(next) => { put(next, time); }} />
          <ClockInput className="input clock" aria-label={t(FORM.time)} value={time} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} onChange={(next) => { put(day, next); }} />
          <output htmlFor={id} className="mut2 sm">{isNow ? t(FORM.justNow) : read.ok && read.at !== null ? instantWords(read.at, now, { language, zone: beginning.zone }) : zoneName({ language, zone: beginning.zone })}</output>
        </div>
        {!frozen && (
          <div className="chips">
            {behind && <button type="button" className="chipbtn" aria-pressed={isNow} onClick={() => { set(path, JUST_NOW); }}>{t(FORM.now)}</button>}
            {!behind && quickFor(command)(now, beginning.zone).map((quick) => <button key={quick.code} type="button" className="chipbtn" onClick={() => { set(path, quick.typed); }}><Sentence>{t(CHIPS[quick.code], { at: quickWords(quick, now, { language, zone: beginning.zone }) })}</Sentence></button>)}
          </div>
        )}
      </>
    )}</FieldFrame>
  );
}
