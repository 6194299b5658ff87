/** From an outbox draft to a whole message: who receives it, in which words, under which stable Message-ID. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "MailRenderer", {
    enumerable: true,
    get: function() {
        return MailRenderer;
    }
});
const _nodecrypto = require("node:crypto");
const _mailcomposer = /*#__PURE__*/ _interop_require_default(require("nodemailer/lib/mail-composer"));
const _mailcontent = require("./mail-content");
function _interop_require_default(obj) {
    return obj && obj.__esModule ? obj : {
        default: obj
    };
}
let MailRenderer = class MailRenderer {
    constructor(options){
        this.options = options;
        this.senderAddress = /<([^<>]+)>\s*$/.exec(options.mailFrom)?.[1] ?? options.mailFrom.trim();
        this.domain = this.senderAddress.split('@').at(-1) ?? 'localhost';
    }
    /** Reads people, writes nothing. `ok: false` with the reason when there is nobody to send it to; throws when the people cannot be read. */ async render(draft) {
        const addressed = draft.kind === 'staff' ? await this.toStaff(draft) : await this.toContact(draft);
        if (typeof addressed === 'string') return {
            ok: false,
            why: addressed
        };
        const { to, content, replyTo, automatic } = addressed;
        const raw = await new _mailcomposer.default({
            from: this.options.mailFrom,
            to: {
                name: headerText(to.name),
                address: to.address
            },
            subject: headerText(content.subject),
            text: content.text,
            html: content.html,
            messageId: this.messageId(draft.key),
            // One thread per crisis and receiver in every mail program.
            references: this.messageId(`${draft.crisisId}/${to.address}`),
            ...replyTo === null ? {} : {
                replyTo: {
                    name: headerText(replyTo.name),
                    address: replyTo.address
                }
            },
            headers: {
                'X-Tikkun-Reference': draft.reference,
                ...automatic ? {
                    'Auto-Submitted': 'auto-generated'
                } : {}
            },
            // Words come from people: nothing in them may read a file or an address.
            disableFileAccess: true,
            disableUrlAccess: true
        }).compile().build();
        return {
            ok: true,
            mail: {
                from: this.senderAddress,
                to: to.address,
                raw
            }
        };
    }
    /** The same outbox row always has the same Message-ID, so that a receiver can tell a repeat. The key itself is not shown. */ messageId(key) {
        return `<${(0, _nodecrypto.createHash)('sha256').update(key).digest('hex').slice(0, 40)}@${this.domain}>`;
    }
    async toStaff(draft) {
        const person = draft.personId === null ? null : await this.options.findPerson(draft.personId);
        if (person === null) return 'nobody with this id';
        if (!person.active) return 'the person has left';
        const content = (0, _mailcontent.staffMail)(draft, person, `${this.options.apiUrl}/crises/${encodeURIComponent(draft.reference)}`);
        return {
            to: {
                name: person.name,
                address: person.email
            },
            content,
            replyTo: null,
            automatic: true
        };
    }
    async toContact(draft) {
        const { contact } = draft;
        if (contact === null || contact.email === null) return 'the contact has no address';
        const to = {
            name: contact.name,
            address: contact.email
        };
        if (draft.kind === 'survey') {
            const { cycle, expireAt } = draft.params;
            const url = this.options.surveyUrl({
                crisisId: draft.crisisId,
                contactId: contact.id,
                cycle: Number(cycle),
                expiresAt: Number(expireAt)
            });
            return {
                to,
                content: (0, _mailcontent.surveyMail)(draft, url),
                replyTo: null,
                automatic: true
            };
        }
        const writerId = draft.params['by'];
        const writer = typeof writerId === 'string' ? await this.options.findPerson(writerId) : null;
        return {
            to,
            content: (0, _mailcontent.customerMail)(draft, writer?.name ?? null),
            replyTo: writer === null ? null : {
                name: writer.name,
                address: writer.email
            },
            automatic: false
        };
    }
};
/** Header words on one line: a line break in a name or subject could forge another header. */ function headerText(text) {
    // eslint-disable-next-line no-control-regex -- control characters are what this takes out
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

//# sourceMappingURL=mail-renderer.js.map