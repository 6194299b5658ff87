/** The post-mortem laid out as plain blocks; Markdown and HTML are two ways of writing the same blocks. Pure. */
import { REVIEW_SECTIONS, DECISION_ELEMENTS, PEOPLE_ROLES } from '#domain';
import type { CrisisAxis } from '#contracts';
import type { DomainEvent, Instant, Language, RootCause } from '#domain';
import { describeEvent, isTextKey, isolate, label, text, whichDuty, zoneName } from '#i18n';
import type { Names } from '../names';
import { isProtected } from '../protected-events';
import { severityBecause } from '../words';
import type { Block } from './block';
import { conductBlocks } from './conduct-blocks';
import { dutyCounts } from './review-material';
import type { ReviewMaterial } from './review-material';
import { documentInstant, reviewWord } from './review-texts';
import type { ReviewWord } from './review-texts';
import { trackWord } from './track-texts';

export interface LayOut {
  readonly language: Language;
  /** IANA zone of every time in the document. */
  readonly zone: string;
  readonly names: Names;
  readonly hideSurvey: boolean;
  /** The crisis on its time axis, as this reader may see it. */
  readonly axis: CrisisAxis;
}

interface Writer extends LayOut {
  readonly word: (word: ReviewWord) => string;
  readonly when: (at: Instant | null | undefined) => string;
  /** A name in the document's language. */
  readonly say: (id: string) => string;
  /** The same inside a sentence or list of ours: a name in other letters turns nothing around it. */
  readonly sayInside: (id: string) => string;
}

/** The whole document, in reading order: the picture of it all, what people wrote, the proof after it. */
export function reviewBlocks(material: ReviewMaterial, layOut: LayOut): readonly Block[] {
  const { language, zone } = layOut;
  const writer: Writer = {
    ...layOut,
    word: (word) => reviewWord(word, language),
    when: (at) => (at === null || at === undefined ? '–' : documentInstant(at, zone, language)),
    say: (id) => layOut.names.say(id, language),
    sayInside: (id) => isolate(layOut.names.say(id, language), language),
  };
  return [
    ...header(material, writer), { kind: 'heading', level: 2, text: trackWord('heading', language) }, { kind: 'tracks', axis: layOut.axis, zone }, ...sections(material, writer), ...fixAndCause(material, writer), ...prevention(material, writer),
    ...duties(material, writer), ...silences(material, writer), ...forecasts(material, writer), ...survey(material, writer),
    ...conductBlocks(material, material.drawnAt, language), ...decision(material, writer),
    ...signatures(material, writer), ...timeline(material, writer),
  ];
}

function header({ row, snapshot }: ReviewMaterial, { language, word, when, sayInside, zone }: Writer): readonly Block[] {
  const { crisis, fix } = snapshot.state;
  const people = PEOPLE_ROLES.flatMap((role) => {
    const holder = row.people[role];
    return holder === null ? [] : [`${sayInside(holder)} (${label('people', role, language)})`];
  });
  return [
    { kind: 'title', text: `${word('title')}: ${row.summary}` },
    ...(row.drill === null ? [] : [{ kind: 'words', text: word('drill') } as const]),
    { kind: 'facts', facts: [
      [word('customer'), row.accountName], [word('reference'), row.reference], [word('severity'), severityBecause(crisis.assessment, row.severity)[language]],
      [word('stage'), label('review-stage', row.reviewStage, language)], [word('aware'), when(row.awareAt)], [word('opened'), when(row.openedAt)],
      [word('operational'), when(fix.operationalAt)], [word('routine'), when(crisis.routine?.at)], [word('people'), people.length === 0 ? word('none') : people.join(', '), 'ours'],
      [word('zone'), zoneName(zone, language)],
    ] },
  ];
}

