/** The domain: pure decisions about customer crises. Imports nothing; time is a parameter. */ "use strict";
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
    get cadenceOf () {
        return _rules.cadenceOf;
    },
    get countUpdate () {
        return _decidemessage.countUpdate;
    },
    get crisisRow () {
        return _project.crisisRow;
    },
    get crisisSnapshot () {
        return _snapshot.crisisSnapshot;
    },
    get decide () {
        return _hallway.decide;
    },
    get evolve () {
        return _hallway.evolve;
    },
    get lowItems () {
        return _decidesurvey.lowItems;
    },
    get nextAction () {
        return _tickobligation.nextAction;
    },
    get nextWake () {
        return _simulate.nextWake;
    },
    get obligationRows () {
        return _project.obligationRows;
    },
    get open () {
        return _hallway.open;
    },
    get outboxFor () {
        return _notify.outboxFor;
    },
    get passTime () {
        return _simulate.passTime;
    },
    get planSurvey () {
        return _plansurvey.planSurvey;
    },
    get replay () {
        return _hallway.replay;
    },
    get ruleFor () {
        return _rules.ruleFor;
    },
    get severityRules () {
        return _rules.severityRules;
    },
    get simulate () {
        return _simulate.simulate;
    },
    get stableHash () {
        return _plansurvey.stableHash;
    },
    get surveyItems () {
        return _plansurvey.surveyItems;
    },
    get tick () {
        return _hallway.tick;
    },
    get toReal () {
        return _crisisclock.toReal;
    },
    get toVirtual () {
        return _crisisclock.toVirtual;
    },
    get wakeAt () {
        return _hallway.wakeAt;
    }
});
_export_star(require("./kernel"), exports);
_export_star(require("./calendar/working-time"), exports);
_export_star(require("./protocol/protocol"), exports);
_export_star(require("./obligation/kinds"), exports);
_export_star(require("./obligation/obligation"), exports);
_export_star(require("./obligation/clock"), exports);
_export_star(require("./obligation/owners"), exports);
const _rules = require("./obligation/rules");
const _tickobligation = require("./obligation/tick-obligation");
_export_star(require("./message/message"), exports);
const _decidemessage = require("./message/decide-message");
_export_star(require("./fix/fix"), exports);
_export_star(require("./cause/cause"), exports);
_export_star(require("./survey/survey"), exports);
const _plansurvey = require("./survey/plan-survey");
const _decidesurvey = require("./survey/decide-survey");
_export_star(require("./review/review"), exports);
_export_star(require("./crisis/severity"), exports);
_export_star(require("./crisis/crisis"), exports);
_export_star(require("./crisis/status"), exports);
_export_star(require("./crisis/gates"), exports);
const _hallway = require("./crisis/hallway");
const _crisisclock = require("./crisis/crisis-clock");
const _project = require("./crisis/project");
const _notify = require("./crisis/notify");
const _snapshot = require("./crisis/snapshot");
_export_star(require("./survey/score"), exports);
_export_star(require("./forecast/score"), exports);
const _simulate = require("./simulate/simulate");
function _export_star(from, to) {
    Object.keys(from).forEach(function(k) {
        if (k !== "default" && !Object.prototype.hasOwnProperty.call(to, k)) {
            Object.defineProperty(to, k, {
                enumerable: true,
                get: function() {
                    return from[k];
                }
            });
        }
    });
    return from;
}

//# sourceMappingURL=index.js.map