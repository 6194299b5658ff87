/** Severity is weight of ink, never hue; both axes are spelled with four steps, the deciding axis strong. */
import type { ReactNode } from 'react';
import { p } from '../words/pair';
import { useWords } from '../words/words';
import { Hidden, Num } from './text';

export type Level = 1 | 2 | 3 | 4;
const TEXTS = { severity: p('Severity {n}', 'חומרה {n}'), impact: p('Impact', 'השפעה'), trust: p('Trust', 'אמון'), level: p('level {n} of 4', 'רמה {n} מתוך 4') };

function Meter({ level, lead }: { readonly level: Level; readonly lead: boolean }): ReactNode {
  return <span className={lead ? 'meter lead' : 'meter'} aria-hidden="true">{[4, 3, 2, 1].map((step) => <i key={step} className={step >= level ? 'on' : ''} />)}</span>;
}

function Axis({ name, level, lead }: { readonly name: string; readonly level: Level; readonly lead: boolean }): ReactNode {
  const { t } = useWords();
  return <span className={lead ? 'ax lead' : 'ax'}><span className="axl">{name}</span><Meter level={level} lead={lead} /><Hidden>{t(TEXTS.level, { n: level })}</Hidden></span>;
}

export function SeverityNumber({ severity }: { readonly severity: Level }): ReactNode {
  const { t } = useWords();
  return <b className={`sevn sev${String(severity)}`} role="img" aria-label={t(TEXTS.severity, { n: severity })}><Num>{severity}</Num></b>;
}

export function Severity({ severity, impact, trust }: { readonly severity: Level; readonly impact: Level; readonly trust: Level }): ReactNode {
  const { t } = useWords();
  return (
    <span className="sev">
      <SeverityNumber severity={severity} />
      <span className="axes">
        <Axis name={t(TEXTS.impact)} level={impact} lead={impact <= trust} />
        <Axis name={t(TEXTS.trust)} level={trust} lead={trust <= impact} />
      </span>
    </span>
  );
}
