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
    get CRISIS_CHANNEL () {
        return _commitsql.CRISIS_CHANNEL;
    },
    get CrisisQueueReadModel () {
        return _crisisqueuereadmodel.CrisisQueueReadModel;
    },
    get CrisisReadModel () {
        return _crisisreadmodel.CrisisReadModel;
    },
    get CrisisStore () {
        return _crisisstore.CrisisStore;
    },
    get CustomerStore () {
        return _customerstore.CustomerStore;
    },
    get DatabaseListener () {
        return _listener.DatabaseListener;
    },
    get INBOUND_CHANNEL () {
        return _commitsql.INBOUND_CHANNEL;
    },
    get IdempotencyStore () {
        return _idempotencystore.IdempotencyStore;
    },
    get InboundStore () {
        return _inboundstore.InboundStore;
    },
    get OPEN_OBLIGATION_STATES () {
        return _obligationreadmodel.OPEN_OBLIGATION_STATES;
    },
    get OPEN_REVIEW_STAGES () {
        return _crisisqueuereadmodel.OPEN_REVIEW_STAGES;
    },
    get OUTBOX_CHANNEL () {
        return _commitsql.OUTBOX_CHANNEL;
    },
    get ObligationReadModel () {
        return _obligationreadmodel.ObligationReadModel;
    },
    get OutboxStore () {
        return _outboxstore.OutboxStore;
    },
    get PAGE_DEFAULT () {
        return _cursor.PAGE_DEFAULT;
    },
    get PAGE_MAX () {
        return _cursor.PAGE_MAX;
    },
    get PolicyStore () {
        return _policystore.PolicyStore;
    },
    get RecordDivergedError () {
        return _crisisstore.RecordDivergedError;
    },
    get RefusalAuditStore () {
        return _refusalauditstore.RefusalAuditStore;
    },
    get ReviewReadModel () {
        return _reviewreadmodel.ReviewReadModel;
    },
    get StaffStore () {
        return _staffstore.StaffStore;
    },
    get UNFINISHED_STATUSES () {
        return _crisisqueuereadmodel.UNFINISHED_STATUSES;
    },
    get createDataSource () {
        return _datasource.createDataSource;
    },
    get isUuid () {
        return _crisisqueuereadmodel.isUuid;
    },
    get migrate () {
        return _migrate.migrate;
    },
    get retryTransaction () {
        return _retry.retryTransaction;
    },
    get runMigrations () {
        return _migrate.runMigrations;
    },
    get runSql () {
        return _runprepared.runSql;
    },
    get sqlStateOf () {
        return _retry.sqlStateOf;
    }
});
const _datasource = require("./data-source");
const _migrate = require("./migrate");
const _runprepared = require("./run-prepared");
const _retry = require("./retry");
const _commitsql = require("./commit-sql");
const _listener = require("./listener");
const _crisisstore = require("./crisis.store");
const _cursor = require("./cursor");
const _crisisqueuereadmodel = require("./crisis-queue.read-model");
const _crisisreadmodel = require("./crisis.read-model");
const _obligationreadmodel = require("./obligation.read-model");
const _reviewreadmodel = require("./review.read-model");
const _customerstore = require("./customer.store");
const _outboxstore = require("./outbox.store");
const _inboundstore = require("./inbound.store");
const _idempotencystore = require("./idempotency.store");
const _policystore = require("./policy.store");
const _refusalauditstore = require("./refusal-audit.store");
const _staffstore = require("./staff.store");

//# sourceMappingURL=index.js.map