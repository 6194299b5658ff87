/** Flags on a commander command: declared with help, collected in the order they were written. */ "use strict";
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
    get addFlags () {
        return addFlags;
    },
    get flagHelp () {
        return flagHelp;
    }
});
const _commander = require("commander");
const _language = require("../texts/language");
const PLACEHOLDERS = {
    text: {
        he: 'טקסט',
        en: 'text'
    },
    instant: {
        he: 'מועד',
        en: 'time'
    },
    number: {
        he: 'מספר',
        en: 'number'
    },
    boolean: {
        he: '',
        en: ''
    },
    choice: {
        he: 'ערך',
        en: 'value'
    }
};
const WORDS = {
    he: {
        required: 'חובה',
        repeat: 'אפשר לחזור',
        item: 'חזרה פותחת פריט נוסף',
        fallback: 'ברירת מחדל',
        no: 'ערך ריק',
        notSo: 'שלילה',
        most: 'עד'
    },
    en: {
        required: 'required',
        repeat: 'repeatable',
        item: 'a repeat begins the next item',
        fallback: 'default',
        no: 'set to nothing',
        notSo: 'not so',
        most: 'at most'
    }
};
function flagHelp(flag, lang) {
    const words = WORDS[lang];
    const last = flag.steps.at(-1);
    const facts = [
        flag.required ? words.required : undefined,
        flag.choices.length > 0 ? flag.choices.map(String).join(' | ') : undefined,
        flag.kind === 'instant' ? '2026-09-10T16:00+03:00 | +2h | -30m | now' : undefined,
        last?.many === true ? words.repeat : undefined,
        flag.steps.slice(0, -1).some((step)=>step.many) ? words.item : undefined,
        flag.mostChars !== undefined && flag.kind === 'text' && flag.choices.length === 0 ? `${words.most} ${String(flag.mostChars)}` : undefined,
        flag.fallback !== undefined && flag.fallback !== null && flag.fallback !== '' ? `${words.fallback} ${String(flag.fallback)}` : undefined
    ];
    return facts.filter((fact)=>fact !== undefined).map((fact)=>(0, _language.isolate)(fact, lang)).join('; ');
}
function addFlags(command, flags, lang) {
    const given = [];
    for (const flag of flags){
        const help = flagHelp(flag, lang);
        if (flag.kind === 'boolean') {
            collect(command, new _commander.Option(`--${flag.name}`, help), ()=>given.push({
                    flag,
                    value: true
                }));
            collect(command, new _commander.Option(`--no-${flag.name}`, WORDS[lang].notSo), ()=>given.push({
                    flag,
                    value: null
                }));
            continue;
        }
        collect(command, new _commander.Option(`--${flag.name} <${PLACEHOLDERS[flag.kind][lang]}>`, help), (value)=>given.push({
                flag,
                value
            }));
        if (flag.nullable) collect(command, new _commander.Option(`--no-${flag.name}`, WORDS[lang].no), ()=>given.push({
                flag,
                value: null
            }));
    }
    return given;
}
function collect(command, option, take) {
    command.addOption(option);
    command.on(`option:${option.name()}`, (value)=>{
        take(typeof value === 'string' ? value : '');
    });
}

//# sourceMappingURL=add-flags.js.map