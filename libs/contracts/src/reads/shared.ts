/** Parts of answers. Answers are never parsed by their own schemas in production: they describe, tests hold them to it. */
import { OBLIGATION_KINDS, PEOPLE_ROLES, PHASES } from '#domain';
import { z } from 'zod';
import { instantOut } from '../primitives';

export const maybeInstant = () => instantOut().nullable();
export const maybeText = () => z.string().nullable();
export const track = () => z.enum(['technical', 'relationship']);
export const phase = () => z.enum([...PHASES]);
export const obligationKind = () => z.enum(OBLIGATION_KINDS);
export const severityOut = () => z.literal([1, 2, 3, 4]);
export const count = () => z.int().min(0);
/** A text in both languages: screens pick, machines keep both. */
export const bilingual = () => z.object({ he: z.string(), en: z.string() });
export const personRef = () => z.object({ id: z.string(), name: z.string(), initials: z.string() });
export const maybePerson = () => personRef().nullable();
export const people = () => {
  const shape = Object.fromEntries(PEOPLE_ROLES.map((role) => [role, maybePerson()]));
  return z.object(shape);
};
/** Items, and the cursor of the next page; null on the last. */
export const page = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });
export const drillClock = () => z.object({ rate: z.number(), realOrigin: instantOut(), virtualOrigin: instantOut() }).nullable();
