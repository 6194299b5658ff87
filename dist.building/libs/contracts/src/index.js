/** Contracts: what goes in and out of Tikkun. Command catalogue, read schemas, problem codes, OpenAPI. No IO. */ "use strict";
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
    get COMMAND_PROBLEMS () {
        return _catalogue1.COMMAND_PROBLEMS;
    },
    get INTERNAL_COMMANDS () {
        return _entry.INTERNAL_COMMANDS;
    },
    get READ_PROBLEMS () {
        return _catalogue1.READ_PROBLEMS;
    },
    get STAFF_ROLES () {
        return _others.STAFF_ROLES;
    },
    get SUBJECTS () {
        return _entry.SUBJECTS;
    },
    get allEntries () {
        return _catalogue.allEntries;
    },
    get answerSchemas () {
        return _routes.answerSchemas;
    },
    get auditEntry () {
        return _others.auditEntry;
    },
    get calendarItem () {
        return _others.calendarItem;
    },
    get catalogue () {
        return _catalogue.catalogue;
    },
    get commandAnswer () {
        return _crisis.commandAnswer;
    },
    get commandEntries () {
        return _catalogue.commandEntries;
    },
    get commandNames () {
        return _catalogue.commandNames;
    },
    get contactOut () {
        return _crisis.contactOut;
    },
    get crisisDetail () {
        return _crisis.crisisDetail;
    },
    get crisisObligationQuery () {
        return _queries.crisisObligationQuery;
    },
    get crisisQuery () {
        return _queries.crisisQuery;
    },
    get crisisSummary () {
        return _crisis.crisisSummary;
    },
    get customerDetail () {
        return _others.customerDetail;
    },
    get customerItem () {
        return _others.customerItem;
    },
    get customerQuery () {
        return _queries.customerQuery;
    },
    get deskItem () {
        return _others.deskItem;
    },
    get edgeCodes () {
        return _catalogue1.edgeCodes;
    },
    get formatTarget () {
        return _primitives.formatTarget;
    },
    get healthReport () {
        return _others.healthReport;
    },
    get isProblemCode () {
        return _catalogue1.isProblemCode;
    },
    get isPublicCommand () {
        return _catalogue.isPublicCommand;
    },
    get loginRequest () {
        return _queries.loginRequest;
    },
    get me () {
        return _others.me;
    },
    get messageItem () {
        return _crisis.messageItem;
    },
    get obligationExplanation () {
        return _obligation.obligationExplanation;
    },
    get obligationItem () {
        return _obligation.obligationItem;
    },
    get obligationQuery () {
        return _queries.obligationQuery;
    },
    get openApiDocument () {
        return _document.openApiDocument;
    },
    get openCommand () {
        return _open.openCommand;
    },
    get openRequestSchema () {
        return _open.openRequestSchema;
    },
    get pageQuery () {
        return _queries.pageQuery;
    },
    get parseCommand () {
        return _catalogue.parseCommand;
    },
    get parseInstant () {
        return _primitives.parseInstant;
    },
    get parseOpen () {
        return _catalogue.parseOpen;
    },
    get parseTarget () {
        return _primitives.parseTarget;
    },
    get parseWith () {
        return _parse.parseWith;
    },
    get person () {
        return _others.person;
    },
    get problemCodes () {
        return _catalogue1.problemCodes;
    },
    get problemDocument () {
        return _others.problemDocument;
    },
    get problemOf () {
        return _catalogue1.problemOf;
    },
    get problemType () {
        return _catalogue1.problemType;
    },
    get problems () {
        return _catalogue1.problems;
    },
    get protocolItem () {
        return _others.protocolItem;
    },
    get reviewDocument () {
        return _others.reviewDocument;
    },
    get reviewExportQuery () {
        return _queries.reviewExportQuery;
    },
    get reviewItem () {
        return _others.reviewItem;
    },
    get reviewQuery () {
        return _queries.reviewQuery;
    },
    get routes () {
        return _routes.routes;
    },
    get schemaNameOf () {
        return _document.schemaNameOf;
    },
    get streamEvent () {
        return _crisis.streamEvent;
    },
    get surveyReport () {
        return _others.surveyReport;
    },
    get templateItem () {
        return _others.templateItem;
    },
    get timelineEntry () {
        return _crisis.timelineEntry;
    },
    get timelineQuery () {
        return _queries.timelineQuery;
    },
    get toIso () {
        return _primitives.toIso;
    },
    get toIsoOrNull () {
        return _primitives.toIsoOrNull;
    },
    get tokenCreated () {
        return _others.tokenCreated;
    },
    get tokenItem () {
        return _others.tokenItem;
    },
    get tokenRequest () {
        return _queries.tokenRequest;
    }
});
const _catalogue = require("./catalogue");
const _entry = require("./commands/entry");
const _open = require("./commands/open");
_export_star(require("./limits"), exports);
const _parse = require("./parse");
const _primitives = require("./primitives");
const _catalogue1 = require("./problems/catalogue");
const _document = require("./openapi/document");
const _routes = require("./openapi/routes");
const _crisis = require("./reads/crisis");
const _obligation = require("./reads/obligation");
const _others = require("./reads/others");
const _queries = require("./reads/queries");
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