/** Building HTML from parts that cannot break out of their place. */
import type { Language } from '#domain';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text or as the value of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A fact set apart from the direction of the words around it. */
export function isolate(fact: string): string {
  return `<bdi>${escapeHtml(fact)}</bdi>`;
}

export function directionOf(language: Language): 'rtl' | 'ltr' {
  return language === 'he' ? 'rtl' : 'ltr';
}

/** What a person typed, as paragraphs: blank lines divide them, single breaks stay. Nothing in it becomes a link. */
export function typedParagraphs(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').split(/\n{2,}/).map((part) => part.trim()).filter((part) => part !== '');
}
