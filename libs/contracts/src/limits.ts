/** Bounds of everything that comes from outside. Each is a promise of the public surface: raising one is safe, lowering one is not. */

/** Names, titles, subjects: what fits on one line of a list. */
export const LINE_MAX_CHARS = 200;
/** What a person writes in one go: a reason, a note, what was said in a call. */
export const TEXT_MAX_CHARS = 4_000;
/** A letter, a review section: about seven printed pages. */
export const LONG_TEXT_MAX_CHARS = 20_000;
/** Ids are UUIDs or short readable keys. */
export const ID_MAX_CHARS = 80;
/** RFC 5321 path limit. */
export const EMAIL_MAX_CHARS = 254;
/** Longest international number with separators and an extension. */
export const PHONE_MAX_CHARS = 40;
/** What browsers and servers take as an address. */
export const LINK_MAX_CHARS = 2_000;
/** Facts, actions, processes in one record: more than this is a document, not a list. */
export const LIST_MAX_ITEMS = 30;
/** Contacts of one crisis told at once. */
export const CONTACTS_MAX_ITEMS = 50;
/** Five whys may need a few more, never dozens. */
export const WHYS_MAX_ITEMS = 12;
/** Loss per hour in minor units: ten billion in the major unit, far inside exact integers. */
export const MONEY_MAX_MINOR = 1_000_000_000_000;
/** More users than people on earth is a slip of the hand. */
export const USERS_MAX = 10_000_000_000;
/** Instants outside 2000–2100 are slips of the hand, not facts. Half-open. */
export const INSTANT_MIN_MS = Date.UTC(2000, 0, 1);
export const INSTANT_END_MS = Date.UTC(2100, 0, 1);
/** Longest target a person can set: a year. */
export const TARGET_MAX_DAYS = 366;
export const TARGET_MAX_MS = TARGET_MAX_DAYS * 24 * 60 * 60_000;
/** A drill may run a month in about a second, not faster: timers below a millisecond say nothing. */
export const DRILL_RATE_MAX = 1_000_000;
export const PAGE_DEFAULT_ITEMS = 25;
export const PAGE_MAX_ITEMS = 100;
/** Opaque cursor text. */
export const CURSOR_MAX_CHARS = 500;
/** Body of one request; the longest command is a message of 20,000 characters with its substance. */
export const BODY_MAX_BYTES = 262_144;
/** A calendar file sent over HTTP; seven years with every day special fit in. Whatever its characters, it must fit into a body. */
export const CALENDAR_TEXT_MAX_CHARS = 250_000;
/** A product's name as the house writes it. */
export const PRODUCT_MAX_CHARS = 100;
/** Customers sent over in one part; a longer file comes in several. Whatever its characters, it must fit into a body. */
export const IMPORT_TEXT_MAX_CHARS = 100_000;
/** The first line of a CSV file: all its columns, and some to spare. */
export const IMPORT_HEADER_MAX_CHARS = 4_000;
/** Idempotency keys: UUIDs fit twice over. */
export const KEY_MAX_CHARS = 100;
