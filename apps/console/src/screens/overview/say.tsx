/** The first sentence: what an executive would be told if there were time for one breath. */
import type { ReactNode } from 'react';
import type { OverviewReport } from '#contracts';
import { Num, Sentence } from '../../parts/text';
import { money } from '../../words/time';
import { useWords } from '../../words/words';
import { calibrationFinding, ENOUGH, percent } from './findings';
import type { ForecastTarget } from './findings';
import { SAY } from './texts';

/** Facts the words set apart; they are told in strong ink. */
const FACT = /\u2068([^\u2069]*)\u2069/;
function Told({ children }: { readonly children: string }): ReactNode {
  return <>{children.split(FACT).map((part, index) => (index % 2 === 1 ? <b key={index}><Num>{part}</Num></b> : <Sentence key={index}>{part}</Sentence>))}</>;
}

export function Say({ report, target }: { readonly report: OverviewReport; readonly target: ForecastTarget | null }): ReactNode {
  const { t } = useWords();
  const { updates, weeks, open } = report;
  const span = weeks.length;
  const last = weeks.at(-1)?.updates;
  const parts: string[] = [];
  if (updates.percent === null) parts.push(t(SAY.keptNone, { weeks: span }));
  else {
    // Counts below ten, as everywhere: a share of six is a share of nothing.
    const whole = updates.of < ENOUGH ? t(SAY.keptFew, { weeks: span, of: updates.of, count: String(updates.count) }) : t(SAY.kept, { weeks: span, share: percent(updates.percent) });
    parts.push(`${whole}${last === undefined || last.percent === null || last.of === updates.of ? t(SAY.keptAlone) : last.of < ENOUGH ? t(SAY.keptNowFew, { count: String(last.count), of: String(last.of) }) : t(SAY.keptNow, { share: percent(last.percent) })}`);
  }
  const coverage = target?.first.coverage90 ?? null;
  if (target !== null && target.first.n >= ENOUGH && coverage !== null && coverage.flag !== null) {
    parts.push(t(coverage.flag === 'below' ? SAY.hopeful : SAY.cautious, { share: percent(100 * coverage.share), wanted: percent(100 * coverage.wanted) }));
  } else if (target !== null && target.first.n >= ENOUGH) parts.push(`${t(calibrationFinding(target).text)}.`);
  const atRisk = open.atRisk.map(({ currency, minorPerYear }) => money(minorPerYear, currency, true)).join(' + ');
  parts.push(`${t(SAY.open, { n: open.crises })}${atRisk === '' || open.crises === 0 ? t(SAY.end) : t(SAY.risk, { amount: atRisk })}`);
  return <p className="say"><Told>{parts.join(' ')}</Told></p>;
}
