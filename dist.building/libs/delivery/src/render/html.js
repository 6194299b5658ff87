/** Building HTML from parts that cannot break out of their place. */ "use strict";
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
    get directionOf () {
        return directionOf;
    },
    get escapeHtml () {
        return escapeHtml;
    },
    get isolate () {
        return isolate;
    },
    get typedParagraphs () {
        return typedParagraphs;
    }
});
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;'
};
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character)=>ENTITIES[character] ?? character);
}
function isolate(fact) {
    return `<bdi>${escapeHtml(fact)}</bdi>`;
}
function directionOf(language) {
    return language === 'he' ? 'rtl' : 'ltr';
}
function typedParagraphs(text) {
    return text.replace(/\r\n?/g, '\n').split(/\n{2,}/).map((part)=>part.trim()).filter((part)=>part !== '');
}

//# sourceMappingURL=html.js.map