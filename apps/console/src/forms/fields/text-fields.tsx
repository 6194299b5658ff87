/** Fields one types in: lines, texts, numbers, money, dates, durations. */
import type { CSSProperties, ReactNode } from 'react';
import { DayInput } from '../../parts/day-input';
import { money } from '../../words/time';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import { UNITS, durationWords, readDuration, wireDuration } from '../model/durations';
import type { Unit } from '../model/durations';
import { CURRENCIES, currencyName, readMoney } from '../model/money';
import { textOf, valueAt } from '../model/values';
import { FORM } from '../texts';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-frame';

/** Below this share of the room a person learns how much is left. */
const NEARLY_FULL = 0.8;
/** The least height; longer texts make their field grow. */
const rowsOf = (rows: number): CSSProperties => ({ '--rows': rows } as CSSProperties);
const INPUT_TYPE = { email: 'email', phone: 'tel', link: 'url' } as const;
const isTyped = (kind: string): kind is keyof typeof INPUT_TYPE => Object.hasOwn(INPUT_TYPE, kind);

export function LineField(props: FieldProps): ReactNode {
  const { group, set, frozen } = useForm();
  const { field, path } = props;
  const value = textOf(valueAt(group, path));
  const leftToRight = isTyped(field.kind);
  if (field.kind === 'date') return (
    <FieldFrame {...props}>{({ id, describedBy, invalid }) => <DayInput id={id} value={value} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} aria-required={field.required || undefined} onChange={(next) => { set(path, next); }} />}</FieldFrame>
  );
  return (
    <FieldFrame {...props}>{({ id, describedBy, invalid }) => (
      <input className="input" id={id} type={isTyped(field.kind) ? INPUT_TYPE[field.kind] : 'text'} dir={leftToRight ? 'ltr' : 'auto'} value={value} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined}
        aria-required={field.required || undefined} maxLength={field.limits.mostChars} autoComplete="off" onChange={(event) => { set(path, event.target.value); }} />
    )}</FieldFrame>
  );
}

export function TextField(props: FieldProps): ReactNode {
  const { group, set, frozen } = useForm();
  const { t } = useWords();
  const { field, path, rows = field.kind === 'long-text' ? 8 : 3 } = props;
  const value = textOf(valueAt(group, path));
  const most = field.limits.mostChars ?? Number.POSITIVE_INFINITY;
  return (
    <FieldFrame {...props}>{({ id, describedBy, invalid }) => (
      <>
        <textarea className="input grows" style={rowsOf(rows)} id={id} dir="auto" rows={rows} value={value} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} aria-required={field.required || undefined} onChange={(event) => { set(path, event.target.value); }} />
        {value.length > most * NEARLY_FULL && value.length <= most && <p className="help" aria-live="polite">{t(FORM.left, { left: most - value.length })}</p>}
      </>
    )}</FieldFrame>
  );
}

export function NumberField(props: FieldProps): ReactNode {
  const { group, set, frozen } = useForm();
  const { field, path } = props;
  return (
    <FieldFrame {...props}>{({ id, describedBy, invalid }) => (
      <input className="input short" id={id} inputMode={field.limits.whole === true ? 'numeric' : 'decimal'} dir="ltr" value={textOf(valueAt(group, path))} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} aria-required={field.required || undefined}
        autoComplete="off" onChange={(event) => { set(path, event.target.value); }} />
    )}</FieldFrame>
  );
}

/** The amount as it will be read stands beside what is typed: a slip of a zero is seen. */
export function MoneyField(props: FieldProps): ReactNode {
  const { group, set, frozen, beginning } = useForm();
  const { language } = useWords();
  const { field, path } = props;
  const value = textOf(valueAt(group, path));
  const currency = textOf(valueAt(group, [...path.slice(0, -1), 'currency'])) || beginning.currency;
  const minor = readMoney(value, currency);
  return (
    <FieldFrame {...props}>{({ id, describedBy, invalid }) => (
      <div className="told">
        <input className="input short" id={id} inputMode="decimal" dir="ltr" value={value} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} aria-required={field.required || undefined} autoComplete="off" onChange={(event) => { set(path, event.target.value); }} />
        <output htmlFor={id} className="mut2 sm">{minor !== null && !Number.isNaN(minor) && /^[A-Z]{3}$/.test(currency) ? <bdi dir="ltr">{money(minor, currency)}</bdi> : <bdi>{currencyName(currency, language)}</bdi>}</output>
      </div>
    )}</FieldFrame>
  );
}

export function CurrencyField(props: FieldProps): ReactNode {
  const { group, set, frozen } = useForm();
  const { language } = useWords();
  const { path, only } = props;
  const value = textOf(valueAt(group, path));
  const offered: readonly string[] = only ?? CURRENCIES;
  const all = offered.includes(value) || value === '' ? offered : [value, ...offered];
  return (
    <FieldFrame {...props}>{({ id, describedBy, invalid }) => (
      <select className="input" id={id} value={value} disabled={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} onChange={(event) => { set(path, event.target.value); }}>
        {all.map((code) => <option key={code} value={code}>{currencyName(code, language)}</option>)}
      </select>
    )}</FieldFrame>
  );
}

const UNIT_NAMES = { minutes: FORM.minutes, hours: FORM.hours, days: FORM.days } as const;
const isUnit = (text: string): text is Unit => UNITS.some((unit) => unit === text);

export function DurationField(props: FieldProps): ReactNode {
  const { group, set, frozen } = useForm();
  const { t, language } = useWords();
  const { path } = props;
  const wire = textOf(valueAt(group, path));
  const { amount, unit } = readDuration(wire);
  // "d" alone keeps the unit while there is no amount yet.
  const put = (next: { readonly amount: string; readonly unit: Unit }): void => { set(path, next.amount.trim() === '' ? (next.unit === 'days' ? 'd' : next.unit === 'minutes' ? 'm' : '') : wireDuration(next)); };
  return (
    <FieldFrame {...props} as="legend">{({ id, describedBy, invalid }) => (
      <div className="told">
        <input className="input short" id={id} inputMode="numeric" dir="ltr" aria-label={t(FORM.amount)} value={amount} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} onChange={(event) => { put({ amount: event.target.value.replace(/[^\d]/g, ''), unit }); }} />
        <select className="input short" aria-label={t(FORM.unit)} value={unit} disabled={frozen} onChange={(event) => { if (isUnit(event.target.value)) put({ amount, unit: event.target.value }); }}>
          {UNITS.map((one) => <option key={one} value={one}>{t(UNIT_NAMES[one])}</option>)}
        </select>
        <output htmlFor={id} className="mut2 sm">{durationWords(wire, language)}</output>
      </div>
    )}</FieldFrame>
  );
}
