/** Injection tokens of what every part of the API shares; provided once by the API module. */
export const DATA_SOURCE = Symbol('DATA_SOURCE');
export const CONFIG = Symbol('CONFIG');
/** The protocols read at start. */
export const PROTOCOLS = Symbol('PROTOCOLS');
/** The mail catcher of the embedded default, or null. */
export const MAIL_CATCHER = Symbol('MAIL_CATCHER');
