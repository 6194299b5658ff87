/** Everything the composer holds: the draft, the template's text, the guard's reading, and the message they make. */
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CrisisDetail, ObligationItem } from '#contracts';
import { useMe } from '../../app/session';
import { crisisNow } from '../../forms/crisis-clock';
import { forecastsQuery } from '../../forms/queries';
import { useNow } from '../../parts/now';
import { MINUTE_MS, nearTime } from '../../words/time';
import type { MessageType } from './acts';
import { rewritten, withPreview, withType } from './choosing';
import { checkRequestOf, firstReader, firstTemplate, fitting, freshDraft, lackingOf, nextTryOf, nextWordOf, previewOf, substanceOf, toReachable, unreachable } from './composing';
import type { Around, Confirmed, Draft, TemplateItem } from './composing';
import { draftName, dropKept, isAsDrawn, keep, kindOfLetter, readKept } from './draft-store';
import { follow, isOwnForecast, notesOf } from './marks';
import type { Note } from './marks';
import { dateTextsOf, nextTrySentence, nextWordSentence, rangeSentence, toldTime } from './date-texts';
import { ownName } from './own-name';
import { useCheck } from './use-check';
import type { Checked } from './use-check';
import { useMoney } from './use-money';
import { useTemplate } from './use-template';
import type { Filled } from './use-template';

export interface Composer {
  readonly detail: CrisisDetail;
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly setType: (messageType: MessageType) => void;
  /** Writes the text from the fields again. */
  readonly rewrite: () => void;
  readonly startOver: () => void;
  /** Of a letter taken here: as it was drawn. */
  readonly origin: Draft | null;
  /** A letter was asked for that this device no longer keeps. */
  readonly isLetterGone: boolean;
  readonly drop: () => void;
  readonly templates: readonly TemplateItem[];
  readonly template: TemplateItem | null;
  readonly around: Around;
  readonly filled: Filled;
  readonly checked: Checked;
  readonly notes: readonly Note[];
  readonly savedAt: number | null;
  /** A draft of an earlier visit is on the screen; when it was written. */
  readonly restoredAt: number | null;
  /** The draft on the screen lies before a second reader, or lay there; and since when. */
  readonly proposed: { readonly id: string; readonly at: number } | null;
  /** Keeps what was put before a second reader until it has left. */
  readonly keepProposed: (proposal: string) => void;
  /** The person meant, where no mail can reach him. */
  readonly unreachable: CrisisDetail['contacts'][number] | null;
  /** Whose question it answers. */
  readonly asked: ObligationItem['asked'];
  /** On the crisis's own clock. */
  readonly now: number;
  readonly zone: string;
}

interface Asked {
  readonly detail: CrisisDetail;
  readonly duty: ObligationItem | null;
  readonly messageType: MessageType;
  readonly letter: string | null;
  readonly templates: readonly TemplateItem[];
  readonly zone: string;
}

export function useComposer({ detail, duty, messageType, letter, templates, zone }: Asked): Composer {
  const me = useMe();
  const now = crisisNow(detail, useNow());
  const asked = messageType === 'answer' ? (duty?.asked ?? null) : null;
  // Two questions are two answers, and two drafts; so are two letters.
  const name = draftName(me.id, detail.id, letter !== null ? kindOfLetter(messageType, letter) : asked === null || duty === null ? messageType : `${messageType}.${duty.id}`);
  const fresh = (): Draft => freshDraft({ messageType, contact: firstReader(detail.contacts, asked), templates, detail, now, asked });
  const [opened] = useState(() => {
    const kept = readKept(localStorage, name, Date.now());
    return { draft: kept === null ? fresh() : toReachable(kept.draft, detail.contacts), at: kept === null || isAsDrawn(kept) ? null : kept.at, proposal: kept?.proposal ?? null, origin: kept?.origin };
  });
  const [draft, setDraft] = useState<Draft>(opened.draft);
  const [restoredAt, setRestoredAt] = useState(opened.at);
  const [proposed, setProposed] = useState(opened.proposal === null || opened.at === null ? null : { id: opened.proposal, at: opened.at });
  const forecasts = useQuery({ ...forecastsQuery(detail.id), retry: false }).data;
  const inForce = forecasts?.inForce.find((one) => one.forecast !== null);
  const range = inForce?.forecast ?? null;
  const nextTryAt = forecasts?.inForce.flatMap((one) => (one.nextTryAt !== null && Date.parse(one.nextTryAt) > now ? [one.nextTryAt] : [])).toSorted()[0] ?? null;
  const template = templates.find((one) => one.id === draft.templateId) ?? null;
  const names = detail.contacts.filter((one) => draft.contactIds.includes(one.id)).map((one) => one.name).join(', ');
  const around: Around = { detail, forecast: range === null ? null : { p50At: range.p50At, p90At: range.p90At }, nextTryAt, contactName: names, senderName: ownName(me, draft.language), zone };
  const lacking = lackingOf(draft, template);
  const filled = useTemplate(draft.templateId, template === null ? null : previewOf(draft, around, template), lacking);
  useWritten({ filled, draft, setDraft });
  const substance = substanceOf(draft, around, template);
  const checked = useCheck(checkRequestOf(draft, detail.id, substance), detail.version);
  const { check } = checked;
  const tryAt = nextTryOf(draft, around, template);
  const told = (at: number): string => toldTime(at, { language: draft.language, zone });
  const read = useMemo(() => {
    if (check === null) return [];
    const range90 = check.forecast;
    const found = notesOf({
      check, language: draft.language, overrides: draft.overrides, forecastWords: range90 !== null ? rangeSentence({ p50: told(Date.parse(range90.p50At)), p90: told(Date.parse(range90.p90At)) }, draft.language) : tryAt === null ? null : nextTrySentence(told(Date.parse(tryAt)), draft.language), dateTexts: dateTextsOf(check),
      nextWord: draft.nextUpdateAt === null ? null : nextWordSentence(told(draft.nextUpdateAt), draft.language),
    });
    return follow(found, checked.text, draft.body);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the present only words the next time; the words change with it once a day
  }, [check, checked.text, draft.body, draft.language, draft.overrides, draft.nextUpdateAt, tryAt, zone]);
  const notes = useMoney(read, draft.body, detail);
  const savedAt = useKeeping(draft, { name, opened: opened.draft, origin: opened.origin });
  const set = useCallback((change: Partial<Draft>) => { setDraft((before) => ({ ...before, ...change })); }, []);
  const setType = useCallback((next: MessageType) => {
    const chosen = firstTemplate(templates, next, detail);
    const nextUpdateAt = nextWordOf(next, chosen, { detail, now: crisisNow(detail, Date.now()) });
    setDraft((before) => withType(before, next, { template: chosen, summary: detail.summary, next: nextUpdateAt }));
  }, [detail, templates]);
  const drop = useCallback(() => { dropKept(localStorage, name); }, [name]);
  const keepProposed = useCallback((proposal: string) => { keep(localStorage, name, { draft, at: Date.now(), proposal, ...withOrigin(opened.origin) }); }, [name, draft, opened.origin]);
  const startOver = (): void => {
    drop();
    setRestoredAt(null);
    setProposed(null);
    const { origin } = opened;
    // Of a letter nobody writes a new one here: it is had again as it was drawn.
    if (origin !== undefined) keep(localStorage, name, { draft: origin, at: Date.now(), origin });
    setDraft(origin === undefined ? fresh() : toReachable(origin, detail.contacts));
  };
  const rewrite = (): void => { setDraft((before) => rewritten(before, filled.preview)); };
  return { detail, draft, set, setType, rewrite, startOver, drop, origin: opened.origin ?? null, isLetterGone: letter !== null && opened.origin === undefined, templates: fitting(templates, draft.messageType, detail), template, around, filled, checked, notes, savedAt, restoredAt, proposed, keepProposed, unreachable: unreachable(draft, detail.contacts, asked), asked, now, zone };
}

