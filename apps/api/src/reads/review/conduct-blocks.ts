/** The scorecard of conduct in the post-mortem: four scores with their basis, and the conditions worth talking about. Pure. */
import { conductRulesOf, indicatorsOf, scorecardOf } from '#domain';
import type { Instant, Language } from '#domain';
import { label } from '#i18n';
import type { Block } from './block';
import type { ReviewMaterial } from './review-material';

/** Nothing where the crisis follows a protocol without it. `now` on the crisis's own clock. */
export function conductBlocks({ events, snapshot }: Pick<ReviewMaterial, 'events' | 'snapshot'>, now: Instant, language: Language): readonly Block[] {
  const rules = conductRulesOf(events);
  if (rules === undefined) return [];
  const say = (prefix: string, code: string): string => label(prefix, code, language);
  const indicators = indicatorsOf(events, { state: snapshot.state, rules, now });
  const rows = scorecardOf(indicators, rules).map(({ score, value, basis }) => [
    say('conduct-score', score), value === null ? '–' : String(value),
    basis.length === 0 ? say('conduct', 'not-measured') : basis.map((one) => `${say('indicator', one.code)} ${String(one.points)}`).join(', '),
  ]);
  const alarms = indicators.filter((one) => one.alarm).map((one) => `${say('indicator', one.code)}: ${say('indicator-condition', one.code)}`);
  return [
    { kind: 'heading', level: 2, text: say('conduct', 'heading') },
    { kind: 'table', head: ['', say('conduct', 'score'), say('conduct', 'basis')], rows },
    ...(alarms.length === 0 ? [] : [{ kind: 'heading', level: 3, text: say('conduct', 'alarms') } as const, { kind: 'list', ordered: false, items: alarms } as const]),
    { kind: 'words', text: say('conduct', 'no-penalty'), faint: true },
  ];
}
