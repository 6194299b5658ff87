/**
 * Scores of the closing survey (formulas.md 5). `n` counts answered items only: a dismissed or expired question is a matter of the
 * response rate, never of the score. Below ten answers only counts are shown. Pure; a repeat gives the same.
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
    get MIN_ANSWERS_FOR_SCORE () {
        return MIN_ANSWERS_FOR_SCORE;
    },
    get scoreSurvey () {
        return scoreSurvey;
    },
    get wilson () {
        return wilson;
    }
});
const _kernel = require("../kernel");
const _survey = require("./survey");
const MIN_ANSWERS_FOR_SCORE = 10;
/** Two-sided 95 % point of the normal distribution. */ const Z_95 = 1.959963984540054;
const NPS_PROMOTER_FROM = 9;
const NPS_DETRACTOR_TO = 6;
const CSAT_SATISFIED_FROM = 4;
function scoreSurvey(answers) {
    const values = new Map();
    for (const [index, { item, value, line = index + 1 }] of answers.entries()){
        if (item === 'OPEN') continue;
        if (!isScored(item)) return (0, _kernel.refuse)('survey.unknown-item', {
            line,
            item,
            known: Object.keys(_survey.SURVEY_SCALES).join(', ')
        }, 'item');
        const list = values.get(item) ?? [];
        values.set(item, list);
        if (value === null) continue;
        const [low, high] = _survey.SURVEY_SCALES[item];
        if (!Number.isInteger(value) || value < low || value > high) {
            return (0, _kernel.refuse)('survey.out-of-scale', {
                line,
                item,
                value: String(value),
                min: low,
                max: high
            }, 'value');
        }
        list.push(value);
    }
    return {
        ok: true,
        scores: Object.fromEntries([
            ...values
        ].map(([item, list])=>[
                item,
                scoreItem(item, list)
            ]))
    };
}
function isScored(item) {
    return Object.hasOwn(_survey.SURVEY_SCALES, item);
}
function scoreItem(item, values) {
    const n = values.length;
    const counts = countByValue(item, values);
    if (n < MIN_ANSWERS_FOR_SCORE) return {
        score: null,
        n,
        low: null,
        high: null,
        shown: 'counts',
        mean: null,
        counts
    };
    const { score, low, high } = estimate(item, values);
    return {
        score,
        n,
        low,
        high,
        shown: 'score',
        mean: meanOf(values),
        counts
    };
}
function estimate(item, values) {
    if (item === 'CSAT-H') return satisfiedShare(values);
    // Only an item of the recommendation type ever becomes an NPS (formulas 5).
    if (item === 'NPS-T') return netPromoters(values);
    return meanWithInterval(values, _survey.SURVEY_SCALES[item]);
}
/** Percent of 4 and 5 with Wilson's 95 % interval. Vector: 17 of 20 → 85, 64.0–94.8. */ function satisfiedShare(values) {
    const satisfied = values.filter((value)=>value >= CSAT_SATISFIED_FROM).length;
    const interval = wilson(satisfied, values.length);
    return {
        score: 100 * satisfied / values.length,
        low: 100 * interval.low,
        high: 100 * interval.high
    };
}
function wilson(hits, n) {
    const share = hits / n;
    const squared = Z_95 * Z_95;
    const centre = share + squared / (2 * n);
    const spread = Z_95 * Math.sqrt(share * (1 - share) / n + squared / (4 * n * n));
    const scale = 1 + squared / n;
    // Rounding may lead a hair past the share itself at 0 and 1.
    return {
        low: Math.max(0, Math.min(share, (centre - spread) / scale)),
        high: Math.min(1, Math.max(share, (centre + spread) / scale))
    };
}
/** `100 (p − d)`, standard error `100 √((p + d − (p − d)²) / n)`. Vector: 9 promoters, 5 detractors of 20 → 20 ± 35.6. */ function netPromoters(values) {
    const n = values.length;
    const promoters = values.filter((value)=>value >= NPS_PROMOTER_FROM).length;
    const detractors = values.filter((value)=>value <= NPS_DETRACTOR_TO).length;
    const score = 100 * (promoters - detractors) / n;
    const net = (promoters - detractors) / n;
    const spread = Z_95 * 100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - net * net) / n);
    return {
        score,
        low: Math.max(-100, score - spread),
        high: Math.min(100, score + spread)
    };
}
/** Mean with the normal interval from the sample's standard deviation, cut to the scale. */ function meanWithInterval(values, scale) {
    const mean = meanOf(values);
    const squares = values.reduce((sum, value)=>sum + (value - mean) ** 2, 0);
    const spread = Z_95 * Math.sqrt(squares / (values.length - 1) / values.length);
    return {
        score: mean,
        low: Math.max(scale[0], mean - spread),
        high: Math.min(scale[1], mean + spread)
    };
}
function meanOf(values) {
    return values.reduce((sum, value)=>sum + value, 0) / values.length;
}
function countByValue(item, values) {
    const [low, high] = _survey.SURVEY_SCALES[item];
    const counts = {};
    for(let value = low; value <= high; value += 1)counts[String(value)] = values.filter((one)=>one === value).length;
    return counts;
}

//# sourceMappingURL=score.js.map