/** The template's words stand in the text until it is changed by hand. */
function useWritten({ filled, draft, setDraft }: { readonly filled: Filled; readonly draft: Draft; readonly setDraft: (change: (before: Draft) => Draft) => void }): void {
  const { byHand } = draft;
  useEffect(() => {
    if (byHand || filled.of === '') return;
    setDraft((before) => withPreview(before, filled.preview));
  }, [filled, byHand, setDraft]);
}

const KEEP_AFTER_MS = 400;
const withOrigin = (origin: Draft | undefined): { readonly origin?: Draft } => (origin === undefined ? {} : { origin });
/** Keeps what differs from what was opened; tells when it was last kept. */
function useKeeping(draft: Draft, { name, opened, origin }: { readonly name: string; readonly opened: Draft; readonly origin: Draft | undefined }): number | null {
  const [at, setAt] = useState<number | null>(null);
  const first = useRef(opened);
  const unkept = useRef<(() => boolean) | null>(null);
  useEffect(() => {
    const touched = Object.values(draft.fields).join('') !== Object.values(first.current.fields).join('') || (draft.byHand && draft.body !== first.current.body);
    if (!touched) return undefined;
    const put = (): boolean => keep(localStorage, name, { draft, at: Date.now(), ...withOrigin(origin) });
    unkept.current = put;
    const timer = setTimeout(() => { unkept.current = null; if (put()) setAt(Date.now()); }, KEEP_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [draft, name, origin]);
  // Who leaves right after the last key loses nothing of it.
  useEffect(() => () => { unkept.current?.(); }, []);
  return at;
}

/** The next word the message gives, as its promise: named by its author, so that no other time in the text is taken for it. */
export function nextWordPromise({ checked, draft, now, zone }: Pick<Composer, 'checked' | 'draft' | 'now' | 'zone'>): readonly Confirmed[] {
  if (draft.nextUpdateAt === null) return [];
  const at = draft.nextUpdateAt;
  const found = checked.check?.commitments.find((one) => one.kind === 'next-update' && one.latest !== null && Math.abs(Date.parse(one.latest) - at) < MINUTE_MS);
  return at <= now ? [] : [{ words: found?.words ?? nextWordSentence(nearTime(at, now, { language: draft.language, zone }), draft.language), kind: 'next-update', dueAt: new Date(at).toISOString() }];
}

/** A call or meeting the text gives a time for: it binds by being said, so its author is told before it leaves. */
export function callPromised({ checked, now }: Pick<Composer, 'checked' | 'now'>): { readonly words: string; readonly at: number } | null {
  const found = checked.check?.commitments.find((one) => one.kind === 'contact' && one.latest !== null && Date.parse(one.latest) > now);
  return found?.latest == null ? null : { words: found.words, at: Date.parse(found.latest) };
}

/** Outcomes for a time ahead that are not the message's own range: each has to be confirmed by its author. */
export function promisesToConfirm({ checked, now }: Pick<Composer, 'checked' | 'now'>): readonly { readonly words: string; readonly kind: 'outcome' | 'next-update' | 'contact'; readonly dueAt: string | null; readonly early: boolean }[] {
  const { check } = checked;
  if (check === null) return [];
  return check.commitments.flatMap((one) => {
    const ahead = one.latest !== null && Date.parse(one.latest) > now;
    if (one.kind !== 'outcome' || !ahead || isOwnForecast(one, check.forecast)) return [];
    return [{ words: one.words, kind: one.kind, dueAt: one.latest, early: one.judgement !== 'fine' && one.judgement !== null }];
  });
}
