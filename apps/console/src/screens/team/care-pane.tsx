/** How the house treats its own people: counts and averages, never whose words they were. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Pane } from '../../parts/pane';
import { Failed, Loading } from '../../parts/states';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { careQuery } from './queries';
import { CARE } from './texts';

export function CarePane(): ReactNode {
  const { t } = useWords();
  const care = useQuery(careQuery);
  if (care.isError) return <Pane title={t(CARE.title)}><Failed error={care.error} onRetry={() => { void care.refetch(); }} /></Pane>;
  if (care.data === undefined) return <Pane title={t(CARE.title)}><Loading /></Pane>;
  const { raised, answers, handOvers, staffPulse } = care.data;
  const all = raised.abuse + raised.support + raised['unreasonable-demand'];
  const lines = [
    `${t(CARE.answers, { all })}${all === 0 ? '' : `: ${t(CARE.inTime, { kept: answers.kept, late: answers.late + answers.missed, waiting: answers.waiting })}${answers.medianHours === null ? '' : `, ${t(CARE.median, { hours: String(answers.medianHours) })}`}`}`,
    t(CARE.abuse, { n: raised.abuse }), t(CARE.demands, { n: raised['unreasonable-demand'] }), t(CARE.hands, { n: handOvers }),
    staffPulse.mean === null ? t(CARE.fewPulses) : t(CARE.pulse, { mean: String(staffPulse.mean), n: staffPulse.count }),
  ];
  return <Pane title={t(CARE.title)}><ul className="carelist">{lines.map((line) => <li key={line}><Sentence>{line}</Sentence></li>)}</ul><p className="xs mut">{t(CARE.real)}</p></Pane>;
}
