/** What a contact may know at any hour: when we write next, where it stands, what we said. Only words that were written to this contact. */
import { escapeHtml, isolate, typedParagraphs } from '#delivery';
import type { Instant, Language } from '#domain';
import type { StatusFacts, ToldMessage } from '../read/public-facts';
import { isWaiting, planSection } from './plan-section';
import type { PlanTalk } from './plan-section';
import { filled, moment, shell, timeTag } from './shell';
import type { PageFrame, Told } from './shell';
import { PUBLIC_TEXTS } from './texts';

/** Earlier messages shown; the whole record is the account manager's to give. */
const PAST_MAX = 30;

/** `talk`: what this contact just said about the joint plan, and what stood in the way of it. */
export function statusPage(frame: PageFrame, facts: StatusFacts, talk: PlanTalk): string {
  const { now } = facts;
  const { language } = frame;
  const texts = PUBLIC_TEXTS[language].status;
  const [latest, ...earlier] = facts.messages;
  const title = latest?.subject ?? texts.fallbackTitle;
  const past = earlier.slice(0, PAST_MAX).map((message) => `<li>${timeTag(message.at, frame)}<b><bdi>${escapeHtml(message.subject)}</bdi></b>${words(message.body)}</li>`).join('');
  return shell(frame, title, `<h1><bdi>${escapeHtml(title)}</bdi></h1>
${nextUpdate(frame, { facts, latest, now })}${stages(facts, language)}${asked(facts, language)}
${latest === undefined ? `<p>${escapeHtml(texts.nothingYet)}</p>` : `<h2>${escapeHtml(texts.latestTitle)}</h2><p class="m">${timeTag(latest.at, frame)}</p>${words(latest.body)}${forecast(frame, facts, latest)}`}
${planSection(frame, { facts: facts.plan, now, ...talk })}
${past === '' ? '' : `<h2>${escapeHtml(texts.pastTitle)}</h2><ol class="past">${past}</ol>`}`);
}

function words(body: string): string {
  return typedParagraphs(body).map((part) => `<p dir="auto">${escapeHtml(part).replace(/\n/g, '<br>')}</p>`).join('');
}

function nextUpdate(told: Told, { facts, latest, now }: { readonly facts: StatusFacts; readonly latest: ToldMessage | undefined; readonly now: Instant }): string {
  const texts = PUBLIC_TEXTS[told.language].status;
  if (facts.ended !== null) return `<div class="next"><b>${escapeHtml(facts.ended === 'routine' ? texts.routine : texts.cancelled)}</b></div>`;
  const at = facts.nextUpdateAt;
  const last = latest === undefined ? '' : ` ${escapeHtml(texts.lastUpdate)} ${timeTag(latest.at, told)}.`;
  if (at === null) return `<div class="next"><span>${escapeHtml(texts.noNext)}</span><span class="m">${last}</span></div>`;
  if (at <= now) return `<div class="bad"><p>${filled(texts.nextLate, { at: moment(at, told) })}</p></div>`;
  return `<div class="next"><span>${escapeHtml(texts.next)}</span><b>${timeTag(at, told)}</b><span class="m">${escapeHtml(texts.nextEven)}${last}</span></div>`;
}

function stages(facts: StatusFacts, language: Language): string {
  const texts = PUBLIC_TEXTS[language].status;
  if (facts.ended === 'cancelled') return '';
  const items = texts.stages.map((name, index) => {
    if (index < facts.stage) return `<li class="d">${escapeHtml(name)}</li>`;
    if (index > facts.stage) return `<li>${escapeHtml(name)}</li>`;
    return `<li class="d c" aria-current="step">${facts.isAgain ? filled(texts.again, { stage: name }) : escapeHtml(name)}</li>`;
  });
  return `<ol class="st" aria-label="${escapeHtml(texts.stageLabel)}">${items.join('')}</ol>`;
}

/** Something waits for his word further down the page. */
function asked({ plan, now }: StatusFacts, language: Language): string {
  const count = plan.items.filter((item) => isWaiting(plan, item, now)).length;
  return count === 0 ? '' : `<p><a href="#plan">${filled(PUBLIC_TEXTS[language].plan.asked, { count: String(count) })}</a></p>`;
}

function forecast(told: Told, facts: StatusFacts, latest: ToldMessage): string {
  if (latest.forecast === null || facts.stage > 2 || facts.ended !== null) return '';
  const texts = PUBLIC_TEXTS[told.language].status;
  return `<h2>${isolate(texts.whenTitle)}</h2><p>${filled(texts.when, { likely: moment(latest.forecast.p50At, told), latest: moment(latest.forecast.p90At, told) })}</p>`;
}
