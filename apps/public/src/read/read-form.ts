/** The body of the survey's form, read with suspicion: bytes in, answers or a reason out. Pure. */
import { isUtf8 } from 'node:buffer';
import { TEXT_MAX_CHARS } from '#contracts';
import { SURVEY_ITEMS, SURVEY_SCALES } from '#domain';
import type { SurveyItem } from '#domain';
import type { FormTrouble, TypedAnswers } from '../pages/survey-page';

/** More fields than the form has are not ours; reading stops there. */
const FIELDS_MAX = 50;

export interface SurveyAnswers {
  readonly scores: Readonly<Partial<Record<SurveyItem, number | null>>>;
  readonly open: string;
}

/** Fields of a form body in their order, or null when it is no well-formed UTF-8 (also inside percent codes). */
export function readFields(body: Uint8Array): readonly (readonly [string, string])[] | null {
  if (!isUtf8(body)) return null;
  const text = Buffer.from(body).toString('utf8');
  if (text === '') return [];
  try {
    return text.split('&').slice(0, FIELDS_MAX).map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      return [decode(name), decode(value)] as const;
    });
  } catch (error) {
    if (error instanceof URIError) return null; // percent codes that are no text
    throw error;
  }
}

function decode(part: string): string {
  return decodeURIComponent(part.replaceAll('+', ' '));
}

/** What the form held, for showing it again; the last of several values counts, fields that are none of the form's are left out. */
export function typedAnswers(fields: readonly (readonly [string, string])[]): TypedAnswers {
  const scores: Partial<Record<SurveyItem, string>> = {};
  let open = '';
  for (const [name, value] of fields) {
    const item = SURVEY_ITEMS.find((known) => known === name);
    if (item === 'OPEN') open = cleanText(value);
    else if (item !== undefined) scores[item] = value.slice(0, 10);
  }
  return { scores, open };
}

/** Line breaks as one character, other control characters out: no database and no screen wants them. */
export function cleanText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this takes out
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim();
}

/** Checks what was typed against the questions asked. Every asked question gets a number or null (not answered). */
export function checkAnswers(typed: TypedAnswers, items: readonly SurveyItem[]): { readonly ok: true; readonly answers: SurveyAnswers } | { readonly ok: false; readonly trouble: FormTrouble } {
  const scores: Partial<Record<SurveyItem, number | null>> = {};
  for (const item of items) {
    if (item === 'OPEN') continue;
    const text = (typed.scores[item] ?? '').trim();
    const value = text === '' ? null : Number(text);
    const [low, high] = SURVEY_SCALES[item];
    if (value !== null && (!/^\d{1,2}$/.test(text) || value < low || value > high)) return { ok: false, trouble: { kind: 'bad-answer' } };
    scores[item] = value;
  }
  if (typed.open.length > TEXT_MAX_CHARS) return { ok: false, trouble: { kind: 'open-too-long', length: typed.open.length, most: TEXT_MAX_CHARS } };
  if (typed.open === '' && Object.values(scores).every((value) => value === null)) return { ok: false, trouble: { kind: 'nothing-answered' } };
  return { ok: true, answers: { scores, open: typed.open } };
}
