/** Who has a duty: the role named in the duty table, else the next person who can act. */ "use strict";
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
    get deputiesOf () {
        return deputiesOf;
    },
    get deputyOf () {
        return deputyOf;
    },
    get ownerOf () {
        return ownerOf;
    },
    get personOnLadder () {
        return personOnLadder;
    }
});
const _dutytable = require("./duty-table");
function ownerOf(people, kind) {
    return people[_dutytable.DUTIES[kind].owner] ?? people.incidentManager ?? people.teamLead ?? people.headOfService;
}
function deputiesOf(people, obligation) {
    const forVoice = _dutytable.DUTIES[obligation.kind].owner === 'accountManager' ? people.deputy : null;
    return [
        forVoice,
        people.incidentManager,
        people.teamLead
    ].filter((id)=>id !== null && id !== obligation.owner);
}
function deputyOf(people, obligation) {
    return deputiesOf(people, obligation)[0] ?? null;
}
function personOnLadder(state, obligation, role) {
    const { people } = state.crisis;
    const byRole = {
        owner: obligation.owner,
        deputy: deputyOf(people, obligation),
        'team-lead': people.teamLead,
        'head-of-service': people.headOfService,
        'executive-sponsor': people.executiveSponsor
    };
    return byRole[role];
}

//# sourceMappingURL=owners.js.map