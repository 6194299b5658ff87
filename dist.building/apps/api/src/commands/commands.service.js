/** The way of a command from outside to the workflow: parse → permission → key → engine → answer. Refusals are kept in the audit. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "CommandsService", {
    enumerable: true,
    get: function() {
        return CommandsService;
    }
});
const _nodecrypto = require("node:crypto");
const _contracts = require("#contracts");
const _domain = require("#domain");
const _identity = require("#identity");
const _persistence = require("#persistence");
const _request = require("../request");
const KEY_FORM = /^[A-Za-z0-9._:-]{1,100}$/;
let CommandsService = class CommandsService {
    constructor(parts){
        this.parts = parts;
    }
    /** Opens a crisis, or answers again as the first time under the same key. `repeated` tells which. */ async open(request) {
        const { principal } = request;
        return this.audited({
            principal,
            command: 'open',
            crisisId: null
        }, async ()=>{
            const parsed = (0, _contracts.parseOpen)(request.body);
            if (!parsed.ok) throw inputError(parsed);
            const deskId = parsed.value.deskId ?? principal.deskIds[0] ?? '';
            permit(principal, 'open', {
                deskId,
                people: null
            });
            const key = keyOf(request.key);
            const claim = await this.parts.keys.claim({
                actorId: principal.actorId,
                key,
                route: 'open',
                bodyHash: hashOf(request.body),
                crisisId: (0, _nodecrypto.randomUUID)()
            });
            if (!claim.ok) throw new _request.ProblemError(claim);
            const commandId = commandIdOf(principal, key);
            const known = claim.repeated ? await this.answered(claim.crisisId, commandId) : null;
            if (known !== null) return {
                answer: known,
                repeated: true
            };
            const resolved = await this.parts.opening.resolve(parsed.value, claim.crisisId, principal);
            if (!resolved.ok) throw new _request.ProblemError(resolved);
            const result = await this.parts.gateway.open({
                commandId,
                actor: actorOf(principal, 'open'),
                payload: resolved.payload
            });
            if (!result.ok) throw new _request.ProblemError(result);
            return {
                answer: toAnswer(result.answer),
                repeated: claim.repeated
            };
        });
    }
    /** Sends a command to a crisis by id or reference. The same key again answers the same. */ async command(idOrReference, name, request) {
        const { principal } = request;
        const crisis = await this.find(idOrReference);
        return this.audited({
            principal,
            command: name,
            crisisId: crisis?.id ?? null
        }, async ()=>{
            const parsed = (0, _contracts.parseCommand)(name, request.body, ()=>`contact-${(0, _nodecrypto.randomUUID)()}`);
            if (!parsed.ok && parsed.code === 'command.unknown') throw inputError(parsed);
            if (crisis === null) throw new _request.ProblemError((0, _domain.refuse)('crisis.not-found'));
            permit(principal, name, crisis);
            if (!parsed.ok) throw inputError(parsed);
            const key = keyOf(request.key);
            const claim = await this.parts.keys.claim({
                actorId: principal.actorId,
                key,
                route: `${crisis.id}/${name}`,
                bodyHash: hashOf(request.body),
                crisisId: crisis.id
            });
            if (!claim.ok) throw new _request.ProblemError(claim);
            const commandId = commandIdOf(principal, key);
            const known = claim.repeated ? await this.answered(crisis.id, commandId) : null;
            if (known !== null) return known;
            const expectedVersion = versionOf(request.ifMatch);
            const result = await this.parts.gateway.command(crisis.id, {
                commandId,
                actor: actorOf(principal, name),
                command: parsed.command,
                expectedVersion
            });
            if (!result.ok) throw new _request.ProblemError(result);
            return toAnswer(result.answer);
        });
    }
    async find(idOrReference) {
        const plausible = (0, _persistence.isUuid)(idOrReference) || /^TK-\d{4}-\d{5,}$/.test(idOrReference);
        return plausible ? this.parts.queue.byIdOrReference(idOrReference) : null;
    }
    /** What the record answers to a repeat, after the workflow has forgotten it. */ async answered(crisisId, commandId) {
        const known = await this.parts.crises.commandResult(crisisId, commandId);
        const row = known === null ? null : await this.parts.queue.byIdOrReference(crisisId);
        if (known === null || row === null) return null;
        const first = known.version - known.eventTypes.length + 1;
        const at = new Date(known.answeredAt ?? 0).toISOString();
        return {
            id: crisisId,
            reference: row.reference,
            version: known.version,
            events: known.eventTypes.map((type, index)=>({
                    seq: first + index,
                    type,
                    at
                }))
        };
    }
    /** A refusal leaves no trace in the crisis's record; who was refused what is kept here, and never holds up the answer. */ async audited(what, run) {
        try {
            return await run();
        } catch (error) {
            if (error instanceof _request.ProblemError) {
                const { code, params } = error.refusal;
                const { principal, command, crisisId } = what;
                const line = {
                    actorId: principal.actorId,
                    actorRole: principal.roles[0] ?? 'machine',
                    crisisId,
                    command: command.slice(0, 80),
                    code,
                    params
                };
                // The refusal itself is the answer; an audit that cannot be written is a fault for the log, not for the client.
                await this.parts.audit.record(line).catch((fault)=>{
                    this.parts.logger.error({
                        err: fault
                    }, 'a refusal was not audited');
                });
            }
            throw error;
        }
    }
};
function permit(principal, action, scope) {
    const verdict = (0, _identity.mayDo)(principal, action, scope);
    if (verdict !== true) throw new _request.ProblemError(verdict);
}
/** The role a person acts in: the first of his roles; the permission has been checked for all of them. */ function actorOf(principal, _action) {
    const role = principal.kind === 'machine' ? 'machine' : principal.roles[0] ?? 'machine';
    return {
        id: principal.actorId,
        role
    };
}
function keyOf(key) {
    if (key === undefined || key === '') throw new _request.ProblemError((0, _domain.refuse)('idempotency.key-missing', {}, 'Idempotency-Key'));
    if (!KEY_FORM.test(key)) throw new _request.ProblemError((0, _domain.refuse)('idempotency.key-invalid', {}, 'Idempotency-Key'));
    return key;
}
/** Two people may choose the same key; a command id belongs to one of them. */ const commandIdOf = (principal, key)=>`${principal.actorId}:${key}`;
function versionOf(ifMatch) {
    if (ifMatch === undefined) return undefined;
    const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(ifMatch.trim())?.[1];
    if (digits === undefined) throw new _request.ProblemError((0, _domain.refuse)('version.invalid', {}, 'If-Match'));
    return Number(digits);
}
function hashOf(body) {
    return (0, _nodecrypto.createHash)('sha256').update(JSON.stringify(body)).digest('hex');
}
function inputError(parsed) {
    const refusal = {
        ok: false,
        code: parsed.code,
        params: parsed.params,
        field: parsed.field
    };
    return new _request.ProblemError(refusal, parsed.all);
}
function toAnswer(answer) {
    return {
        ...answer,
        events: answer.events.map((event)=>({
                ...event,
                at: new Date(event.at).toISOString()
            }))
    };
}

//# sourceMappingURL=commands.service.js.map