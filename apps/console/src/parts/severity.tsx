/** Severity is weight of ink, never hue; both axes are spelled with four steps, the deciding axis strong. Few elements: a queue draws them by the hundred. */
import { memo } from 'react';
import type { ReactNode } from 'react';
import { p } from '../words/pair';
import { useWords } from '../words/words';
import { Num } from './text';

export type Level = 1 | 2 | 3 | 4;
const TEXTS = { severity: p('Severity {n}', 'חומרה {n}'), impact: p('Impact', 'השפעה'), trust: p('Trust', 'אמון'), all: p('Severity {n}. Impact: level {impact} of 4. Trust: level {trust} of 4.', 'חומרה {n}. השפעה: רמה {impact} מתוך 4. אמון: רמה {trust} מתוך 4.') };

/** The steps themselves are drawn by the style of `.ax`. */
const axisClass = (level: Level, lead: boolean): string => `ax at${String(level)}${lead ? ' lead' : ''}`;

export function SeverityNumber({ severity }: { readonly severity: Level }): ReactNode {
  const { t } = useWords();
  return <b className={`sevn sev${String(severity)}`} role="img" aria-label={t(TEXTS.severity, { n: severity })}><Num>{severity}</Num></b>;
}

export const Severity = memo(function Severity({ severity, impact, trust }: { readonly severity: Level; readonly impact: Level; readonly trust: Level }): ReactNode {
  const { t } = useWords();
  return (
    <span className="sev" role="img" aria-label={t(TEXTS.all, { n: severity, impact, trust })}>
      <b className={`sevn sev${String(severity)}`}>{severity}</b>
      <span className={axisClass(impact, impact <= trust)}>{t(TEXTS.impact)}</span>
      <span className={axisClass(trust, trust <= impact)}>{t(TEXTS.trust)}</span>
    </span>
  );
});
