/** What a contact may know at any hour: when we write next, where it stands, what we said, what he can do and say. Only words that were told to this contact. */
import { escapeHtml, isolate } from '#delivery';
import type { Language } from '#domain';
import { nameIn } from '#i18n';
import type { StatusFacts } from '../read/public-facts';
import { ofThisTime } from '../read/told-facts';
import type { Telling } from '../read/told-facts';
import { waits } from '../read/wish-facts';
import { askSection, askTroubleWords, questionsSection } from './ask-section';
import type { AskTrouble } from './ask-section';
import { forecastWords } from './forecast-words';
import { withoutGreeting } from './greeting';
import { headline, isOvertaken } from './headline';
import { filled, shortened, summary, timeTag, timeWithDay, told, words } from './parts';
import { isWaiting, planSection, planTroubleWords } from './plan-section';
import type { PlanTalk } from './plan-section';
import { routineSection } from './routine-section';
import { organisationName, shell } from './shell';
import type { PageFrame } from './shell';
import { PLAN_TEXTS } from './texts/plan';
import { STATUS_TEXTS } from './texts/status';
import type { StatusTexts } from './texts/status';

/** First load of a page, before the network packs it: what an old phone on a slow line takes in a second or two (issue: ≤ 30 KB). */
export const FIRST_LOAD_MAX_BYTES = 30 * 1024;

/** How much of each part the first page shows; the rest is one link away. */
interface Room {
  readonly listItems: number;
  readonly itemBytes: number;
  readonly bodyBytes: number;
  readonly pastItems: number;
  readonly planBytes: number;
  readonly questions: number;
}
const WIDE: Room = { listItems: 6, itemBytes: 400, bodyBytes: 6_000, pastItems: 5, planBytes: 8_000, questions: 5 };
/** For a page that would be too long otherwise: fits whatever people have written. */
const TIGHT: Room = { listItems: 2, itemBytes: 160, bodyBytes: 900, pastItems: 2, planBytes: 1_200, questions: 1 };

/** Where the forms and links of the page lead. */
export interface StatusLinks {
  /** This page: forms are sent here. */
  readonly here: string;
  readonly updates: string;
  readonly wishes: string;
  readonly plan: string;
  readonly survey: string;
}
export interface StatusTalk extends PlanTalk {
  readonly links: StatusLinks;
  /** For the forms of this page: what is sent twice under one key counts once. */
  readonly formKey: string;
  readonly ask: AskTrouble | null;
  /** His own word has just arrived. */
  readonly routineSaid: boolean;
}

/** The page; `talk`: what this contact just said, and what stood in the way of it. */
export function statusPage(frame: PageFrame, facts: StatusFacts, talk: StatusTalk): string {
  const whole = inRoom(frame, facts, talk, WIDE);
  return Buffer.byteLength(whole) <= FIRST_LOAD_MAX_BYTES || talk.trouble !== null || talk.ask !== null ? whole : inRoom(frame, facts, talk, TIGHT);
}

function inRoom(frame: PageFrame, facts: StatusFacts, talk: StatusTalk, room: Room): string {
  const texts = STATUS_TEXTS[frame.language];
  const [latest] = facts.tellings;
  const title = headline(texts, facts);
  const by = { ...frame, now: facts.now };
  const person = facts.person === null ? '' : `<p class="m">${filled(texts.person, { name: nameIn(facts.person, frame.language) })}, <a href="mailto:${escapeHtml(facts.person.email)}?subject=${encodeURIComponent(facts.reference)}">${isolate(facts.person.email)}</a></p>`;
  const section = { facts: facts.plan, now: facts.now, organisation: organisationName(frame), room: room.planBytes, ...talk, wholeHref: talk.links.plan, wishesHref: talk.links.wishes, action: talk.links.here };
  return shell(frame, title, `${inTheWay(frame.language, talk)}<h1><bdi>${escapeHtml(title)}</bdi></h1>
${latest === undefined ? `<p>${escapeHtml(texts.nothingYet)}</p>` : isOvertaken(facts) ? '' : lead(latest)}
${nextUpdate(frame, facts)}${light(facts, frame.language)}${stages(facts, frame.language)}${asked(facts, frame.language)}
${practice(facts, frame.language, talk.links.survey)}${routineSection(frame.language, facts, { action: talk.links.here, said: talk.routineSaid })}
${now(by, facts, room)}${latest === undefined ? '' : wholeMessage(by, latest, { room, href: talk.links.updates, named: isOvertaken(facts) })}
${askSection(by, facts, { action: talk.links.here, formKey: talk.formKey, trouble: talk.ask })}${person}${questionsSection(by, [...(waits(facts.wishes.said) ? [facts.wishes.said] : []), ...facts.questions].slice(0, room.questions))}
${planSection(frame, section)}
${past(by, facts.tellings, { room, href: talk.links.updates })}
<p><a href="${escapeHtml(talk.links.wishes)}">${escapeHtml(texts.wishes)}</a></p>`, { at: facts.now, href: talk.links.here });
}