function sections({ sections: written }: ReviewMaterial, { language, word, when, sayInside }: Writer): readonly Block[] {
  const blocks = REVIEW_SECTIONS.flatMap((section): Block[] => {
    const found = written.find((one) => one.section === section);
    const heading: Block = { kind: 'heading', level: 3, text: label('review-section', section, language) };
    if (found === undefined) return [heading, { kind: 'words', text: word('notWritten'), faint: true }];
    return [heading, { kind: 'words', text: found.text }, { kind: 'words', text: `${sayInside(found.byId)}, ${when(found.at)}`, faint: true }];
  });
  return [{ kind: 'heading', level: 2, text: word('written') }, ...blocks];
}

function fixAndCause({ fixes, cause }: ReviewMaterial, writer: Writer): readonly Block[] {
  const { word, when, say } = writer;
  const steps: Block = fixes.length === 0
    ? { kind: 'words', text: word('none'), faint: true }
    : { kind: 'table', head: [word('at'), word('what'), '', word('who')], rows: fixes.map((step) => [when(step.at), word(step.type), step.text, say(step.by)]) };
  return [
    { kind: 'heading', level: 2, text: word('fix') }, steps, { kind: 'heading', level: 2, text: word('cause') },
    ...(cause === null ? [{ kind: 'words', text: word('causeNone'), faint: true } as const] : causeBlocks(cause, writer)),
  ];
}

function causeBlocks(cause: RootCause, { word }: Writer): readonly Block[] {
  const facts: (readonly [string, string])[] = [[word('escaped'), cause.whyEscaped], [word('party'), word(`party.${cause.party}`)]];
  if (cause.evidence !== '') facts.push([word('evidence'), cause.evidence]);
  const { analysis } = cause;
  const told: readonly Block[] = analysis.method === 'five-whys'
    ? [{ kind: 'table', head: ['', word('why'), word('because'), word('evidence')], rows: analysis.whys.map(({ why, because, evidence }, index) => [String(index + 1), why, because, evidence]) }]
    : analysis.branches.flatMap((branch): Block[] => [
      { kind: 'heading', level: 3, text: word(`branch.${branch.branch}`) },
      { kind: 'list', ordered: false, items: branch.causes.map((one) => (one.isRoot ? `${one.cause} (${word('isRoot')})` : one.cause)) },
    ]);
  return [{ kind: 'words', text: cause.statement }, { kind: 'facts', facts }, ...told];
}

function prevention({ preventions }: ReviewMaterial, { word, when, say }: Writer): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: word('prevention') };
  if (preventions.length === 0) return [heading, { kind: 'words', text: word('preventionNone'), faint: true }];
  return [heading, { kind: 'table', head: [word('action'), word('owner'), word('due'), word('done')], rows: preventions.map((one) => [one.title, say(one.owner), when(one.dueAt), one.doneAt === null ? '–' : `${when(one.doneAt)} ${one.evidence}`.trim()]) }];
}

function duties({ obligations }: ReviewMaterial, { language, word, hideSurvey }: Writer): readonly Block[] {
  const counts = dutyCounts(hideSurvey ? obligations.filter((one) => one.kind !== 'survey' || one.settledAt !== null) : obligations);
  const rows = counts.map((one) => [label('obligation', `${one.kind}.name`, language), ...[one.kept, one.late, one.missed, one.cancelled, one.open].map(String)]);
  return [{ kind: 'heading', level: 2, text: word('duties') }, { kind: 'table', head: [word('duty'), word('kept'), word('late'), word('missed'), word('cancelled'), word('open')], rows }];
}

function silences({ silences: found }: ReviewMaterial, { word, when }: Writer): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: word('silences') };
  if (found.length === 0) return [heading, { kind: 'words', text: word('silencesNone') }];
  return [heading, { kind: 'table', head: [word('from'), word('to'), word('minutes'), word('due')], rows: found.map((one) => [when(one.from), when(one.to), String(one.minutes), when(one.dueAt)]) }];
}

