/** Fields made of others: objects, alternatives of an object, lists of texts, lists of objects. */
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { FormField } from '#contracts';
import { Button } from '../../parts/button';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import { fresh } from '../model/initial';
import { fieldsOf, groupOf, groupsOf, textsOf, valueAt } from '../model/values';
import type { Group } from '../model/values';
import { FORM } from '../texts';
import { FieldFrame } from './field-frame';
import type { FieldProps } from './field-frame';

/** A group draws fields, and a field may be a group: it is given what draws one. */
type GroupProps = FieldProps & { readonly View: (props: FieldProps) => ReactNode };

/** How an alternative is called: by its only choice ("fishbone"), else by the name of its first field. */
const variantName = (fields: readonly FormField[]): FormField['label'] => {
  const [first] = fields;
  const only = first?.choices.length === 1 ? first.choices[0]?.name : undefined;
  return only ?? first?.label ?? { he: '', en: '' };
};

/** "Items 2". Put together before it is isolated as a whole: inside an isolate a nested one would not count for the direction. */
const itemName = (name: string, index: number): string => `${name} ${String(index + 1)}`;

export function ObjectField({ View, ...props }: GroupProps): ReactNode {
  const { group, set, frozen, beginning } = useForm();
  const { t } = useWords();
  const { field, path, label } = props;
  const here = groupOf(valueAt(group, path));
  const name = t(label ?? field.label);
  if (here === null) return <div className="field" data-path={path.map(String).join('.')}><Button kind="plain" icon="plus" disabled={frozen} onClick={() => { set(path, fresh(field, beginning)); }}>{t(FORM.addOne, { name })}</Button>{field.help !== null && <p className="help">{t(field.help)}</p>}</div>;
  return (
    <FieldFrame {...props} as="legend">{() => (
      <div className="inset">
        <Inside field={field} group={here} path={path} View={View} />
        {!field.required && <Button kind="quiet" icon="x" disabled={frozen} onClick={() => { set(path, null); }}>{t(FORM.leaveOut)}</Button>}
      </div>
    )}</FieldFrame>
  );
}

function Inside({ field, group, path, View }: { readonly field: FormField; readonly group: Group } & Pick<GroupProps, 'path' | 'View'>): ReactNode {
  const { set, frozen, beginning, idPrefix } = useForm();
  const { t } = useWords();
  const name = `${idPrefix}-${path.map(String).join('-')}-variant`;
  return (
    <>
      {field.variants.length > 1 && (
        <fieldset className="field"><legend className="vh">{t(FORM.which)}</legend>
          <div className="options across">
            {field.variants.map((fields, variant) => <label key={variant} className="option"><input type="radio" name={name} checked={group.variant === variant} disabled={frozen} onChange={() => { set(path, fresh(field, beginning, variant)); }} />{t(variantName(fields))}</label>)}
          </div>
        </fieldset>
      )}
      {fieldsOf(field, group).map((inner) => <View key={inner.key} field={inner} path={[...path, inner.key]} />)}
    </>
  );
}

export function ObjectsField({ View, ...props }: GroupProps): ReactNode {
  const { group, set, frozen, beginning } = useForm();
  const { t } = useWords();
  const { field, path, label } = props;
  const items = groupsOf(valueAt(group, path));
  const name = t(label ?? field.label);
  const full = items.length >= (field.limits.mostItems ?? Number.POSITIVE_INFINITY);
  return (
    <FieldFrame {...props} as="legend">{({ id }) => (
      <>
        {items.map((item, index) => (
          <fieldset key={index} className="inset">
            <legend>{itemName(name, index)}</legend>
            <Inside field={field} group={item} path={[...path, index]} View={View} />
            {items.length > (field.limits.leastItems ?? 0) && <Button kind="quiet" icon="x" disabled={frozen} onClick={() => { set(path, items.filter((_, place) => place !== index)); }}>{t(FORM.removeOne, { name: itemName(name, index) })}</Button>}
          </fieldset>
        ))}
        {!full && <Button id={id} kind="plain" icon="plus" disabled={frozen} onClick={() => { set(path, [...items, fresh(field, beginning)]); }}>{t(FORM.addOne, { name })}</Button>}
      </>
    )}</FieldFrame>
  );
}

/** A text per line of the list: Enter begins the next, Backspace in an empty one goes back. */
export function TextsField(props: FieldProps): ReactNode {
  const { group, set, frozen } = useForm();
  const { t } = useWords();
  const box = useRef<HTMLUListElement>(null);
  const { field, path } = props;
  const texts = textsOf(valueAt(group, path));
  const shown = texts.length === 0 ? [''] : texts;
  const full = shown.length >= (field.limits.mostItems ?? Number.POSITIVE_INFINITY);
  const goTo = (index: number): void => { requestAnimationFrame(() => { box.current?.querySelectorAll('textarea')[index]?.focus(); }); };
  const insert = (after: number): void => { set(path, [...shown.slice(0, after + 1), '', ...shown.slice(after + 1)]); goTo(after + 1); };
  const remove = (index: number): void => { set(path, shown.filter((_, place) => place !== index)); goTo(Math.max(0, index - 1)); };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) { event.preventDefault(); if (!full && shown[index]?.trim() !== '') insert(index); }
    if (event.key === 'Backspace' && shown[index] === '' && shown.length > 1) { event.preventDefault(); remove(index); }
  };
  return (
    <FieldFrame {...props} as="legend">{({ id, describedBy, invalid }) => (
      <>
        <ul className="lines" ref={box}>
          {shown.map((text, index) => (
            <li key={index}>
              <textarea className="input grows one" id={index === 0 ? id : undefined} rows={1} dir="auto" aria-label={itemName(t(field.label), index)} value={text} readOnly={frozen} aria-describedby={describedBy} aria-invalid={invalid || undefined}
                onChange={(event) => { set(path, shown.map((one, place) => (place === index ? event.target.value : one))); }} onKeyDown={(event) => { onKey(event, index); }} />
              {shown.length > 1 && <Button kind="quiet" icon="x" disabled={frozen} aria-label={t(FORM.removeOne, { name: itemName(t(field.label), index) })} onClick={() => { remove(index); }}>{t(FORM.remove)}</Button>}
            </li>
          ))}
        </ul>
        {!full && <Button kind="quiet" icon="plus" disabled={frozen} onClick={() => { insert(shown.length - 1); }}>{t(FORM.add)}</Button>}
      </>
    )}</FieldFrame>
  );
}
