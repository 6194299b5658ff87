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
    get isSlower () {
        return isSlower;
    },
    get nominalMs () {
        return nominalMs;
    }
});
const _domain = require("#domain");
/** Hours a clock runs per open day and days per week, for comparing only: `desk` 8 of 24 on 5 of 7, `extended` 15 of 24 every day. */ const RHYTHM = {
    always: {
        hoursPerDay: 24,
        daysPerWeek: 7
    },
    extended: {
        hoursPerDay: 15,
        daysPerWeek: 7
    },
    desk: {
        hoursPerDay: 8,
        daysPerWeek: 5
    },
    delivery: {
        hoursPerDay: 9,
        daysPerWeek: 5
    }
};
function nominalMs(rule) {
    const { hoursPerDay, daysPerWeek } = RHYTHM[rule.clock];
    const openDays = rule.target.kind === 'days' ? rule.target.days : rule.target.ms / (hoursPerDay * _domain.HOUR_MS);
    return Math.round(openDays * _domain.DAY_MS * 7 / daysPerWeek);
}
function isSlower(rule, other) {
    return nominalMs(rule) - nominalMs(other) >= 60_000;
}

//# sourceMappingURL=strictness.js.map