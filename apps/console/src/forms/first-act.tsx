/** The way to an act that has to come before this one, where the person may do it; what was written here is a draft and comes back. */
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../parts/button';
import { useWords } from '../words/words';
import { useForm } from './form-context';
import { commandFormQuery } from './queries';
import { FORM } from './texts';

/** Opens another form in the place of this one. */
export const FirstContext = createContext<(command: string) => void>(() => undefined);

export function FirstAct({ command }: { readonly command: string }): ReactNode {
  const { t } = useWords();
  const { detail, frozen } = useForm();
  const onFirst = useContext(FirstContext);
  const form = useQuery(commandFormQuery(command)).data;
  if (form == null || detail?.allowedCommands.includes(command) !== true) return null;
  return <Button disabled={frozen} onClick={() => { onFirst(command); }}>{t(FORM.first, { name: t(form.labels) })}</Button>;
}
