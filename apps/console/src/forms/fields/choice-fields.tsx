/** Fields one chooses in: yes or no, one of few, one of many, several; people, contacts and open things by their names. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../../app/session';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import type { Option } from '../model/things';
import { roleOptions } from '../model/roles';
import { textOf, textsOf, valueAt } from '../model/values';
import { FORM } from '../texts';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-frame';
import { useOptions } from './use-options';

/** Up to this many stand side by side; more would hide the rest of the form. */
const RADIO_MOST = 5;
const CHECK_MOST = 12;
/** Names up to this long stand beside each other. */
const SHORT_CHARS = 16;
const ACROSS_CHARS = 24;

export function BooleanField(props: FieldProps): ReactNode {
  const { group, set, frozen } = useForm();
  const { t } = useWords();
  const { field, path, label } = props;
  const value = textOf(valueAt(group, path));
  if (field.required) return <RadioField {...props} options={[{ value: 'yes', name: t(FORM.yes) }, { value: 'no', name: t(FORM.no) }]} />;
  return (
    <div className="field" data-path={path.map(String).join('.')}>
      <label className="option"><input type="checkbox" checked={value === 'yes'} disabled={frozen} onChange={(event) => { set(path, event.target.checked ? 'yes' : 'no'); }} />{t(label ?? field.label)}</label>
      {field.help !== null && <p className="help">{t(field.help)}</p>}
    </div>
  );
}

type WithOptions = FieldProps & { readonly options: readonly Option[] };

export function RadioField({ options, ...props }: WithOptions): ReactNode {
  const { group, set, frozen } = useForm();
  const { t } = useWords();
  const { field, path } = props;
  const value = textOf(valueAt(group, path));
  const short = field.kind === 'scale' || options.every((option) => option.name.length <= ACROSS_CHARS);
  return (
    <FieldFrame {...props} as="legend">{({ id, invalid }) => (
      <div className={short ? 'options across' : 'options'} role="radiogroup" aria-labelledby={undefined} aria-invalid={invalid || undefined}>
        {options.map((option, index) => (
          <label key={option.value} className="option"><input type="radio" id={index === 0 ? id : undefined} name={id} value={option.value} checked={value === option.value} disabled={frozen} onChange={() => { set(path, option.value); }} /><bdi>{option.name}</bdi></label>
        ))}
        {!field.required && value !== '' && field.fallback === null && <button type="button" className="chipbtn" onClick={() => { set(path, ''); }}>{t(FORM.none)}</button>}
      </div>
    )}</FieldFrame>
  );
}

export function SelectField({ options, empty, ...props }: WithOptions): ReactNode {
  const { group, set, frozen } = useForm();
  const { t } = useWords();
  const { field, path } = props;
  const value = textOf(valueAt(group, path));
  return (
    <FieldFrame {...props}>{({ id, describedBy, invalid }) => (
      <select className="input" id={id} value={value} disabled={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined} aria-required={field.required || undefined} onChange={(event) => { set(path, event.target.value); }}>
        <Choices options={options} value={value} empty={field.required ? t(FORM.choose) : (empty ?? t(FORM.none))} />
      </select>
    )}</FieldFrame>
  );
}

/** The options under their headings; a value nobody knows stays visible rather than vanish. */
export function Choices({ options, value, empty }: { readonly options: readonly Option[]; readonly value: string; readonly empty: string }): ReactNode {
  const headings = [...new Set(options.map((option) => option.group))];
  const known = value === '' || options.some((option) => option.value === value);
  const drawn = (group: string | undefined): ReactNode => options.filter((option) => option.group === group).map((option) => <option key={option.value} value={option.value}>{option.name}</option>);
  return (
    <>
      <option value="">{empty}</option>
      {!known && <option value={value}>{value}</option>}
      {headings.map((heading) => (heading === undefined ? drawn(undefined) : <optgroup key={heading} label={heading}>{drawn(heading)}</optgroup>))}
    </>
  );
}

