/** What the lists share: conditions whose values always travel as parameters, cursors that name a place in an order, rows made plain. */ "use strict";
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
    get Where () {
        return Where;
    },
    get containing () {
        return containing;
    },
    get keyColumns () {
        return keyColumns;
    },
    get numberOf () {
        return numberOf;
    },
    get orderBy () {
        return orderBy;
    },
    get pageOf () {
        return pageOf;
    },
    get pageOfList () {
        return pageOfList;
    },
    get recordOf () {
        return recordOf;
    }
});
const _domain = require("#domain");
const _request = require("../request");
let Where = class Where {
    /** The placeholder of a new parameter. */ bind(value) {
        this.parameters.push(value);
        return `$${String(this.parameters.length)}`;
    }
    add(condition) {
        this.texts.push(condition);
        return this;
    }
    /** Adds a condition around a placeholder, unless the value is missing (missing = no filter). */ when(value, condition) {
        return value === undefined ? this : this.add(condition(this.bind(value)));
    }
    /** Everything up to and including the row the cursor names is left out. Throws `cursor.invalid` for a cursor of another order or a forged one. */ after(keyset, cursor) {
        if (cursor === undefined) return this;
        const values = decodeCursor(keyset, cursor);
        const columns = keyset.columns.map((column)=>column.sql).join(', ');
        const given = keyset.columns.map((column, index)=>`${this.bind(values[index])}::${column.type}`).join(', ');
        return this.add(`(${columns}) ${keyset.descending === true ? '<' : '>'} (${given})`);
    }
    toString() {
        return this.texts.length === 0 ? 'true' : this.texts.join(' and ');
    }
    constructor(){
        this.parameters = [];
        this.texts = [];
    }
};
function orderBy(keyset) {
    return keyset.columns.map((column)=>keyset.descending === true ? `${column.sql} desc` : column.sql).join(', ');
}
function keyColumns(keyset) {
    return keyset.columns.map((column, index)=>`${column.sql}::text as key_${String(index)}`).join(', ');
}
function pageOf(rows, cut) {
    const last = rows.length > cut.limit ? rows[cut.limit - 1] : undefined;
    const key = last === undefined ? null : cut.keyset.columns.map((_column, index)=>String(last[`key_${String(index)}`]));
    return {
        items: rows.slice(0, cut.limit).map(cut.item),
        nextCursor: key === null ? null : encodeCursor(cut.keyset.name, key)
    };
}
function pageOfList(list, page) {
    const keyset = {
        name: page.name,
        columns: [
            {
                sql: '',
                type: 'text'
            }
        ]
    };
    const after = page.cursor === undefined ? undefined : decodeCursor(keyset, page.cursor)[0];
    const start = after === undefined ? 0 : list.findIndex((item)=>page.keyOf(item) === after) + 1;
    if (after !== undefined && start === 0) throw invalidCursor();
    const items = list.slice(start, start + page.limit);
    const last = items.at(-1);
    return {
        items,
        nextCursor: last === undefined || start + page.limit >= list.length ? null : encodeCursor(page.name, [
            page.keyOf(last)
        ])
    };
}
function encodeCursor(name, values) {
    return Buffer.from(JSON.stringify([
        name,
        ...values
    ])).toString('base64url');
}
const FITS = {
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    int: /^-?\d{1,9}$/,
    bigint: /^-?\d{1,18}$/,
    timestamptz: /^(infinity|\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00)$/,
    // A NUL character is the one text PostgreSQL cannot take.
    // eslint-disable-next-line no-control-regex -- it is what this looks for
    text: /^[^\u0000]{0,400}$/
};
/** The sort values of a cursor; checked by type here rather than by the casts of the database. */ function decodeCursor(keyset, cursor) {
    const parsed = parseJson(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(parsed) || parsed[0] !== keyset.name || parsed.length !== keyset.columns.length + 1) throw invalidCursor();
    return keyset.columns.map((column, index)=>{
        const value = parsed[index + 1];
        if (typeof value !== 'string' || !FITS[column.type].test(value) || !isRealDay(column.type, value)) throw invalidCursor();
        return value;
    });
}
/** 30 February fits the form and fails in the database. */ function isRealDay(type, value) {
    if (type !== 'timestamptz' || value === 'infinity') return true;
    const at = new Date(`${value.slice(0, 10)}T00:00:00Z`);
    return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value.slice(0, 10));
}
function invalidCursor() {
    return new _request.ProblemError((0, _domain.refuse)('cursor.invalid', {}, 'cursor'));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    } catch  {
        return null; // Not a cursor of ours; the caller refuses it.
    }
}
function containing(word) {
    return `%${word.replace(/[\\%_]/g, (sign)=>`\\${sign}`).replaceAll('\u0000', '')}%`;
}
function recordOf(row) {
    const value = Object.fromEntries(Object.entries(row).map(([name, raw])=>[
            name.replace(/_([a-z])/g, (_all, letter)=>letter.toUpperCase()),
            plain(raw)
        ]));
    return value;
}
function plain(raw) {
    if (raw instanceof Date) return raw.getTime();
    return Array.isArray(raw) && raw.every((one)=>one instanceof Date) ? raw.map((one)=>one.getTime()) : raw;
}
const numberOf = (row, name)=>Number(row?.[name] ?? 0);

//# sourceMappingURL=sql.js.map