/** What a public page may know: parsed from the crisis's snapshot, cut down to one contact. Nothing else of a crisis leaves this file. */ "use strict";
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
    get PublicFacts () {
        return PublicFacts;
    },
    get answerKey () {
        return answerKey;
    }
});
const _domain = require("#domain");
const _persistence = require("#persistence");
const _zod = require("zod");
const at = _zod.z.number().nullable();
const snapshot = _zod.z.object({
    crisis: _zod.z.object({
        id: _zod.z.string(),
        reference: _zod.z.string(),
        accountName: _zod.z.string(),
        cycle: _zod.z.number(),
        contacts: _zod.z.array(_zod.z.object({
            id: _zod.z.string(),
            language: _zod.z.enum([
                'he',
                'en'
            ])
        })),
        drill: _zod.z.object({
            rate: _zod.z.number(),
            realOrigin: _zod.z.number(),
            virtualOrigin: _zod.z.number()
        }).nullable(),
        routine: _zod.z.object({
            at: _zod.z.number()
        }).nullable(),
        cancelledAt: at,
        closedAt: at
    }),
    survey: _zod.z.object({
        cycle: _zod.z.number(),
        expireAt: at,
        endedAt: at,
        invitations: _zod.z.array(_zod.z.object({
            contactId: _zod.z.string(),
            items: _zod.z.array(_zod.z.enum(_domain.SURVEY_ITEMS)),
            state: _zod.z.enum([
                'planned',
                'sent',
                'answered',
                'expired',
                'suppressed'
            ])
        }))
    }),
    fix: _zod.z.object({
        locatedAt: at,
        containedAt: at,
        fixedAt: at,
        verifiedAt: at,
        operationalAt: at,
        failedVerifications: _zod.z.number()
    })
});
const substance = _zod.z.object({
    nextUpdateAt: at.catch(null),
    forecast: _zod.z.object({
        p50At: _zod.z.number(),
        p90At: _zod.z.number()
    }).nullable().catch(null)
});
function answerKey(crisisId, cycle, contactId) {
    return `survey/${crisisId}/${String(cycle)}/${contactId}`;
}
let PublicFacts = class PublicFacts {
    constructor(database, clock = Date.now){
        this.clock = clock;
        this.crises = new _persistence.CrisisStore(database);
        this.details = new _persistence.CrisisReadModel(database);
        this.inbound = new _persistence.InboundStore(database);
    }
    /** Where one contact's survey of one cycle stands; null when there is no such crisis or contact. */ async survey(crisisId, contactId, cycle) {
        const read = await this.read(crisisId, contactId);
        if (read === null) return null;
        const { state: { survey }, contact } = read;
        const kept = await this.inbound.byId(answerKey(crisisId, cycle, contactId));
        const invitation = survey.cycle === cycle ? survey.invitations.find((one)=>one.contactId === contactId) : undefined;
        if (invitation?.state === 'answered' || isAnswer(kept)) return {
            ...contact,
            state: 'answered'
        };
        const isOver = invitation === undefined || invitation.state === 'expired' || invitation.state === 'suppressed' || survey.endedAt !== null || kept !== null || survey.expireAt !== null && contact.now >= survey.expireAt;
        return isOver ? {
            ...contact,
            state: 'over'
        } : {
            ...contact,
            state: 'open',
            items: invitation.items,
            expireAt: survey.expireAt
        };
    }
    /** What one contact may see of the crisis's course; null when there is no such crisis or contact. */ async status(crisisId, contactId) {
        const read = await this.read(crisisId, contactId);
        if (read === null) return null;
        const { state, contact } = read;
        const written = (await this.details.messages(crisisId)).filter((message)=>message.contactId === contactId && message.delivery !== 'failed' && message.delivery !== 'not-received');
        const messages = written.map(toldMessage).reverse();
        const ended = state.crisis.cancelledAt !== null ? 'cancelled' : state.crisis.routine !== null ? 'routine' : null;
        return {
            ...contact,
            stage: stageOf(state),
            isAgain: state.crisis.cycle > 1 || state.fix.failedVerifications > 0,
            ended,
            nextUpdateAt: messages[0]?.nextUpdateAt ?? null,
            messages
        };
    }
    async read(crisisId, contactId) {
        if (!(0, _persistence.isUuid)(crisisId)) return null;
        const record = await this.crises.latestSnapshot(crisisId);
        if (record === null) return null;
        const state = snapshot.parse(record.state);
        const known = state.crisis.contacts.find((one)=>one.id === contactId);
        if (known === undefined) return null;
        const drill = state.crisis.drill;
        const { reference, accountName } = state.crisis;
        return {
            state,
            contact: {
                crisisId,
                contactId,
                reference,
                account: accountName,
                language: known.language,
                isDrill: drill !== null,
                now: (0, _domain.toVirtual)(drill, this.clock())
            }
        };
    }
};
/** A refused answer is none; one waiting to be relayed is. */ function isAnswer(kept) {
    return kept !== null && kept.state !== 'refused';
}
/** The customer's five steps, from the furthest that is not done (lifecycle: the earliest thing still owed). */ function stageOf({ crisis, fix }) {
    if (crisis.routine !== null || fix.verifiedAt !== null) return 4;
    if (fix.fixedAt !== null) return 3;
    if (fix.locatedAt === null) return 0;
    return fix.containedAt === null && fix.operationalAt === null ? 1 : 2;
}
function toldMessage(message) {
    const { data } = substance.safeParse(message.substance);
    return {
        at: message.at,
        subject: message.subject,
        body: message.body,
        nextUpdateAt: data?.nextUpdateAt ?? null,
        forecast: data?.forecast ?? null
    };
}

//# sourceMappingURL=public-facts.js.map