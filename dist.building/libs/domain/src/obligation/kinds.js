/** The duties this release knows: kind → track. A new kind is one line here, one row in `duty-table.ts`, one target in the protocol. */ "use strict";
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
    get OBLIGATION_KINDS () {
        return OBLIGATION_KINDS;
    },
    get OBLIGATION_TRACKS () {
        return OBLIGATION_TRACKS;
    }
});
const OBLIGATION_TRACKS = {
    'first-contact': 'relationship',
    answer: 'relationship',
    'timed-update': 'relationship',
    'stage-update': 'relationship',
    summary: 'relationship',
    'executive-notice': 'relationship',
    workaround: 'technical',
    fix: 'technical',
    'root-cause': 'technical',
    prevention: 'technical',
    survey: 'relationship',
    'call-back': 'relationship',
    'post-mortem': 'relationship',
    'executive-review': 'relationship',
    /** A task for a person raised by the engine: an unknown or failed delivery. */ task: 'relationship'
};
const OBLIGATION_KINDS = [
    'first-contact',
    'answer',
    'timed-update',
    'stage-update',
    'summary',
    'executive-notice',
    'workaround',
    'fix',
    'root-cause',
    'prevention',
    'survey',
    'call-back',
    'post-mortem',
    'executive-review',
    'task'
];

//# sourceMappingURL=kinds.js.map