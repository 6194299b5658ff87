/** The OpenAPI 3.1 description, drawn from the command catalogue, the routes and the problem catalogue. Nothing in it is written twice. */
import { z } from 'zod';
import { allEntries } from '../catalogue';
import type { AnyEntry } from '../catalogue';
import type { OpenEntry } from '../commands/open';
import { KEY_MAX_CHARS } from '../limits';
import { COMMAND_PROBLEMS, READ_PROBLEMS, problemOf, problemType } from '../problems/catalogue';
import { answerSchemas, routes } from './routes';
import type { Route } from './routes';

export type Json = { readonly [name: string]: unknown };
export interface OpenApiOptions {
  readonly version: string;
  /** Base addresses; relative to the document when left out. */
  readonly servers?: readonly string[];
}

const ref = (kind: 'schemas' | 'parameters' | 'examples' | 'responses' | 'headers', name: string): Json => ({ $ref: `#/components/${kind}/${name}` });
/** `raise-severity` → `RaiseSeverity`. */
export const schemaNameOf = (command: string): string => `${command.split('-').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')}Request`;

/** Draws the description. Pure: the same options give the same document. */
export function openApiDocument(options: OpenApiOptions): Json {
  const shared: Shared = { responses: {}, names: new Map() };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tikkun', version: options.version, summary: 'Crisis management: repairs the fault and the trust, side by side',
      description: 'Every change is a command; send an Idempotency-Key with each so that a repeat is harmless. Errors are application/problem+json with a stable code. Instants are ISO 8601 with an offset.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: (options.servers ?? ['/']).map((url) => ({ url })),
    security: [{ session: [] }, { token: [] }],
    tags: tags(),
    paths: paths(shared),
    components: { schemas: schemas(), examples: Object.fromEntries(usedProblems().map((code) => [code, { value: exampleOf(code) }])), responses: shared.responses, parameters: parameters(), headers: headers(), securitySchemes: securitySchemes() },
    'x-problems': Object.fromEntries(usedProblems().map((code) => [code, describeProblem(code)])),
  };
}

function tags(): readonly Json[] {
  return [...new Set([...allEntries.map((entry) => entry.subject), ...routes.map((route) => route.tag)])].map((name) => ({ name }));
}

function paths(shared: Shared): Json {
  const all: Record<string, Record<string, Json>> = {};
  const add = (path: string, method: string, operation: Json): void => {
    all[path] = { ...all[path], [method]: operation };
  };
  for (const entry of allEntries) add(entry.name === 'open' ? '/api/v1/crises' : `/api/v1/crises/{id}/${entry.name}`, 'post', commandOperation(entry, shared));
  for (const route of routes) add(route.path, route.method, routeOperation(route, shared));
  return all;
}

function commandOperation(entry: AnyEntry | OpenEntry, shared: Shared): Json {
  const opening = entry.name === 'open';
  const id = opening ? [] : [ref('parameters', 'CrisisId'), ref('parameters', 'IfMatch')];
  const name = schemaNameOf(entry.name);
  return {
    operationId: opening ? 'openCrisis' : entry.name.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase()),
    tags: [entry.subject], summary: entry.labels.en, description: entry.help.en,
    'x-label-he': entry.labels.he, 'x-label-en': entry.labels.en, 'x-help-he': entry.help.he, 'x-track': entry.track, 'x-command': entry.name, 'x-customer-visible': entry.customerVisible,
    parameters: [...id, ref('parameters', 'IdempotencyKey')],
    requestBody: { required: true, content: { 'application/json': { schema: ref('schemas', name), example: entry.example } } },
    responses: {
      [opening ? '201' : '200']: { description: 'Accepted and on record', headers: { ETag: ref('headers', 'ETag') }, content: { 'application/json': { schema: ref('schemas', 'CommandAnswer') } } },
      ...problemResponses([...entry.refusals, ...COMMAND_PROBLEMS.filter((code) => !opening || !code.startsWith('crisis.'))], shared),
    },
  };
}

function routeOperation(route: Route, shared: Shared): Json {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => (name === 'id' && route.path.includes('/crises/') ? ref('parameters', 'CrisisId') : { name, in: 'path', required: true, schema: { type: 'string' } }));
  const media = route.answer?.media ?? 'application/json';
  const schema = route.answer?.schema == null ? { type: media === 'application/json' ? 'object' : 'string' } : ref('schemas', route.answer.schema);
  const success = route.answer === null ? { '204': { description: 'Done' } } : { [String(route.answer.status)]: { description: route.summary.en, content: { [media]: { schema } } } };
  const usual = route.open === true ? (['fault.unexpected', 'rate.limited', 'unavailable.starting'] as const) : READ_PROBLEMS;
  return {
    operationId: route.id, tags: [route.tag], summary: route.summary.en, 'x-label-he': route.summary.he, 'x-label-en': route.summary.en,
    ...(route.open === true ? { security: [] } : {}),
    parameters: [...inPath, ...(route.query === undefined ? [] : queryParameters(route.query)), ...(route.needsKey === true ? [ref('parameters', 'IdempotencyKey')] : []), ref('parameters', 'AcceptLanguage'), ref('parameters', 'TimeZone')],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: ref('schemas', route.body.name), example: route.body.example } } } }),
    responses: { ...success, ...problemResponses([...(route.problems ?? []), ...usual], shared) },
  };
}

