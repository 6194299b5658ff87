/** Blocks as Markdown. What people wrote is shown as they wrote it, and cannot become headings, links, pictures or HTML. Pure. */
import type { Language } from '#domain';
import type { Block } from './block';
import { finding } from './track-picture';

/** Signs that mean something in Markdown anywhere in a line; the others matter at its beginning only. */
const INLINE = /[\\`*_[\]<>|~]/g;
const AT_LINE_START = /^(\s*)([#+-]|\d+(?=[.)]))/;

function plain(line: string): string {
  return line.replace(INLINE, (sign) => `\\${sign}`).replace(AT_LINE_START, (_all, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`));
}
const lines = (text: string): readonly string[] => text.replace(/\r\n?/g, '\n').split('\n');
const oneLine = (text: string): string => plain(lines(text).join(' ').trim());
/** Paragraphs stay paragraphs; a single break stays a break. */
const paragraphs = (text: string): string => lines(text).map((line) => (line.trim() === '' ? '' : plain(line.trim()))).join('  \n').replace(/(?: {2}\n){2,}/g, '\n\n');

function write(block: Block, language: Language): string {
  switch (block.kind) {
    case 'title': return `# ${oneLine(block.text)}`;
    case 'heading': return `${'#'.repeat(block.level)} ${oneLine(block.text)}`;
    case 'words': return block.faint === true ? `*${oneLine(block.text)}*` : paragraphs(block.text);
    case 'tracks': return oneLine(finding(block.axis, { language, zone: block.zone }));
    case 'facts': return block.facts.map(([name, value]) => `- **${oneLine(name)}**: ${oneLine(value)}`).join('\n');
    case 'list': return block.items.map((item, index) => `${block.ordered ? `${String(index + 1)}.` : '-'} ${oneLine(item)}`).join('\n');
    case 'table': return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map((cells) => row(cells.map(oneLine)))].join('\n');
  }
}
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

export function reviewMarkdown(blocks: readonly Block[], language: Language): string {
  return `${blocks.map((block) => write(block, language)).join('\n\n')}\n`;
}
