/** An SMTP address as the connection needs it. */ "use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "readSmtpUrl", {
    enumerable: true,
    get: function() {
        return readSmtpUrl;
    }
});
const SMTPS_PORT = 465;
const SUBMISSION_PORT = 587;
function readSmtpUrl(address) {
    const url = new URL(address);
    if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') throw new Error('The mail server address must begin with smtp:// or smtps://.');
    const secure = url.protocol === 'smtps:';
    const standard = secure ? SMTPS_PORT : SUBMISSION_PORT;
    return {
        host: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port === '' ? standard : Number(url.port),
        secure,
        user: url.username === '' ? null : decodeURIComponent(url.username),
        password: url.password === '' ? null : decodeURIComponent(url.password)
    };
}

//# sourceMappingURL=smtp-settings.js.map