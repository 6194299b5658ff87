/** Server-sent events: one crisis, and "my obligations". Each event names the crisis, its version and what changed; the client reads the rest. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "StreamsController", {
    enumerable: true,
    get: function() {
        return StreamsController;
    }
});
const _common = require("@nestjs/common");
const _domain = require("#domain");
const _identity = require("#identity");
const _persistence = require("#persistence");
const _request = require("../request");
const _crisisfeed = require("./crisis-feed");
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
/** Proxies close silent connections after a minute; a comment line twice as often keeps them open. */ const HEARTBEAT_MS = 25_000;
const RETRY_MS = 2_000;
let StreamsController = class StreamsController {
    constructor(feed, queue, obligations){
        this.feed = feed;
        this.queue = queue;
        this.obligations = obligations;
    }
    async crisis(request, response, id) {
        const principal = (0, _request.principalOf)(request);
        const crisis = await this.queue.byIdOrReference(id);
        if (crisis === null) throw new _request.ProblemError((0, _domain.refuse)('crisis.not-found'));
        const verdict = (0, _identity.mayDo)(principal, 'read-crisis', crisis);
        if (verdict !== true) throw new _request.ProblemError(verdict);
        const first = {
            crisisId: crisis.id,
            version: crisis.version,
            types: []
        };
        this.stream(request, response, {
            first,
            wanted: (change)=>Promise.resolve(change.crisisId === crisis.id)
        });
    }
    mine(request, response) {
        const principal = (0, _request.principalOf)(request);
        const wanted = async (change)=>change.types.some((type)=>type.startsWith('obligation.')) && await this.concerns(change.crisisId, principal);
        this.stream(request, response, {
            first: null,
            wanted
        });
    }
    async concerns(crisisId, principal) {
        const page = await this.obligations.page({
            crisisId,
            ownerId: principal.actorId,
            limit: 1
        });
        return page.ok && page.items.length > 0;
    }
    stream(request, response, options) {
        response.status(200).set({
            'Content-Type': 'text/event-stream; charset=utf-8',
            'Cache-Control': 'no-store',
            'X-Accel-Buffering': 'no'
        });
        response.flushHeaders();
        response.write(`retry: ${String(RETRY_MS)}\n\n`);
        const send = (event, data)=>{
            response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
        };
        const sendChange = (change)=>{
            send('change', {
                ...change,
                at: new Date().toISOString()
            });
        };
        if (options.first !== null) sendChange(options.first);
        const onItem = async (item)=>{
            if (item.kind === 'resync') send('resync', {
                at: new Date().toISOString()
            });
            else if (await options.wanted(item.change)) sendChange(item.change);
        };
        const subscription = this.feed.items.subscribe({
            // The database may be away while asking whom a change concerns; the listener will tell everybody to read anew.
            next: (item)=>{
                onItem(item).catch(()=>{
                    send('resync', {
                        at: new Date().toISOString()
                    });
                });
            },
            complete: ()=>{
                response.end();
            }
        });
        const heartbeat = setInterval(()=>{
            response.write(': still here\n\n');
        }, HEARTBEAT_MS);
        request.on('close', ()=>{
            clearInterval(heartbeat);
            subscription.unsubscribe();
        });
    }
};
_ts_decorate([
    (0, _common.Get)('crises/:id/stream'),
    _ts_param(0, (0, _common.Req)()),
    _ts_param(1, (0, _common.Res)()),
    _ts_param(2, (0, _common.Param)('id')),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Asked === "undefined" ? Object : Asked,
        typeof Response === "undefined" ? Object : Response,
        String
    ]),
    _ts_metadata("design:returntype", Promise)
], StreamsController.prototype, "crisis", null);
_ts_decorate([
    (0, _common.Get)('obligations/stream'),
    _ts_param(0, (0, _common.Req)()),
    _ts_param(1, (0, _common.Res)()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Asked === "undefined" ? Object : Asked,
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", void 0)
], StreamsController.prototype, "mine", null);
StreamsController = _ts_decorate([
    (0, _common.Controller)('api/v1'),
    _ts_param(0, (0, _common.Inject)(_crisisfeed.CrisisFeed)),
    _ts_param(1, (0, _common.Inject)(_persistence.CrisisQueueReadModel)),
    _ts_param(2, (0, _common.Inject)(_persistence.ObligationReadModel)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _crisisfeed.CrisisFeed === "undefined" ? Object : _crisisfeed.CrisisFeed,
        typeof _persistence.CrisisQueueReadModel === "undefined" ? Object : _persistence.CrisisQueueReadModel,
        typeof _persistence.ObligationReadModel === "undefined" ? Object : _persistence.ObligationReadModel
    ])
], StreamsController);

//# sourceMappingURL=streams.controller.js.map