/** The shape both languages fill in. `{name}` marks a place for a fact; the renderer isolates it, so that direction never leaks. */
export const STAFF_TEMPLATES = [
  'crisis-opened', 'severity-set', 'lowering-proposed', 'cancel-proposed', 'escalated-by-hand', 'role-assigned', 'reopened', 'workaround-expiring', 'workaround-expired',
  'delivery-unknown', 'delivery-failed', 'survey-low', 'review-submitted', 'review-approved', 'review-returned', 'review-signed',
  'obligation-warned', 'obligation-escalated', 'obligation-taken-over', 'obligation-reassigned', 'obligation-started',
  'promise-broken', 'message-returned', 'overrides-counted', 'plan-change-asked', 'plan-item-named', 'withholding-proposed', 'compensation-waiting', 'compensation-granted', 'compensation-declined', 'queue-jump-waiting', 'pulse-asked', 'pulse-reminded', 'colleague-raised', 'colleague-answered', 'boundary-waiting', 'boundary-to-tell', 'account-wanted', 'verdict-to-tell', 'second-examiner-wanted', 'verdict-to-read', 'verdict-returned', 'pulse-low', 'customer-left', 'late-echo', 'attempt-declined', 'customer-lost', 'apology-call-owed',
] as const;
export type StaffTemplate = (typeof STAFF_TEMPLATES)[number];

export interface MailText {
  readonly subject: string;
  /** Paragraphs. */
  readonly body: readonly string[];
}

export interface Catalogue {
  readonly staff: Readonly<Record<StaffTemplate, MailText>>;
  /** For a template this release does not know: a plain word is better than silence. */
  readonly staffOther: MailText;
  readonly staffFrame: { readonly greeting: string; readonly crisis: string; readonly open: string; readonly drill: string; readonly drillNote: string; readonly noTime: string };
  readonly customerFrame: { readonly greeting: string; readonly nextUpdate: string; readonly reference: string; readonly status: string };
  readonly plan: { readonly waiting: MailText; readonly until: string; readonly link: string };
  readonly survey: { readonly invitation: MailText; readonly reminder: MailText; readonly link: string; readonly until: string };
  /** About the reader's own account. */
  readonly account: {
    readonly passwordReset: MailText;
    /** Who asked for it: somebody who vouches for it, or whoever typed the address at the login. */
    readonly askedBy: { readonly administrator: string; readonly login: string };
    readonly link: string; readonly until: string; readonly notAsked: string; readonly frame: string;
  };
  readonly mailPages: {
    readonly title: string; readonly empty: string; readonly from: string; readonly to: string; readonly subject: string; readonly at: string;
    readonly search: string; readonly older: string; readonly back: string; readonly raw: string; readonly textPart: string; readonly htmlPart: string; readonly note: string; readonly noSubject: string;
  };
}

export type Facts = Readonly<Record<string, string>>;

/** Puts facts into a text; each goes through `isolate`, the words between through `escape`. A fact not given leaves nothing. Pure. */
export function fill(text: string, facts: Facts, as: { readonly escape: (words: string) => string; readonly isolate: (fact: string) => string }): string {
  return text.split(/(\{[a-zA-Z]+\})/).map((part) => {
    const name = /^\{([a-zA-Z]+)\}$/.exec(part)?.[1];
    if (name === undefined) return as.escape(part);
    const fact = facts[name] ?? '';
    return fact === '' ? '' : as.isolate(fact);
  }).join('');
}
