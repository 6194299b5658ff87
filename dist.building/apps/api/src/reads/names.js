/** Who is behind the ids of an answer: one query for all of them. */ "use strict";
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
    get Names () {
        return Names;
    },
    get idsIn () {
        return idsIn;
    },
    get initialsOf () {
        return initialsOf;
    },
    get readNames () {
        return readNames;
    }
});
const _persistence = require("#persistence");
const _domain = require("#domain");
/** The engine speaks under the product's own name. */ const ENGINE_NAME = 'Tikkun';
/** A page names far fewer. */ const NAMES_MAX = 2_000;
const ID_MAX_CHARS = 80;
let Names = class Names {
    constructor(known){
        this.known = known;
    }
    /** The name, or null for an id nobody is known by. */ nameOf(id) {
        return id === _domain.SYSTEM.id ? ENGINE_NAME : this.known.get(id) ?? null;
    }
    /** The person; an unknown id stands for itself, so that nothing on record reads as nobody. */ person(id) {
        if (id === null || id === '') return null;
        const name = this.nameOf(id) ?? id;
        return {
            id,
            name,
            initials: initialsOf(name)
        };
    }
    /** A name to print; the id where there is none. */ say(id) {
        return this.nameOf(id) ?? id;
    }
};
function initialsOf(name) {
    return name.trim().split(/\s+/).slice(0, 2).map((word)=>[
            ...word
        ][0] ?? '').join('').toUpperCase();
}
function idsIn(value, depth = 3) {
    if (typeof value === 'string') return value !== '' && value.length <= ID_MAX_CHARS && !/\s/.test(value) ? [
        value
    ] : [];
    if (depth === 0 || typeof value !== 'object' || value === null) return [];
    return Object.values(value).flatMap((inner)=>idsIn(inner, depth - 1));
}
async function readNames(database, ids, crisisIds = []) {
    const wanted = [
        ...new Set(ids.filter((id)=>id !== null && id !== '' && !id.includes('\u0000')))
    ].slice(0, NAMES_MAX);
    if (wanted.length === 0) return new Names(new Map());
    const rows = await (0, _persistence.runSql)(database, `
    select contact.value ->> 'id' as id, contact.value ->> 'name' as name from crisis_snapshot
      cross join lateral jsonb_array_elements(crisis_snapshot.state -> 'state' -> 'crisis' -> 'contacts') as contact
      where crisis_snapshot.crisis_id = any ($2::uuid[]) and contact.value ->> 'id' = any ($1::text[])
    union all select contact.id, contact.name from contact where contact.id = any ($1::text[])
    union all select api_token.id, api_token.machine_name from api_token where api_token.id = any ($1::text[]) and api_token.machine_name is not null
    union all select person.id, person.name from person where person.id = any ($1::text[])`, [
        wanted,
        crisisIds
    ]);
    return new Names(new Map(rows.map((row)=>[
            String(row['id']),
            String(row['name'])
        ])));
}

//# sourceMappingURL=names.js.map