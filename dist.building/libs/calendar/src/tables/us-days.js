/** Frozen table, written by generate/write-tables.mjs and reviewed. Correct it by a new version of the calendar, never silently. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "usDays", {
    enumerable: true,
    get: function() {
        return usDays;
    }
});
const source = '5 U.S.C. 6103; Executive Order 11582';
const usDays = [
    {
        date: '2024-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2024-01-15',
        kind: 'closed',
        he: 'יום מרטין לותר קינג',
        en: 'Martin Luther King Jr. Day',
        source
    },
    {
        date: '2024-02-19',
        kind: 'closed',
        he: 'יום הולדת וושינגטון',
        en: 'Washington’s Birthday',
        source
    },
    {
        date: '2024-05-27',
        kind: 'closed',
        he: 'יום הזיכרון האמריקני',
        en: 'Memorial Day',
        source
    },
    {
        date: '2024-06-19',
        kind: 'closed',
        he: 'ג׳ונטינת׳',
        en: 'Juneteenth',
        source
    },
    {
        date: '2024-07-04',
        kind: 'closed',
        he: 'יום העצמאות האמריקני',
        en: 'Independence Day',
        source
    },
    {
        date: '2024-09-02',
        kind: 'closed',
        he: 'יום העבודה',
        en: 'Labor Day',
        source
    },
    {
        date: '2024-10-14',
        kind: 'closed',
        he: 'יום קולומבוס',
        en: 'Columbus Day',
        source
    },
    {
        date: '2024-11-11',
        kind: 'closed',
        he: 'יום הוותיקים',
        en: 'Veterans Day',
        source
    },
    {
        date: '2024-11-28',
        kind: 'closed',
        he: 'חג ההודיה',
        en: 'Thanksgiving Day',
        source
    },
    {
        date: '2024-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    },
    {
        date: '2025-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2025-01-20',
        kind: 'closed',
        he: 'יום מרטין לותר קינג',
        en: 'Martin Luther King Jr. Day',
        source
    },
    {
        date: '2025-02-17',
        kind: 'closed',
        he: 'יום הולדת וושינגטון',
        en: 'Washington’s Birthday',
        source
    },
    {
        date: '2025-05-26',
        kind: 'closed',
        he: 'יום הזיכרון האמריקני',
        en: 'Memorial Day',
        source
    },
    {
        date: '2025-06-19',
        kind: 'closed',
        he: 'ג׳ונטינת׳',
        en: 'Juneteenth',
        source
    },
    {
        date: '2025-07-04',
        kind: 'closed',
        he: 'יום העצמאות האמריקני',
        en: 'Independence Day',
        source
    },
    {
        date: '2025-09-01',
        kind: 'closed',
        he: 'יום העבודה',
        en: 'Labor Day',
        source
    },
    {
        date: '2025-10-13',
        kind: 'closed',
        he: 'יום קולומבוס',
        en: 'Columbus Day',
        source
    },
    {
        date: '2025-11-11',
        kind: 'closed',
        he: 'יום הוותיקים',
        en: 'Veterans Day',
        source
    },
    {
        date: '2025-11-27',
        kind: 'closed',
        he: 'חג ההודיה',
        en: 'Thanksgiving Day',
        source
    },
    {
        date: '2025-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    },
    {
        date: '2026-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2026-01-19',
        kind: 'closed',
        he: 'יום מרטין לותר קינג',
        en: 'Martin Luther King Jr. Day',
        source
    },
    {
        date: '2026-02-16',
        kind: 'closed',
        he: 'יום הולדת וושינגטון',
        en: 'Washington’s Birthday',
        source
    },
    {
        date: '2026-05-25',
        kind: 'closed',
        he: 'יום הזיכרון האמריקני',
        en: 'Memorial Day',
        source
    },
    {
        date: '2026-06-19',
        kind: 'closed',
        he: 'ג׳ונטינת׳',
        en: 'Juneteenth',
        source
    },
    {
        date: '2026-07-03',
        kind: 'closed',
        he: 'יום העצמאות האמריקני (יום חלופי)',
        en: 'Independence Day (observed)',
        source
    },
    {
        date: '2026-07-04',
        kind: 'closed',
        he: 'יום העצמאות האמריקני',
        en: 'Independence Day',
        source
    },
    {
        date: '2026-09-07',
        kind: 'closed',
        he: 'יום העבודה',
        en: 'Labor Day',
        source
    },
    {
        date: '2026-10-12',
        kind: 'closed',
        he: 'יום קולומבוס',
        en: 'Columbus Day',
        source
    },
    {
        date: '2026-11-11',
        kind: 'closed',
        he: 'יום הוותיקים',
        en: 'Veterans Day',
        source
    },
    {
        date: '2026-11-26',
        kind: 'closed',
        he: 'חג ההודיה',
        en: 'Thanksgiving Day',
        source
    },
    {
        date: '2026-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    },
    {
        date: '2027-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2027-01-18',
        kind: 'closed',
        he: 'יום מרטין לותר קינג',
        en: 'Martin Luther King Jr. Day',
        source
    },
    {
        date: '2027-02-15',
        kind: 'closed',
        he: 'יום הולדת וושינגטון',
        en: 'Washington’s Birthday',
        source
    },
    {
        date: '2027-05-31',
        kind: 'closed',
        he: 'יום הזיכרון האמריקני',
        en: 'Memorial Day',
        source
    },
    {
        date: '2027-06-18',
        kind: 'closed',
        he: 'ג׳ונטינת׳ (יום חלופי)',
        en: 'Juneteenth (observed)',
        source
    },
    {
        date: '2027-06-19',
        kind: 'closed',
        he: 'ג׳ונטינת׳',
        en: 'Juneteenth',
        source
    },
    {
        date: '2027-07-04',
        kind: 'closed',
        he: 'יום העצמאות האמריקני',
        en: 'Independence Day',
        source
    },
    {
        date: '2027-07-05',
        kind: 'closed',
        he: 'יום העצמאות האמריקני (יום חלופי)',
        en: 'Independence Day (observed)',
        source
    },
    {
        date: '2027-09-06',
        kind: 'closed',
        he: 'יום העבודה',
        en: 'Labor Day',
        source
    },
    {
        date: '2027-10-11',
        kind: 'closed',
        he: 'יום קולומבוס',
        en: 'Columbus Day',
        source
    },
    {
        date: '2027-11-11',
        kind: 'closed',
        he: 'יום הוותיקים',
        en: 'Veterans Day',
        source
    },
    {
        date: '2027-11-25',
        kind: 'closed',
        he: 'חג ההודיה',
        en: 'Thanksgiving Day',
        source
    },
    {
        date: '2027-12-24',
        kind: 'closed',
        he: 'חג המולד (יום חלופי)',
        en: 'Christmas Day (observed)',
        source
    },
    {
        date: '2027-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    },
    {
        date: '2027-12-31',
        kind: 'closed',
        he: 'ראש השנה האזרחי (יום חלופי)',
        en: 'New Year’s Day (observed)',
        source
    },
    {
        date: '2028-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2028-01-17',
        kind: 'closed',
        he: 'יום מרטין לותר קינג',
        en: 'Martin Luther King Jr. Day',
        source
    },
    {
        date: '2028-02-21',
        kind: 'closed',
        he: 'יום הולדת וושינגטון',
        en: 'Washington’s Birthday',
        source
    },
    {
        date: '2028-05-29',
        kind: 'closed',
        he: 'יום הזיכרון האמריקני',
        en: 'Memorial Day',
        source
    },
    {
        date: '2028-06-19',
        kind: 'closed',
        he: 'ג׳ונטינת׳',
        en: 'Juneteenth',
        source
    },
    {
        date: '2028-07-04',
        kind: 'closed',
        he: 'יום העצמאות האמריקני',
        en: 'Independence Day',
        source
    },
    {
        date: '2028-09-04',
        kind: 'closed',
        he: 'יום העבודה',
        en: 'Labor Day',
        source
    },
    {
        date: '2028-10-09',
        kind: 'closed',
        he: 'יום קולומבוס',
        en: 'Columbus Day',
        source
    },
    {
        date: '2028-11-10',
        kind: 'closed',
        he: 'יום הוותיקים (יום חלופי)',
        en: 'Veterans Day (observed)',
        source
    },
    {
        date: '2028-11-11',
        kind: 'closed',
        he: 'יום הוותיקים',
        en: 'Veterans Day',
        source
    },
    {
        date: '2028-11-23',
        kind: 'closed',
        he: 'חג ההודיה',
        en: 'Thanksgiving Day',
        source
    },
    {
        date: '2028-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    },
    {
        date: '2029-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2029-01-15',
        kind: 'closed',
        he: 'יום מרטין לותר קינג',
        en: 'Martin Luther King Jr. Day',
        source
    },
    {
        date: '2029-02-19',
        kind: 'closed',
        he: 'יום הולדת וושינגטון',
        en: 'Washington’s Birthday',
        source
    },
    {
        date: '2029-05-28',
        kind: 'closed',
        he: 'יום הזיכרון האמריקני',
        en: 'Memorial Day',
        source
    },
    {
        date: '2029-06-19',
        kind: 'closed',
        he: 'ג׳ונטינת׳',
        en: 'Juneteenth',
        source
    },
    {
        date: '2029-07-04',
        kind: 'closed',
        he: 'יום העצמאות האמריקני',
        en: 'Independence Day',
        source
    },
    {
        date: '2029-09-03',
        kind: 'closed',
        he: 'יום העבודה',
        en: 'Labor Day',
        source
    },
    {
        date: '2029-10-08',
        kind: 'closed',
        he: 'יום קולומבוס',
        en: 'Columbus Day',
        source
    },
    {
        date: '2029-11-11',
        kind: 'closed',
        he: 'יום הוותיקים',
        en: 'Veterans Day',
        source
    },
    {
        date: '2029-11-12',
        kind: 'closed',
        he: 'יום הוותיקים (יום חלופי)',
        en: 'Veterans Day (observed)',
        source
    },
    {
        date: '2029-11-22',
        kind: 'closed',
        he: 'חג ההודיה',
        en: 'Thanksgiving Day',
        source
    },
    {
        date: '2029-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    },
    {
        date: '2030-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2030-01-21',
        kind: 'closed',
        he: 'יום מרטין לותר קינג',
        en: 'Martin Luther King Jr. Day',
        source
    },
    {
        date: '2030-02-18',
        kind: 'closed',
        he: 'יום הולדת וושינגטון',
        en: 'Washington’s Birthday',
        source
    },
    {
        date: '2030-05-27',
        kind: 'closed',
        he: 'יום הזיכרון האמריקני',
        en: 'Memorial Day',
        source
    },
    {
        date: '2030-06-19',
        kind: 'closed',
        he: 'ג׳ונטינת׳',
        en: 'Juneteenth',
        source
    },
    {
        date: '2030-07-04',
        kind: 'closed',
        he: 'יום העצמאות האמריקני',
        en: 'Independence Day',
        source
    },
    {
        date: '2030-09-02',
        kind: 'closed',
        he: 'יום העבודה',
        en: 'Labor Day',
        source
    },
    {
        date: '2030-10-14',
        kind: 'closed',
        he: 'יום קולומבוס',
        en: 'Columbus Day',
        source
    },
    {
        date: '2030-11-11',
        kind: 'closed',
        he: 'יום הוותיקים',
        en: 'Veterans Day',
        source
    },
    {
        date: '2030-11-28',
        kind: 'closed',
        he: 'חג ההודיה',
        en: 'Thanksgiving Day',
        source
    },
    {
        date: '2030-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    }
];

//# sourceMappingURL=us-days.js.map