/** How the customer pages look, as an administrator sees it: what is set, what holds where nothing is, and what a colour must keep. */
import { z } from 'zod';
import { instantOut } from '../primitives';
import { count, maybePerson, maybeText } from './shared';

const look = { nameHe: maybeText(), nameEn: maybeText(), accentLight: z.string(), accentDark: z.string(), logo: maybeText() };
export const brandLook = z.object({ desk: maybeText().meta({ description: 'Id of the desk; null = the organisation' }), ...look, updatedAt: instantOut(), updatedBy: maybePerson() });
export type BrandLook = z.output<typeof brandLook>;

export const brandSettings = z.object({
  organisation: z.string().meta({ description: 'Shown where a look has no name: the sender of mails' }),
  usual: z.object(look).meta({ description: 'Holds where neither the desk nor the organisation has a look' }),
  looks: z.array(brandLook).meta({ description: 'Of the organisation first, then by desk' }),
  grounds: z.object({ light: z.string(), dark: z.string() }), leastContrast: z.number(), logoMostBytes: count(),
});
export type BrandSettings = z.output<typeof brandSettings>;
