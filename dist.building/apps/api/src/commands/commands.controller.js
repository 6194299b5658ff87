/** The one generic route of the catalogue: opening, and every command on an open crisis. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CommandsController", {
    enumerable: true,
    get: function() {
        return CommandsController;
    }
});
const _common = require("@nestjs/common");
const _request = require("../request");
const _commandsservice = require("./commands.service");
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
let CommandsController = class CommandsController {
    constructor(commands){
        this.commands = commands;
    }
    /** 201 for a new crisis, 200 when the same report came again. */ async open(request, response, key) {
        const { answer, repeated } = await this.commands.open({
            principal: (0, _request.principalOf)(request),
            body: request.body,
            key
        });
        response.status(repeated ? 200 : 201).setHeader('ETag', `"${String(answer.version)}"`);
        return answer;
    }
    async command(request, id, command, response) {
        const answer = await this.commands.command(id, command, {
            principal: (0, _request.principalOf)(request),
            body: request.body,
            key: request.header('idempotency-key'),
            ifMatch: request.header('if-match')
        });
        response.setHeader('ETag', `"${String(answer.version)}"`);
        return answer;
    }
};
_ts_decorate([
    (0, _common.Post)(),
    _ts_param(0, (0, _common.Req)()),
    _ts_param(1, (0, _common.Res)({
        passthrough: true
    })),
    _ts_param(2, (0, _common.Headers)('idempotency-key')),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Asked === "undefined" ? Object : Asked,
        typeof Response === "undefined" ? Object : Response,
        String
    ]),
    _ts_metadata("design:returntype", Promise)
], CommandsController.prototype, "open", null);
_ts_decorate([
    (0, _common.Post)(':id/:command'),
    (0, _common.HttpCode)(200),
    _ts_param(0, (0, _common.Req)()),
    _ts_param(1, (0, _common.Param)('id')),
    _ts_param(2, (0, _common.Param)('command')),
    _ts_param(3, (0, _common.Res)({
        passthrough: true
    })),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Asked === "undefined" ? Object : Asked,
        String,
        String,
        typeof Response === "undefined" ? Object : Response
    ]),
    _ts_metadata("design:returntype", Promise)
], CommandsController.prototype, "command", null);
CommandsController = _ts_decorate([
    (0, _common.Controller)('api/v1/crises'),
    _ts_param(0, (0, _common.Inject)(_commandsservice.CommandsService)),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof _commandsservice.CommandsService === "undefined" ? Object : _commandsservice.CommandsService
    ])
], CommandsController);

//# sourceMappingURL=commands.controller.js.map