/** The joint plan: what waits for this contact, what both sides agreed on. No script: forms. */
import { TEXT_MAX_CHARS } from '#contracts';
import { escapeHtml, isolate } from '#delivery';
import type { Instant, Language } from '#domain';
import { nameIn } from '#i18n';
import type { PlanFacts, PlanItemFacts } from '../read/plan-facts';
import { filled, form, timeTag, trouble as fieldTrouble, words as typedWords } from './parts';
import { shell } from './shell';
import type { PageFrame } from './shell';
import { FRAME_TEXTS } from './texts/frame';
import { PLAN_TEXTS } from './texts/plan';
import type { PlanTexts } from './texts/plan';
import { STATUS_TEXTS } from './texts/status';

export type Said = keyof PlanTexts['said'];
const SAID: readonly Said[] = ['approved', 'asked', 'changed'];
/** What the address says was just done; null for anything else. */
export const saidOf = (asked: unknown): Said | null => SAID.find((one) => one === asked) ?? null;

/** A wish for a change that could not be taken, and what had been typed. */
export interface PlanTrouble {
  readonly itemId: string;
  readonly words: string;
}
export interface PlanTalk {
  readonly said: Said | null;
  readonly trouble: PlanTrouble | null;
}
export interface Section extends PlanTalk {
  readonly facts: PlanFacts;
  readonly now: Instant;
  readonly organisation: string;
  /** Where the forms go. */
  readonly action: string;
  /** What items may take on this page; null = all of them are shown. None is ever cut: nobody approves what he has not read. */
  readonly room: number | null;
  /** The page that shows them all, and that on which others are named. */
  readonly wholeHref: string;
  readonly wishesHref: string;
}

/** Whether the item waits for a word of this contact that can still count. */
export const isWaiting = ({ isOpen }: PlanFacts, { stage, sent, dueAt }: PlanItemFacts, now: Instant): boolean => isOpen && stage === 'waiting-customer' && sent === null && dueAt > now;
/** Where an item stands for him: it waits for his word, his wish for a change is with us, his word is on its way or came too late, or it is settled. */
type Place = 'waiting' | 'asked' | 'unsettled' | 'settled';
function placeOf(plan: PlanFacts, item: PlanItemFacts, now: Instant): Place {
  if (item.stage === 'change-asked' || (item.stage === 'waiting-customer' && item.sent === 'amend')) return 'asked';
  if (item.stage !== 'waiting-customer') return 'settled';
  return isWaiting(plan, item, now) ? 'waiting' : 'unsettled';
}
const PLACES: readonly Place[] = ['waiting', 'asked', 'unsettled', 'settled'];

/** The field in which a wish for a change was typed, and HTML of what stands in the way of it. */
export function planTroubleWords(language: Language, { itemId, words }: PlanTrouble): { readonly fieldId: string; readonly html: string } {
  const html = words === '' ? escapeHtml(PLAN_TEXTS[language].changeMissing) : filled(FRAME_TEXTS[language].tooLong, { length: String(words.length), most: String(TEXT_MAX_CHARS) });
  return { fieldId: `words-${itemId}`, html };
}

/** Nothing where there is no plan and nobody was named. */
export function planSection(frame: PageFrame, section: Section): string {
  const texts = PLAN_TEXTS[frame.language];
  const { items, stakeholders } = section.facts;
  if (items.length === 0 && stakeholders.length === 0 && section.said === null) return '';
  return `<section id="plan"><h2>${escapeHtml(texts.title)}</h2>${contents(frame, section)}</section>`;
}

/** All of the plan, however long. */
export function planPage(frame: PageFrame, section: Section, back: string): string {
  const texts = PLAN_TEXTS[frame.language];
  return shell(frame, texts.title, `<h1>${escapeHtml(texts.title)}</h1><p><a href="${escapeHtml(back)}">${escapeHtml(STATUS_TEXTS[frame.language].back)}</a></p>${contents(frame, { ...section, room: null }, 'h2')}`, { at: section.now, href: section.wholeHref });
}

