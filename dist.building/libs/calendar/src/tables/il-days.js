/** Frozen table, written by generate/write-tables.mjs and reviewed. Correct it by a new version of the calendar, never silently. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ilDays", {
    enumerable: true,
    get: function() {
        return ilDays;
    }
});
const source = 'Law and Administration Ordinance 1948 s. 18A; Independence Day Law 1949; eves: general collective practice';
const ilDays = [
    {
        date: '2024-04-22',
        kind: 'short',
        he: 'ערב פסח',
        en: 'Eve of Passover',
        source
    },
    {
        date: '2024-04-23',
        kind: 'closed',
        he: 'פסח',
        en: 'Passover, first day',
        source
    },
    {
        date: '2024-04-28',
        kind: 'short',
        he: 'ערב שביעי של פסח',
        en: 'Eve of the seventh day of Passover',
        source
    },
    {
        date: '2024-04-29',
        kind: 'closed',
        he: 'שביעי של פסח',
        en: 'Passover, seventh day',
        source
    },
    {
        date: '2024-05-13',
        kind: 'short',
        he: 'יום הזיכרון, ערב יום העצמאות',
        en: 'Remembrance Day, eve of Independence Day',
        source
    },
    {
        date: '2024-05-14',
        kind: 'closed',
        he: 'יום העצמאות',
        en: 'Independence Day',
        source
    },
    {
        date: '2024-06-11',
        kind: 'short',
        he: 'ערב שבועות',
        en: 'Eve of Shavuot',
        source
    },
    {
        date: '2024-06-12',
        kind: 'closed',
        he: 'שבועות',
        en: 'Shavuot',
        source
    },
    {
        date: '2024-10-02',
        kind: 'short',
        he: 'ערב ראש השנה',
        en: 'Eve of Rosh Hashana',
        source
    },
    {
        date: '2024-10-03',
        kind: 'closed',
        he: 'ראש השנה, יום ראשון',
        en: 'Rosh Hashana, first day',
        source
    },
    {
        date: '2024-10-04',
        kind: 'closed',
        he: 'ראש השנה, יום שני',
        en: 'Rosh Hashana, second day',
        source
    },
    {
        date: '2024-10-11',
        kind: 'short',
        he: 'ערב יום הכיפורים',
        en: 'Eve of Yom Kippur',
        source
    },
    {
        date: '2024-10-12',
        kind: 'closed',
        he: 'יום הכיפורים',
        en: 'Yom Kippur',
        source
    },
    {
        date: '2024-10-16',
        kind: 'short',
        he: 'ערב סוכות',
        en: 'Eve of Sukkot',
        source
    },
    {
        date: '2024-10-17',
        kind: 'closed',
        he: 'סוכות',
        en: 'Sukkot, first day',
        source
    },
    {
        date: '2024-10-23',
        kind: 'short',
        he: 'הושענא רבה, ערב שמיני עצרת',
        en: 'Hoshana Rabba, eve of Shemini Atzeret',
        source
    },
    {
        date: '2024-10-24',
        kind: 'closed',
        he: 'שמיני עצרת, שמחת תורה',
        en: 'Shemini Atzeret, Simchat Torah',
        source
    },
    {
        date: '2025-04-12',
        kind: 'short',
        he: 'ערב פסח',
        en: 'Eve of Passover',
        source
    },
    {
        date: '2025-04-13',
        kind: 'closed',
        he: 'פסח',
        en: 'Passover, first day',
        source
    },
    {
        date: '2025-04-18',
        kind: 'short',
        he: 'ערב שביעי של פסח',
        en: 'Eve of the seventh day of Passover',
        source
    },
    {
        date: '2025-04-19',
        kind: 'closed',
        he: 'שביעי של פסח',
        en: 'Passover, seventh day',
        source
    },
    {
        date: '2025-04-30',
        kind: 'short',
        he: 'יום הזיכרון, ערב יום העצמאות',
        en: 'Remembrance Day, eve of Independence Day',
        source
    },
    {
        date: '2025-05-01',
        kind: 'closed',
        he: 'יום העצמאות',
        en: 'Independence Day',
        source
    },
    {
        date: '2025-06-01',
        kind: 'short',
        he: 'ערב שבועות',
        en: 'Eve of Shavuot',
        source
    },
    {
        date: '2025-06-02',
        kind: 'closed',
        he: 'שבועות',
        en: 'Shavuot',
        source
    },
    {
        date: '2025-09-22',
        kind: 'short',
        he: 'ערב ראש השנה',
        en: 'Eve of Rosh Hashana',
        source
    },
    {
        date: '2025-09-23',
        kind: 'closed',
        he: 'ראש השנה, יום ראשון',
        en: 'Rosh Hashana, first day',
        source
    },
    {
        date: '2025-09-24',
        kind: 'closed',
        he: 'ראש השנה, יום שני',
        en: 'Rosh Hashana, second day',
        source
    },
    {
        date: '2025-10-01',
        kind: 'short',
        he: 'ערב יום הכיפורים',
        en: 'Eve of Yom Kippur',
        source
    },
    {
        date: '2025-10-02',
        kind: 'closed',
        he: 'יום הכיפורים',
        en: 'Yom Kippur',
        source
    },
    {
        date: '2025-10-06',
        kind: 'short',
        he: 'ערב סוכות',
        en: 'Eve of Sukkot',
        source
    },
    {
        date: '2025-10-07',
        kind: 'closed',
        he: 'סוכות',
        en: 'Sukkot, first day',
        source
    },
    {
        date: '2025-10-13',
        kind: 'short',
        he: 'הושענא רבה, ערב שמיני עצרת',
        en: 'Hoshana Rabba, eve of Shemini Atzeret',
        source
    },
    {
        date: '2025-10-14',
        kind: 'closed',
        he: 'שמיני עצרת, שמחת תורה',
        en: 'Shemini Atzeret, Simchat Torah',
        source
    },
    {
        date: '2026-04-01',
        kind: 'short',
        he: 'ערב פסח',
        en: 'Eve of Passover',
        source
    },
    {
        date: '2026-04-02',
        kind: 'closed',
        he: 'פסח',
        en: 'Passover, first day',
        source
    },
    {
        date: '2026-04-07',
        kind: 'short',
        he: 'ערב שביעי של פסח',
        en: 'Eve of the seventh day of Passover',
        source
    },
    {
        date: '2026-04-08',
        kind: 'closed',
        he: 'שביעי של פסח',
        en: 'Passover, seventh day',
        source
    },
    {
        date: '2026-04-21',
        kind: 'short',
        he: 'יום הזיכרון, ערב יום העצמאות',
        en: 'Remembrance Day, eve of Independence Day',
        source
    },
    {
        date: '2026-04-22',
        kind: 'closed',
        he: 'יום העצמאות',
        en: 'Independence Day',
        source
    },
    {
        date: '2026-05-21',
        kind: 'short',
        he: 'ערב שבועות',
        en: 'Eve of Shavuot',
        source
    },
    {
        date: '2026-05-22',
        kind: 'closed',
        he: 'שבועות',
        en: 'Shavuot',
        source
    },
    {
        date: '2026-09-11',
        kind: 'short',
        he: 'ערב ראש השנה',
        en: 'Eve of Rosh Hashana',
        source
    },
    {
        date: '2026-09-12',
        kind: 'closed',
        he: 'ראש השנה, יום ראשון',
        en: 'Rosh Hashana, first day',
        source
    },
    {
        date: '2026-09-13',
        kind: 'closed',
        he: 'ראש השנה, יום שני',
        en: 'Rosh Hashana, second day',
        source
    },
    {
        date: '2026-09-20',
        kind: 'short',
        he: 'ערב יום הכיפורים',
        en: 'Eve of Yom Kippur',
        source
    },
    {
        date: '2026-09-21',
        kind: 'closed',
        he: 'יום הכיפורים',
        en: 'Yom Kippur',
        source
    },
    {
        date: '2026-09-25',
        kind: 'short',
        he: 'ערב סוכות',
        en: 'Eve of Sukkot',
        source
    },
    {
        date: '2026-09-26',
        kind: 'closed',
        he: 'סוכות',
        en: 'Sukkot, first day',
        source
    },
    {
        date: '2026-10-02',
        kind: 'short',
        he: 'הושענא רבה, ערב שמיני עצרת',
        en: 'Hoshana Rabba, eve of Shemini Atzeret',
        source
    },
    {
        date: '2026-10-03',
        kind: 'closed',
        he: 'שמיני עצרת, שמחת תורה',
        en: 'Shemini Atzeret, Simchat Torah',
        source
    },
    {
        date: '2027-04-21',
        kind: 'short',
        he: 'ערב פסח',
        en: 'Eve of Passover',
        source
    },
    {
        date: '2027-04-22',
        kind: 'closed',
        he: 'פסח',
        en: 'Passover, first day',
        source
    },
    {
        date: '2027-04-27',
        kind: 'short',
        he: 'ערב שביעי של פסח',
        en: 'Eve of the seventh day of Passover',
        source
    },
    {
        date: '2027-04-28',
        kind: 'closed',
        he: 'שביעי של פסח',
        en: 'Passover, seventh day',
        source
    },
    {
        date: '2027-05-11',
        kind: 'short',
        he: 'יום הזיכרון, ערב יום העצמאות',
        en: 'Remembrance Day, eve of Independence Day',
        source
    },
    {
        date: '2027-05-12',
        kind: 'closed',
        he: 'יום העצמאות',
        en: 'Independence Day',
        source
    },
    {
        date: '2027-06-10',
        kind: 'short',
        he: 'ערב שבועות',
        en: 'Eve of Shavuot',
        source
    },
    {
        date: '2027-06-11',
        kind: 'closed',
        he: 'שבועות',
        en: 'Shavuot',
        source
    },
    {
        date: '2027-10-01',
        kind: 'short',
        he: 'ערב ראש השנה',
        en: 'Eve of Rosh Hashana',
        source
    },
    {
        date: '2027-10-02',
        kind: 'closed',
        he: 'ראש השנה, יום ראשון',
        en: 'Rosh Hashana, first day',
        source
    },
    {
        date: '2027-10-03',
        kind: 'closed',
        he: 'ראש השנה, יום שני',
        en: 'Rosh Hashana, second day',
        source
    },
    {
        date: '2027-10-10',
        kind: 'short',
        he: 'ערב יום הכיפורים',
        en: 'Eve of Yom Kippur',
        source
    },
    {
        date: '2027-10-11',
        kind: 'closed',
        he: 'יום הכיפורים',
        en: 'Yom Kippur',
        source
    },
    {
        date: '2027-10-15',
        kind: 'short',
        he: 'ערב סוכות',
        en: 'Eve of Sukkot',
        source
    },
    {
        date: '2027-10-16',
        kind: 'closed',
        he: 'סוכות',
        en: 'Sukkot, first day',
        source
    },
    {
        date: '2027-10-22',
        kind: 'short',
        he: 'הושענא רבה, ערב שמיני עצרת',
        en: 'Hoshana Rabba, eve of Shemini Atzeret',
        source
    },
    {
        date: '2027-10-23',
        kind: 'closed',
        he: 'שמיני עצרת, שמחת תורה',
        en: 'Shemini Atzeret, Simchat Torah',
        source
    },
    {
        date: '2028-04-10',
        kind: 'short',
        he: 'ערב פסח',
        en: 'Eve of Passover',
        source
    },
    {
        date: '2028-04-11',
        kind: 'closed',
        he: 'פסח',
        en: 'Passover, first day',
        source
    },
    {
        date: '2028-04-16',
        kind: 'short',
        he: 'ערב שביעי של פסח',
        en: 'Eve of the seventh day of Passover',
        source
    },
    {
        date: '2028-04-17',
        kind: 'closed',
        he: 'שביעי של פסח',
        en: 'Passover, seventh day',
        source
    },
    {
        date: '2028-05-01',
        kind: 'short',
        he: 'יום הזיכרון, ערב יום העצמאות',
        en: 'Remembrance Day, eve of Independence Day',
        source
    },
    {
        date: '2028-05-02',
        kind: 'closed',
        he: 'יום העצמאות',
        en: 'Independence Day',
        source
    },
    {
        date: '2028-05-30',
        kind: 'short',
        he: 'ערב שבועות',
        en: 'Eve of Shavuot',
        source
    },
    {
        date: '2028-05-31',
        kind: 'closed',
        he: 'שבועות',
        en: 'Shavuot',
        source
    },
    {
        date: '2028-09-20',
        kind: 'short',
        he: 'ערב ראש השנה',
        en: 'Eve of Rosh Hashana',
        source
    },
    {
        date: '2028-09-21',
        kind: 'closed',
        he: 'ראש השנה, יום ראשון',
        en: 'Rosh Hashana, first day',
        source
    },
    {
        date: '2028-09-22',
        kind: 'closed',
        he: 'ראש השנה, יום שני',
        en: 'Rosh Hashana, second day',
        source
    },
    {
        date: '2028-09-29',
        kind: 'short',
        he: 'ערב יום הכיפורים',
        en: 'Eve of Yom Kippur',
        source
    },
    {
        date: '2028-09-30',
        kind: 'closed',
        he: 'יום הכיפורים',
        en: 'Yom Kippur',
        source
    },
    {
        date: '2028-10-04',
        kind: 'short',
        he: 'ערב סוכות',
        en: 'Eve of Sukkot',
        source
    },
    {
        date: '2028-10-05',
        kind: 'closed',
        he: 'סוכות',
        en: 'Sukkot, first day',
        source
    },
    {
        date: '2028-10-11',
        kind: 'short',
        he: 'הושענא רבה, ערב שמיני עצרת',
        en: 'Hoshana Rabba, eve of Shemini Atzeret',
        source
    },
    {
        date: '2028-10-12',
        kind: 'closed',
        he: 'שמיני עצרת, שמחת תורה',
        en: 'Shemini Atzeret, Simchat Torah',
        source
    },
    {
        date: '2029-03-30',
        kind: 'short',
        he: 'ערב פסח',
        en: 'Eve of Passover',
        source
    },
    {
        date: '2029-03-31',
        kind: 'closed',
        he: 'פסח',
        en: 'Passover, first day',
        source
    },
    {
        date: '2029-04-05',
        kind: 'short',
        he: 'ערב שביעי של פסח',
        en: 'Eve of the seventh day of Passover',
        source
    },
    {
        date: '2029-04-06',
        kind: 'closed',
        he: 'שביעי של פסח',
        en: 'Passover, seventh day',
        source
    },
    {
        date: '2029-04-18',
        kind: 'short',
        he: 'יום הזיכרון, ערב יום העצמאות',
        en: 'Remembrance Day, eve of Independence Day',
        source
    },
    {
        date: '2029-04-19',
        kind: 'closed',
        he: 'יום העצמאות',
        en: 'Independence Day',
        source
    },
    {
        date: '2029-05-19',
        kind: 'short',
        he: 'ערב שבועות',
        en: 'Eve of Shavuot',
        source
    },
    {
        date: '2029-05-20',
        kind: 'closed',
        he: 'שבועות',
        en: 'Shavuot',
        source
    },
    {
        date: '2029-09-09',
        kind: 'short',
        he: 'ערב ראש השנה',
        en: 'Eve of Rosh Hashana',
        source
    },
    {
        date: '2029-09-10',
        kind: 'closed',
        he: 'ראש השנה, יום ראשון',
        en: 'Rosh Hashana, first day',
        source
    },
    {
        date: '2029-09-11',
        kind: 'closed',
        he: 'ראש השנה, יום שני',
        en: 'Rosh Hashana, second day',
        source
    },
    {
        date: '2029-09-18',
        kind: 'short',
        he: 'ערב יום הכיפורים',
        en: 'Eve of Yom Kippur',
        source
    },
    {
        date: '2029-09-19',
        kind: 'closed',
        he: 'יום הכיפורים',
        en: 'Yom Kippur',
        source
    },
    {
        date: '2029-09-23',
        kind: 'short',
        he: 'ערב סוכות',
        en: 'Eve of Sukkot',
        source
    },
    {
        date: '2029-09-24',
        kind: 'closed',
        he: 'סוכות',
        en: 'Sukkot, first day',
        source
    },
    {
        date: '2029-09-30',
        kind: 'short',
        he: 'הושענא רבה, ערב שמיני עצרת',
        en: 'Hoshana Rabba, eve of Shemini Atzeret',
        source
    },
    {
        date: '2029-10-01',
        kind: 'closed',
        he: 'שמיני עצרת, שמחת תורה',
        en: 'Shemini Atzeret, Simchat Torah',
        source
    },
    {
        date: '2030-04-17',
        kind: 'short',
        he: 'ערב פסח',
        en: 'Eve of Passover',
        source
    },
    {
        date: '2030-04-18',
        kind: 'closed',
        he: 'פסח',
        en: 'Passover, first day',
        source
    },
    {
        date: '2030-04-23',
        kind: 'short',
        he: 'ערב שביעי של פסח',
        en: 'Eve of the seventh day of Passover',
        source
    },
    {
        date: '2030-04-24',
        kind: 'closed',
        he: 'שביעי של פסח',
        en: 'Passover, seventh day',
        source
    },
    {
        date: '2030-05-07',
        kind: 'short',
        he: 'יום הזיכרון, ערב יום העצמאות',
        en: 'Remembrance Day, eve of Independence Day',
        source
    },
    {
        date: '2030-05-08',
        kind: 'closed',
        he: 'יום העצמאות',
        en: 'Independence Day',
        source
    },
    {
        date: '2030-06-06',
        kind: 'short',
        he: 'ערב שבועות',
        en: 'Eve of Shavuot',
        source
    },
    {
        date: '2030-06-07',
        kind: 'closed',
        he: 'שבועות',
        en: 'Shavuot',
        source
    },
    {
        date: '2030-09-27',
        kind: 'short',
        he: 'ערב ראש השנה',
        en: 'Eve of Rosh Hashana',
        source
    },
    {
        date: '2030-09-28',
        kind: 'closed',
        he: 'ראש השנה, יום ראשון',
        en: 'Rosh Hashana, first day',
        source
    },
    {
        date: '2030-09-29',
        kind: 'closed',
        he: 'ראש השנה, יום שני',
        en: 'Rosh Hashana, second day',
        source
    },
    {
        date: '2030-10-06',
        kind: 'short',
        he: 'ערב יום הכיפורים',
        en: 'Eve of Yom Kippur',
        source
    },
    {
        date: '2030-10-07',
        kind: 'closed',
        he: 'יום הכיפורים',
        en: 'Yom Kippur',
        source
    },
    {
        date: '2030-10-11',
        kind: 'short',
        he: 'ערב סוכות',
        en: 'Eve of Sukkot',
        source
    },
    {
        date: '2030-10-12',
        kind: 'closed',
        he: 'סוכות',
        en: 'Sukkot, first day',
        source
    },
    {
        date: '2030-10-18',
        kind: 'short',
        he: 'הושענא רבה, ערב שמיני עצרת',
        en: 'Hoshana Rabba, eve of Shemini Atzeret',
        source
    },
    {
        date: '2030-10-19',
        kind: 'closed',
        he: 'שמיני עצרת, שמחת תורה',
        en: 'Shemini Atzeret, Simchat Torah',
        source
    }
];

//# sourceMappingURL=il-days.js.map