/** From a command's schema to the flags of its subcommand: one flag per leaf, dotted where fields are nested. */ "use strict";
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
    get flagsOf () {
        return flagsOf;
    },
    get kebab () {
        return kebab;
    }
});
const _zod = require("zod");
/** Deeper than any command nests; a schema that goes further is a slip and must be seen at once. */ const MAX_DEPTH = 8;
function kebab(name) {
    return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
function flagsOf(schema) {
    const root = _zod.z.toJSONSchema(schema, {
        io: 'input',
        unrepresentable: 'any'
    });
    const flags = new Map();
    for (const flag of flagsOfObject([
        root
    ], [], true))flags.set(flag.name, merged(flags.get(flag.name), flag));
    return [
        ...flags.values()
    ];
}
function merged(known, flag) {
    if (known === undefined) return flag;
    return {
        ...flag,
        required: known.required && flag.required,
        nullable: known.nullable || flag.nullable,
        choices: [
            ...new Set([
                ...known.choices,
                ...flag.choices
            ])
        ]
    };
}
function flagsOfObject(nodes, steps, required) {
    if (steps.length > MAX_DEPTH) throw new Error(`The schema nests deeper than ${String(MAX_DEPTH)} at ${steps.map(({ key })=>key).join('.')}`);
    return nodes.flatMap((node)=>Object.entries(node.properties ?? {}).flatMap(([key, property])=>{
            const needed = required && nodes.length === 1 && (node.required ?? []).includes(key);
            return typeof property === 'boolean' ? [] : flagsOfField(property, {
                key,
                steps,
                required: needed
            });
        }));
}
function flagsOfField(property, { key, steps, required }) {
    const { variants, nullable } = alternatives(property);
    const [first] = variants;
    if (first === undefined) return [];
    const list = first.type === 'array';
    const inner = list ? alternatives(itemsOf(first)).variants : variants;
    const here = [
        ...steps,
        {
            key,
            many: list
        }
    ];
    if (inner.some((node)=>node.type === 'object')) return flagsOfObject(inner, here, required && !list);
    const [leaf = {}] = inner;
    return [
        {
            name: here.map((step)=>kebab(step.key)).join('.'),
            steps: here,
            kind: kindOf(leaf, inner),
            nullable,
            required,
            choices: inner.flatMap(choicesOf),
            fallback: fallbackOf(property.default),
            mostChars: leaf.maxLength
        }
    ];
}
function alternatives(node) {
    const all = [
        ...node.anyOf ?? [],
        ...node.oneOf ?? []
    ].filter((one)=>typeof one !== 'boolean');
    if (all.length === 0) return {
        variants: [
            node
        ],
        nullable: false
    };
    return {
        variants: all.filter((one)=>one.type !== 'null'),
        nullable: all.some((one)=>one.type === 'null')
    };
}
function itemsOf(node) {
    const { items } = node;
    return items === undefined || typeof items === 'boolean' || Array.isArray(items) ? {} : items;
}
function kindOf(leaf, all) {
    if (leaf.type === 'boolean') return 'boolean';
    if (all.some((node)=>choicesOf(node).length > 0)) return 'choice';
    if (leaf.type === 'integer' || leaf.type === 'number') return 'number';
    return leaf.format === 'date-time' ? 'instant' : 'text';
}
function choicesOf(node) {
    const values = node.enum ?? (node.const === undefined ? [] : [
        node.const
    ]);
    return values.filter((value)=>typeof value === 'string' || typeof value === 'number');
}
function fallbackOf(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined;
}

//# sourceMappingURL=flags-of-schema.js.map