/** The lanes of one track: stages, what is marked, duties. */
import type { ReactNode } from 'react';
import type { CrisisAxis } from '#contracts';
import { Icon, Mark } from '../../parts/icon';
import { Sentence } from '../../parts/text';
import { spanWords } from '../../words/time';
import type { Words } from '../../words/words';
import { AxisMark, place } from './axis-focus';
import { msPerPx, useFrame } from './axis-frame';
import { isInside, labelWidthPx, packRows, partOf, placeLabels, shareOf } from './axis-layout';
import type { Label, PlacedLabel } from './axis-layout';
import { gathered, seenDuties, seenStages } from './axis-model';
import type { SeenDuty, SeenStage } from './axis-model';
import { markName, sayDuty, sayMark, sayStage } from './axis-say';
import type { Point } from './axis-say';
import { AXIS } from './axis-texts';

type Track = 'technical' | 'relationship';
const KIND = { technical: 't', relationship: 'r' } as const;
const SIDE = { center: 'c', after: 's', before: 'e' } as const;
/** A name cut shorter than this says nothing; the mark's own words do. */
const NAME_LEAST_SHARE = 0.8;
/** Two marks nearer than this lie on each other. */
const MARK_PX = 12;
const ROWS_MOST = 4;
const ROW_PX = 34;
const BARE_ROW_PX = 20;

const nameOf = ({ name, isAgain }: SeenStage, t: Words['t']): string => (isAgain ? t(AXIS.again, { name: t(name) }) : t(name));

export function StagesLane({ axis, track }: { readonly axis: CrisisAxis; readonly track: Track }): ReactNode {
  const frame = useFrame();
  const { t, window, plotPx, presentAt, nowShare } = frame;
  const stages = seenStages(axis, track, presentAt);
  const current = stages.find(({ isCurrent }) => isCurrent);
  const currentPart = current === undefined ? null : partOf(window, current.from, current.to);
  const isNamed = current !== undefined && currentPart !== null && ((currentPart.b - currentPart.a) / 100) * plotPx > labelWidthPx(nameOf(current, t), true) + 8;
  return (
    <div className={`lane stages ${KIND[track]}`}>
      <span className="lab"><b>{t(AXIS[track])}</b></span>
      <div className="plot">
        {stages.map((stage) => {
          const part = partOf(window, stage.from, stage.to);
          if (part === null) return null;
          const words = sayStage(stage, track, frame);
          const widePx = ((part.b - part.a) / 100) * plotPx;
          return <AxisMark key={stage.id} id={stage.id} words={words} className={`span stg${stage.isCurrent ? ' cur' : ''}`} style={place(part.a, part.b)}>{widePx < labelWidthPx(nameOf(stage, t)) * NAME_LEAST_SHARE + 8 || (stage.isCurrent && !isNamed) ? null : nameOf(stage, t)}</AxisMark>;
        })}
        {nowShare !== null && axis.endedAt === null && (
          <span className="at nextup" style={place(nowShare)}>
            {current !== undefined && !isNamed && <><b>{nameOf(current, t)}</b>{axis.ahead[track].length > 0 && <Icon name="chev" />}</>}
            {axis.ahead[track].map(({ code, name }, index) => <span key={code}>{index > 0 && <Icon name="chev" />}{t(name)}</span>)}
          </span>
        )}
      </div>
    </div>
  );
}

/** Instants that changed something; a name that finds no room is in the mark's own words. */
export function MarksLane({ marks }: { readonly marks: readonly Point[] }): ReactNode {
  const frame = useFrame();
  const { t, window, plotPx, presentAt, nowShare } = frame;
  const inside = marks.filter(({ at }) => isInside(window, Date.parse(at)));
  if (inside.length === 0) return null;
  const labels = inside.map((one): Label => ({ id: String(one.seq), share: shareOf(window, Date.parse(one.at)), widthPx: labelWidthPx(markName(one, t), one.trouble) + 8, urgency: one.trouble ? 2 : 1, isPast: Date.parse(one.at) <= presentAt, isFixed: true, sides: ['after', 'before'] }));
  const placed = placeLabels(labels, { plotPx, nowShare });
  return (
    <div className="lane evs">
      <span className="lab" />
      <div className="plot">
        {inside.map((one) => {
          const share = shareOf(window, Date.parse(one.at));
          const side = placed.get(String(one.seq))?.side;
          return <AxisMark key={one.seq} id={`mark-${String(one.seq)}`} words={sayMark(one, frame)} className={`at ev${one.trouble ? ' bad' : ''}${side === 'before' ? ' before' : ''}`} style={place(share)}>{side === undefined ? null : markName(one, t)}</AxisMark>;
        })}
      </div>
    </div>
  );
}

