/**
 * What a batch of events puts into the tables beside the crisis row: a pure fold. Each table gets at most one record per key, because
 * one SQL statement writes them all and may touch a row only once.
 */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "projectEvents", {
    enumerable: true,
    get: function() {
        return projectEvents;
    }
});
function projectEvents(crisisId, events) {
    const commands = new Map();
    const messages = new Map();
    const deliveries = new Map();
    const contacts = [];
    const sections = new Map();
    const answers = [];
    for (const event of events){
        const { seq, at, by } = event;
        const before = commands.get(event.commandId);
        commands.set(event.commandId, {
            crisisId,
            commandId: event.commandId,
            version: seq,
            eventTypes: [
                ...before?.eventTypes ?? [],
                event.type
            ],
            actorId: before?.actorId ?? by.id
        });
        if (event.type === 'message.queued') messages.set(event.data.id, queuedMessage(crisisId, event));
        if (event.type === 'message.delivery-settled') {
            const settled = {
                crisisId,
                id: event.data.messageId,
                delivery: event.data.outcome,
                deliveryDetail: event.data.detail,
                settledAt: at,
                version: seq
            };
            const queued = messages.get(settled.id);
            if (queued === undefined) deliveries.set(settled.id, settled);
            else messages.set(settled.id, {
                ...queued,
                ...settled
            });
        }
        if (event.type === 'contact.logged') contacts.push(loggedContact(crisisId, event));
        if (event.type === 'review.section-written') sections.set(event.data.section, {
            crisisId,
            section: event.data.section,
            text: event.data.text,
            byId: by.id,
            at,
            version: seq
        });
        if (event.type === 'survey.answered') {
            const { cycle, contactId, scores, open, low } = event.data;
            answers.push({
                crisisId,
                cycle,
                contactId,
                scores: {
                    ...scores
                },
                open,
                low,
                at
            });
        }
    }
    return {
        commands: [
            ...commands.values()
        ],
        messages: [
            ...messages.values()
        ],
        deliveries: [
            ...deliveries.values()
        ],
        contacts,
        sections: [
            ...sections.values()
        ],
        answers
    };
}
function queuedMessage(crisisId, event) {
    const { id, contactId, messageType, language, subject, body, templateId, substance, counting } = event.data;
    return {
        crisisId,
        id,
        contactId,
        type: messageType,
        language,
        subject,
        body,
        templateId,
        substance,
        counting,
        byId: event.by.id,
        at: event.at,
        delivery: 'queued',
        deliveryDetail: null,
        settledAt: null,
        version: event.seq
    };
}
function loggedContact(crisisId, event) {
    const { id, direction, channel, contactId, occurredAt, said, emotionalState, needsAnswer, answered, confirmedByCustomer, substance, counting } = event.data;
    return {
        crisisId,
        id,
        direction,
        channel,
        contactId,
        occurredAt,
        said,
        emotionalState,
        needsAnswer,
        answered,
        confirmedByCustomer,
        substance,
        counting,
        byId: event.by.id,
        at: event.at
    };
}

//# sourceMappingURL=project-events.js.map