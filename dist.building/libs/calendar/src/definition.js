"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "WEEKDAYS", {
    enumerable: true,
    get: function() {
        return WEEKDAYS;
    }
});
const WEEKDAYS = [
    'sun',
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat'
];

//# sourceMappingURL=definition.js.map