/** The catalogue: everything a person or a machine can do to a crisis, in one table. */ "use strict";
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
    get allEntries () {
        return allEntries;
    },
    get catalogue () {
        return catalogue;
    },
    get commandEntries () {
        return commandEntries;
    },
    get commandNames () {
        return commandNames;
    },
    get isPublicCommand () {
        return isPublicCommand;
    },
    get parseCommand () {
        return parseCommand;
    },
    get parseOpen () {
        return parseOpen;
    }
});
const _technical = require("./commands/technical");
const _crisis = require("./commands/crisis");
const _message = require("./commands/message");
const _obligation = require("./commands/obligation");
const _open = require("./commands/open");
const _closing = require("./commands/closing");
const _staff = require("./commands/staff");
const _parse = require("./parse");
const catalogue = {
    ..._crisis.crisisCommands,
    ..._staff.staffCommands,
    ..._message.messageCommands,
    ..._obligation.obligationCommands,
    ..._technical.fixCommands,
    ..._technical.causeCommands,
    ..._closing.surveyCommands,
    ..._closing.reviewCommands
};
const commandEntries = Object.values(catalogue);
const commandNames = commandEntries.map((entry)=>entry.name);
const allEntries = [
    _open.openCommand,
    ...commandEntries
];
function isPublicCommand(name) {
    return Object.hasOwn(catalogue, name);
}
function parseCommand(name, body, newId) {
    if (!isPublicCommand(name)) {
        const unknown = {
            code: 'command.unknown',
            field: '',
            params: {
                name: name.slice(0, 80).replace(/\p{Surrogate}/gu, '\uFFFD')
            }
        };
        return {
            ok: false,
            ...unknown,
            all: [
                unknown
            ]
        };
    }
    const parsed = (0, _parse.parseWith)(catalogue[name].schema, withContactId(body, newId));
    if (!parsed.ok) return parsed;
    // The entry's type ties name and payload together; TypeScript cannot follow that through the union.
    return {
        ok: true,
        command: {
            type: name,
            payload: parsed.value
        }
    };
}
function parseOpen(body) {
    return (0, _parse.parseWith)(_open.openCommand.schema, body);
}
function withContactId(body, newId) {
    if (newId === undefined || typeof body !== 'object' || body === null || !('contact' in body)) return body;
    const { contact } = body;
    if (typeof contact !== 'object' || contact === null || Array.isArray(contact) || 'id' in contact) return body;
    return {
        ...body,
        contact: {
            ...contact,
            id: newId()
        }
    };
}

//# sourceMappingURL=catalogue.js.map