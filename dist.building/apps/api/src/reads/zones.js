/** On which clock times are told: that of the crisis's desk. */ "use strict";
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
    get HOME_ZONE () {
        return HOME_ZONE;
    },
    get Zones () {
        return Zones;
    }
});
const _calendar = require("#calendar");
const _persistence = require("#persistence");
const _owncalendars = require("../reference/own-calendars");
/** Desks hardly ever change; a new one is known after this long. */ const KEEP_MS = 5_000;
const HOME_ZONE = 'Asia/Jerusalem';
let Zones = class Zones {
    constructor(database, policies){
        this.database = database;
        this.kept = null;
        this.own = new _owncalendars.OwnCalendars(policies);
    }
    /** The zone of every desk. Kept for a moment; a failed reading is not kept. */ async byDesk() {
        const now = Date.now();
        if (this.kept === null || now - this.kept.at >= KEEP_MS) {
            const zones = this.read();
            this.kept = {
                at: now,
                zones
            };
            zones.catch(()=>{
                this.kept = null;
            });
        }
        return this.kept.zones;
    }
    async read() {
        const [desks, own] = await Promise.all([
            new _persistence.StaffStore(this.database).desks(),
            this.own.all()
        ]);
        const zoneOf = (desk)=>{
            const found = (0, _calendar.calendarById)(desk.calendars.desk, own);
            return found.ok ? found.calendar.zone : HOME_ZONE;
        };
        const zones = new Map(desks.map((desk)=>[
                desk.id,
                zoneOf(desk)
            ]));
        return (deskId)=>zones.get(deskId) ?? HOME_ZONE;
    }
};

//# sourceMappingURL=zones.js.map