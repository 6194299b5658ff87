/**
 * One description per table, from which everything else follows: the TypeORM entity, the column list of a select, the record list of a
 * bulk insert, and the way of a row into and out of SQL. Columns are the property names in snake case. The migration is written by hand;
 * test/integration/persistence.spec.ts fails when a table and its description differ.
 */ "use strict";
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
    get bigintOrNull () {
        return bigintOrNull;
    },
    get bool () {
        return bool;
    },
    get columnNames () {
        return columnNames;
    },
    get defineTable () {
        return defineTable;
    },
    get fromRow () {
        return fromRow;
    },
    get instant () {
        return instant;
    },
    get instantOrNull () {
        return instantOrNull;
    },
    get instants () {
        return instants;
    },
    get int () {
        return int;
    },
    get intKey () {
        return intKey;
    },
    get json () {
        return json;
    },
    get jsonOrNull () {
        return jsonOrNull;
    },
    get recordList () {
        return recordList;
    },
    get selectList () {
        return selectList;
    },
    get snakeCase () {
        return snakeCase;
    },
    get stampedByDatabase () {
        return stampedByDatabase;
    },
    get text () {
        return text;
    },
    get textKey () {
        return textKey;
    },
    get textOrNull () {
        return textOrNull;
    },
    get texts () {
        return texts;
    },
    get toRecord () {
        return toRecord;
    },
    get uuid () {
        return uuid;
    },
    get uuidKey () {
        return uuidKey;
    },
    get uuidOrNull () {
        return uuidOrNull;
    }
});
const _typeorm = require("typeorm");
const column = (type, more = {})=>({
        type,
        nullable: false,
        key: false,
        generated: false,
        ...more
    });
const text = column('text');
const textOrNull = column('text', {
    nullable: true
});
const textKey = column('text', {
    key: true
});
const texts = column('text[]');
const int = column('int');
const intKey = column('int', {
    key: true
});
const bigintOrNull = column('bigint', {
    nullable: true
});
const bool = column('boolean');
const uuid = column('uuid');
const uuidOrNull = column('uuid', {
    nullable: true
});
const uuidKey = column('uuid', {
    key: true
});
const instant = column('timestamptz');
const instantOrNull = column('timestamptz', {
    nullable: true
});
const instants = column('timestamptz[]');
const stampedByDatabase = column('timestamptz', {
    generated: true
});
const json = column('jsonb');
const jsonOrNull = column('jsonb', {
    nullable: true
});
function defineTable(name, columns) {
    const options = Object.fromEntries(Object.entries(columns).map(([property, described])=>[
            property,
            entityColumn(property, described)
        ]));
    // The compiler cannot see that the mapped object has the keys of `columns`; it has, by the line above.
    const entityColumns = options;
    return {
        name,
        columns,
        entity: new _typeorm.EntitySchema({
            name,
            tableName: name,
            columns: entityColumns
        })
    };
}
function entityColumn(property, described) {
    const array = described.type.endsWith('[]');
    return {
        name: snakeCase(property),
        type: baseType(described.type),
        array,
        nullable: described.nullable,
        primary: described.key,
        ...described.generated ? {
            default: ()=>'now()'
        } : {},
        ...described.type.startsWith('timestamptz') || described.type === 'bigint' ? {
            transformer: {
                to: toSqlValue(described),
                from: fromSqlValue(described)
            }
        } : {}
    };
}
function baseType(type) {
    if (type === 'text[]') return 'text';
    return type === 'timestamptz[]' ? 'timestamptz' : type;
}
function snakeCase(property) {
    return property.replace(/[A-Z]/g, (letter)=>`_${letter.toLowerCase()}`);
}
function selectList(table) {
    return columnNames(table).map((name)=>`${table.name}.${name}`).join(', ');
}
function columnNames(table) {
    return writable(table).map(([property])=>snakeCase(property));
}
function recordList(table) {
    return writable(table).map(([property, described])=>`${snakeCase(property)} ${described.type}`).join(', ');
}
function writable(table) {
    return Object.entries(table.columns).filter(([, described])=>!described.generated);
}
function toRecord(table, value) {
    return Object.fromEntries(writable(table).map(([property, described])=>[
            snakeCase(property),
            toRecordValue(described, value[property])
        ]));
}
function toRecordValue(described, value) {
    if (value === undefined || value === null) return null;
    if (described.type === 'timestamptz') return isoOf(value);
    if (described.type === 'timestamptz[]') return Array.isArray(value) ? value.map(isoOf) : null;
    return value;
}
function isoOf(value) {
    // A drill's instants come out of a multiplication and may carry fractions of a millisecond.
    return new Date(Math.round(Number(value))).toISOString();
}
function fromRow(table, row) {
    const value = Object.fromEntries(Object.entries(table.columns).flatMap(([property, described])=>{
        const name = snakeCase(property);
        return name in row ? [
            [
                property,
                fromSqlValue(described)(row[name])
            ]
        ] : [];
    }));
    return value;
}
function toSqlValue(described) {
    return (value)=>{
        if (value === undefined || value === null) return value;
        if (described.type === 'timestamptz') return new Date(Number(value));
        if (described.type === 'timestamptz[]') return Array.isArray(value) ? value.map((at)=>new Date(Number(at))) : value;
        return value;
    };
}
function fromSqlValue(described) {
    return (value)=>{
        if (value === null || value === undefined) return value;
        if (described.type === 'timestamptz') return value instanceof Date ? value.getTime() : value;
        if (described.type === 'timestamptz[]') return Array.isArray(value) ? value.map(Number) : value;
        return described.type === 'bigint' ? Number(value) : value;
    };
}

//# sourceMappingURL=table.js.map