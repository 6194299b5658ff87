/** `tikkun forecast score FILE`: JSON lines of forecasts in, calibration out (formulas.md 6). No server, no printing. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "forecastScore", {
    enumerable: true,
    get: function() {
        return forecastScore;
    }
});
const _calendar = require("#calendar");
const _domain = require("#domain");
const _jsonlines = require("./json-lines");
const _offlineresult = require("./offline-result");
const ORDER_TEXT = {
    he: 'שורה {line}: סדר הזמנים אינו אפשרי ({field}); נדרש madeAt < p50At ≤ p90At, ו-actualAt לא לפני madeAt',
    en: 'line {line}: the order of times is impossible ({field}); needed is madeAt < p50At ≤ p90At, and actualAt not before madeAt'
};
function forecastScore(text) {
    const read = (0, _jsonlines.readJsonLines)(text);
    if (!read.ok) return read.result;
    const rows = [];
    for (const one of read.rows){
        const madeAt = instantOf(one, 'madeAt');
        const p50At = instantOf(one, 'p50At');
        const p90At = instantOf(one, 'p90At');
        const actualAt = one.row['actualAt'] === null ? null : instantOf(one, 'actualAt');
        if (typeof madeAt === 'object') return madeAt;
        if (typeof p50At === 'object') return p50At;
        if (typeof p90At === 'object') return p90At;
        if (typeof actualAt === 'object' && actualAt !== null) return actualAt;
        rows.push({
            madeAt,
            p50At,
            p90At,
            actualAt,
            line: one.line
        });
    }
    const result = (0, _domain.scoreForecasts)(rows);
    if (!result.ok) return (0, _offlineresult.refusalResult)(result, ORDER_TEXT);
    const { scores } = result;
    return {
        exitCode: 0,
        json: scores,
        text: (lang)=>textOf(scores, lang)
    };
}
function instantOf({ line, row }, field) {
    const value = row[field];
    const parsed = typeof value === 'string' ? (0, _calendar.parseInstant)(value) : undefined;
    return parsed?.ok === true ? parsed.at : (0, _jsonlines.invalidField)(line, field, '2026-09-10T16:00:00+03:00');
}
function textOf(scores, lang) {
    const number = (value)=>value === null ? '–' : value.toFixed(2);
    const percent = (value)=>value === null ? '–' : `${(value * 100).toFixed(0)}%`;
    const words = lang === 'he' ? {
        n: 'תחזיות שנבדקו',
        unresolved: 'טרם הוכרעו',
        loss: 'הפסד ממוצע (שעות)',
        coverage: 'כיסוי',
        optimism: 'אופטימיות (חציון)'
    } : {
        n: 'forecasts scored',
        unresolved: 'not yet decided',
        loss: 'mean loss (hours)',
        coverage: 'coverage',
        optimism: 'optimism (median)'
    };
    return [
        `${words.n}: ${String(scores.n)}; ${words.unresolved}: ${String(scores.unresolved)}`,
        `p50: ${words.loss} ${number(scores.pinball50)}, ${words.coverage} ${percent(scores.coverage50)} (50%)`,
        `p90: ${words.loss} ${number(scores.pinball90)}, ${words.coverage} ${percent(scores.coverage90)} (90%)`,
        `${words.optimism}: ${number(scores.optimism)}`
    ].join('\n');
}

//# sourceMappingURL=forecast-score.js.map