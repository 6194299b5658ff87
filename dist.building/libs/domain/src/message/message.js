/** Contacts with the customer and messages to him: what was said, by whom, and what became of each message. Types only. */ "use strict";
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
    get CONTACT_CHANNELS () {
        return CONTACT_CHANNELS;
    },
    get EMOTIONAL_STATES () {
        return EMOTIONAL_STATES;
    },
    get MESSAGE_TYPES () {
        return MESSAGE_TYPES;
    },
    get NO_MESSAGES () {
        return NO_MESSAGES;
    }
});
const CONTACT_CHANNELS = [
    'call',
    'meeting',
    'email',
    'chat',
    'sms',
    'letter',
    'status-page'
];
const EMOTIONAL_STATES = [
    'calm',
    'worried',
    'frustrated',
    'angry',
    'furious',
    'hurt',
    'relieved',
    'unknown'
];
const MESSAGE_TYPES = [
    'first-contact',
    'update',
    'stage-update',
    'answer',
    'summary',
    'closing',
    'other'
];
const NO_MESSAGES = {
    unsettled: [],
    lastToCustomerAt: null,
    lastFromCustomerAt: null,
    lastUpdateAt: null,
    nextUpdateToldAt: null,
    nothingNewInRow: 0,
    unanswered: [],
    toCustomer: 0,
    fromCustomer: 0,
    emotionalState: 'unknown'
};

//# sourceMappingURL=message.js.map