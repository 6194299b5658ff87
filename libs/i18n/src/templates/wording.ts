/** The words of a template that a house may write anew: its subject, its opening and, where it has one, its ending. The parts between stay. Pure. */
import { refuse } from '#domain';
import type { Refusal } from '#domain';
import type { Pair } from '../pair';
import { templateById } from './fields';
import { templateTexts } from './texts';
import type { TemplateField } from './texts';

export interface TemplateWording {
  readonly subject: Pair;
  readonly opening: Pair;
  /** Null for a template without one. */
  readonly ending: Pair | null;
}
/** Fields that may stand in a sentence; the others have a paragraph of their own. */
const WOVEN: ReadonlySet<string> = new Set<TemplateField>(['summary', 'question', 'claim', 'ourPart', 'reference']);

const textOf = (key: string): Pair | null => (Object.hasOwn(templateTexts, key) ? (Object.entries(templateTexts).find(([one]) => one === key)?.[1] ?? null) : null);

/** The words as they were delivered; null for no template. */
export function builtInWording(id: string): TemplateWording | null {
  const [subject, opening] = [textOf(`template.${id}.subject`), textOf(`template.${id}.opening`)];
  return subject === null || opening === null ? null : { subject, opening, ending: textOf(`template.${id}.ending`) };
}

/** Which fields may stand in the words of a template, as `{name}`: those it asks for, so that no sentence is ever left with a hole. */
export function wovenFields(id: string): readonly string[] {
  return (templateById(id)?.fields ?? []).filter((field) => field.required && WOVEN.has(field.name)).map((field) => field.name);
}

/**
 * Null, or why the words cannot be those of this template: `template.unknown`, `template.placeholder` (params: placeholder, allowed) for anything
 * in braces that is no such field, `template.ending` where it has an ending and none is given, or the other way round. Names the field.
 */
export function wordingFlaw(id: string, wording: TemplateWording): Refusal | null {
  const built = builtInWording(id);
  if (built === null) return refuse('template.unknown', { template: id });
  if ((built.ending === null) !== (wording.ending === null)) return refuse('template.ending', { template: id }, 'wording.ending');
  const allowed = wovenFields(id);
  for (const part of ['subject', 'opening', 'ending'] as const) {
    for (const language of ['he', 'en'] as const) {
      const words = wording[part]?.[language] ?? '';
      const strange = strangeIn(words, allowed);
      if (strange !== null) return refuse('template.placeholder', { placeholder: strange, allowed: allowed.map((name) => `{${name}}`).join(', ') }, `wording.${part}.${language}`);
    }
  }
  return null;
}

/** The first thing in braces that is no allowed field, or a brace that stands alone. */
function strangeIn(words: string, allowed: readonly string[]): string | null {
  const rest = words.replace(/\{(\w+)\}/g, (whole, name: string) => (allowed.includes(name) ? '' : whole));
  return /\{[^{}]{0,40}\}?|\}/.exec(rest)?.[0] ?? null;
}

/** Words typed by a person as the formatter needs them: an apostrophe is only an apostrophe. */
export const asMessage = ({ he, en }: Pair): Pair => ({ he: he.replaceAll("'", "''"), en: en.replaceAll("'", "''") });
