/** The crisis itself: what happened, to whom, how severe, who is on it, and how it ends. Types only; rules in decide-crisis.ts. */ "use strict";
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
    get CAUSES () {
        return CAUSES;
    },
    get PEOPLE_ROLES () {
        return PEOPLE_ROLES;
    },
    get TRIGGERS () {
        return TRIGGERS;
    }
});
const CAUSES = [
    'service-problem',
    'product-fault',
    'human-error',
    'delay',
    'lack-of-communication',
    'other'
];
const TRIGGERS = [
    'service-mistake',
    'defective-product',
    'not-as-expected',
    'misunderstanding',
    'outage',
    'other'
];
const PEOPLE_ROLES = [
    'incidentManager',
    'accountManager',
    'deputy',
    'technicalLead',
    'teamLead',
    'headOfService',
    'executiveSponsor'
];

//# sourceMappingURL=crisis.js.map