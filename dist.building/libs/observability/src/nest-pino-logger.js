"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "NestPinoLogger", {
    enumerable: true,
    get: function() {
        return NestPinoLogger;
    }
});
let NestPinoLogger = class NestPinoLogger {
    constructor(logger){
        this.logger = logger;
    }
    log(message, ...rest) {
        this.write('info', message, rest);
    }
    error(message, ...rest) {
        this.write('error', message, rest);
    }
    warn(message, ...rest) {
        this.write('warn', message, rest);
    }
    debug(message, ...rest) {
        this.write('debug', message, rest);
    }
    verbose(message, ...rest) {
        this.write('trace', message, rest);
    }
    fatal(message, ...rest) {
        this.write('fatal', message, rest);
    }
    /** Nest passes the context last, and for errors the stack before it. */ write(level, message, rest) {
        const context = rest.at(-1);
        const stack = rest.length > 1 ? rest[0] : undefined;
        const fields = {
            ...context === undefined ? {} : {
                context
            },
            ...stack === undefined ? {} : {
                stack
            }
        };
        if (message instanceof Error) this.logger[level]({
            ...fields,
            err: message
        }, message.message);
        else if (typeof message === 'string') this.logger[level](fields, message);
        else this.logger[level]({
            ...fields,
            detail: message
        }, 'logged');
    }
};

//# sourceMappingURL=nest-pino-logger.js.map