function forecasts({ forecasts: made }: ReviewMaterial, { word, when }: Writer): readonly Block[] {
  if (made.length === 0) return [];
  const rows = made.map((one) => [when(one.madeAt), when(one.p50At), when(one.p90At), when(one.actualAt)]);
  return [{ kind: 'heading', level: 2, text: word('forecasts') }, { kind: 'table', head: [word('made'), word('likely'), word('latest'), word('actual')], rows }];
}

function survey({ survey: found, snapshot }: ReviewMaterial, { language, word, hideSurvey }: Writer): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: word('survey') };
  const secret = hideSurvey && snapshot.state.survey.endedAt === null;
  if (found === null || secret) return [heading, { kind: 'words', text: word('surveyNone'), faint: true }];
  const rows = Object.entries(found.scores).map(([item, score]) => {
    const key = `survey.${item}.question`;
    const counts = Object.entries(score.counts).filter(([, n]) => n > 0).map(([value, n]) => `${value} × ${String(n)}`).join(', ');
    return [isTextKey(key) ? text(key, language) : item, score.score === null ? '–' : score.score.toFixed(1), counts];
  });
  return [
    heading, { kind: 'facts', facts: [[word('surveyCount'), `${String(found.answered)} / ${String(found.invited)}`]] },
    ...(rows.length === 0 ? [] : [{ kind: 'table', head: [word('question'), word('score'), word('answers')], rows } as const]),
    ...(found.open.length === 0 ? [] : [{ kind: 'list', ordered: false, items: found.open } as const]),
  ];
}

function decision({ signed }: ReviewMaterial, { language, word, sayInside }: Writer): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: word('decision') };
  if (signed === null) return [heading, { kind: 'words', text: word('decisionNone'), faint: true }];
  const rows = DECISION_ELEMENTS.map((element) => {
    const { taken, text: words } = signed.data.decision[element];
    return [label('decision', element, language), taken ? word('yes') : word('notTaken'), words];
  });
  return [
    heading, { kind: 'table', head: [word('element'), word('taken'), ''], rows }, { kind: 'facts', facts: [[word('attendance'), signed.data.attendance.map(sayInside).join(', '), 'ours']] },
    ...(signed.data.note === '' ? [] : [{ kind: 'words', text: signed.data.note } as const]),
  ];
}

function signatures({ steps }: ReviewMaterial, { word, when, say }: Writer): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: word('signatures') };
  if (steps.length === 0) return [heading, { kind: 'words', text: word('none'), faint: true }];
  const words = { 'review.submitted': 'submitted', 'review.approved': 'approved', 'review.signed': 'signed' } as const;
  return [heading, { kind: 'table', head: ['', word('who'), word('at')], rows: steps.map((step) => [word(words[step.type]), say(step.by), when(step.at)]) }];
}

/** The engine's own bookkeeping would bury what people did. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['obligation.started', 'obligation.retargeted', 'obligation.warned', 'calendars.applied']);
const SURVEY_IS_OUT: ReadonlySet<string> = new Set(['survey.planned', 'survey.sent', 'survey.expired']);

function timeline({ events, snapshot }: ReviewMaterial, { language, word, when, say, zone, hideSurvey }: Writer): readonly Block[] {
  const secret = hideSurvey && snapshot.state.survey.endedAt === null;
  const tells = (event: DomainEvent): boolean => SURVEY_IS_OUT.has(event.type) || ('kind' in event.data && event.data.kind === 'survey');
  const told = events.filter((event) => !BOOKKEEPING.has(event.type) && !(secret && tells(event)));
  const speaker = { nameOf: (id: string) => say(id), zone, which: whichDuty(events) };
  // A printed review goes to everybody: who admitted an error stays between two people.
  const rows = told.map((event) => [when(event.at), isProtected(event) ? '–' : say(event.by.id), describeEvent(event, speaker, language)]);
  return [{ kind: 'heading', level: 2, text: word('timeline') }, { kind: 'table', head: [word('at'), word('who'), word('what')], rows }];
}
