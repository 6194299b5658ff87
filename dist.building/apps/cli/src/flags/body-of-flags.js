/** From flags back to the body of a command. */ "use strict";
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
    get bodyOfFlags () {
        return bodyOfFlags;
    },
    get isBody () {
        return isBody;
    }
});
function bodyOfFlags(given, base = {}) {
    const body = structuredClone({
        ...base
    });
    for (const { flag, value } of given)place(body, flag.steps, valueOf(flag, value));
    return body;
}
function valueOf(flag, value) {
    if (flag.kind === 'boolean') return value === true;
    if (value === null || value === true) return null;
    if (flag.kind === 'number' || flag.kind === 'choice' && flag.choices.every((choice)=>typeof choice === 'number')) {
        return /^-?\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
    }
    return value;
}
function place(body, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined) return;
    if (rest.length === 0) {
        if (!step.many) body[step.key] = value;
        else if (value !== null) body[step.key] = [
            ...listOf(body[step.key]),
            value
        ];
        else body[step.key] = [];
        return;
    }
    place(step.many ? itemFor(body, step, rest) : childOf(body, step.key), rest, value);
}
/** The last object of the list, or a new one where the last already has what is to be set. */ function itemFor(body, step, rest) {
    const list = listOf(body[step.key]);
    const last = list.at(-1);
    body[step.key] = list;
    if (isBody(last) && !isTaken(last, rest)) return last;
    const item = {};
    list.push(item);
    return item;
}
function childOf(body, key) {
    const child = body[key];
    if (isBody(child)) return child;
    const fresh = {};
    body[key] = fresh;
    return fresh;
}
function isTaken(item, steps) {
    const [step, ...rest] = steps;
    if (step === undefined || step.many) return false;
    if (rest.length === 0) return Object.hasOwn(item, step.key);
    const child = item[step.key];
    return isBody(child) && isTaken(child, rest);
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function isBody(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

//# sourceMappingURL=body-of-flags.js.map