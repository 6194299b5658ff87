/** Collects conditions and their parameters; every value travels as a parameter, never as text. */ "use strict";
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
    get Conditions () {
        return Conditions;
    },
    get containing () {
        return containing;
    }
});
let Conditions = class Conditions {
    /** The placeholder of a new parameter: `$1`, `$2`, … */ parameter(value) {
        this.parameters.push(value);
        return `$${this.parameters.length}`;
    }
    /** Adds a condition built around a placeholder, unless the value is absent (missing = no filter). */ when(value, condition) {
        if (value !== undefined) this.texts.push(condition(this.parameter(value), value));
        return this;
    }
    add(condition) {
        this.texts.push(condition);
        return this;
    }
    /** All conditions, joined with `and`; `true` when there is none. */ toString() {
        return this.texts.length === 0 ? 'true' : this.texts.join(' and ');
    }
    constructor(){
        this.texts = [];
        this.parameters = [];
    }
};
function containing(word) {
    return `%${word.replace(/[\\%_]/g, (sign)=>`\\${sign}`).replaceAll('\u0000', '')}%`;
}

//# sourceMappingURL=sql-conditions.js.map