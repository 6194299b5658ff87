/** The glossary is the authority on words: every subject has its word there, one idea has one word, and what it points at in the code is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const glossary = readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8');
const NO_SUBJECTS = ['kernel', 'protocol', 'calendar', 'simulate', 'testing'];

interface Row { readonly section: string; readonly words: readonly string[]; readonly hebrew: readonly string[]; readonly code: string }
const rows: readonly Row[] = glossary.split(/^## /m).flatMap((part, index) => {
  const section = index === 0 ? '' : (part.split('\n')[0] ?? '');
  return [...part.matchAll(/^\| (?!Word|---)(.*?) \| (.*?) \| .*? \| (.*?) \|$/gm)].map(([, word = '', hebrew = '', code = '']) => ({
    section, words: word.split(', '), hebrew: hebrew.split(', '), code,
  }));
});
const SUBJECTS = 'The subjects';
const folders = readdirSync(join(ROOT, 'libs/domain/src'), { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) => one.name);

it('has a row for every subject folder, and none for a folder that is not there', () => {
  const listed = rows.filter((row) => row.section === SUBJECTS).flatMap((row) => [...row.code.matchAll(/`([\w-]+)`/g)].map((match) => match[1] ?? ''));
  expect([...listed].sort()).toEqual(folders.filter((name) => !NO_SUBJECTS.includes(name)).sort());
  for (const name of NO_SUBJECTS) expect(glossary).toContain(`\`${name}\``);
});

it('uses one word for one idea, in English and in Hebrew', () => {
  // The table of subjects points at ideas that have their own rows elsewhere; the head of a row names the idea, what stands in parentheses tells two apart.
  const ideas = rows.filter((row) => row.section !== SUBJECTS);
  expect(ideas.length).toBeGreaterThan(100);
  const twice = (words: readonly string[]): readonly string[] => words.filter((word, index) => words.indexOf(word) < index);
  expect(twice(ideas.flatMap((row) => row.words))).toEqual([]);
  expect(twice(ideas.flatMap((row) => row.hebrew).filter((word) => word !== '–'))).toEqual([]);
});

it('has Hebrew beside every word', () => {
  expect(rows.filter((row) => row.code !== '`enrich.ts`' && !row.hebrew.every((word) => /[\u05d0-\u05ea]/.test(word))).map((row) => row.words)).toEqual([]);
});

it('points at names that exist in the code', () => {
  const inside = (room: string): readonly string[] => readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|ya?ml)$/.test(path) && !path.includes('node_modules')).map((path) => join(room, path));
  const files = ['apps', 'libs', 'workflows', 'activities', 'protocols'].flatMap(inside);
  const text = files.map((path) => `${path}\n${readFileSync(join(ROOT, path), 'utf8')}`).join('\n');
  const named = rows.flatMap((row) => [...row.code.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''));
  expect(named.filter((name) => !text.includes(name.replace(/^GET /, '').replace(/^table /, '').replace(/^\/(?=approvals)/, '')))).toEqual([]);
});
