/** Root cause as structured data, and the prevention actions that follow from it. Types only. */ "use strict";
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
    get FISHBONE_BRANCHES () {
        return FISHBONE_BRANCHES;
    },
    get NO_CAUSE () {
        return NO_CAUSE;
    }
});
const FISHBONE_BRANCHES = [
    'people',
    'process',
    'technology',
    'environment',
    'measurement',
    'material'
];
const NO_CAUSE = {
    rootCauseAt: null,
    party: null,
    actions: []
};

//# sourceMappingURL=cause.js.map