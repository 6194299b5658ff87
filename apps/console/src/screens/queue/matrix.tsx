/** Impact and trust as a table of sixteen: the worse axis decides, and one cell is here. */
import type { ReactNode } from 'react';
import { Num } from '../../parts/text';
import type { Level } from '../../parts/severity';
import { useWords } from '../../words/words';
import { WHY } from './texts';

const LEVELS: readonly Level[] = [1, 2, 3, 4];

/** `impact` null: not chosen yet, the whole column of the trust level is possible. */
export function Matrix({ impact, trust, severity }: { readonly impact: Level | null; readonly trust: Level; readonly severity: Level }): ReactNode {
  const { t } = useWords();
  const cell = (i: Level, r: Level): string => `k${String(Math.min(i, r))}${r === trust && (impact === null || i === impact) ? (impact === null ? ' maybe' : ' here') : ''}`;
  return (
    <div className="matrix" role="img" aria-label={t(WHY.matrix, { severity, impact: impact ?? '?', trust })}>
      <span /><span className="c mtop">{t(WHY.trust)}</span>
      <span>{t(WHY.impact)}</span>{LEVELS.map((level) => <span key={level} className="c"><Num>{level}</Num></span>)}
      {LEVELS.map((i) => [<span key={`l${String(i)}`} className="num"><Num>{i}</Num></span>, ...LEVELS.map((r) => <i key={`${String(i)}${String(r)}`} className={cell(i, r)}><Num>{Math.min(i, r)}</Num></i>)])}
    </div>
  );
}
