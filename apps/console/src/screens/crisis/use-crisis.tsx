/** One crisis for everything on its page: what the API says of it, and its own present. */
import { queryOptions } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { CrisisAxis, CrisisDetail, ObligationItem } from '#contracts';
import { ask } from '../../api/client';
import { useZone } from '../../app/zone';
import { crisisNow } from '../../forms/crisis-clock';
import { useNow } from '../../parts/now';
import { clockTime, nearTime, shortDay } from '../../words/time';
import { useWords } from '../../words/words';

export const axisQuery = (id: string) => queryOptions({ queryKey: ['crisis', id, 'axis'], queryFn: () => ask<CrisisAxis>(`/crises/${encodeURIComponent(id)}/axis`) });

/** What can be begun from anywhere on the page: a command's form, or the composer. */
export interface CrisisPage {
  readonly detail: CrisisDetail;
  /** Opens the form of a command; with `initial` partly filled. */
  readonly begin: (command: string, initial?: Readonly<Record<string, unknown>>) => void;
  readonly write: () => void;
  /** Opens the composer with the message that meets this duty. */
  readonly writeFor: (duty: ObligationItem) => void;
  readonly may: (command: string) => boolean;
}
export const CrisisContext = createContext<CrisisPage | null>(null);

export function useCrisis(): CrisisPage {
  const page = useContext(CrisisContext);
  if (page === null) throw new Error('useCrisis outside of the page of a crisis');
  return page;
}

/** The crisis's own present, epoch milliseconds; of a drill on its faster clock. `stepMs`: how coarse it may be. */
export function useCrisisNow(stepMs = 1): number {
  const { detail } = useCrisis();
  return Math.floor(crisisNow(detail, useNow()) / stepMs) * stepMs;
}

/** "Mon 20 Oct"; in Hebrew without the word for day, as on a wall calendar. */
export const dayWords = (day: string): string => day.replace(/^יום /u, '').replace(',', '');

/** An instant with its day, where it needs one: direction from its own letters, never broken. */
export function When({ at }: { readonly at: number | string }): ReactNode {
  return <bdi className="n">{useTelling().near(at)}</bdi>;
}

/** Tells instants in the person's language and zone, beside the crisis's present. */
export function useTelling(): { readonly near: (at: number | string) => string; readonly clock: (at: number | string) => string; readonly day: (at: number | string) => string } {
  const { language } = useWords();
  const zone = useZone();
  const now = useCrisisNow(60_000);
  const ms = (at: number | string): number => (typeof at === 'number' ? at : Date.parse(at));
  const telling = { language, zone };
  return { near: (at) => nearTime(ms(at), now, telling), clock: (at) => clockTime(ms(at), telling), day: (at) => dayWords(shortDay(ms(at), telling)) };
}
