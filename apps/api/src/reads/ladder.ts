/** Who hears of a duty next: the ladder of the crisis's own protocol, in words. Pure apart from being given the protocols. */
import type { Bilingual } from '#contracts';
import { deputyOf } from '#domain';
import type { Instant, LadderRole, Rung } from '#domain';
import { joinWords, label } from '#i18n';
import { findProtocol } from '#protocol';
import type { LoadedProtocol } from '#protocol';
import type { PinnedProtocol } from './judged-parts';
import type { ListedObligation } from './obligation-list.read-model';
import type { Names } from './names';
import { both } from './words';

export type LadderOf = (protocol: PinnedProtocol | undefined) => readonly Rung[];

/** The pinned version's ladder; where its file is gone, that of the newest version. */
export function laddersOf(loaded: readonly LoadedProtocol[]): LadderOf {
  return (protocol) => {
    if (protocol === undefined) return [];
    return (findProtocol(loaded, protocol.id, protocol.version) ?? findProtocol(loaded, protocol.id))?.protocol.ladder ?? [];
  };
}

type Held = Pick<ListedObligation, 'people' | 'ownerId' | 'kind'>;
/** Who holds a role of the ladder for this duty; null: nobody. */
export function holderOf(row: Held, role: LadderRole): string | null {
  const { people } = row;
  switch (role) {
    case 'owner': return row.ownerId;
    case 'deputy': return deputyOf(people, { kind: row.kind, owner: row.ownerId });
    case 'team-lead': return people.teamLead;
    case 'head-of-service': return people.headOfService;
    case 'executive-sponsor': return people.executiveSponsor;
  }
}

/** The rung that fires next: the first while nothing is late, later the one the record names. */
function nextRung(row: ListedObligation, ladder: readonly Rung[], isLate: boolean): Rung | undefined {
  if (row.state !== 'running' && row.state !== 'paused') return undefined;
  if (row.breachedAt === null) return ladder[isLate ? 0 : Math.min(row.rung, ladder.length - 1)];
  // A timed update climbs by its next cycle, every other duty by the rung its record names; `rung` counts those already fired.
  return row.nextRungAt === null && row.kind !== 'timed-update' ? undefined : ladder[Math.min(row.rung, ladder.length - 1)];
}

/** "If it is late, Dana Levi (team lead) hears of it." Empty once the duty is settled or the ladder ends. */
export function whoHears(row: ListedObligation, context: { readonly ladder: readonly Rung[]; readonly names: Names; readonly isLate: boolean; readonly realNow: Instant }): Bilingual {
  const rung = nextRung(row, context.ladder, context.isLate);
  if (rung === undefined) return { he: '', en: '' };
  return both((language) => {
    const people = rung.roles.flatMap((role) => {
      const holder = holderOf(row, role);
      return holder === null ? [] : [`${context.names.say(holder, language)} (${label('ladder', role, language)})`];
    });
    if (people.length === 0) return language === 'he' ? 'אין מי שישמע על כך: יש לשבץ אנשים לתפקידים.' : 'Nobody would hear of it: assign people to the roles.';
    const who = joinWords(people, language);
    if (context.isLate) return language === 'he' ? `הבאים לשמוע על כך: ${who}.` : `Next to hear of it: ${who}.`;
    return language === 'he' ? `אם המועד יחלוף, ישמעו על כך ${who}.` : `If the time passes, ${who} will hear of it.`;
  });
}

/** Who was told last of a duty that is late: the highest role of the rung that fired, and who holds it. Null while none has fired. */
export function toldLast(row: Held & Pick<ListedObligation, 'rung'>, ladder: readonly Rung[]): { readonly role: LadderRole; readonly personId: string | null } | null {
  const role = row.rung === 0 ? undefined : ladder[Math.min(row.rung, ladder.length) - 1]?.roles.at(-1);
  return role === undefined ? null : { role, personId: holderOf(row, role) };
}
