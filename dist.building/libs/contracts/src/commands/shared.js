/** Schemas several commands share. */ "use strict";
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
    get businessImpact () {
        return businessImpact;
    },
    get cause () {
        return cause;
    },
    get channel () {
        return channel;
    },
    get clockName () {
        return clockName;
    },
    get contact () {
        return contact;
    },
    get emotionalState () {
        return emotionalState;
    },
    get genderForm () {
        return genderForm;
    },
    get language () {
        return language;
    },
    get level () {
        return level;
    },
    get note () {
        return _primitives.note;
    },
    get peopleRole () {
        return peopleRole;
    },
    get reason () {
        return reason;
    },
    get severity () {
        return severity;
    },
    get substance () {
        return substance;
    },
    get surveyScores () {
        return surveyScores;
    },
    get trigger () {
        return trigger;
    },
    get trustSignal () {
        return trustSignal;
    }
});
const _domain = require("#domain");
const _zod = require("zod");
const _limits = require("../limits");
const _primitives = require("../primitives");
const reason = ()=>(0, _primitives.text)();
const severity = ()=>_zod.z.union([
        _zod.z.literal(1),
        _zod.z.literal(2),
        _zod.z.literal(3),
        _zod.z.literal(4)
    ]).meta({
        description: '1 is worst'
    });
const level = ()=>_zod.z.literal([
        1,
        2,
        3,
        4
    ]);
const language = ()=>_zod.z.enum([
        'he',
        'en'
    ]);
const genderForm = ()=>_zod.z.enum([
        'neutral',
        'feminine',
        'masculine'
    ]);
const peopleRole = ()=>_zod.z.enum(_domain.PEOPLE_ROLES);
const cause = ()=>_zod.z.enum(_domain.CAUSES);
const trigger = ()=>_zod.z.enum(_domain.TRIGGERS);
const trustSignal = ()=>_zod.z.enum(_domain.TRUST_SIGNALS);
const channel = ()=>_zod.z.enum(_domain.CONTACT_CHANNELS);
const emotionalState = ()=>_zod.z.enum(_domain.EMOTIONAL_STATES);
const clockName = ()=>_zod.z.enum(_domain.CLOCK_NAMES);
const sentences = ()=>_zod.z.array((0, _primitives.text)(_limits.TEXT_MAX_CHARS)).max(_limits.LIST_MAX_ITEMS).default([]);
const contact = ()=>_zod.z.strictObject({
        id: (0, _primitives.id)(),
        name: (0, _primitives.line)(),
        email: (0, _primitives.email)().nullable().default(null),
        phone: (0, _primitives.phone)().nullable().default(null),
        language: language().default('he'),
        genderForm: genderForm().default('neutral')
    });
const businessImpact = ()=>_zod.z.strictObject({
        processes: _zod.z.array((0, _primitives.line)()).max(_limits.LIST_MAX_ITEMS).default([]),
        lossPerHourMinor: _zod.z.int().min(0).max(_limits.MONEY_MAX_MINOR).nullable().default(null),
        currency: _zod.z.string().regex(/^[A-Z]{3}$/).default('ILS'),
        usersAffected: _zod.z.int().min(0).max(_limits.USERS_MAX).nullable().default(null),
        deadlines: _zod.z.array((0, _primitives.line)()).max(_limits.LIST_MAX_ITEMS).default([]),
        reputation: (0, _primitives.text)().nullable().default(null),
        workaroundExists: _zod.z.boolean().default(false),
        statedBy: _zod.z.enum([
            'customer',
            'us'
        ]).default('us')
    });
const forecast = ()=>_zod.z.strictObject({
        p50At: (0, _primitives.instant)(),
        p90At: (0, _primitives.instant)()
    });
const substance = ()=>_zod.z.strictObject({
        newFacts: sentences(),
        actions: sentences(),
        customerCanDo: sentences(),
        nextUpdateAt: (0, _primitives.instant)().nullable().default(null),
        forecast: forecast().nullable().default(null),
        noForecastNextTryAt: (0, _primitives.instant)().nullable().default(null)
    });
const score = (item)=>_zod.z.exactOptional(_zod.z.int().min(_domain.SURVEY_SCALES[item][0]).max(_domain.SURVEY_SCALES[item][1]).nullable());
const surveyScores = ()=>_zod.z.strictObject({
        'CSAT-H': score('CSAT-H'),
        TRUST: score('TRUST'),
        CES: score('CES'),
        'NPS-T': score('NPS-T'),
        'J-OUT': score('J-OUT'),
        'J-PROC': score('J-PROC'),
        'J-INT': score('J-INT'),
        'J-INF': score('J-INF')
    });

//# sourceMappingURL=shared.js.map