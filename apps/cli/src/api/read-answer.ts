/** Answers of the API into the shapes of the contract; the contract is loaded only by commands that talk to a server. */
import type { z } from 'zod';
import { failureOf } from '../failure';
import type { Lang } from '../texts/language';
import type { ApiAnswer } from './client';

/** The answer by its schema; fails where the server's form is another (tool and server of different versions). */
export function readAnswer<S extends z.ZodType>(schema: S, answer: ApiAnswer, lang: Lang): z.output<S> {
  const parsed = schema.safeParse(parseJson(answer.text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw failureOf('cli.answer-unexpected', lang, { where: issue === undefined ? '?' : `${issue.path.map(String).join('.')}: ${issue.message}` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the schema refuses undefined and the caller is told.
    return undefined;
  }
}
