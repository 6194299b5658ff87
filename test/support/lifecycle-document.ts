/**
 * Draws docs/lifecycle.md from the domain's own data: statuses, stages, phases, the review's table, the duties, the gates. Words that say
 * when a state holds stand here, one per state: a state without words, or words without a state, is a fault.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { APOLOGY_PARTS, CRISIS_STATUSES, CUSTOMER_STAGES, OBLIGATION_KINDS, OBLIGATION_TRACKS, PHASES, RELATIONSHIP_STAGES, REVIEW_NEXT, TECHNICAL_STAGES } from '#domain';
import type { ObligationKind } from '#domain';
import { allTexts } from '../../libs/i18n/src/text';
import { DUTIES } from '../../libs/domain/src/obligation/duty-table';

const ROOT = join(__dirname, '../..');
const source = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

type Words<T extends string> = Readonly<Record<T, string>>;

const STATUS_WHEN: Words<(typeof CRISIS_STATUSES)[number]> = {
  open: 'opened, the customer does not work again yet',
  operational: 'the customer works again, by workaround or fix; the fix is not verified',
  fixed: 'the fix is verified; the relationship is still running',
  routine: 'return to routine is on record and neither survey nor gate is open',
  closing: 'return to routine is on record; survey, call-back or executive gate is still open',
  closed: 'closed by a person after every gate was open',
  settled: 'reserved: named in the list, derived by nothing yet',
  cancelled: 'opened by mistake; a second person agreed',
};
const TECHNICAL_WHEN: Words<(typeof TECHNICAL_STAGES)[number]> = {
  locating: 'the fault is not located',
  containing: 'located, not contained, not fixed',
  'working-around': 'contained, the customer stands still and there is no workaround',
  fixing: 'contained, and the customer works again or a workaround is on record; no fix yet',
  verifying: 'a fix is recorded and not verified',
  'finding-root-cause': 'verified, root cause not recorded',
  'agreeing-prevention': 'root cause recorded, track not finished',
  done: 'finished by a person: verified, root cause, at least one prevention action',
};
const RELATIONSHIP_WHEN: Words<(typeof RELATIONSHIP_STAGES)[number]> = {
  'first-contact': 'nobody of ours has spoken to the customer',
  informing: 'spoken to; the fix is not verified',
  returning: 'the fix is verified; no return to routine yet',
  measuring: 'routine; the survey is running or a low score is open',
  restoring: 'the survey is dealt with; the crisis is not closed',
  done: 'closed',
};
const PHASE_WHEN: Words<(typeof PHASES)[number]> = {
  investigating: 'not located, the customer does not work',
  identified: 'located (or a fix that does not restore operation), the customer does not work',
  'worked-around': 'the customer works again, no fix recorded',
  monitoring: 'a fix is recorded and the customer works',
  'follow-up': 'the fix is verified',
};
const CUSTOMER_WHEN: Words<(typeof CUSTOMER_STAGES)[number]> = {
  investigating: 'from the opening', identified: 'fault located', 'worked-around': 'working again by a workaround', fixed: 'fix recorded', verified: 'fix verified', routine: 'return to routine',
};

/** Names of helpers in the duty table → the events their text names, so that a rule's own events can be listed. */
function eventsOf(text: string, helpers: ReadonlyMap<string, string>, seen: readonly string[] = []): readonly string[] {
  const own = [...text.matchAll(/'([a-z][a-z-]*\.[a-z-]+)'/g)].map((match) => match[1] ?? '');
  const bare = text.replace(/'[^']*'/g, '');
  const called = [...helpers].filter(([name]) => !seen.includes(name) && new RegExp(`\\b${name}\\b`).test(bare));
  return [...new Set([...own, ...called.flatMap(([name, body]) => eventsOf(body, helpers, [...seen, name]))])];
}

type Rule = { readonly started: readonly string[]; readonly met: readonly string[] };

/** Constants and functions of a file, by name, with their text. */
const helpersOf = (file: string): ReadonlyMap<string, string> =>
  new Map([...file.matchAll(/^(?:export )?(?:const|function) (\w+)[^]*?(?=^(?:export )?(?:const|function|\/\*\*)|(?![^]))/gm)].map((match) => [match[1] ?? '', match[0]]));

/** One property of an entry: its text, or the helper of that name where it stands alone. */
function partOf(entry: string, name: string, helpers: ReadonlyMap<string, string>): string {
  const written = new RegExp(`\\b${name}: ([^]*?)(?=(?:metBy|endedBy|startedBy)(?:: |,)|$(?![^]))`).exec(entry)?.[1];
  if (written === undefined) return helpers.get(name) ?? '';
  return helpers.get(/^(\w+),\s*(?:\/\/[^\n]*\s*)*$/.exec(written.trim())?.[1] ?? '') ?? written;
}

function dutyRules(): ReadonlyMap<ObligationKind, Rule> {
  const own = source('libs/domain/src/obligation/duty-table.ts');
  const reaching = source('libs/domain/src/message/reaches-customer.ts');
  const folders = [...own.matchAll(/from '\.\.\/(\w+)\/duties'/g)].map((match) => source(`libs/domain/src/${match[1] ?? ''}/duties.ts`));
  const rules = new Map<ObligationKind, Rule>();
  for (const file of [own, ...folders]) {
    const [before = '', table = ''] = file.split(/^export const \w+: Readonly<Record<[^\n]*Duty>> = \{$/m);
    const helpers = new Map([...helpersOf(before), ...helpersOf(reaching)]);
    for (const kind of OBLIGATION_KINDS) {
      const entry = new RegExp(`^  '?${kind}'?: \\{\\n?([^]*?)^  \\},`, 'm').exec(table)?.[1];
      if (entry === undefined) continue;
      const events = (name: string): readonly string[] => eventsOf(partOf(entry, name, helpers), helpers, ['met']);
      rules.set(kind, { started: events('startedBy'), met: events('metBy') });
    }
  }
  return rules;
}

function pausable(): ReadonlyMap<string, readonly string[]> {
  const { pauses } = parse(source('protocols/standard.yaml')) as { pauses: Record<string, { kinds: readonly string[]; max: string }> };
  const byKind = new Map<string, string[]>();
  for (const [reason, { kinds, max }] of Object.entries(pauses)) for (const kind of kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), `${reason} (${max})`]);
  return byKind;
}

