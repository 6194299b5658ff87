"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "PageExceptionFilter", {
    enumerable: true,
    get: function() {
        return PageExceptionFilter;
    }
});
const _observability = require("#observability");
const _common = require("@nestjs/common");
const _pagerequest = require("./page-request");
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
let PageExceptionFilter = class PageExceptionFilter {
    constructor(parts){
        this.parts = parts;
    }
    catch(thrown, host) {
        const http = host.switchToHttp();
        const exchange = {
            request: http.getRequest(),
            response: http.getResponse()
        };
        if (exchange.response.headersSent) return;
        const status = statusOf(thrown);
        if (status === 404) return (0, _pagerequest.sendNotice)(this.parts, exchange, 404, 'notFound');
        if (status === 413) return (0, _pagerequest.sendNotice)(this.parts, exchange, 413, 'tooLarge');
        if (status >= 400 && status < 500) return (0, _pagerequest.sendNotice)(this.parts, exchange, status, 'broken');
        this.parts.logger.error((0, _observability.loggedFields)(thrown), 'a public page failed');
        (0, _pagerequest.sendNotice)(this.parts, exchange, 500, 'away');
    }
};
PageExceptionFilter = _ts_decorate([
    (0, _common.Catch)(),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof PublicParts === "undefined" ? Object : PublicParts
    ])
], PageExceptionFilter);
/** The status a framework's exception carries; 500 for anything else. */ function statusOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null) return 500;
    const status = 'getStatus' in thrown && typeof thrown.getStatus === 'function' ? thrown.getStatus() : Reflect.get(thrown, 'status');
    return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

//# sourceMappingURL=page-exception.filter.js.map