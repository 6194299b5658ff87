"use strict";
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
    get calendarById () {
        return calendarById;
    },
    get listCalendars () {
        return listCalendars;
    },
    get withOverrides () {
        return withOverrides;
    }
});
const _builtin = require("./built-in");
function listCalendars(own = []) {
    return [
        ..._builtin.builtInCalendars,
        ...own
    ];
}
function calendarById(id, own = []) {
    const all = listCalendars(own);
    const calendar = all.findLast((candidate)=>candidate.id === id || candidate.version === id);
    if (calendar !== undefined) return {
        ok: true,
        calendar
    };
    const known = [
        ...new Set(all.map((candidate)=>candidate.id))
    ].join(', ');
    return {
        ok: false,
        code: 'calendar.unknown',
        params: {
            calendar: id.slice(0, 80),
            known
        }
    };
}
function withOverrides(base, overrides) {
    const byDate = new Map(base.days.map((day)=>[
            day.date,
            day
        ]));
    for (const day of overrides.days ?? [])byDate.set(day.date, day);
    const days = [
        ...byDate.values()
    ].sort((a, b)=>a.date < b.date ? -1 : 1);
    return {
        ...base,
        id: overrides.id,
        version: overrides.version,
        names: overrides.names ?? base.names,
        week: {
            ...base.week,
            ...overrides.week
        },
        days,
        source: overrides.source ?? `${base.source} (${base.version})`
    };
}

//# sourceMappingURL=registry.js.map