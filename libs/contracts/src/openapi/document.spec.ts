import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { allEntries } from '../catalogue';
import { isProblemCode } from '../problems/catalogue';
import { openApiDocument } from './document';
import { routes } from './routes';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly 'x-codes'?: readonly string[] }>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string }; readonly example: unknown }>> };
}
const document = openApiDocument({ version: '1.2.3' });
const text = JSON.stringify(document);
const paths = document['paths'] as Record<string, Record<string, Operation>>;
const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })));
const at = (pointer: string): unknown => pointer.slice(2).split('/').reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part.replaceAll('~1', '/').replaceAll('~0', '~')], document);

describe('the OpenAPI document', () => {
  it('is 3.1 JSON with its version, and comes out the same twice', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
    expect(JSON.parse(text)).toEqual(document);
    expect(JSON.stringify(openApiDocument({ version: '1.2.3' }))).toBe(text);
  });
  it('has every command and every route once', () => {
    expect(operations).toHaveLength(allEntries.length + routes.length);
    expect(paths['/api/v1/crises']).toHaveProperty('post');
    for (const entry of allEntries) if (entry.name !== 'open') expect(paths[`/api/v1/crises/{id}/${entry.name}`]).toHaveProperty('post');
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('stays small enough to load in a browser', () => {
    // As it travels; each command and route brings its own schema, example and problems, so it grows with what there is.
    expect(gzipSync(text).length).toBeLessThan(150_000);
    expect(text.length / operations.length).toBeLessThan(6_000);
  });
  it('resolves every reference', () => {
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer]) => pointer ?? '');
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((pointer) => at(pointer) === undefined)).toEqual([]);
  });
  it.each(operations.map((one) => [`${one.method} ${one.path}`, one] as const))('%s: both languages, path parameters, known problem codes', (_name, { path, operation }) => {
    expect(operation.summary).toMatch(/[A-Za-z]/);
    expect((operation as unknown as Record<string, string>)['x-label-he']).toMatch(/[\u05d0-\u05ea]/);
    const named = operation.parameters.map((one) => (one.$ref === undefined ? one : (at(one.$ref) as { name: string; in: string })));
    expect(named.filter((one) => one.in === 'path').map((one) => one.name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect(Object.keys(operation.responses).some((status) => Number(status) >= 400)).toBe(true);
    const statuses = Object.keys(operation.responses);
    expect(statuses.some((status) => status.startsWith('2'))).toBe(true);
    for (const one of Object.values(operation.responses)) expect(((one.$ref === undefined ? one : (at(one.$ref) as typeof one))['x-codes'] ?? []).filter((code) => !isProblemCode(code))).toEqual([]);
  });
  it.each(operations.filter((one) => one.operation.requestBody !== undefined).map((one) => [one.path, one] as const))('%s: its example obeys its own published schema', (_path, { operation }) => {
    const body = operation.requestBody?.content['application/json'];
    const schema = z.fromJSONSchema(at(body?.schema.$ref ?? '') as Parameters<typeof z.fromJSONSchema>[0]);
    expect(schema.safeParse(body?.example)).toMatchObject({ success: true });
    expect(schema.safeParse({ ...(body?.example as object), surprise: 1 })).toMatchObject({ success: false });
  });
});
