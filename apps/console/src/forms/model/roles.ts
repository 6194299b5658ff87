/** Roles of a crisis as choices: who holds each now, and to whom one can escalate. Pure. */
import type { CrisisDetail } from '#contracts';
import type { Option } from './things';

type People = CrisisDetail['people'];
/** The ladder, lowest first; roles of one rung are no step up from each other. */
const RANK: Readonly<Record<string, number>> = { deputy: 0, accountManager: 0, technicalLead: 0, incidentManager: 1, teamLead: 2, headOfService: 3, executiveSponsor: 4 };

function holderOf(people: People, role: string): { readonly id: string; readonly name: string } | null {
  for (const [key, person] of Object.entries(people)) if (key === role) return person;
  return null;
}

/**
 * The choices of a field that names a role of the crisis, with their present holders. To escalate: only roles above those the person holds
 * here, and only where somebody is there to be told (an empty one would be refused); `kept`: what is chosen already stays visible.
 */
export function roleOptions(options: readonly Option[], { command, people, personId, kept }: { readonly command: string; readonly people: People; readonly personId: string; readonly kept: string }): readonly Option[] {
  const named = options.map((option) => ({ ...option, name: [option.name, holderOf(people, option.value)?.name].filter((part) => part !== undefined).join(' · ') }));
  if (command !== 'escalate') return named;
  const own = Math.max(-1, ...Object.keys(RANK).filter((role) => holderOf(people, role)?.id === personId).map((role) => RANK[role] ?? -1));
  const above = named.filter(({ value }) => value === kept || ((RANK[value] ?? 0) > own && holderOf(people, value) !== null));
  return above.length > 0 ? above : named.filter(({ value }) => holderOf(people, value) !== null);
}