function inTheWay(language: Language, { ask, trouble }: StatusTalk): string {
  if (ask !== null) return summary(language, 'ask-words', askTroubleWords(language, ask));
  if (trouble === null) return '';
  const { fieldId, html } = planTroubleWords(language, trouble);
  return summary(language, fieldId, html);
}

/** A drill sends no mail: who practises finds the survey here. */
function practice({ drillSurvey }: StatusFacts, language: Language, href: string): string {
  const { drillSurvey: said } = STATUS_TEXTS[language];
  return drillSurvey === null ? '' : `<div class="next"><span>${escapeHtml(said.why)}</span><b><a href="${escapeHtml(href)}">${escapeHtml(said.link)}</a></b></div>`;
}

const hasParts = ({ facts, actions, canDo }: Telling): boolean => facts.length + actions.length + canDo.length > 0;

/** The opening words of the last message after its greeting, where the rest of it stands below in parts. */
function lead(latest: Telling): string {
  if (!hasParts(latest) || latest.body === '') return '';
  const [first = ''] = withoutGreeting(latest.body).split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== '');
  return words(shortened(first, LEAD_MAX_BYTES));
}
const LEAD_MAX_BYTES = 700;

function nextUpdate(frame: PageFrame, facts: StatusFacts): string {
  const texts = STATUS_TEXTS[frame.language];
  const { ended, nextUpdateAt, owed, tellings: [latest], now } = facts;
  const by = { ...frame, now };
  if (ended !== null && headline(texts, facts) === texts[ended]) return ''; // The headline has said it.
  if (ended !== null) return `<div class="next"><b>${escapeHtml(texts[ended])}</b></div>`;
  const last = latest === undefined ? '' : ` ${escapeHtml(texts.lastUpdate)} ${timeTag(latest.at, by)}.`;
  if (nextUpdateAt === null && owed !== null) {
    // No message of ours named a time, but our own clock runs: that time is told, and owned up to once it has passed.
    const at = told(owed.dueAt, by);
    if (owed.dueAt <= now) return `<div class="bad"><p>${filled(texts.owedLate[owed.kind], { at })}</p><p class="m">${last}</p></div>`;
    return `<div class="next"><span>${escapeHtml(texts.owed[owed.kind])}</span><b>${timeWithDay(owed.dueAt, by)}</b><span class="m">${last}</span></div>`;
  }
  if (nextUpdateAt === null) return `<div class="next"><span>${escapeHtml(texts.noNext)}</span><span class="m">${last}</span></div>`;
  if (nextUpdateAt <= now) return `<div class="bad"><p>${filled(texts.nextLate, { at: told(nextUpdateAt, by) })}</p><p class="m">${last}</p></div>`;
  return `<div class="next"><span>${escapeHtml(texts.next)}</span><b>${timeWithDay(nextUpdateAt, by)}</b><span class="m">${escapeHtml(texts.nextEven)}${last}</span></div>`;
}

function stages(facts: StatusFacts, language: Language): string {
  const texts = STATUS_TEXTS[language];
  // Nothing is being located where an answer has settled it; the picture comes back with the first step of a repair.
  if (facts.ended === 'cancelled' || isSettledByAnswer(facts)) return '';
  const items = texts.stages.map((name, index) => {
    if (index < facts.stage) return `<li class="d">${escapeHtml(name)}</li>`;
    if (index > facts.stage) return `<li>${escapeHtml(name)}</li>`;
    return `<li class="d c" aria-current="step">${facts.isAgain && facts.ended === null ? filled(texts.again, { stage: name }) : escapeHtml(name)}</li>`;
  });
  return `<ol class="st" aria-label="${escapeHtml(texts.stageLabel)}">${items.join('')}</ol>`;
}

const isSettledByAnswer = ({ isLight, ended }: StatusFacts): boolean => isLight && ended === null;

/** That nobody wrote the answer, and the way to somebody who does; the word is heard from the box below (lane/person-wish.ts). */
function light(facts: StatusFacts, language: Language): string {
  return isSettledByAnswer(facts) && facts.hears ? `<p>${escapeHtml(STATUS_TEXTS[language].light)}</p>` : '';
}

const ASKED_MAX_BYTES = 120;
/** What waits for his word further down the page, by what it is about. */
function asked({ plan, now: at }: StatusFacts, language: Language): string {
  const waiting = plan.items.filter((item) => isWaiting(plan, item, at));
  const [first] = waiting;
  if (first === undefined) return '';
  const texts = PLAN_TEXTS[language];
  const words = waiting.length === 1 ? filled(texts.askedOne, { audience: shortened(first.audience, ASKED_MAX_BYTES) }) : filled(texts.asked, { count: String(waiting.length) });
  return `<p><a href="#plan">${words}</a></p>`;
}

type By = PageFrame & { readonly now: number };

