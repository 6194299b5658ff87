/** How easily the customer reads a text, as marks beside the guard's (S1-19). Advice only: nothing is held up by it. Pure. */
import type { MessageCheck } from '#contracts';
import type { SendMessage } from '#domain';
import { readabilityOf } from '#i18n';

export const READABILITY = 'readability';

/** `quoted`: words of the customer or of the crisis's summary, whose terms he knows. */
export function readingMarks({ body, language }: Pick<SendMessage, 'body' | 'language'>, quoted: readonly string[]): MessageCheck['marks'] {
  return readabilityOf(body, language, quoted).marks.map(({ code, start, end, words, why, better }) => ({ rule: READABILITY, start, end, words, code, weight: 'warn' as const, why: { ...why }, better: { ...better } }));
}