const texts: Readonly<Record<string, { readonly en: string }>> = allTexts;
const text = (key: string): string => texts[key]?.en ?? key;
const code = (words: readonly string[]): string => (words.length === 0 ? '–' : words.map((word) => `\`${word}\``).join(', '));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const states = <T extends string>(names: readonly T[], when: Words<T>): string => table(['Name', 'Holds while'], names.map((name) => [`\`${name}\``, when[name]]));

/** What the relationship subjects ask for before a crisis may close; the parts of an apology are named by their list. */
function relationshipGates(): readonly (readonly string[])[] {
  const all = source('libs/domain/src/crisis/relationship-gates.ts');
  const codes = [...all.matchAll(/from '\.\.\/(\w+)\/gates'/g)].flatMap((match) => {
    const file = source(`libs/domain/src/${match[1] ?? ''}/gates.ts`);
    return [...[...file.matchAll(/'(missing\.[a-z-]+)'/g)].map((one) => one[1] ?? ''), ...(file.includes('`missing.apology-${part}`') ? APOLOGY_PARTS.map((part) => `missing.apology-${part}`) : [])];
  });
  return [...new Set(codes)].map((one) => ['`close`', `\`${one}\``, plain(text(one))]);
}

function gates(): string {
  const file = source('libs/domain/src/crisis/gates.ts');
  const blocks = [...file.matchAll(/^export function (missing\w+)[^]*?^\}/gm)];
  const asked: Readonly<Record<string, string>> = { missingToFinishTechnical: '`finish-technical`', missingToRoutine: '`return-to-routine`', missingToClose: '`close`', missingToSubmit: '`submit-review`' };
  const rows = blocks.flatMap(([block, name = '']) => [...new Set([...block.matchAll(/missing\('(missing\.[a-z-]+)'/g)].map((match) => match[1] ?? ''))].map((one) => [asked[name] ?? name, `\`${one}\``, plain(text(one))]));
  return table(['Command', 'Code while it is missing', 'In words'], [...rows, ...relationshipGates()]);
}

/** ICU plurals read as their plural form. */
const plain = (icu: string): string => icu.replace(/\{\w+, plural,[^]*?other \{([^}]*)\}\}/, '$1').replace('# ', 'some ').replace(/\{(\w+)\}/g, '…').trim();

/** The whole document. Pure but for reading the project's own files. */
export function lifecycleDocument(): string {
  const rules = dutyRules();
  const pauses = pausable();
  const duties = OBLIGATION_KINDS.map((kind) => [
    `\`${kind}\``, OBLIGATION_TRACKS[kind], code(rules.get(kind)?.started ?? []), kind === 'executive-notice' ? '`acknowledge-notice`' : code(rules.get(kind)?.met ?? []), text(`obligation.${kind}.fulfilledBy`),
    DUTIES[kind].owner, kind === 'timed-update' ? 'never' : (pauses.get(kind) ?? ['no']).join(', '),
  ]);
  const review = Object.entries(REVIEW_NEXT).flatMap(([from, next]) => next.map((to) => `  ${from.replace('-', '_')} --> ${to.replace('-', '_')}`));
  return `# The life of a crisis

Drawn from the domain's data by \`test/support/lifecycle-document.ts\`; \`test/contract/lifecycle-doc.spec.ts\` fails when this file is out of date.
Write it anew with \`TIKKUN_WRITE_DOCS=1 npx jest test/contract/lifecycle-doc\`. Do not edit it by hand.

Status, stages and phase are derived from the state by pure functions in \`libs/domain/src/crisis/status.ts\` and are never set.

## Status

${states(CRISIS_STATUSES, STATUS_WHEN)}

## Technical track

${states(TECHNICAL_STAGES, TECHNICAL_WHEN)}

A failed verification leads back to fixing (\`fix.verification-failed\`) and is a trust signal. An expired or withdrawn workaround takes
operation away again (\`operation.lost\`) while there is no fix.

## Relationship track

${states(RELATIONSHIP_STAGES, RELATIONSHIP_WHEN)}

## Phase: which cadence of updates holds

${states(PHASES, PHASE_WHEN)}

## What the customer is told

${states(CUSTOMER_STAGES, CUSTOMER_WHEN)}

## Post-mortem

Moves are those of \`REVIEW_NEXT\`; the way from \`signed\` to \`draft\` is a reopening.

\`\`\`mermaid
stateDiagram-v2
  [*] --> none
${review.join('\n')}
\`\`\`

## Obligations

"Started by" and "met by" are the events that the rule in \`libs/domain/src/obligation/duty-table.ts\` or the subject's \`duties.ts\` looks at; a rule may ask for more than the
event (a severity, an open question). Targets and clocks stand in the protocol. "May stand still" is read from \`protocols/standard.yaml\`.

${table(['Kind', 'Track', 'Started by', 'Met by', 'In words', 'Owner', 'May stand still'], duties)}

An obligation ends as \`kept\`, \`late\`, \`missed\` or \`cancelled\`; that stays on record for ever.

## Gates: what a command waits for

${gates()}
`;
}
