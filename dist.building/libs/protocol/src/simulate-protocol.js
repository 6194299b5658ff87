/**
 * What a protocol would ask of us if a crisis were opened and nobody ever did anything: the duties that opening starts, and the timed
 * updates of the first phase, cycle after cycle. Duties that follow from an act (an answer, a stage, a fix, a survey) do not occur.
 */ "use strict";
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
    get MAX_SIMULATED_OBLIGATIONS () {
        return MAX_SIMULATED_OBLIGATIONS;
    },
    get simulateProtocol () {
        return simulateProtocol;
    }
});
const _domain = require("#domain");
const MAX_SIMULATED_OBLIGATIONS = 50_000;
/** What opening starts, besides the timed update (formulas 2; lifecycle table of obligations). */ const STARTED_BY_OPENING = [
    'first-contact',
    'executive-notice',
    'summary',
    'workaround',
    'fix'
];
function simulateProtocol(input) {
    const { protocol, severity, open, until } = input;
    if (!(until >= open)) return (0, _domain.refuse)('simulate.order', {}, 'until');
    const rules = protocol.severities[`${severity}`];
    const found = [];
    for (const kind of STARTED_BY_OPENING){
        const rule = rules.duties[kind] ?? null;
        if (rule === null) continue;
        const one = simulateOne(input, {
            kind,
            rule,
            startedAt: open,
            missedBefore: 0
        });
        if (!one.ok) return one;
        if (one.obligation !== null) found.push(one.obligation);
    }
    let startedAt = open;
    for(let missedBefore = 0;; missedBefore += 1){
        const one = simulateOne(input, {
            kind: 'timed-update',
            rule: rules.cadence.investigating,
            startedAt,
            missedBefore
        });
        if (!one.ok) return one;
        if (one.obligation === null) break;
        if (found.length >= MAX_SIMULATED_OBLIGATIONS) return (0, _domain.refuse)('simulate.too-long', {
            max: MAX_SIMULATED_OBLIGATIONS
        }, 'until');
        found.push(one.obligation);
        startedAt = one.obligation.due;
    }
    return {
        ok: true,
        obligations: found.sort((a, b)=>a.due - b.due || (a.kind < b.kind ? -1 : Number(a.kind > b.kind)))
    };
}
/** Null: due only after `until`. */ function simulateOne(input, duty) {
    const { kind, rule, startedAt, missedBefore } = duty;
    const calendar = input.calendars[rule.clock];
    const due = (0, _domain.dueAt)(calendar, startedAt, rule.target, []);
    if (!due.ok) return due.code === 'calendar.window-exceeded' && calendar.to > input.until ? {
        ok: true,
        obligation: null
    } : due;
    if (due.at > input.until) return {
        ok: true,
        obligation: null
    };
    const ladder = [];
    for (const rung of input.protocol.ladder){
        const at = rungAt(calendar, {
            duty,
            due: due.at
        }, rung.afterCycles);
        if (!at.ok) return at;
        ladder.push(...rung.roles.map((role)=>({
                role,
                at: at.at
            })));
    }
    const warnings = (0, _domain.warningsAt)(calendar, startedAt, rule.target, []);
    return {
        ok: true,
        obligation: {
            kind,
            track: _domain.OBLIGATION_TRACKS[kind],
            startedAt,
            due: due.at,
            warnings,
            ladder,
            clock: rule.clock,
            missedBefore
        }
    };
}
/** Timed updates climb at the due instants of the cycles that follow; any other duty one target of open time per cycle, as the engine does. */ function rungAt(calendar, of, cycles) {
    const { target } = of.duty.rule;
    if (of.duty.kind !== 'timed-update') {
        const length = (0, _domain.targetMs)(calendar, of.duty.startedAt, target);
        return length.ok ? cycles === 0 ? {
            ok: true,
            at: of.due
        } : (0, _domain.addWorkingMs)(calendar, of.due, length.ms * cycles) : length;
    }
    let at = of.due;
    for(let cycle = 0; cycle < cycles; cycle += 1){
        const next = (0, _domain.dueAt)(calendar, at, target, []);
        if (!next.ok) return next;
        at = next.at;
    }
    return {
        ok: true,
        at
    };
}

//# sourceMappingURL=simulate-protocol.js.map