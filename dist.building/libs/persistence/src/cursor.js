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
    get PAGE_DEFAULT () {
        return PAGE_DEFAULT;
    },
    get PAGE_MAX () {
        return PAGE_MAX;
    },
    get decodeCursor () {
        return decodeCursor;
    },
    get encodeCursor () {
        return encodeCursor;
    },
    get pageSize () {
        return pageSize;
    },
    get toPage () {
        return toPage;
    }
});
const _domain = require("#domain");
const PAGE_MAX = 100;
const PAGE_DEFAULT = 25;
/** A genuine cursor is far shorter. */ const CURSOR_MAX_CHARACTERS = 1_000;
function encodeCursor(order, values) {
    return Buffer.from(JSON.stringify([
        order,
        ...values
    ])).toString('base64url');
}
function decodeCursor(cursor, order, length) {
    const parsed = cursor.length > CURSOR_MAX_CHARACTERS ? null : parseJson(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed[0] !== order || parsed.length !== length + 1) return (0, _domain.refuse)('cursor.invalid', {}, 'cursor');
    const values = parsed.slice(1);
    if (!values.every(isSortValue)) return (0, _domain.refuse)('cursor.invalid', {}, 'cursor');
    return {
        ok: true,
        values
    };
}
function isSortValue(value) {
    // A NUL character is the one text PostgreSQL cannot take.
    return typeof value === 'number' ? Number.isSafeInteger(value) : typeof value === 'string' && !value.includes('\u0000');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return null; // Not a cursor of ours; the caller refuses it.
    }
}
function pageSize(limit) {
    return limit === undefined || !Number.isFinite(limit) ? PAGE_DEFAULT : Math.min(PAGE_MAX, Math.max(1, Math.trunc(limit)));
}
function toPage(rows, size, cut) {
    const last = rows.length > size ? rows[size - 1] : undefined;
    return {
        items: rows.slice(0, size).map(cut.item),
        nextCursor: last === undefined ? null : cut.cursor(last)
    };
}

//# sourceMappingURL=cursor.js.map