/** Scope as a condition of the query itself: what a principal may not see never leaves the database. */ "use strict";
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
    get byDrills () {
        return byDrills;
    },
    get covers () {
        return covers;
    },
    get inScope () {
        return inScope;
    }
});
function inScope(where, scope) {
    if (scope === null) return where;
    const desks = `crisis.desk_id = any (${where.bind(scope.deskIds)}::text[])`;
    if (scope.personId === null) return where.add(desks);
    return where.add(`(${desks} or exists (select 1 from jsonb_each_text(crisis.people) as held where held.value = ${where.bind(scope.personId)}))`);
}
function covers(scope, row) {
    if (scope === null || scope.deskIds.includes(row.deskId)) return true;
    return scope.personId !== null && Object.values(row.people).includes(scope.personId);
}
function byDrills(where, drills) {
    return drills === 'with' ? where : where.add(drills === 'only' ? 'crisis.is_drill' : 'not crisis.is_drill');
}

//# sourceMappingURL=scope.js.map