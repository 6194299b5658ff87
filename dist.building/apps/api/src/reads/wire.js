/** Events on the wire: which track they belong to, whether the customer saw them, and their data without the engine's bulky constants. */ "use strict";
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
    get RELATIONSHIP_FAMILIES () {
        return RELATIONSHIP_FAMILIES;
    },
    get TECHNICAL_FAMILIES () {
        return TECHNICAL_FAMILIES;
    },
    get isCustomerVisible () {
        return isCustomerVisible;
    },
    get kindsOfTrack () {
        return kindsOfTrack;
    },
    get trackOf () {
        return trackOf;
    },
    get wireData () {
        return wireData;
    }
});
const _contracts = require("#contracts");
const _domain = require("#domain");
const TECHNICAL_FAMILIES = [
    'fix',
    'workaround',
    'operation',
    'technical',
    'cause',
    'prevention'
];
const RELATIONSHIP_FAMILIES = [
    'contact',
    'message',
    'cadence',
    'survey'
];
const kindsOfTrack = (track)=>Object.entries(_domain.OBLIGATION_TRACKS).flatMap(([kind, of])=>of === track && isKind(kind) ? [
            kind
        ] : []);
function isKind(kind) {
    return Object.hasOwn(_domain.OBLIGATION_TRACKS, kind);
}
function trackOf(event) {
    const family = event.type.slice(0, event.type.indexOf('.'));
    if (TECHNICAL_FAMILIES.some((one)=>one === family)) return 'technical';
    if (RELATIONSHIP_FAMILIES.some((one)=>one === family)) return 'relationship';
    const kind = family === 'obligation' ? Reflect.get(event.data, 'kind') : null;
    return typeof kind === 'string' && isKind(kind) ? _domain.OBLIGATION_TRACKS[kind] : null;
}
const SEEN_BY_CUSTOMER = new Set([
    'message.queued',
    'contact.logged',
    'survey.sent',
    'survey.answered',
    'survey.call-back-logged'
]);
const isCustomerVisible = (event)=>SEEN_BY_CUSTOMER.has(event.type);
const INSTANT_NAME = /(At|^at|^due|^wasDue|^until|^from|^to|^realOrigin|^virtualOrigin)$/;
const INSTANT_LISTS = new Set([
    'warnings',
    'warnedAt',
    'remindAt'
]);
/** The year 2000: below it a number under such a name is a count, e.g. a severity in `to`. */ const INSTANT_FLOOR_MS = 946_684_800_000;
const MAX_DEPTH = 8;
function wireData(event) {
    return Object.fromEntries(Object.entries(event.data).map(([name, value])=>{
        if (name === 'protocol') return [
            name,
            pinned(value)
        ];
        if (name === 'calendars') return [
            name,
            isObject(value) ? Object.fromEntries(Object.entries(value).map(([clock, one])=>[
                    clock,
                    pinned(one)
                ])) : value
        ];
        return [
            name,
            wireValue(name, value, MAX_DEPTH)
        ];
    }));
}
function pinned(value) {
    return isObject(value) ? {
        id: Reflect.get(value, 'id'),
        version: Reflect.get(value, 'version')
    } : value;
}
function wireValue(name, value, depth) {
    if (typeof value === 'number') return value >= INSTANT_FLOOR_MS && INSTANT_NAME.test(name) ? (0, _contracts.toIso)(value) : value;
    if (Array.isArray(value)) return value.map((one)=>typeof one === 'number' && INSTANT_LISTS.has(name) ? (0, _contracts.toIso)(one) : wireValue('', one, depth - 1));
    if (!isObject(value) || depth === 0) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, one])=>[
            inner,
            wireValue(inner, one, depth - 1)
        ]));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

//# sourceMappingURL=wire.js.map