/** One line of the record as it is shown. Pure. */ "use strict";
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
    get presentEvent () {
        return presentEvent;
    },
    get timelineIds () {
        return timelineIds;
    }
});
const _contracts = require("#contracts");
const _i18n = require("#i18n");
const _names = require("./names");
const _wire = require("./wire");
const _words = require("./words");
const timelineIds = (event)=>event.type === 'crisis.opened' ? [
        event.by.id
    ] : [
        event.by.id,
        ...(0, _names.idsIn)(event.data, 2)
    ];
function presentEvent(event, names, zone) {
    const speaker = {
        nameOf: (id)=>names.say(id),
        zone
    };
    return {
        seq: event.seq,
        at: (0, _contracts.toIso)(event.at),
        type: event.type,
        track: (0, _wire.trackOf)(event),
        by: {
            id: event.by.id,
            role: event.by.role,
            name: names.say(event.by.id)
        },
        text: (0, _words.both)((language)=>(0, _i18n.describeEvent)(event, speaker, language)),
        customerVisible: (0, _wire.isCustomerVisible)(event),
        data: (0, _wire.wireData)(event)
    };
}

//# sourceMappingURL=timeline.presenter.js.map