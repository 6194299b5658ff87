/** `tikkun survey score FILE`: JSON lines of answers in, scores by item out (formulas.md 5). No server, no printing. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "surveyScore", {
    enumerable: true,
    get: function() {
        return surveyScore;
    }
});
const _domain = require("#domain");
const _jsonlines = require("./json-lines");
const _offlineresult = require("./offline-result");
const REFUSALS = {
    'survey.unknown-item': {
        he: 'שורה {line}: אין שאלה בשם "{item}"; קיימות: {known}',
        en: 'line {line}: there is no item "{item}"; known: {known}'
    },
    'survey.out-of-scale': {
        he: 'שורה {line}: {value} אינו בסולם של {item}; נדרש מספר שלם מ-{min} עד {max}',
        en: 'line {line}: {value} is not on the scale of {item}; whole numbers from {min} to {max}'
    }
};
function surveyScore(text) {
    const read = (0, _jsonlines.readJsonLines)(text);
    if (!read.ok) return read.result;
    const answers = [];
    for (const { line, row } of read.rows){
        const { item, value } = row;
        if (typeof item !== 'string') return (0, _jsonlines.invalidField)(line, 'item', 'CSAT-H, CES, NPS-T, …');
        if (item === 'OPEN') continue;
        if (value !== null && typeof value !== 'number') return (0, _jsonlines.invalidField)(line, 'value', 'number | null');
        answers.push({
            item,
            value,
            line
        });
    }
    const result = (0, _domain.scoreSurvey)(answers);
    if (!result.ok) return (0, _offlineresult.refusalResult)(result, REFUSALS[result.code] ?? {
        he: result.code,
        en: result.code
    });
    const { scores } = result;
    return {
        exitCode: 0,
        json: scores,
        text: (lang)=>Object.entries(scores).map(([item, score])=>lineOf(item, score, lang)).join('\n')
    };
}
function lineOf(item, one, lang) {
    const answers = lang === 'he' ? `${String(one.n)} תשובות` : `${String(one.n)} answers`;
    if (one.score === null || one.low === null || one.high === null) {
        const counts = Object.entries(one.counts).filter(([, count])=>count > 0).map(([value, count])=>`${value}×${String(count)}`).join(', ');
        return `${item}: ${answers}${counts === '' ? '' : `: ${counts}`} (${lang === 'he' ? 'מעט מדי לציון' : 'too few for a score'})`;
    }
    const interval = `${one.low.toFixed(1)}–${one.high.toFixed(1)}`;
    return `${item}: ${one.score.toFixed(1)} (95%: ${interval}), ${answers}`;
}

//# sourceMappingURL=survey-score.js.map