/** What has been heard and found in a claim, in its words: whoever judges it, or reads the judgement, has it before his eyes. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClaimView, TimelineEntry } from '#contracts';
import { peopleQuery } from '../../api/queries';
import { CLAIM } from '../../forms/designed/texts';
import { Sentence } from '../../parts/text';
import { useWords } from '../../words/words';
import { accountOf } from './evidence-of';
import { linesQuery, textOf } from './lines';
import { CLAIM as SUBJECT } from './subject-texts';

const ADDED = ['claim.evidence-added'] as const;
type Claim = Pick<ClaimView['claims'][number], 'id' | 'items' | 'evidence'>;
type Source = Claim['evidence'][number]['from'];

interface Props {
  readonly crisisId: string;
  readonly claim: Claim;
  readonly when: (iso: string) => string;
}

export function EvidenceList({ crisisId, claim, when }: Props): ReactNode {
  const { t } = useWords();
  const lines = useQuery({ ...linesQuery(crisisId, ADDED), enabled: claim.evidence.some(({ count }) => count > 0) }).data?.filter((one) => one.data['claimId'] === claim.id) ?? [];
  if (lines.length === 0) return null;
  return (
    <details className="sm" open>
      <summary>{t(CLAIM.evidence)} ({lines.length})</summary>
      <ul className="plainlist evidence">{lines.map((line) => <Piece key={line.seq} line={line} claim={claim} when={when} />)}</ul>
    </details>
  );
}

function Piece({ line, claim, when }: { readonly line: TimelineEntry; readonly claim: Claim; readonly when: Props['when'] }): ReactNode {
  const { t } = useWords();
  const source = claim.evidence.find(({ from }) => from === line.data['from'])?.from;
  const item = claim.items.find(({ id }) => id === line.data['itemId']);
  const link = textOf(line, 'link');
  const people = useQuery(peopleQuery).data?.items;
  const { whose, by } = accountOf(line, (id) => people?.find((one) => one.id === id)?.name);
  return (
    <li>
      <b>{source === undefined ? '' : t(CLAIM.sources[source satisfies Source])}</b> <span className="mut">{when(line.at)} · {by === null ? <bdi>{whose}</bdi> : <Sentence>{t(SUBJECT.evidenceBy, { name: whose, by })}</Sentence>}</span>
      {item !== undefined && <p className="xs mut2"><bdi>{item.statement}</bdi></p>}
      <p className="quote"><bdi>{textOf(line, 'text') ?? ''}</bdi></p>
      {link !== null && <p className="xs"><bdi dir="ltr">{link}</bdi></p>}
    </li>
  );
}
