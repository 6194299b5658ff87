/** The joint plan on the status page: what waits for this contact, what both sides agreed on, and whom else he wants to be told. No script: forms. */
import { TEXT_MAX_CHARS } from '#contracts';
import { escapeHtml, isolate, typedParagraphs } from '#delivery';
import { STAKEHOLDER_KINDS } from '#domain';
import type { Instant, Language } from '#domain';
import type { PlanFacts, PlanItemFacts } from '../read/plan-facts';
import { filled, timeTag } from './shell';
import type { PageFrame } from './shell';
import { PUBLIC_TEXTS } from './texts';
import type { PublicTexts } from './texts';

export type Said = keyof PublicTexts['plan']['said'];
const SAID: readonly Said[] = ['approved', 'asked', 'added', 'changed'];
/** What the address says was just done; null for anything else. */
export const saidOf = (asked: unknown): Said | null => SAID.find((one) => one === asked) ?? null;

/** What kept a form from being taken, and what had been typed into it. */
export type PlanTrouble =
  | { readonly form: 'amend'; readonly itemId: string; readonly words: string }
  | { readonly form: 'stakeholder'; readonly name: string; readonly kind: string; readonly concern: string };
export interface PlanTalk {
  /** Where the forms go. */
  readonly action: string;
  readonly said: Said | null;
  readonly trouble: PlanTrouble | null;
}
type Section = PlanTalk & { readonly facts: PlanFacts; readonly now: Instant };

/** Whether the item waits for a word of this contact that can still count. */
export const isWaiting = ({ isOpen }: PlanFacts, { stage, sent, dueAt }: PlanItemFacts, now: Instant): boolean => isOpen && stage === 'waiting-customer' && sent === null && dueAt > now;

export function planSection(frame: PageFrame, section: Section): string {
  const { facts, said } = section;
  const texts = PUBLIC_TEXTS[frame.language].plan;
  if (!facts.isOpen && facts.items.length === 0) return '';
  const list = (title: string, items: readonly PlanItemFacts[]): string =>
    items.length === 0 ? '' : `<h2>${escapeHtml(title)}</h2><ol class="past">${items.map((item) => `<li>${itemHtml(frame, item, section)}</li>`).join('')}</ol>`;
  const isPending = ({ stage }: PlanItemFacts): boolean => stage === 'waiting-customer' || stage === 'change-asked';
  return `<section id="plan"><h2>${escapeHtml(texts.title)}</h2><p>${escapeHtml(texts.intro)}</p>${said === null ? '' : `<p class="said" role="status">${escapeHtml(texts.said[said])}</p>`}
${list(texts.waitingTitle, facts.items.filter(isPending))}${list(texts.agreedTitle, facts.items.filter((item) => !isPending(item)))}${others(frame, section)}</section>`;
}

function itemHtml(frame: PageFrame, item: PlanItemFacts, section: Section): string {
  const texts = PUBLIC_TEXTS[frame.language].plan;
  const limits = item.confidentiality === 'limited' ? ` ${isolate(item.limits)}` : '';
  const fact = (name: string, html: string): string => `<dt>${escapeHtml(name)}</dt><dd>${html}</dd>`;
  return `<h3>${escapeHtml(texts.to)} ${isolate(item.audience)}</h3>${typedParagraphs(item.message).map((part) => `<p dir="auto">${escapeHtml(part).replace(/\n/g, '<br>')}</p>`).join('')}
<dl class="f">${fact(texts.by, timeTag(item.dueAt, frame))}${fact(texts.ours, isolate(item.ownerOurs ?? frame.organisation))}${fact(texts.theirs, isolate(item.ownerTheirs))}${fact(texts.confidentiality, `${escapeHtml(texts.confidentialities[item.confidentiality])}${limits}`)}</dl>
${isWaiting(section.facts, item, section.now) ? forms(frame.language, item, section) : `<p><b>${escapeHtml(standing(texts, item, section.now))}</b></p>`}`;
}

function standing(texts: PublicTexts['plan'], { stage, sent, dueAt }: PlanItemFacts, now: Instant): string {
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
  const texts = PUBLIC_TEXTS[language].plan;
  const open = `<form method="post" action="${escapeHtml(action)}" accept-charset="utf-8"><input type="hidden" name="item" value="${escapeHtml(item.id)}"><input type="hidden" name="revision" value="${String(item.revision)}">`;
  const wrong = trouble?.form === 'amend' && trouble.itemId === item.id ? trouble : null;
  const words = `words-${item.id}`;
  const error = wrong === null ? '' : `<p class="err" role="alert" id="${escapeHtml(words)}-error">${wrong.words === '' ? escapeHtml(texts.changeMissing) : filled(texts.tooLong, { length: String(wrong.words.length), most: String(TEXT_MAX_CHARS) })}</p>`;
  const invalid = wrong === null ? '' : ` aria-invalid="true" aria-describedby="${escapeHtml(words)}-error"`;
  return `${open}<p><button class="btn" name="do" value="approve">${escapeHtml(texts.approve)}</button></p></form>
<details${wrong === null ? '' : ' open'}><summary>${escapeHtml(texts.change)}</summary>${open}<label for="${escapeHtml(words)}">${escapeHtml(texts.changeLabel)}</label>${error}<textarea id="${escapeHtml(words)}" name="words" rows="3" dir="auto"${invalid}>
${escapeHtml(wrong?.words ?? '')}</textarea><p><button class="btn q2" name="do" value="amend">${escapeHtml(texts.changeSend)}</button></p></form></details>`;
}

function others(frame: PageFrame, { facts, action, trouble }: Section): string {
  const texts = PUBLIC_TEXTS[frame.language].plan;
  const named = facts.stakeholders.length === 0 ? '' : `<p>${escapeHtml(texts.others)} ${facts.stakeholders.map(({ name, kind }) => `${isolate(name)} (${escapeHtml(texts.kinds[kind])})`).join(', ')}</p>`;
  if (!facts.isOpen) return named;
  const wrong = trouble?.form === 'stakeholder' ? trouble : null;
  const kinds = STAKEHOLDER_KINDS.map((kind) => `<option value="${kind}"${wrong?.kind === kind ? ' selected' : ''}>${escapeHtml(texts.kinds[kind])}</option>`).join('');
  const error = wrong === null ? '' : `<p class="err" role="alert">${wrong.concern.length > TEXT_MAX_CHARS ? filled(texts.tooLong, { length: String(wrong.concern.length), most: String(TEXT_MAX_CHARS) }) : escapeHtml(texts.nameTrouble)}</p>`;
  return `${named}<details${wrong === null ? '' : ' open'}><summary>${escapeHtml(texts.othersTitle)}</summary><form method="post" action="${escapeHtml(action)}" accept-charset="utf-8">${error}
<label for="who">${escapeHtml(texts.name)}</label><input type="text" id="who" name="name" dir="auto" value="${escapeHtml(wrong?.name ?? '')}"><label for="kind">${escapeHtml(texts.kind)}</label><select id="kind" name="kind">${kinds}</select>
<label for="concern">${escapeHtml(texts.concern)}</label><textarea id="concern" name="concern" rows="2" dir="auto">
${escapeHtml(wrong?.concern ?? '')}</textarea><p><button class="btn q2" name="do" value="stakeholder">${escapeHtml(texts.add)}</button></p></form></details>`;
}
