/** Cause and prevention: what keeps it from happening again. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { TimelineEntry } from '#contracts';
import { ask, query } from '../../api/client';
import type { Page } from '../../api/queries';
import { Icon } from '../../parts/icon';
import { Failed, Loading } from '../../parts/states';
import { Name } from '../../parts/text';
import { useWords } from '../../words/words';
import { causesOf } from './cause-of';
import type { Cause } from './cause-of';
import { Act, At, Block, Nothing } from './tab-parts';
import { BRANCHES, CAUSE, PARTIES } from './tab-texts';
import { useCrisis, useTelling } from './use-crisis';

/** The technical lines of a crisis are few; its causes are among the newest of them. */
const technicalLinesQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'timeline', 'technical'], queryFn: () => ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(id)}/timeline${query({ limit: 100, track: 'technical' })}`) });

export function CauseTab(): ReactNode {
  const { detail } = useCrisis();
  const { t } = useWords();
  const lines = useQuery(technicalLinesQuery(detail.id));
  if (lines.isPending) return <Loading lines={4} />;
  if (lines.error !== null) return <Failed error={lines.error} onRetry={() => { void lines.refetch(); }} />;
  const [cause, ...earlier] = causesOf(lines.data.items);
  return (
    <>
      <Block title={t(CAUSE.cause)} acts={<Act command="record-root-cause">{t(CAUSE.record)}</Act>}>
        {cause === undefined ? <Nothing>{t(CAUSE.none)}</Nothing> : <CauseTree cause={cause} />}
        {earlier.length > 0 && <p className="xs mut">{t(CAUSE.earlier, { n: earlier.length })}</p>}
      </Block>
      <Block title={t(CAUSE.prevention)} acts={<Act command="add-prevention">{t(CAUSE.addPrevention)}</Act>}>
        {detail.preventionActions.length === 0 && <Nothing>{t(CAUSE.noPrevention)}</Nothing>}
        <ul className="cards">{detail.preventionActions.map((one) => <li key={one.id} className="row wrapl">{one.doneAt !== null && <Icon name="check" />}<span className="grow"><bdi>{one.title}</bdi> <span className="mut sm">{one.owner !== null && <Name>{one.owner.name}</Name>}, <At at={one.dueAt} /></span></span>{one.doneAt === null && <Act command="complete-prevention" initial={{ actionId: one.id }}>{t(CAUSE.complete)}</Act>}</li>)}</ul>
      </Block>
    </>
  );
}

/** Each answer is the next question: a tree of one branch, drawn as steps inwards; a fishbone as its branches. */
function CauseTree({ cause }: { readonly cause: Cause }): ReactNode {
  const { t } = useWords();
  const { near } = useTelling();
  const party = PARTIES[cause.party];
  return (
    <>
      <p className="lead"><b><bdi>{cause.statement}</bdi></b></p>
      <p className="xs mut"><Name>{cause.by}</Name> {near(cause.at)}{party !== undefined && <> · {t(CAUSE.party, { name: t(party) })}</>}{cause.evidence !== '' && <> · {t(CAUSE.evidence, { evidence: cause.evidence })}</>}</p>
      {cause.whys.length > 0 && <Whys whys={cause.whys} />}
      {cause.branches.length > 0 && (
        <div className="fish" role="group" aria-label={t(CAUSE.fishbone)}>
          {cause.branches.filter(({ causes }) => causes.length > 0).map(({ branch, causes }) => { const name = BRANCHES[branch]; return <div key={branch}><h4>{name === undefined ? branch : t(name)}</h4><ul>{causes.map((one) => <li key={one.cause} className={one.isRoot ? 'root' : ''}><bdi>{one.cause}</bdi>{one.isRoot && <span className="tag">{t(CAUSE.root)}</span>}</li>)}</ul></div>; })}
        </div>
      )}
      {cause.whyEscaped !== '' && <p className="sm"><b>{t(CAUSE.escaped)}</b> <bdi>{cause.whyEscaped}</bdi></p>}
    </>
  );
}

function Whys({ whys }: { readonly whys: Cause['whys'] }): ReactNode {
  const { t } = useWords();
  const [first, ...rest] = whys;
  if (first === undefined) return null;
  return (
    <ul className="whys">
      <li>
        <p className="sm mut2">{t(CAUSE.why, { why: first.why })}</p>
        <p><b>{t(CAUSE.because)}</b> <bdi>{first.because}</bdi>{rest.length === 0 && <span className="tag">{t(CAUSE.root)}</span>}</p>
        {first.evidence !== '' && <p className="xs mut">{t(CAUSE.evidence, { evidence: first.evidence })}</p>}
        {rest.length > 0 && <Whys whys={rest} />}
      </li>
    </ul>
  );
}
