/** Turns what a client sends into what the domain opens: account and contacts on the fly, desk, people, protocol and calendars pinned. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "OpenCrisisService", {
    enumerable: true,
    get: function() {
        return OpenCrisisService;
    }
});
const _nodecrypto = require("node:crypto");
const _calendar = require("#calendar");
const _domain = require("#domain");
const _protocol = require("#protocol");
const DAY_MS = 86_400_000;
/** Compiled ahead at opening; the workflow compiles further before it runs out. */ const WINDOW_MS = 75 * DAY_MS;
/** Found out later than this, it is an old story and belongs in a note (own design). */ const MAX_AWARENESS_AGE_MS = 60 * DAY_MS;
let OpenCrisisService = class OpenCrisisService {
    constructor(parts){
        this.parts = parts;
    }
    /** Resolves a parsed request for `crisisId`. Repeats with the same id make no second account or contact. Refuses what it cannot find. */ async resolve(request, crisisId, principal) {
        const realNow = Date.now();
        const deskId = request.deskId ?? principal.deskIds[0] ?? null;
        const desk = deskId === null ? null : await this.parts.staff.desk(deskId);
        if (desk === null) return (0, _domain.refuse)('desk.not-found', {
            deskId: deskId ?? ''
        }, 'deskId');
        const now = request.drill?.startsAt ?? realNow;
        const awareAt = request.awareAt ?? now;
        if (awareAt > now) return (0, _domain.refuse)('instant.future', {
            awareAt
        }, 'awareAt');
        if (awareAt < now - MAX_AWARENESS_AGE_MS) return (0, _domain.refuse)('instant.absurd', {
            awareAt
        }, 'awareAt');
        const people = await this.people(request, desk, principal);
        if ('code' in people) return people;
        const protocol = await this.protocol(request.protocolId ?? desk.protocolId);
        if ('code' in protocol) return protocol;
        const calendars = await this.compile(desk.calendars, awareAt, now);
        if ('code' in calendars) return calendars;
        const account = await this.account(request, crisisId, desk.id);
        if ('code' in account) return account;
        const contacts = await this.contacts(request, crisisId, account.id);
        if ('code' in contacts) return contacts;
        const { summary, trigger, causes, impactLevel, impact, trustSignals, spokeFirst } = request;
        return {
            ok: true,
            payload: {
                crisisId,
                reference: await this.parts.crises.nextReference(realNow),
                summary,
                account,
                contacts: contacts.list,
                trigger,
                causes,
                impactLevel,
                impact,
                trustSignals,
                awareAt,
                spokeFirst,
                deskId: desk.id,
                people: people.people,
                protocol: protocol.protocol,
                calendars: calendars.calendars,
                drill: request.drill === null ? null : {
                    rate: request.drill.rate,
                    realOrigin: realNow,
                    virtualOrigin: now
                }
            }
        };
    }
    async people(request, desk, principal) {
        const wanted = {
            ...desk.people,
            ...request.people
        };
        const opener = principal.roles.includes('incident-manager') ? principal.personId : null;
        const people = {
            ...wanted,
            incidentManager: wanted.incidentManager ?? opener
        };
        for (const role of _domain.PEOPLE_ROLES){
            const personId = request.people[role];
            if (personId === undefined || personId === null) continue;
            const person = await this.parts.staff.person(personId);
            if (person?.active !== true) return (0, _domain.refuse)('person.not-found', {
                personId
            }, `people.${role}`);
        }
        return {
            people
        };
    }
    async protocol(protocolId) {
        const loaded = (0, _protocol.findProtocol)(this.parts.protocols.loaded, protocolId);
        if (loaded === undefined) return (0, _domain.refuse)('protocol.not-found', {
            protocolId
        }, 'protocolId');
        const { id, version } = loaded.protocol;
        const pinned = await this.parts.policies.useProtocol({
            id,
            version,
            fingerprint: loaded.fingerprint,
            document: loaded.document
        });
        return pinned.ok ? {
            protocol: loaded.protocol
        } : pinned;
    }
    async compile(ids, awareAt, now) {
        const own = await this.parts.calendars.all();
        const compiled = new Map();
        for (const clock of _domain.CLOCK_NAMES){
            const found = (0, _calendar.calendarById)(ids[clock], own);
            if (!found.ok) return found;
            const outside = (0, _calendar.refuseOutOfCoverage)(found.calendar, awareAt) ?? (0, _calendar.refuseOutOfCoverage)(found.calendar, now + WINDOW_MS);
            if (outside !== undefined) return outside;
            compiled.set(clock, (0, _calendar.compileCalendar)(found.calendar, awareAt - DAY_MS, now + WINDOW_MS));
        }
        const of = (clock)=>{
            const calendar = compiled.get(clock);
            if (calendar === undefined) throw new Error(`The calendar of the clock ${clock} was not compiled`);
            return calendar;
        };
        return {
            calendars: {
                always: of('always'),
                extended: of('extended'),
                desk: of('desk'),
                delivery: of('delivery')
            }
        };
    }
    async account(request, crisisId, deskId) {
        if ('id' in request.account) {
            const account = await this.parts.customers.account(request.account.id);
            return account === null ? (0, _domain.refuse)('customer.not-found', {}, 'account.id') : {
                id: account.id,
                name: account.name,
                vip: account.vip
            };
        }
        const { name, vip } = request.account;
        const account = await this.parts.customers.ensureAccount({
            id: derivedId('account', crisisId, name),
            name,
            vip,
            deskId
        });
        return {
            id: account.id,
            name: account.name,
            vip: account.vip
        };
    }
    async contacts(request, crisisId, accountId) {
        const known = await this.parts.customers.contactsOf(accountId);
        if (request.contacts.length === 0) return {
            list: known.map(contactOf)
        };
        const list = [];
        const fresh = [];
        for (const [index, wanted] of request.contacts.entries()){
            if ('id' in wanted) {
                const found = known.find((one)=>one.id === wanted.id);
                if (found === undefined) return (0, _domain.refuse)('contact.not-found', {}, `contacts.${String(index)}.id`);
                list.push(contactOf(found));
                continue;
            }
            const same = known.find((one)=>one.email !== null && one.email.toLowerCase() === wanted.email?.toLowerCase());
            const contact = same === undefined ? {
                ...wanted,
                id: derivedId('contact', crisisId, String(index))
            } : {
                ...wanted,
                id: same.id
            };
            fresh.push(contact);
            list.push(contact);
        }
        await this.parts.customers.saveContacts(fresh.map((contact)=>({
                ...contact,
                accountId
            })));
        return {
            list
        };
    }
};
function contactOf({ id, name, email, phone, language, genderForm }) {
    return {
        id,
        name,
        email,
        phone,
        language,
        genderForm
    };
}
/** The same for the same crisis and place, so that a repeated opening finds what the first one made. */ function derivedId(kind, crisisId, place) {
    return `${kind}-${(0, _nodecrypto.createHash)('sha256').update(`${crisisId}/${place}`).digest('hex').slice(0, 16)}`;
}

//# sourceMappingURL=open-crisis.service.js.map