function contents(frame: PageFrame, section: Section, level: 'h2' | 'h3' = 'h3'): string {
  const texts = PLAN_TEXTS[frame.language];
  const { facts, said, room } = section;
  const at = (item: PlanItemFacts): Place => placeOf(facts, item, section.now);
  const sorted = PLACES.flatMap((place) => facts.items.filter((item) => at(item) === place));
  let left = room ?? Number.POSITIVE_INFINITY;
  const shown = sorted.map((item) => ({ item, html: `<li>${itemHtml(frame, item, section, level === 'h2' ? 'h3' : 'h4')}</li>` })).filter(({ item, html }) => {
    // What he typed must be before him again, however long.
    if (section.trouble?.itemId === item.id) return true;
    left -= Buffer.byteLength(html);
    return left >= 0;
  });
  const list = (place: Place): string => {
    const some = shown.filter(({ item }) => at(item) === place);
    return some.length === 0 ? '' : `<${level}>${escapeHtml(texts.places[place])}</${level}><ol class="past">${some.map(({ html }) => html).join('')}</ol>`;
  };
  const rest = sorted.length - shown.length;
  const more = rest === 0 ? '' : `<p><a href="${escapeHtml(section.wholeHref)}">${filled(texts.moreItems, { count: String(rest) })}</a></p>`;
  const named = facts.stakeholders.length === 0 ? '' : `<p>${escapeHtml(texts.others)} ${facts.stakeholders.slice(0, NAMED_MAX).map(({ name, kind }) => `${isolate(name)} (${escapeHtml(texts.kinds[kind])})`).join(', ')}. <a href="${escapeHtml(section.wishesHref)}#others">${escapeHtml(texts.othersLink)}</a></p>`;
  // Only where it is a page of its own: on the first page there is no word of a plan that does not exist.
  const nothing = level === 'h2' && facts.items.length === 0 ? `<p>${escapeHtml(texts.empty)}</p>` : '';
  return `<p>${escapeHtml(texts.intro)}</p>${nothing}${said === null ? '' : `<p class="said" role="status">${escapeHtml(texts.said[said])}</p>`}
${PLACES.map(list).join('')}${more}${named}`;
}
/** More of them stand on the page where they are named. */
const NAMED_MAX = 5;

function itemHtml(frame: PageFrame, item: PlanItemFacts, section: Section, level: 'h3' | 'h4'): string {
  const texts = PLAN_TEXTS[frame.language];
  const limits = item.confidentiality === 'limited' ? ` ${isolate(item.limits)}` : '';
  const fact = (name: string, html: string): string => `<dt>${escapeHtml(name)}</dt><dd>${html}</dd>`;
  const by = { ...frame, now: section.now };
  return `<${level}>${escapeHtml(texts.to)} ${isolate(item.audience)}</${level}>${typedWords(item.message)}
<dl class="f">${fact(texts.by, timeTag(item.dueAt, by))}${fact(texts.ours, isolate(item.ownerOurs === null ? section.organisation : nameIn(item.ownerOurs, frame.language)))}${fact(texts.theirs, isolate(item.ownerTheirs))}${fact(texts.confidentiality, `${escapeHtml(texts.confidentialities[item.confidentiality])}${limits}`)}</dl>
${isWaiting(section.facts, item, section.now) ? forms(frame.language, item, section) : `<p><b>${escapeHtml(standing(texts, item, section.now))}</b></p>`}`;
}

function standing(texts: PlanTexts, { stage, sent, dueAt }: PlanItemFacts, now: Instant): string {
  switch (stage) {
    case 'agreed': return texts.agreed;
    case 'done': return texts.done;
    case 'dropped': return texts.dropped;
    case 'change-asked': return texts.changeAsked;
    case 'waiting-customer':
      if (sent === 'approve') return texts.sentApprove;
      if (sent === 'amend') return texts.sentAmend;
      return dueAt <= now && sent === null ? texts.late : texts.refused;
  }
}

function forms(language: Language, item: PlanItemFacts, { action, trouble }: Section): string {
  const texts = PLAN_TEXTS[language];
  const hidden = { item: item.id, revision: String(item.revision) };
  const wrong = trouble?.itemId === item.id ? trouble : null;
  const id = `words-${item.id}`;
  const field = fieldTrouble(id, wrong === null ? null : planTroubleWords(language, wrong).html);
  return `${form(action, hidden, `<p><button class="btn" name="do" value="approve">${escapeHtml(texts.approve)}</button></p>`)}
<details${wrong === null ? '' : ' open'}><summary>${escapeHtml(texts.change)}</summary>${form(action, hidden, `<label for="${escapeHtml(id)}">${escapeHtml(texts.changeLabel)}</label>${field.words}<textarea id="${escapeHtml(id)}" name="words" rows="3" dir="auto"${field.attributes}>
${escapeHtml(wrong?.words ?? '')}</textarea><p><button class="btn q2" name="do" value="amend">${escapeHtml(texts.changeSend)}</button></p>`)}</details>`;
}