export function CheckboxesField({ options, ...props }: WithOptions): ReactNode {
  const { group, set, frozen } = useForm();
  const { path } = props;
  const chosen = textsOf(valueAt(group, path));
  return (
    <FieldFrame {...props} as="legend">{({ id }) => (
      <div className={options.length > RADIO_MOST && options.every((option) => option.name.length <= SHORT_CHARS) ? 'options many' : 'options'}>
        {options.map((option, index) => (
          <label key={option.value} className="option"><input type="checkbox" id={index === 0 ? id : undefined} checked={chosen.includes(option.value)} disabled={frozen}
            // In the order they are offered, whatever the order of the presses.
            onChange={(event) => { set(path, options.map((one) => one.value).filter((one) => (one === option.value ? event.target.checked : chosen.includes(one)))); }} /><bdi>{option.name}</bdi></label>
        ))}
      </div>
    )}</FieldFrame>
  );
}

/** Fields that name a role of the crisis: whoever chooses has to know who holds it. */
const ROLE_FIELDS: Readonly<Record<string, string>> = { 'assign-role': 'role', escalate: 'to' };

/** One or several of what the field offers: drawn by how many there are. */
export function ChoiceField(props: FieldProps): ReactNode {
  const { t } = useWords();
  const { field } = props;
  const { detail, command, group } = useForm();
  const me = useMe();
  const plain = field.choices.map((choice) => ({ value: String(choice.value), name: t(choice.name) }));
  const isRole = detail !== null && ROLE_FIELDS[command] === field.key;
  const options = isRole ? roleOptions(plain, { command, people: detail.people, personId: me.id, kept: textOf(valueAt(group, props.path)) }) : plain;
  if (isRole && command === 'escalate') return <RadioField {...props} help={FORM.toldAtOnce} options={options} />;
  if (field.many) return <CheckboxesField {...props} options={options} />;
  return options.length <= RADIO_MOST ? <RadioField {...props} options={options} /> : <SelectField {...props} options={options} />;
}

/** 1 to 5, 0 to 10: at a glance; never mirrored in value, only in place. */
export function ScaleField(props: FieldProps): ReactNode {
  const { least = 1, most = 5 } = props.field.limits;
  return <RadioField {...props} options={Array.from({ length: most - least + 1 }, (_, step) => ({ value: String(least + step), name: String(least + step) }))} />;
}

/** People, contacts, open things: chosen by name. */
export function ReferenceField(props: FieldProps): ReactNode {
  const { t } = useWords();
  const { field, path } = props;
  const { crisisId } = useForm();
  const options = useOptions(field, path);
  if (options.length === 0) return <FieldFrame {...props} as="legend">{() => field.thing === 'message' && crisisId !== null ? <p className="mut sm">{t(FORM.noMessage)} <Link to="/my-day/$crisisId/write" params={{ crisisId }}>{t(FORM.writeFirst)}</Link></p> : <p className="mut sm">{t(FORM.nothingToChoose)}</p>}</FieldFrame>;
  if (!field.many) return <SelectField {...props} options={options} />;
  return options.length <= CHECK_MOST ? <CheckboxesField {...props} options={options} /> : <SeveralSelects {...props} options={options} />;
}

function SeveralSelects({ options, ...props }: WithOptions): ReactNode {
  const { group, set, frozen } = useForm();
  const { t } = useWords();
  const { path } = props;
  const chosen = textsOf(valueAt(group, path));
  const nameOf = (value: string): string => options.find((option) => option.value === value)?.name ?? value;
  return (
    <FieldFrame {...props} as="legend">{({ id }) => (
      <>
        <ul className="picked">{chosen.map((value) => <li key={value}><bdi className="grow">{nameOf(value)}</bdi><button type="button" className="chipbtn" disabled={frozen} onClick={() => { set(path, chosen.filter((one) => one !== value)); }}>{t(FORM.removeOne, { name: nameOf(value) })}</button></li>)}</ul>
        <select className="input" id={id} value="" disabled={frozen} aria-label={t(FORM.add)} onChange={(event) => { if (event.target.value !== '') set(path, [...chosen, event.target.value]); }}>
          <Choices options={options.filter((option) => !chosen.includes(option.value))} value="" empty={t(FORM.add)} />
        </select>
      </>
    )}</FieldFrame>
  );
}
