/** The OpenAPI 3.1 description, drawn from the command catalogue, the routes and the problem catalogue. Nothing in it is written twice. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
function _export(target, all) {
    for(var name in all)Object.defineProperty(target, name, {
        enumerable: true,
        get: Object.getOwnPropertyDescriptor(all, name).get
    });
}
_export(exports, {
    get openApiDocument () {
        return openApiDocument;
    },
    get schemaNameOf () {
        return schemaNameOf;
    }
});
const _zod = require("zod");
const _catalogue = require("../catalogue");
const _limits = require("../limits");
const _catalogue1 = require("../problems/catalogue");
const _routes = require("./routes");
const ref = (kind, name)=>({
        $ref: `#/components/${kind}/${name}`
    });
const schemaNameOf = (command)=>`${command.split('-').map((part)=>part.charAt(0).toUpperCase() + part.slice(1)).join('')}Request`;
function openApiDocument(options) {
    return {
        openapi: '3.1.0',
        info: {
            title: 'Tikkun',
            version: options.version,
            summary: 'Crisis management: repairs the fault and the trust, side by side',
            description: 'Every change is a command; send an Idempotency-Key with each so that a repeat is harmless. Errors are application/problem+json with a stable code. Instants are ISO 8601 with an offset.',
            license: {
                name: 'Apache-2.0',
                identifier: 'Apache-2.0'
            }
        },
        servers: (options.servers ?? [
            '/'
        ]).map((url)=>({
                url
            })),
        security: [
            {
                session: []
            },
            {
                token: []
            }
        ],
        tags: tags(),
        paths: paths(),
        components: {
            schemas: schemas(),
            parameters: parameters(),
            headers: headers(),
            securitySchemes: securitySchemes()
        },
        'x-problems': Object.fromEntries(usedProblems().map((code)=>[
                code,
                describeProblem(code)
            ]))
    };
}
function tags() {
    return [
        ...new Set([
            ..._catalogue.allEntries.map((entry)=>entry.subject),
            ..._routes.routes.map((route)=>route.tag)
        ])
    ].map((name)=>({
            name
        }));
}
function paths() {
    const all = {};
    const add = (path, method, operation)=>{
        all[path] = {
            ...all[path],
            [method]: operation
        };
    };
    for (const entry of _catalogue.allEntries)add(entry.name === 'open' ? '/api/v1/crises' : `/api/v1/crises/{id}/${entry.name}`, 'post', commandOperation(entry));
    for (const route of _routes.routes)add(route.path, route.method, routeOperation(route));
    return all;
}
function commandOperation(entry) {
    const opening = entry.name === 'open';
    const id = opening ? [] : [
        ref('parameters', 'CrisisId'),
        ref('parameters', 'IfMatch')
    ];
    const name = schemaNameOf(entry.name);
    return {
        operationId: opening ? 'openCrisis' : entry.name.replace(/-(\w)/g, (_match, letter)=>letter.toUpperCase()),
        tags: [
            entry.subject
        ],
        summary: entry.labels.en,
        description: entry.help.en,
        'x-label-he': entry.labels.he,
        'x-label-en': entry.labels.en,
        'x-help-he': entry.help.he,
        'x-track': entry.track,
        'x-command': entry.name,
        'x-customer-visible': entry.customerVisible,
        parameters: [
            ...id,
            ref('parameters', 'IdempotencyKey')
        ],
        requestBody: {
            required: true,
            content: {
                'application/json': {
                    schema: ref('schemas', name),
                    example: entry.example
                }
            }
        },
        responses: {
            [opening ? '201' : '200']: {
                description: 'Accepted and on record',
                headers: {
                    ETag: ref('headers', 'ETag')
                },
                content: {
                    'application/json': {
                        schema: ref('schemas', 'CommandAnswer')
                    }
                }
            },
            ...problemResponses([
                ...entry.refusals,
                ..._catalogue1.COMMAND_PROBLEMS.filter((code)=>!opening || !code.startsWith('crisis.'))
            ])
        }
    };
}
function routeOperation(route) {
    const inPath = [
        ...route.path.matchAll(/\{(\w+)\}/g)
    ].map(([, name])=>route.path.includes('/crises/') ? ref('parameters', 'CrisisId') : {
            name,
            in: 'path',
            required: true,
            schema: {
                type: 'string'
            }
        });
    const media = route.answer?.media ?? 'application/json';
    const schema = route.answer?.schema == null ? {
        type: media === 'application/json' ? 'object' : 'string'
    } : ref('schemas', route.answer.schema);
    const success = route.answer === null ? {
        '204': {
            description: 'Done'
        }
    } : {
        [String(route.answer.status)]: {
            description: route.summary.en,
            content: {
                [media]: {
                    schema
                }
            }
        }
    };
    const usual = route.open === true ? [
        'fault.unexpected',
        'rate.limited',
        'unavailable.starting'
    ] : _catalogue1.READ_PROBLEMS;
    return {
        operationId: route.id,
        tags: [
            route.tag
        ],
        summary: route.summary.en,
        'x-label-he': route.summary.he,
        'x-label-en': route.summary.en,
        ...route.open === true ? {
            security: []
        } : {},
        parameters: [
            ...inPath,
            ...route.query === undefined ? [] : queryParameters(route.query),
            ref('parameters', 'AcceptLanguage')
        ],
        ...route.body === undefined ? {} : {
            requestBody: {
                required: true,
                content: {
                    'application/json': {
                        schema: ref('schemas', route.body.name),
                        example: route.body.example
                    }
                }
            }
        },
        responses: {
            ...success,
            ...problemResponses([
                ...route.problems ?? [],
                ...usual
            ])
        }
    };
}
/** One response per status, with every code that can stand in it. */ function problemResponses(codes) {
    const byStatus = new Map();
    for (const code of new Set(codes))byStatus.set((0, _catalogue1.problemOf)(code).status, [
        ...byStatus.get((0, _catalogue1.problemOf)(code).status) ?? [],
        code
    ]);
    return Object.fromEntries([
        ...byStatus
    ].sort(([a], [b])=>a - b).map(([status, list])=>[
            String(status),
            {
                description: list.map((code)=>`\`${code}\`: ${(0, _catalogue1.problemOf)(code).title.en}`).join('; '),
                'x-codes': list,
                content: {
                    'application/problem+json': {
                        schema: ref('schemas', 'Problem'),
                        examples: Object.fromEntries(list.map((code)=>[
                                code,
                                {
                                    value: exampleOf(code)
                                }
                            ]))
                    }
                }
            }
        ]));
}
function exampleOf(code) {
    const { status, title, todo } = (0, _catalogue1.problemOf)(code);
    return {
        type: (0, _catalogue1.problemType)(code),
        title: title.en,
        status,
        code,
        detail: todo.en,
        params: {}
    };
}
function describeProblem(code) {
    const { status, title, todo } = (0, _catalogue1.problemOf)(code);
    return {
        status,
        title,
        todo
    };
}
function usedProblems() {
    const codes = [
        ..._catalogue1.COMMAND_PROBLEMS,
        ..._catalogue1.READ_PROBLEMS,
        ..._catalogue.allEntries.flatMap((entry)=>entry.refusals),
        ..._routes.routes.flatMap((route)=>route.problems ?? [])
    ];
    return [
        ...new Set(codes)
    ].sort();
}
function schemas() {
    const all = {};
    for (const entry of _catalogue.allEntries)all[schemaNameOf(entry.name)] = jsonSchema(entry.schema, 'input');
    for (const route of _routes.routes)if (route.body !== undefined) all[route.body.name] = jsonSchema(route.body.schema, 'input');
    for (const [name, schema] of Object.entries(_routes.answerSchemas))all[name] = open(jsonSchema(schema, 'output'));
    return all;
}
function jsonSchema(schema, io) {
    const drawn = _zod.z.toJSONSchema(schema, {
        io,
        target: 'draft-2020-12',
        unrepresentable: 'any',
        reused: 'inline'
    });
    // The dialect is that of the whole document.
    return Object.fromEntries(Object.entries(drawn).filter(([name])=>name !== '$schema'));
}
/** Answers may gain fields within a major version, so their schemas do not forbid further ones. */ function open(schema) {
    return Object.fromEntries(Object.entries(schema).filter(([name, inner])=>!(name === 'additionalProperties' && inner === false)).map(([name, inner])=>[
            name,
            opened(inner)
        ]));
}
function opened(value) {
    if (Array.isArray(value)) return value.map(opened);
    return isJson(value) ? open(value) : value;
}
function isJson(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function queryParameters(query) {
    const schema = jsonSchema(query, 'input');
    const properties = schema['properties'];
    if (typeof properties !== 'object' || properties === null) return [];
    return Object.entries(properties).map(([name, one])=>({
            name,
            in: 'query',
            required: false,
            schema: one,
            ...isList(one) ? {
                style: 'form',
                explode: false
            } : {}
        }));
}
function isList(schema) {
    return typeof schema === 'object' && schema !== null && 'type' in schema && schema.type === 'array';
}
function parameters() {
    return {
        CrisisId: {
            name: 'id',
            in: 'path',
            required: true,
            description: 'Id or reference of the crisis',
            schema: {
                type: 'string'
            }
        },
        IdempotencyKey: {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'A new UUID per wish; the same key with the same body gives the same answer',
            schema: {
                type: 'string',
                minLength: 1,
                maxLength: _limits.KEY_MAX_CHARS
            }
        },
        IfMatch: {
            name: 'If-Match',
            in: 'header',
            required: false,
            description: 'The version the decision was based on; refused with version.conflict when the crisis has moved on',
            schema: {
                type: 'string',
                pattern: '^"?[0-9]{1,9}"?$'
            }
        },
        AcceptLanguage: {
            name: 'Accept-Language',
            in: 'header',
            required: false,
            description: 'he or en, for the texts of problems',
            schema: {
                type: 'string'
            }
        }
    };
}
function headers() {
    return {
        ETag: {
            description: 'The version after the command',
            schema: {
                type: 'string'
            }
        }
    };
}
function securitySchemes() {
    return {
        session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'tikkun_session'
        },
        token: {
            type: 'http',
            scheme: 'bearer'
        }
    };
}

//# sourceMappingURL=document.js.map