/** The versions of a template's words: who wrote which, when and why. */
import { z } from 'zod';
import { bilingual, count, maybeInstant, maybePerson } from './shared';

export const templateVersion = z.object({
  version: count(), current: z.boolean(), builtIn: z.boolean().meta({ description: 'As delivered, written by nobody of the house' }),
  wording: z.object({ subject: bilingual(), opening: bilingual(), ending: bilingual().nullable() }),
  note: z.string(), restoredFrom: count().nullable(), at: maybeInstant(), by: maybePerson(),
});
export type TemplateVersion = z.output<typeof templateVersion>;
/** Newest first; the last is the one delivered. */
export const templateVersions = z.object({ id: z.string(), placeholders: z.array(z.string()).meta({ description: 'Fields that may stand in the words, as {name}' }), items: z.array(templateVersion) });
export type TemplateVersions = z.output<typeof templateVersions>;
