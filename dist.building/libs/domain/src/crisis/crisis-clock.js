/** Maps real to virtual instants. A live crisis runs at rate 1 with both origins equal; a drill runs faster, through the very same code. */ "use strict";
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
    get toReal () {
        return toReal;
    },
    get toVirtual () {
        return toVirtual;
    }
});
function toVirtual(clock, realAt) {
    return clock === null ? realAt : Math.floor(clock.virtualOrigin + (realAt - clock.realOrigin) * clock.rate);
}
function toReal(clock, virtualAt) {
    return clock === null ? virtualAt : Math.ceil(clock.realOrigin + (virtualAt - clock.virtualOrigin) / clock.rate);
}

//# sourceMappingURL=crisis-clock.js.map