/** The technical track: where it stands, the workaround in use, then the act. */
import type { ReactNode } from 'react';
import { nearTime } from '../../words/time';
import { useWords } from '../../words/words';
import { useForm } from '../form-context';
import { For, Rest, Section, Steps } from './parts';
import type { Step } from './parts';
import { STAGES as S } from './texts';

export function StageStep(): ReactNode {
  const { t, language } = useWords();
  const { detail, beginning } = useForm();
  if (detail === null) return <Rest drawn={[]} />;
  const when = (iso: string): string => nearTime(Date.parse(iso), beginning.now, { language, zone: beginning.zone });
  const steps = detail.technical.stages.map((stage): Step => ({ name: t(stage.name), state: stage.state === 'current' ? 'current' : stage.state === 'ahead' ? 'ahead' : 'done', ...(stage.at === null || stage.state !== 'done' ? {} : { note: when(stage.at) }) }));
  const { workaround } = detail.technical;
  return (
    <>
      <For text={S.for} />
      <Steps label={t(S.steps)} steps={steps} />
      {workaround !== null && <Section title={S.workaround}><p>{workaround.description}</p><p className="sm mut2">{t(workaround.restoresOperation ? S.restores : S.restoresNot)}; {t(S.expires, { at: when(workaround.expiresAt) })}</p></Section>}
      <Rest drawn={[]} />
    </>
  );
}
