/** Which sections there are, and who sees which: denied unless it stands here. The API decides again. Pure. */
import type { Role } from '../../app/session';
import type { Pair } from '../../words/pair';
import { SECTION } from './texts';

export const SECTION_IDS = ['protocols', 'templates', 'calendars', 'people', 'brand', 'audit'] as const;
export type SectionId = (typeof SECTION_IDS)[number];
export interface Section {
  readonly id: SectionId;
  readonly label: Pair;
  readonly about: Pair;
}

const REFERENCE: readonly Role[] = ['administrator', 'incident-manager', 'team-lead', 'head-of-service', 'executive'];
const ROLES: Readonly<Record<SectionId, readonly Role[]>> = {
  protocols: REFERENCE, templates: REFERENCE, calendars: REFERENCE,
  people: ['administrator', 'incident-manager', 'team-lead', 'head-of-service'],
  brand: ['administrator'],
  audit: ['administrator', 'auditor'],
};

export function sectionsOf(roles: readonly Role[]): readonly Section[] {
  return SECTION_IDS.filter((id) => roles.some((role) => ROLES[id].includes(role))).map((id) => ({ id, ...SECTION[id] }));
}

/** What the address asks for: the first section when it asks for none, `denied` for one that is not the person's, `unknown` for none of ours. */
export function chosenSection(asked: string | undefined, mine: readonly Section[]): { readonly kind: 'section'; readonly section: Section } | { readonly kind: 'denied' | 'unknown' } {
  const found = asked === undefined ? mine[0] : mine.find(({ id }) => id === asked);
  if (found !== undefined) return { kind: 'section', section: found };
  return { kind: asked === undefined || SECTION_IDS.some((id) => id === asked) ? 'denied' : 'unknown' };
}
