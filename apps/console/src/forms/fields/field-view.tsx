/** One field, by its kind. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useForm } from '../form-context';
import { revisionOf } from '../model/things';
import { textOf, valueAt } from '../model/values';
import { BooleanField, ChoiceField, ReferenceField, ScaleField } from './choice-fields';
import type { FieldProps } from './field-frame';
import { ObjectField, ObjectsField, TextsField } from './group-fields';
import { InstantField } from './instant-field';
import { CurrencyField, DurationField, LineField, MoneyField, NumberField, TextField } from './text-fields';
import { chosenNear } from './use-options';

export function FieldView(props: FieldProps): ReactNode {
  const { field } = props;
  if (field.choices.length === 1 && field.required) return null;
  switch (field.kind) {
    case 'own-id': return null;
    case 'object': return field.many ? <ObjectsField {...props} View={FieldView} /> : <ObjectField {...props} View={FieldView} />;
    case 'boolean': return <BooleanField {...props} />;
    case 'choice': return <ChoiceField {...props} />;
    case 'scale': return <ScaleField {...props} />;
    case 'person': case 'contact': return <ReferenceField {...props} />;
    case 'thing': return field.thing === 'plan-revision' ? <Revision {...props} /> : <ReferenceField {...props} />;
    case 'instant': return <InstantField {...props} />;
    case 'money': return <MoneyField {...props} />;
    case 'number': return <NumberField {...props} />;
    case 'currency': return <CurrencyField {...props} />;
    case 'duration': return <DurationField {...props} />;
    case 'text': case 'long-text': return field.many ? <TextsField {...props} /> : <TextField {...props} />;
    default: return field.many ? <TextsField {...props} /> : <LineField {...props} />;
  }
}

/** The revision belongs to the item chosen, as it stood when it was chosen: nobody types it, and a later one does not slip under what was read. */
function Revision({ path }: FieldProps): null {
  const model = useForm();
  const { detail, set } = model;
  const itemId = chosenNear(model, path)('itemId');
  const present = textOf(valueAt(model.group, path));
  const readFor = useRef(present === '' ? '' : itemId);
  useEffect(() => {
    if (detail === null || itemId === '' || itemId === readFor.current) return;
    readFor.current = itemId;
    set(path, revisionOf(detail, itemId));
  }, [detail, itemId, path, set]);
  return null;
}

/** A field of the body by its name, for designed layouts; nothing where the command has none of that name. */
export function F({ name, ...said }: { readonly name: string } & Omit<FieldProps, 'field' | 'path'>): ReactNode {
  const { fields } = useForm();
  const field = fields.find((one) => one.key === name);
  return field === undefined ? null : <FieldView field={field} path={[name]} {...said} />;
}
