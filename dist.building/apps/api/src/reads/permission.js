/** Who may read what. The one file of the reads that knows roles. */ "use strict";
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
    get hidesSurvey () {
        return hidesSurvey;
    },
    get requireRead () {
        return requireRead;
    }
});
const _domain = require("#domain");
const _request = require("../request");
const CONTENTS = [
    'incident-manager',
    'account-manager',
    'technical-lead',
    'team-lead',
    'head-of-service',
    'executive',
    'auditor'
];
const EVERYBODY = [
    ...CONTENTS,
    'administrator'
];
const READERS = {
    'read-crises': {
        roles: CONTENTS,
        machines: true
    },
    'read-reviews': {
        roles: CONTENTS,
        machines: false
    },
    'read-customers': {
        roles: CONTENTS,
        machines: true
    },
    'read-surveys': {
        roles: CONTENTS,
        machines: false
    },
    'read-people': {
        roles: EVERYBODY,
        machines: false
    },
    'read-reference': {
        roles: EVERYBODY,
        machines: true
    },
    'admin-people': {
        roles: [
            'administrator'
        ],
        machines: false
    },
    'admin-audit': {
        roles: [
            'administrator',
            'auditor'
        ],
        machines: false
    }
};
/** Roles that look across desks (lifecycle, Who). */ const ACROSS_DESKS = new Set([
    'head-of-service',
    'executive',
    'auditor'
]);
function requireRead(principal, action) {
    const { roles, machines } = READERS[action];
    const may = principal.kind === 'machine' ? machines : principal.roles.some((role)=>roles.includes(role));
    if (!may) throw new _request.ProblemError((0, _domain.refuse)('permission.denied', {
        action
    }));
    if (principal.kind === 'machine') return principal.deskIds.length === 0 ? null : {
        deskIds: principal.deskIds,
        personId: null
    };
    return principal.roles.some((role)=>ACROSS_DESKS.has(role)) ? null : {
        deskIds: principal.deskIds,
        personId: principal.personId
    };
}
function hidesSurvey(principal) {
    return principal.kind === 'person' && principal.roles.length > 0 && principal.roles.every((role)=>role === 'account-manager');
}

//# sourceMappingURL=permission.js.map