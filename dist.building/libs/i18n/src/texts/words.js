/** Small words: durations, lists, the sentence of severity. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "wordTexts", {
    enumerable: true,
    get: function() {
        return wordTexts;
    }
});
const _pair = require("../pair");
const wordTexts = {
    'duration.none': (0, _pair.t)('פחות מדקה', 'less than a minute'),
    'duration.minutes': (0, _pair.t)('{n, plural, one {דקה} two {שתי דקות} other {# דקות}}', '{n, plural, one {1 minute} other {# minutes}}'),
    'duration.hours': (0, _pair.t)('{n, plural, one {שעה} two {שעתיים} other {# שעות}}', '{n, plural, one {1 hour} other {# hours}}'),
    'duration.days': (0, _pair.t)('{n, plural, one {יום} two {יומיים} other {# ימים}}', '{n, plural, one {1 day} other {# days}}'),
    'duration.working-days': (0, _pair.t)('{n, plural, one {יום עבודה} two {שני ימי עבודה} other {# ימי עבודה}}', '{n, plural, one {1 working day} other {# working days}}'),
    'severity.name': (0, _pair.t)('חומרה {severity}', 'severity {severity}'),
    'severity.1': (0, _pair.t)('חומרה 1, הגבוהה ביותר', 'severity 1, the worst'),
    'severity.2': (0, _pair.t)('חומרה 2', 'severity 2'),
    'severity.3': (0, _pair.t)('חומרה 3', 'severity 3'),
    'severity.4': (0, _pair.t)('חומרה 4, הקלה ביותר', 'severity 4, the mildest'),
    'impact.1': (0, _pair.t)('העסק המרכזי של הלקוח עומד, או שיש סכנה או חשיפה משפטית, ואין מעקף', 'the customer’s core business stands still, or safety, law or regulation is at stake, with no workaround'),
    'impact.2': (0, _pair.t)('תהליך מרכזי של הלקוח נפגע קשה', 'a core process of the customer is badly degraded'),
    'impact.3': (0, _pair.t)('נפגעו משתמשים מעטים או תהליך משני, ויש מעקף', 'few users or a side process are affected, and a workaround works'),
    'impact.4': (0, _pair.t)('אי־נוחות בלבד', 'it is an inconvenience only'),
    'severity.because-impact': (0, _pair.t)('חומרה {severity} משום ש{impact}.', 'Severity {severity} because {impact}.'),
    'severity.because-trust': (0, _pair.t)('חומרה {severity} משום שהאמון נפגע: {reasons}. לפי ההשפעה בלבד הייתה החומרה {impactLevel}.', 'Severity {severity} because trust is damaged: {reasons}. Impact alone would make it {impactLevel}.'),
    'severity.because-both': (0, _pair.t)('חומרה {severity} משום ש{impact}, וגם האמון נפגע: {reasons}.', 'Severity {severity} because {impact}, and trust is damaged: {reasons}.'),
    'severity.because-both-calm': (0, _pair.t)('חומרה {severity} משום ש{impact}, והאמון לא נפגע.', 'Severity {severity} because {impact}, and trust is intact.'),
    'severity.reason': (0, _pair.t)('{text} ({points, plural, one {נקודה אחת} two {2 נקודות} other {# נקודות}})', '{text} ({points, plural, one {1 point} other {# points}})'),
    'severity.override': (0, _pair.t)('נקבעה ידנית: חומרה {severity}.', 'Set by hand: severity {severity}.'),
    'severity.trust-points': (0, _pair.t)('לרמת האמון: {points, plural, one {נקודה אחת} two {2 נקודות} other {# נקודות}}, רמה {level}.', 'Trust: {points, plural, one {1 point} other {# points}}, level {level}.')
};

//# sourceMappingURL=words.js.map