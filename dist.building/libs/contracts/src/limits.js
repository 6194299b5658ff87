/** Bounds of everything that comes from outside. Each is a promise of the public surface: raising one is safe, lowering one is not. */ /** Names, titles, subjects: what fits on one line of a list. */ "use strict";
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
    get BODY_MAX_BYTES () {
        return BODY_MAX_BYTES;
    },
    get CONTACTS_MAX_ITEMS () {
        return CONTACTS_MAX_ITEMS;
    },
    get CURSOR_MAX_CHARS () {
        return CURSOR_MAX_CHARS;
    },
    get DRILL_RATE_MAX () {
        return DRILL_RATE_MAX;
    },
    get EMAIL_MAX_CHARS () {
        return EMAIL_MAX_CHARS;
    },
    get ID_MAX_CHARS () {
        return ID_MAX_CHARS;
    },
    get INSTANT_END_MS () {
        return INSTANT_END_MS;
    },
    get INSTANT_MIN_MS () {
        return INSTANT_MIN_MS;
    },
    get KEY_MAX_CHARS () {
        return KEY_MAX_CHARS;
    },
    get LINE_MAX_CHARS () {
        return LINE_MAX_CHARS;
    },
    get LIST_MAX_ITEMS () {
        return LIST_MAX_ITEMS;
    },
    get LONG_TEXT_MAX_CHARS () {
        return LONG_TEXT_MAX_CHARS;
    },
    get MONEY_MAX_MINOR () {
        return MONEY_MAX_MINOR;
    },
    get PAGE_DEFAULT_ITEMS () {
        return PAGE_DEFAULT_ITEMS;
    },
    get PAGE_MAX_ITEMS () {
        return PAGE_MAX_ITEMS;
    },
    get PHONE_MAX_CHARS () {
        return PHONE_MAX_CHARS;
    },
    get TARGET_MAX_DAYS () {
        return TARGET_MAX_DAYS;
    },
    get TARGET_MAX_MS () {
        return TARGET_MAX_MS;
    },
    get TEXT_MAX_CHARS () {
        return TEXT_MAX_CHARS;
    },
    get USERS_MAX () {
        return USERS_MAX;
    },
    get WHYS_MAX_ITEMS () {
        return WHYS_MAX_ITEMS;
    }
});
const LINE_MAX_CHARS = 200;
const TEXT_MAX_CHARS = 4_000;
const LONG_TEXT_MAX_CHARS = 20_000;
const ID_MAX_CHARS = 80;
const EMAIL_MAX_CHARS = 254;
const PHONE_MAX_CHARS = 40;
const LIST_MAX_ITEMS = 30;
const CONTACTS_MAX_ITEMS = 50;
const WHYS_MAX_ITEMS = 12;
const MONEY_MAX_MINOR = 1_000_000_000_000;
const USERS_MAX = 10_000_000_000;
const INSTANT_MIN_MS = Date.UTC(2000, 0, 1);
const INSTANT_END_MS = Date.UTC(2100, 0, 1);
const TARGET_MAX_DAYS = 366;
const TARGET_MAX_MS = TARGET_MAX_DAYS * 24 * 60 * 60_000;
const DRILL_RATE_MAX = 1_000_000;
const PAGE_DEFAULT_ITEMS = 25;
const PAGE_MAX_ITEMS = 100;
const CURSOR_MAX_CHARS = 500;
const BODY_MAX_BYTES = 262_144;
const KEY_MAX_CHARS = 100;

//# sourceMappingURL=limits.js.map