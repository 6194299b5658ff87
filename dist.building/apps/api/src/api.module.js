/** Nest's view of the API: controllers, and the parts under their tokens. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ApiModule", {
    enumerable: true,
    get: function() {
        return ApiModule;
    }
});
const _common = require("@nestjs/common");
const _client = require("@temporalio/client");
const _typeorm = require("typeorm");
const _persistence = require("#persistence");
const _authcontroller = require("./auth/auth.controller");
const _authservice = require("./auth/auth.service");
const _commandscontroller = require("./commands/commands.controller");
const _commandsservice = require("./commands/commands.service");
const _healthcontroller = require("./health/health.controller");
const _mailcontroller = require("./mail/mail.controller");
const _readsmodule = require("./reads/reads.module");
const _crisisfeed = require("./streams/crisis-feed");
const _streamscontroller = require("./streams/streams.controller");
const _tokens = require("./tokens");
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
let ApiModule = class ApiModule {
    /** The module around parts already built; Nest owns no connection of its own. */ static with(parts) {
        const providers = [
            {
                provide: _tokens.DATA_SOURCE,
                useValue: parts.dataSource
            },
            {
                provide: _tokens.CONFIG,
                useValue: parts.config
            },
            {
                provide: _tokens.PROTOCOLS,
                useValue: parts.protocols
            },
            {
                provide: _tokens.MAIL_CATCHER,
                useValue: parts.mail
            },
            {
                provide: _typeorm.DataSource,
                useValue: parts.dataSource
            },
            {
                provide: _client.Client,
                useValue: parts.temporal
            },
            {
                provide: _commandsservice.CommandsService,
                useValue: parts.commands
            },
            {
                provide: _persistence.CrisisQueueReadModel,
                useValue: parts.queue
            },
            {
                provide: _persistence.ObligationReadModel,
                useValue: parts.obligations
            },
            {
                provide: _crisisfeed.CrisisFeed,
                useValue: parts.feed
            },
            {
                provide: _authservice.AuthService,
                useValue: new _authservice.AuthService(parts.dataSource)
            }
        ];
        return {
            module: ApiModule,
            global: true,
            imports: [
                _readsmodule.ReadsModule
            ],
            // Streams before reads: `/obligations/stream` must not be read as an id.
            controllers: [
                _healthcontroller.HealthController,
                _authcontroller.AuthController,
                _streamscontroller.StreamsController,
                _commandscontroller.CommandsController,
                _mailcontroller.MailController
            ],
            providers,
            exports: providers.map(({ provide })=>provide)
        };
    }
};
ApiModule = _ts_decorate([
    (0, _common.Module)({})
], ApiModule);

//# sourceMappingURL=api.module.js.map