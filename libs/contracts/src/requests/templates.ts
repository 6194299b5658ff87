/** What is sent to write the words of a template anew, or to bring back those of an earlier version. */
import { z } from 'zod';
import { line, text } from '../primitives';

const LINE_MAX = 200;
const PARAGRAPH_MAX = 1_000;
const pairOf = (words: () => z.ZodString) => z.strictObject({ he: words(), en: words() });

/** `basedOn`: the version that stood when it was written. `{field}` stands for a field of the message; which ones may, the template says. */
export const templateVersionRequest = z.strictObject({
  wording: z.strictObject({ subject: pairOf(() => line(LINE_MAX)), opening: pairOf(() => text(PARAGRAPH_MAX)), ending: pairOf(() => text(PARAGRAPH_MAX)).nullable().default(null) }),
  note: text(), basedOn: z.int().min(1),
});
export type TemplateVersionRequest = z.output<typeof templateVersionRequest>;
export const templateRestoreRequest = z.strictObject({ note: text(), basedOn: z.int().min(1) });
export type TemplateRestoreRequest = z.output<typeof templateRestoreRequest>;