export function DutiesLane({ axis, track, hotId, children }: { readonly axis: CrisisAxis; readonly track: Track; readonly hotId: string | null; readonly children?: ReactNode }): ReactNode {
  const frame = useFrame();
  const { t, window, presentAt } = frame;
  const perPx = msPerPx(frame);
  const seen = gathered(seenDuties(axis, track, presentAt).filter((one) => partOf(window, Math.min(one.markAt, one.line?.from ?? one.markAt), Math.max(one.markAt, one.line?.to ?? one.markAt)) !== null), MARK_PX * perPx);
  const ordered = [...seen].sort((a, b) => rankOf(a) - rankOf(b) || stretchOf(a, perPx).from - stretchOf(b, perPx).from);
  const rows = packRows(ordered.map((one) => stretchOf(one, perPx)), { gap: 0, mostRows: ROWS_MOST });
  const rowCount = Math.max(1, ...rows.map((row) => row + 1));
  const inRow = (row: number): readonly SeenDuty[] => ordered.filter((_one, index) => rows[index] === row).sort((a, b) => a.markAt - b.markAt);
  // A row of kept ones has no labels below its marks.
  const heights = Array.from({ length: rowCount }, (_, row) => (inRow(row).some(({ mark }) => mark !== 'kept') ? ROW_PX : BARE_ROW_PX));
  return (
    <div className="lane duties" style={{ blockSize: `${String(Math.max(ROW_PX, heights.reduce((sum, one) => sum + one, 0)) + 6)}px` }}>
      <span className="lab">{t(AXIS.duties)}</span>
      <div className="plot">
        {heights.map((_, row) => <DutyRow key={row} topPx={heights.slice(0, row).reduce((sum, one) => sum + one, 0)} duties={inRow(row)} hotId={hotId} />)}
        {children}
      </div>
    </div>
  );
}

/** The rhythm of updates above, what is open and late below: its lines are the longest. */
function rankOf({ duty, isOpen, mark }: SeenDuty): number {
  return (duty.kind === 'timed-update' ? 0 : 1) + (isOpen && mark === 'missed' ? 2 : 0);
}

/** What a duty may not share with another: its line when it went wrong, else its mark alone. */
function stretchOf({ markAt, line, mark }: SeenDuty, perPx: number): { readonly from: number; readonly to: number } {
  const half = (MARK_PX / 2) * perPx;
  if (mark === 'kept' || mark === 'due' || line === null) return { from: markAt - half, to: markAt + half };
  return { from: line.from, to: Math.max(line.to, markAt) };
}

function labelOf(one: SeenDuty, frame: ReturnType<typeof useFrame>, hotId: string | null): string | null {
  const { t, language, presentAt } = frame;
  switch (one.mark) {
    case 'kept': return null;
    case 'late': return t(AXIS.late, { span: spanWords(one.markAt - one.dueAt, language) });
    case 'missed': return one.isOpen ? `${t(one.duty.name)}: ${t(AXIS.late, { span: spanWords(presentAt - one.dueAt, language) })}` : t(AXIS.missed);
    case 'due': return one.id === hotId ? t(AXIS.inSpan, { name: t(one.duty.name), span: spanWords(one.dueAt - presentAt, language) }) : t(one.duty.name);
  }
}
const URGENCY = { missed: 4, late: 3, due: 2, kept: 1 } as const;

function DutyRow({ topPx, duties, hotId }: { readonly topPx: number; readonly duties: readonly SeenDuty[]; readonly hotId: string | null }): ReactNode {
  const frame = useFrame();
  const { window, plotPx, nowShare, presentAt } = frame;
  const labels = duties.flatMap((one): Label[] => {
    const text = labelOf(one, frame, hotId);
    if (text === null) return [];
    const anchorAt = Math.min(window.to, Math.max(window.from, one.markAt));
    const isHot = one.id === hotId;
    return [{ id: one.id, share: shareOf(window, anchorAt), widthPx: labelWidthPx(text, isHot || one.mark === 'missed'), urgency: isHot ? 9 : URGENCY[one.mark] + (one.isOpen && one.mark === 'missed' ? 1 : 0), isPast: one.markAt <= presentAt, sides: isHot ? ['after', 'center'] : ['center', 'after', 'before'] }];
  });
  const placed = placeLabels(labels, { plotPx, nowShare });
  return (
    <>
      {duties.map((one) => <DutyMark key={one.id} one={one} topPx={topPx} label={placed.get(one.id)} isHot={one.id === hotId} text={labelOf(one, frame, hotId)} />)}
    </>
  );
}

function DutyMark({ one, topPx, label, isHot, text }: { readonly one: SeenDuty; readonly topPx: number; readonly label: PlacedLabel | undefined; readonly isHot: boolean; readonly text: string | null }): ReactNode {
  const frame = useFrame();
  const { window } = frame;
  const line = one.line === null ? null : partOf(window, one.line.from, one.line.to);
  const tick = one.mark === 'missed' || one.mark === 'due' || one.line === null || !isInside(window, one.dueAt) ? null : shareOf(window, one.dueAt);
  return (
    <span className="dutyrow" style={{ insetBlockStart: `${String(topPx)}px` }}>
      {line !== null && <span className={`span teth ${one.mark}`} style={place(line.a, line.b)} />}
      {tick !== null && <span className={`at duet ${one.mark}`} style={place(tick)} />}
      {isInside(window, one.markAt) && <AxisMark id={one.id} words={sayDuty(one, frame)} className="at duty" style={place(shareOf(window, one.markAt))}><Mark state={one.mark} /></AxisMark>}
      {label !== undefined && text !== null && <span className={`at dl ${SIDE[label.side]} dl-${one.isOpen && one.mark === 'missed' ? 'open' : one.mark}${isHot ? ' hot' : ''}`} style={place(label.share)} aria-hidden="true"><Sentence>{text}</Sentence></span>}
    </span>
  );
}
