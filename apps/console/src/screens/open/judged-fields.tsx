/** What severity is made of: impact, who spoke first, what hurt the trust. Names come from the catalogue of commands. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FormField } from '#contracts';
import { commandFormQuery } from '../../forms/queries';
import { Kbd } from '../../parts/text';
import { SeverityNumber } from '../../parts/severity';
import type { Pair } from '../../words/pair';
import { useWords } from '../../words/words';
import type { Level, Signal } from './draft';
import { Choice, Group } from './fields';
import { OPEN } from './texts';
import type { Opening } from './use-opening';

/** The choices of a field of the opening, as the API names them. */
export function useOpenChoices(): (key: string) => FormField['choices'] {
  const form = useQuery(commandFormQuery('open'));
  return (key) => form.data?.fields.find((field) => field.key === key)?.choices ?? [];
}

export const LEVELS: readonly Level[] = [1, 2, 3, 4];
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function JudgedFields({ opening: { draft, set, wrong } }: { readonly opening: Opening }): ReactNode {
  const { t } = useWords();
  const choicesOf = useOpenChoices();
  const nameOf = (key: string, value: string | number): string => {
    const found = choicesOf(key).find((one) => one.value === value);
    return found === undefined ? String(value) : upper(t(found.name));
  };
  const spoke = (['customer', 'us', 'public'] as const).map((one) => [one, nameOf('spokeFirst', one)] as const);
  return (
    <>
      <Group label={OPEN.impact} field="impactLevel" wrong={wrong} help={OPEN.impactHelp} className="impact">
        <Choice name="impact" value={draft.impactLevel} onChange={(impactLevel) => { set({ impactLevel }); }}
          choices={LEVELS.map((level) => [level, <span key={level} className="row"><SeverityNumber severity={level} /><span className="grow">{nameOf('impactLevel', level)}</span><Kbd>{String(level)}</Kbd></span>] as const)} />
      </Group>
      <Group label={OPEN.spoke} field="spokeFirst" wrong={wrong} className="inline"><Choice name="spoke" value={draft.spokeFirst} choices={spoke} onChange={(spokeFirst) => { set({ spokeFirst }); }} /></Group>
      <Ticks label={OPEN.trust} help={OPEN.trustHelp} field="trustSignals" opening={{ wrong }} choices={choicesOf('trustSignals')} chosen={draft.trustSignals} onChange={(chosen) => { set({ trustSignals: chosen as readonly Signal[] }); }} />
    </>
  );
}

interface TicksProps {
  readonly label: Pair;
  readonly help?: Pair;
  readonly field: string;
  readonly opening: Pick<Opening, 'wrong'>;
  readonly choices: FormField['choices'];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}
export function Ticks({ label, help, field, opening: { wrong }, choices, chosen, onChange }: TicksProps): ReactNode {
  const { t } = useWords();
  return (
    <Group label={label} field={field} wrong={wrong} className="ticks" {...(help === undefined ? {} : { help })}>
      {choices.map(({ value, name }) => {
        const code = String(value);
        return <label key={code} className="option"><input type="checkbox" checked={chosen.includes(code)} onChange={(event) => { onChange(event.target.checked ? [...chosen, code] : chosen.filter((one) => one !== code)); }} /><span>{upper(t(name))}</span></label>;
      })}
    </Group>
  );
}
