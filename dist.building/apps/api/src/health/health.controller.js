/** Says whether the process lives, whether it can work, and if not which part is missing. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "HealthController", {
    enumerable: true,
    get: function() {
        return HealthController;
    }
});
const _common = require("@nestjs/common");
const _client = require("@temporalio/client");
const _promclient = require("prom-client");
const _typeorm = require("typeorm");
function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
/** A part that does not answer in this time is as good as missing. */ const PROBE_TIMEOUT_MS = 2_000;
let HealthController = class HealthController {
    constructor(dataSource, temporal){
        this.dataSource = dataSource;
        this.temporal = temporal;
        this.registry = new _promclient.Registry();
        (0, _promclient.collectDefaultMetrics)({
            register: this.registry
        });
    }
    live() {
        return {
            status: 'ok',
            parts: {}
        };
    }
    async ready(response) {
        const [database, engine] = await Promise.all([
            probe(async ()=>{
                await this.dataSource.query('select 1');
            }),
            probe(async ()=>{
                await this.temporal.withDeadline(Date.now() + PROBE_TIMEOUT_MS, ()=>this.temporal.workflowService.getSystemInfo({}));
            })
        ]);
        const ok = database.ok && engine.ok;
        response.status(ok ? 200 : 503);
        return {
            status: ok ? 'ok' : 'down',
            parts: {
                database,
                engine
            }
        };
    }
    async metrics(response) {
        response.type('text/plain; version=0.0.4');
        return this.registry.metrics();
    }
};
_ts_decorate([
    (0, _common.Get)('health/live'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", []),
    _ts_metadata("design:returntype", typeof HealthReport === "undefined" ? Object : HealthReport)
], HealthController.prototype, "live", null);
_ts_decorate([
    (0, _common.Get)('health/ready'),
    _ts_param(0, (0, _common.Res)({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], HealthController.prototype, "ready", null);
_ts_decorate([
    (0, _common.Get)('metrics'),
    _ts_param(0, (0, _common.Res)({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], HealthController.prototype, "metrics", null);
HealthController = _ts_decorate([
    (0, _common.Controller)(),
    _ts_param(0, (0, _common.Inject)(_typeorm.DataSource)),
    _ts_param(1, (0, _common.Inject)(_client.Client)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _typeorm.DataSource === "undefined" ? Object : _typeorm.DataSource,
        typeof _client.Client === "undefined" ? Object : _client.Client
    ])
], HealthController);
async function probe(ask) {
    let timer;
    const late = new Promise((_resolve, reject)=>{
        timer = setTimeout(()=>{
            reject(new Error('no answer'));
        }, PROBE_TIMEOUT_MS);
    });
    try {
        await Promise.race([
            ask(),
            late
        ]);
        return {
            ok: true,
            detail: ''
        };
    } catch  {
        // Which part is missing is the answer; why is in the log of that part. No address or SQL leaves here.
        return {
            ok: false,
            detail: 'does not answer'
        };
    } finally{
        clearTimeout(timer);
    }
}

//# sourceMappingURL=health.controller.js.map