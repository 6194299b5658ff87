/** Parts of answers. Answers are never parsed by their own schemas in production: they describe, tests hold them to it. */ "use strict";
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
    get bilingual () {
        return bilingual;
    },
    get count () {
        return count;
    },
    get drillClock () {
        return drillClock;
    },
    get maybeInstant () {
        return maybeInstant;
    },
    get maybePerson () {
        return maybePerson;
    },
    get maybeText () {
        return maybeText;
    },
    get obligationKind () {
        return obligationKind;
    },
    get page () {
        return page;
    },
    get people () {
        return people;
    },
    get personRef () {
        return personRef;
    },
    get phase () {
        return phase;
    },
    get severityOut () {
        return severityOut;
    },
    get track () {
        return track;
    }
});
const _domain = require("#domain");
const _zod = require("zod");
const _primitives = require("../primitives");
const maybeInstant = ()=>(0, _primitives.instantOut)().nullable();
const maybeText = ()=>_zod.z.string().nullable();
const track = ()=>_zod.z.enum([
        'technical',
        'relationship'
    ]);
const phase = ()=>_zod.z.enum([
        ..._domain.PHASES
    ]);
const obligationKind = ()=>_zod.z.enum(_domain.OBLIGATION_KINDS);
const severityOut = ()=>_zod.z.literal([
        1,
        2,
        3,
        4
    ]);
const count = ()=>_zod.z.int().min(0);
const bilingual = ()=>_zod.z.object({
        he: _zod.z.string(),
        en: _zod.z.string()
    });
const personRef = ()=>_zod.z.object({
        id: _zod.z.string(),
        name: _zod.z.string(),
        initials: _zod.z.string()
    });
const maybePerson = ()=>personRef().nullable();
const people = ()=>{
    const shape = Object.fromEntries(_domain.PEOPLE_ROLES.map((role)=>[
            role,
            maybePerson()
        ]));
    return _zod.z.object(shape);
};
const page = (item)=>_zod.z.object({
        items: _zod.z.array(item),
        nextCursor: _zod.z.string().nullable()
    });
const drillClock = ()=>_zod.z.object({
        rate: _zod.z.number(),
        realOrigin: (0, _primitives.instantOut)(),
        virtualOrigin: (0, _primitives.instantOut)()
    }).nullable();

//# sourceMappingURL=shared.js.map