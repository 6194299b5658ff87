/** Who hears of a duty next: the ladder of the crisis's own protocol, in words. Pure apart from being given the protocols. */ "use strict";
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
    get laddersOf () {
        return laddersOf;
    },
    get whoHears () {
        return whoHears;
    }
});
const _domain = require("#domain");
const _i18n = require("#i18n");
const _protocol = require("#protocol");
const _words = require("./words");
function laddersOf(loaded) {
    return (protocol)=>{
        if (protocol === null) return [];
        return ((0, _protocol.findProtocol)(loaded, protocol.id, protocol.version) ?? (0, _protocol.findProtocol)(loaded, protocol.id))?.protocol.ladder ?? [];
    };
}
function holderOf(row, role) {
    const { people } = row;
    switch(role){
        case 'owner':
            return row.ownerId;
        case 'deputy':
            return (0, _domain.deputyOf)(people, {
                kind: row.kind,
                owner: row.ownerId
            });
        case 'team-lead':
            return people.teamLead;
        case 'head-of-service':
            return people.headOfService;
        case 'executive-sponsor':
            return people.executiveSponsor;
    }
}
/** The rung that fires next: the first while nothing is late, later the one the record names. */ function nextRung(row, ladder, isLate) {
    if (row.state !== 'running' && row.state !== 'paused') return undefined;
    if (row.breachedAt === null) return ladder[isLate ? 0 : Math.min(row.rung, ladder.length - 1)];
    // A timed update climbs by its next cycle, every other duty by the rung its record names; `rung` counts those already fired.
    return row.nextRungAt === null && row.kind !== 'timed-update' ? undefined : ladder[Math.min(row.rung, ladder.length - 1)];
}
function whoHears(row, context) {
    const rung = nextRung(row, context.ladder, context.isLate);
    if (rung === undefined) return {
        he: '',
        en: ''
    };
    return (0, _words.both)((language)=>{
        const people = rung.roles.flatMap((role)=>{
            const holder = holderOf(row, role);
            return holder === null ? [] : [
                `${context.names.say(holder)} (${(0, _i18n.label)('ladder', role, language)})`
            ];
        });
        if (people.length === 0) return language === 'he' ? 'אין מי שישמע על כך: יש לשבץ אנשים לתפקידים.' : 'Nobody would hear of it: assign people to the roles.';
        const who = (0, _i18n.joinWords)(people, language);
        if (context.isLate) return language === 'he' ? `הבאים לשמוע על כך: ${who}.` : `Next to hear of it: ${who}.`;
        return language === 'he' ? `אם המועד יחלוף, ישמעו על כך ${who}.` : `If the time passes, ${who} will hear of it.`;
    });
}

//# sourceMappingURL=ladder.js.map