/** Refusals that several operations share stand once under components; the name says status and codes by position. */
interface Shared {
  readonly responses: Record<string, Json>;
  readonly names: Map<string, string>;
}
function share(response: Json, status: string, shared: Shared): Json {
  const key = JSON.stringify(response);
  const name = shared.names.get(key) ?? `Refused${status}-${String(shared.names.size + 1)}`;
  shared.names.set(key, name);
  shared.responses[name] = response;
  return ref('responses', name);
}

/** One response per status, with every code that can stand in it. */
function problemResponses(codes: readonly string[], shared: Shared): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set(codes)) byStatus.set(problemOf(code).status, [...(byStatus.get(problemOf(code).status) ?? []), code]);
  return Object.fromEntries([...byStatus].sort(([a], [b]) => a - b).map(([status, list]) => [String(status), share({
    description: 'Refused; the code says why',
    'x-codes': list,
    content: { 'application/problem+json': { schema: ref('schemas', 'Problem'), examples: Object.fromEntries(list.map((code) => [code, ref('examples', code)])) } },
  }, String(status), shared)]));
}

function exampleOf(code: string): Json {
  const { status, title, todo } = problemOf(code);
  return { type: problemType(code), title: title.en, status, code, detail: todo.en, params: {} };
}

function describeProblem(code: string): Json {
  const { status, title, todo } = problemOf(code);
  return { status, title, todo };
}

function usedProblems(): readonly string[] {
  const codes = [...COMMAND_PROBLEMS, ...READ_PROBLEMS, ...allEntries.flatMap((entry) => entry.refusals), ...routes.flatMap((route) => route.problems ?? [])];
  return [...new Set<string>(codes)].sort();
}

function schemas(): Json {
  const all: Record<string, Json> = {};
  for (const entry of allEntries) all[schemaNameOf(entry.name)] = jsonSchema(entry.schema, 'input');
  for (const route of routes) if (route.body !== undefined) all[route.body.name] = jsonSchema(route.body.schema, 'input');
  const answers = Object.entries(answerSchemas).map(([name, schema]) => [name, open(jsonSchema(schema, 'output'))] as const);
  const names = new Map(answers.map(([name, schema]) => [JSON.stringify(schema), name]));
  for (const [name, schema] of answers) all[name] = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, referred(inner, names)]));
  return all;
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const drawn: Json = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any', reused: 'inline' });
  // The dialect is that of the whole document.
  return Object.fromEntries(Object.entries(drawn).filter(([name]) => name !== '$schema'));
}

/** A named schema inside another stands as a reference: pages of items, obligations of a crisis. */
function referred(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => referred(inner, names));
  if (!isJson(value)) return value;
  const name = names.get(JSON.stringify(value));
  return name === undefined ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, referred(inner, names)])) : ref('schemas', name);
}

/** Answers may gain fields within a major version, so their schemas do not forbid further ones. */
function open(schema: Json): Json {
  return Object.fromEntries(Object.entries(schema).filter(([name, inner]) => !(name === 'additionalProperties' && inner === false)).map(([name, inner]) => [name, opened(inner)]));
}

function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  return isJson(value) ? open(value) : value;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function queryParameters(query: z.ZodObject): readonly Json[] {
  const schema = jsonSchema(query, 'input');
  const { properties } = schema;
  if (!isJson(properties)) return [];
  return Object.entries(properties).map(([name, one]) => ({ name, in: 'query', required: false, schema: one, ...(isList(one) ? { style: 'form', explode: false } : {}) }));
}

function isList(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'array';
}

function parameters(): Json {
  return {
    CrisisId: { name: 'id', in: 'path', required: true, description: 'Id or reference of the crisis', schema: { type: 'string' } },
    IdempotencyKey: { name: 'Idempotency-Key', in: 'header', required: true, description: 'A new UUID per wish; the same key with the same body gives the same answer', schema: { type: 'string', minLength: 1, maxLength: KEY_MAX_CHARS } },
    IfMatch: { name: 'If-Match', in: 'header', required: false, description: 'The version the decision was based on; refused with version.conflict when the crisis has moved on', schema: { type: 'string', pattern: '^"?[0-9]{1,9}"?$' } },
    TimeZone: { name: 'Time-Zone', in: 'header', required: false, description: 'IANA zone in which sentences tell their times; without it the zone of the account, else of the desk', schema: { type: 'string' } },
    AcceptLanguage: { name: 'Accept-Language', in: 'header', required: false, description: 'he or en, for the texts of problems', schema: { type: 'string' } },
  };
}

function headers(): Json {
  return { ETag: { description: 'The version after the command', schema: { type: 'string' } } };
}

function securitySchemes(): Json {
  return { session: { type: 'apiKey', in: 'cookie', name: 'tikkun_session' }, token: { type: 'http', scheme: 'bearer' } };
}
