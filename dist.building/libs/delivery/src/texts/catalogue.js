/** The shape both languages fill in. `{name}` marks a place for a fact; the renderer isolates it, so that direction never leaks. */ "use strict";
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
    get STAFF_TEMPLATES () {
        return STAFF_TEMPLATES;
    },
    get fill () {
        return fill;
    }
});
const STAFF_TEMPLATES = [
    'crisis-opened',
    'severity-set',
    'lowering-proposed',
    'cancel-proposed',
    'escalated-by-hand',
    'role-assigned',
    'reopened',
    'workaround-expired',
    'delivery-unknown',
    'delivery-failed',
    'survey-low',
    'review-submitted',
    'review-approved',
    'review-returned',
    'review-signed',
    'obligation-warned',
    'obligation-escalated',
    'obligation-taken-over',
    'obligation-reassigned',
    'obligation-started'
];
function fill(text, facts, as) {
    return text.split(/(\{[a-zA-Z]+\})/).map((part)=>{
        const name = /^\{([a-zA-Z]+)\}$/.exec(part)?.[1];
        if (name === undefined) return as.escape(part);
        const fact = facts[name] ?? '';
        return fact === '' ? '' : as.isolate(fact);
    }).join('');
}

//# sourceMappingURL=catalogue.js.map