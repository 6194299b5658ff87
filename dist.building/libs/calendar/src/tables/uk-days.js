/** Frozen table, written by generate/write-tables.mjs and reviewed. Correct it by a new version of the calendar, never silently. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ukDays", {
    enumerable: true,
    get: function() {
        return ukDays;
    }
});
const source = 'Banking and Financial Dealings Act 1971, schedule 1; royal proclamation; common law';
const ukDays = [
    {
        date: '2024-01-01',
        kind: 'closed',
        he: 'ראש השנה האזרחי',
        en: 'New Year’s Day',
        source
    },
    {
        date: '2024-03-29',
        kind: 'closed',
        he: 'יום שישי הטוב',
        en: 'Good Friday',
        source
    },
    {
        date: '2024-04-01',
        kind: 'closed',
        he: 'יום שני של פסחא',
        en: 'Easter Monday',
        source
    },
    {
        date: '2024-05-06',
        kind: 'closed',
        he: 'חג תחילת מאי',
        en: 'Early May bank holiday',
        source
    },
    {
        date: '2024-05-27',
        kind: 'closed',
        he: 'חג האביב',
        en: 'Spring bank holiday',
        source
    },
    {
        date: '2024-08-26',
        kind: 'closed',
        he: 'חג הקיץ',
        en: 'Summer bank holiday',
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
        date: '2024-12-26',
        kind: 'closed',
        he: 'בוקסינג דיי',
        en: 'Boxing Day',
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
        date: '2025-04-18',
        kind: 'closed',
        he: 'יום שישי הטוב',
        en: 'Good Friday',
        source
    },
    {
        date: '2025-04-21',
        kind: 'closed',
        he: 'יום שני של פסחא',
        en: 'Easter Monday',
        source
    },
    {
        date: '2025-05-05',
        kind: 'closed',
        he: 'חג תחילת מאי',
        en: 'Early May bank holiday',
        source
    },
    {
        date: '2025-05-26',
        kind: 'closed',
        he: 'חג האביב',
        en: 'Spring bank holiday',
        source
    },
    {
        date: '2025-08-25',
        kind: 'closed',
        he: 'חג הקיץ',
        en: 'Summer bank holiday',
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
        date: '2025-12-26',
        kind: 'closed',
        he: 'בוקסינג דיי',
        en: 'Boxing Day',
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
        date: '2026-04-03',
        kind: 'closed',
        he: 'יום שישי הטוב',
        en: 'Good Friday',
        source
    },
    {
        date: '2026-04-06',
        kind: 'closed',
        he: 'יום שני של פסחא',
        en: 'Easter Monday',
        source
    },
    {
        date: '2026-05-04',
        kind: 'closed',
        he: 'חג תחילת מאי',
        en: 'Early May bank holiday',
        source
    },
    {
        date: '2026-05-25',
        kind: 'closed',
        he: 'חג האביב',
        en: 'Spring bank holiday',
        source
    },
    {
        date: '2026-08-31',
        kind: 'closed',
        he: 'חג הקיץ',
        en: 'Summer bank holiday',
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
        date: '2026-12-26',
        kind: 'closed',
        he: 'בוקסינג דיי',
        en: 'Boxing Day',
        source
    },
    {
        date: '2026-12-28',
        kind: 'closed',
        he: 'בוקסינג דיי (יום חלופי)',
        en: 'Boxing Day (substitute day)',
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
        date: '2027-03-26',
        kind: 'closed',
        he: 'יום שישי הטוב',
        en: 'Good Friday',
        source
    },
    {
        date: '2027-03-29',
        kind: 'closed',
        he: 'יום שני של פסחא',
        en: 'Easter Monday',
        source
    },
    {
        date: '2027-05-03',
        kind: 'closed',
        he: 'חג תחילת מאי',
        en: 'Early May bank holiday',
        source
    },
    {
        date: '2027-05-31',
        kind: 'closed',
        he: 'חג האביב',
        en: 'Spring bank holiday',
        source
    },
    {
        date: '2027-08-30',
        kind: 'closed',
        he: 'חג הקיץ',
        en: 'Summer bank holiday',
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
        date: '2027-12-26',
        kind: 'closed',
        he: 'בוקסינג דיי',
        en: 'Boxing Day',
        source
    },
    {
        date: '2027-12-27',
        kind: 'closed',
        he: 'חג המולד (יום חלופי)',
        en: 'Christmas Day (substitute day)',
        source
    },
    {
        date: '2027-12-28',
        kind: 'closed',
        he: 'בוקסינג דיי (יום חלופי)',
        en: 'Boxing Day (substitute day)',
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
        date: '2028-01-03',
        kind: 'closed',
        he: 'ראש השנה האזרחי (יום חלופי)',
        en: 'New Year’s Day (substitute day)',
        source
    },
    {
        date: '2028-04-14',
        kind: 'closed',
        he: 'יום שישי הטוב',
        en: 'Good Friday',
        source
    },
    {
        date: '2028-04-17',
        kind: 'closed',
        he: 'יום שני של פסחא',
        en: 'Easter Monday',
        source
    },
    {
        date: '2028-05-01',
        kind: 'closed',
        he: 'חג תחילת מאי',
        en: 'Early May bank holiday',
        source
    },
    {
        date: '2028-05-29',
        kind: 'closed',
        he: 'חג האביב',
        en: 'Spring bank holiday',
        source
    },
    {
        date: '2028-08-28',
        kind: 'closed',
        he: 'חג הקיץ',
        en: 'Summer bank holiday',
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
        date: '2028-12-26',
        kind: 'closed',
        he: 'בוקסינג דיי',
        en: 'Boxing Day',
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
        date: '2029-03-30',
        kind: 'closed',
        he: 'יום שישי הטוב',
        en: 'Good Friday',
        source
    },
    {
        date: '2029-04-02',
        kind: 'closed',
        he: 'יום שני של פסחא',
        en: 'Easter Monday',
        source
    },
    {
        date: '2029-05-07',
        kind: 'closed',
        he: 'חג תחילת מאי',
        en: 'Early May bank holiday',
        source
    },
    {
        date: '2029-05-28',
        kind: 'closed',
        he: 'חג האביב',
        en: 'Spring bank holiday',
        source
    },
    {
        date: '2029-08-27',
        kind: 'closed',
        he: 'חג הקיץ',
        en: 'Summer bank holiday',
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
        date: '2029-12-26',
        kind: 'closed',
        he: 'בוקסינג דיי',
        en: 'Boxing Day',
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
        date: '2030-04-19',
        kind: 'closed',
        he: 'יום שישי הטוב',
        en: 'Good Friday',
        source
    },
    {
        date: '2030-04-22',
        kind: 'closed',
        he: 'יום שני של פסחא',
        en: 'Easter Monday',
        source
    },
    {
        date: '2030-05-06',
        kind: 'closed',
        he: 'חג תחילת מאי',
        en: 'Early May bank holiday',
        source
    },
    {
        date: '2030-05-27',
        kind: 'closed',
        he: 'חג האביב',
        en: 'Spring bank holiday',
        source
    },
    {
        date: '2030-08-26',
        kind: 'closed',
        he: 'חג הקיץ',
        en: 'Summer bank holiday',
        source
    },
    {
        date: '2030-12-25',
        kind: 'closed',
        he: 'חג המולד',
        en: 'Christmas Day',
        source
    },
    {
        date: '2030-12-26',
        kind: 'closed',
        he: 'בוקסינג דיי',
        en: 'Boxing Day',
        source
    }
];

//# sourceMappingURL=uk-days.js.map