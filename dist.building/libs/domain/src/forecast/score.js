/**
 * How good forecasts of the time to fix were (formulas.md 6, after [79] there). Durations are hours from the moment of the forecast.
 * Pure; a repeat gives the same.
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
    get pinball () {
        return pinball;
    },
    get scoreForecasts () {
        return scoreForecasts;
    }
});
const _kernel = require("../kernel");
function pinball(percent, forecast, actual) {
    // In percent, so that 90 % leaves exactly 10 and not a rounding error.
    return actual >= forecast ? percent * (actual - forecast) / 100 : (100 - percent) * (forecast - actual) / 100;
}
function scoreForecasts(rows) {
    const scored = [];
    for (const [index, row] of rows.entries()){
        const { madeAt, p50At, p90At, actualAt, line = index + 1 } = row;
        const fault = faultOf(row);
        if (fault !== null) return (0, _kernel.refuse)('forecast.order', {
            line,
            field: fault
        }, fault);
        if (actualAt === null) continue;
        scored.push({
            p50: (p50At - madeAt) / _kernel.HOUR_MS,
            p90: (p90At - madeAt) / _kernel.HOUR_MS,
            actual: (actualAt - madeAt) / _kernel.HOUR_MS
        });
    }
    const n = scored.length;
    const unresolved = rows.length - n;
    if (n === 0) return {
        ok: true,
        scores: {
            pinball50: null,
            pinball90: null,
            coverage50: null,
            coverage90: null,
            optimism: null,
            n,
            unresolved
        }
    };
    const mean = (of)=>scored.reduce((sum, one)=>sum + of(one), 0) / n;
    return {
        ok: true,
        scores: {
            pinball50: mean((one)=>pinball(50, one.p50, one.actual)),
            pinball90: mean((one)=>pinball(90, one.p90, one.actual)),
            coverage50: mean((one)=>one.actual <= one.p50 ? 1 : 0),
            coverage90: mean((one)=>one.actual <= one.p90 ? 1 : 0),
            optimism: median(scored.map((one)=>(one.actual - one.p50) / one.p50)),
            n,
            unresolved
        }
    };
}
function faultOf(row) {
    if (!(row.p50At > row.madeAt)) return 'p50At';
    if (!(row.p90At >= row.p50At)) return 'p90At';
    return row.actualAt !== null && !(row.actualAt >= row.madeAt) ? 'actualAt' : null;
}
function median(values) {
    const sorted = [
        ...values
    ].sort((a, b)=>a - b);
    const middle = Math.floor(sorted.length / 2);
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

//# sourceMappingURL=score.js.map