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
    get parseInstant () {
        return parseInstant;
    },
    get parsePause () {
        return parsePause;
    }
});
const _temporalpolyfill = require("temporal-polyfill");
const MAX_TEXT_LENGTH = 80;
const WALL_TIME = '[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?';
const WITH_OFFSET = new RegExp(`^${WALL_TIME}(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])$`);
const WITH_ZONE = new RegExp(`^${WALL_TIME}(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])?\\[[A-Za-z0-9_+/-]{1,60}\\]$`);
const BARE = new RegExp(`^(?:${WALL_TIME}|[0-9]{4}-[0-9]{2}-[0-9]{2})$`);
function parseInstant(text) {
    if (BARE.test(text)) return refused('instant.offset-required', text);
    try {
        if (WITH_OFFSET.test(text)) return {
            ok: true,
            at: _temporalpolyfill.Temporal.Instant.from(text).epochMilliseconds
        };
        if (WITH_ZONE.test(text)) {
            const options = {
                offset: 'reject',
                disambiguation: 'reject'
            };
            return {
                ok: true,
                at: _temporalpolyfill.Temporal.ZonedDateTime.from(text, options).epochMilliseconds
            };
        }
    } catch  {
    // The only failure left is a text that names no instant (30 February, unknown zone, skipped hour): that is the caller's answer.
    }
    return refused('instant.invalid', text);
}
function parsePause(text) {
    const parts = text.split('..');
    const [fromText, toText] = parts;
    if (parts.length !== 2 || !fromText || toText === undefined) return refused('pause.invalid', text);
    const from = parseInstant(fromText);
    if (!from.ok) return from;
    if (toText === '') return {
        ok: true,
        pause: {
            from: from.at
        }
    };
    const to = parseInstant(toText);
    if (!to.ok) return to;
    if (to.at < from.at) return refused('pause.reversed', text);
    return {
        ok: true,
        pause: {
            from: from.at,
            to: to.at
        }
    };
}
function refused(code, text) {
    return {
        ok: false,
        code,
        params: {
            value: text.slice(0, MAX_TEXT_LENGTH)
        }
    };
}

//# sourceMappingURL=instant-text.js.map