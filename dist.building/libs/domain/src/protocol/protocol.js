/**
 * A severity protocol as the domain sees it: every number a crisis obeys, read from a versioned YAML file by libs/protocol and
 * pinned to the crisis when it opens. The file carries the source of each number; the pinned copy carries only what is computed with.
 */ "use strict";
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
    get CLOCK_NAMES () {
        return CLOCK_NAMES;
    },
    get PHASES () {
        return PHASES;
    }
});
const CLOCK_NAMES = [
    'always',
    'extended',
    'desk',
    'delivery'
];
const PHASES = [
    'investigating',
    'identified',
    'worked-around',
    'monitoring',
    'follow-up'
];

//# sourceMappingURL=protocol.js.map