/** When, what we know, what we do, what he can do: from the latest word that said it. */
function now(by: By, facts: StatusFacts, room: Room): string {
  const texts = STATUS_TEXTS[by.language];
  const { tellings, ended, stage, reopenedAt } = facts;
  const parts = [
    ...(ended === null && stage <= 2 && tellings.length > 0 && !isSettledByAnswer(facts) ? [`<dt>${escapeHtml(texts.whenTitle)}</dt><dd>${forecastWords(texts, by, tellings, reopenedAt)}</dd>`] : []),
    ...(['facts', 'actions', 'canDo'] as const).map((name) => part(by, facts, { name, room })),
  ].join('');
  return parts === '' ? '' : `<dl>${parts}</dl>`;
}

const TITLES = { facts: 'knowTitle', actions: 'doTitle', canDo: 'canTitle' } as const satisfies Record<string, keyof StatusTexts>;

function part(by: By, facts: StatusFacts, { name, room }: { readonly name: keyof typeof TITLES; readonly room: Room }): string {
  const texts = STATUS_TEXTS[by.language];
  const { ended, movedAt, stage } = facts;
  // What was known, done and possible the time before is told below, with everything else we said then.
  const tellings = ofThisTime(facts.tellings, facts.reopenedAt);
  const source = tellings.find((one) => one[name].length > 0);
  if (source === undefined || (ended !== null && name !== 'facts')) return '';
  const [latest] = tellings;
  // What we were doing when we last said so may be done by now; a newer word of substance that names nothing takes its place.
  if (name === 'actions' && latest !== undefined && source !== latest && latest.facts.length > 0) return '';
  const isOld = movedAt !== null && source.at < movedAt;
  // With the fix in, nobody is busy any more with what led to it, and nobody has to work around it.
  if (isOld && stage >= 3 && name !== 'facts') return '';
  const shown = source[name].slice(0, room.listItems).map((one) => `<bdi>${escapeHtml(shortened(one, room.itemBytes))}</bdi>`);
  const list = shown.length === 1 ? (shown[0] ?? '') : `<ul>${shown.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  const age = source === latest && !isOld ? '' : ` <span class="m">${filled(texts.toldAt, { at: told(source.at, by) })}</span>`;
  const rest = source[name].length > room.listItems ? ` <span class="m">${escapeHtml(texts.more)}</span>` : '';
  return `<dt>${escapeHtml(texts[TITLES[name]])}</dt><dd>${list}${age}${rest}</dd>`;
}

interface Shown {
  readonly room: Room;
  readonly href: string;
}
/** `named`: its subject is not the headline, and so stands with it. */
interface ShownWhole extends Shown {
  readonly named: boolean;
}

/** The last message in full: at hand where its parts stand above, open where they do not. */
function wholeMessage(by: By, latest: Telling, { room, href, named }: ShownWhole): string {
  const texts = STATUS_TEXTS[by.language];
  if (latest.body === '') return hasParts(latest) ? '' : `<p class="m">${escapeHtml(spokeWords(texts, latest))}, ${timeTag(latest.at, by)}</p>`;
  const body = shortened(latest.body, room.bodyBytes);
  const subject = named && latest.subject !== '' ? `<p><b><bdi>${escapeHtml(shortened(latest.subject, room.itemBytes))}</bdi></b></p>` : '';
  const readOn = body === latest.body ? '' : `<p><a href="${escapeHtml(href)}">${escapeHtml(texts.readOn)}</a></p>`;
  if (hasParts(latest)) return `<details><summary>${filled(texts.whole, { at: told(latest.at, by) })}</summary>${subject}${words(body)}${readOn}</details>`;
  return `<h2>${escapeHtml(texts.latestTitle)}</h2><p class="m">${timeTag(latest.at, by)}</p>${subject}${words(body)}${readOn}`;
}

export const spokeWords = (texts: StatusTexts, { by: way }: Telling): string => texts.spoke[way === 'message' ? 'other' : way];

function past(by: By, tellings: readonly Telling[], { room, href }: Shown): string {
  const texts = STATUS_TEXTS[by.language];
  const [, ...earlier] = tellings;
  const oldest = tellings.at(-1);
  if (earlier.length === 0 || oldest === undefined) return '';
  const items = earlier.slice(0, room.pastItems).map((one) => {
    const title = one.subject === '' ? escapeHtml(spokeWords(texts, one)) : `<bdi>${escapeHtml(shortened(one.subject, room.itemBytes))}</bdi>`;
    const summary = one.body === '' ? one.facts.join(' ') : withoutGreeting(one.body);
    return `<li>${timeTag(one.at, by)}${title}${words(shortened(summary.replace(/\s+/g, ' '), room.itemBytes))}</li>`;
  });
  const all = `<p><a href="${escapeHtml(href)}">${filled(texts.all, { count: String(tellings.length), at: told(oldest.at, by) })}</a></p>`;
  return `<h2>${escapeHtml(texts.pastTitle)}</h2><ol class="past">${items.join('')}</ol>${all}`;
}
