/** From an outbox draft to a whole message: who receives it, in which words, under which stable Message-ID. */
import { createHash } from 'node:crypto';
import type { Instant, Language, OutboxDraft } from '#domain';
import { nameIn } from '#i18n';
import type { AccountNotice, OutboxPayload } from '#persistence';
import MailComposer from 'nodemailer/lib/mail-composer';
import { isAboutColleague } from '../colleague-asks';
import type { ColleagueAsks } from '../colleague-asks';
import type { MailToSend } from '../smtp/smtp-mailer';
import { customerMail, passwordResetMail, planMail, staffMail, surveyMail } from './mail-content';
import type { Clock } from './mail-content';
import type { MailContent } from './mail-content';
import { DISPLAY_ZONE } from './when';

/** The link in a message works this long after it was sent: longer than a crisis and the 90 days in which it may be opened again. */
const STATUS_LINK_MS = 180 * 86_400_000;

/** The one message to a customer that no person worded (notify.ts). */
const PLAN_WAITING = 'plan.waiting';

/** What mails need to know of a member of staff; libs/persistence's StaffStore gives it. */
export interface MailPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly active: boolean;
  /** IANA zone; null or left out = that of the house. */
  readonly zone?: string | null;
  /** His desks; where he chose no zone he reads times on the clock of the first. */
  readonly deskIds?: readonly string[];
  /** The name in the other language's letters; null or left out = there is one name. */
  readonly otherName?: string | null;
}
export interface SurveyLinkFacts {
  readonly crisisId: string;
  readonly contactId: string;
  readonly cycle: number;
  readonly expiresAt: Instant;
}
export interface StatusLinkFacts {
  readonly crisisId: string;
  readonly contactId: string;
  readonly expiresAt: Instant;
}
export interface MailRendererOptions {
  /** Sender of every message, like `Savyon Cloud <care@example.test>`. */
  readonly mailFrom: string;
  /** Where staff reach the console; without a slash at the end. */
  readonly apiUrl: string;
  readonly findPerson: (personId: string) => Promise<MailPerson | null>;
  /** The whole address of the survey page with its signed link. */
  readonly surveyUrl: (facts: SurveyLinkFacts) => string;
  /** The whole address of a contact's status page with its signed link. */
  readonly statusUrl: (facts: StatusLinkFacts) => string;
  /** The whole address under which a new password is set, by the id of its link; null when the link works no longer. Left out: none is ever mailed. */
  readonly passwordUrl?: (resetId: string) => Promise<string | null>;
  /** The wall's clock; left out but for tests. */
  readonly clock?: () => Instant;
  /** The zone in which times of a crisis are told; the house's own when left out. */
  readonly zoneOf?: (crisisId: string) => Promise<string>;
  /** The zone of a desk; that of the crisis when left out. */
  readonly zoneOfDesk?: (deskId: string) => Promise<string>;
  /** What a colleague asks and, where the receiver answers it, who asks; null where the record does not say. Left out: the mail says it without a name. */
  readonly colleagueOf?: (draft: OutboxDraft) => Promise<ColleagueAsks | null>;
  /** The language a contact has chosen since the crisis began; null = what the crisis knows holds. Left out: always that. */
  readonly languageOf?: (contactId: string) => Promise<Language | null>;
}
export type Rendered = { readonly ok: true; readonly mail: MailToSend } | { readonly ok: false; readonly why: string };

interface Addressed {
  readonly to: { readonly name: string; readonly address: string };
  readonly content: MailContent;
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly automatic: boolean;
}

export class MailRenderer {
  private readonly senderAddress: string;
  private readonly domain: string;
  /** As it stands in the sender of every message; null = the sender has no name. */
  private readonly house: string | null;

  constructor(private readonly options: MailRendererOptions) {
    this.senderAddress = /<([^<>]+)>\s*$/.exec(options.mailFrom)?.[1] ?? options.mailFrom.trim();
    this.house = /^\s*"?([^"<>]*[^"<>\s])"?\s*</.exec(options.mailFrom)?.[1] ?? null;
    this.domain = this.senderAddress.split('@').at(-1) ?? 'localhost';
  }

  /** Reads people, writes nothing. `ok: false` with the reason when there is nobody to send it to; throws when the people cannot be read. */
  async render(draft: OutboxPayload): Promise<Rendered> {
    if (draft.kind === 'account') return this.build(draft.key, await this.toOneself(draft), {});
    // One thread per crisis and receiver in every mail program.
    return this.build(draft.key, draft.kind === 'staff' ? await this.toStaff(draft) : await this.toContact(draft), draft);
  }

  private async build(key: string, addressed: Addressed | string, of: { readonly crisisId?: string; readonly reference?: string }): Promise<Rendered> {
    if (typeof addressed === 'string') return { ok: false, why: addressed };
    const { to, content, replyTo, automatic } = addressed;
    const raw = await new MailComposer({
      from: this.options.mailFrom, to: { name: headerText(to.name), address: to.address }, subject: headerText(content.subject), text: content.text, html: content.html,
      messageId: this.messageId(key),
      ...(of.crisisId === undefined ? {} : { references: this.messageId(`${of.crisisId}/${to.address}`) }),
      ...(replyTo === null ? {} : { replyTo: { name: headerText(replyTo.name), address: replyTo.address } }),
      headers: { ...(of.reference === undefined ? {} : { 'X-Tikkun-Reference': of.reference }), ...(automatic ? { 'Auto-Submitted': 'auto-generated' } : {}) },
      // Words come from people: nothing in them may read a file or an address.
      disableFileAccess: true, disableUrlAccess: true,
    }).compile().build();
    return { ok: true, mail: { from: this.senderAddress, to: to.address, raw } };
  }

  /** The same outbox row always has the same Message-ID, so that a receiver can tell a repeat. The key itself is not shown. */
  messageId(key: string): string {
    return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${this.domain}>`;
  }

  private async zoneOf(draft: OutboxDraft): Promise<string> {
    return this.options.zoneOf === undefined ? DISPLAY_ZONE : this.options.zoneOf(draft.crisisId);
  }

  /** His own zone, else that of his desk: who sits elsewhere than the crisis must not come two hours late. */
  private async clockOf({ zone, deskIds }: MailPerson, draft: OutboxDraft): Promise<Clock> {
    const ofCrisis = await this.zoneOf(draft);
    const [desk] = deskIds ?? [];
    const own = zone ?? (desk === undefined || this.options.zoneOfDesk === undefined ? ofCrisis : await this.options.zoneOfDesk(desk));
    return { zone: own, named: own !== ofCrisis };
  }

  private async toStaff(draft: OutboxDraft): Promise<Addressed | string> {
    const person = draft.personId === null ? null : await this.options.findPerson(draft.personId);
    if (person === null) return 'nobody with this id';
    if (!person.active) return 'the person has left';
    const content = staffMail(await this.withColleague(draft, person.language), person, `${this.options.apiUrl}/crises/${encodeURIComponent(draft.reference)}`, await this.clockOf(person, draft));
    return { to: { name: person.name, address: person.email }, content, replyTo: null, automatic: true };
  }

  /** A draft about a colleague who waits, with what he asks and his name as its reader knows it. */
  private async withColleague(draft: OutboxDraft, language: Language): Promise<OutboxDraft> {
    const asks = isAboutColleague(draft) ? ((await this.options.colleagueOf?.(draft)) ?? null) : null;
    if (asks === null) return draft;
    const colleague = asks.by === null ? null : await this.options.findPerson(asks.by);
    return { ...draft, params: { ...draft.params, raised: asks.kind, who: colleague === null ? null : nameIn(colleague, language) } };
  }

  private async toOneself({ personId, params }: AccountNotice): Promise<Addressed | string> {
    const person = await this.options.findPerson(personId);
    if (person === null) return 'nobody with this id';
    if (!person.active) return 'the person has left';
    const url = (await this.options.passwordUrl?.(params.resetId)) ?? null;
    // Waited too long, or a newer one has taken its place: a link that does not work is worse than none.
    if (url === null) return 'the link works no longer';
    const content = passwordResetMail({ ...person, zone: person.zone ?? null, askedBy: params.askedBy, url, expiresAt: params.expiresAt });
    return { to: { name: person.name, address: person.email }, content, replyTo: null, automatic: true };
  }

  private statusUrl(crisisId: string, contactId: string): string {
    return this.options.statusUrl({ crisisId, contactId, expiresAt: (this.options.clock ?? Date.now)() + STATUS_LINK_MS });
  }

  private async toContact(draft: OutboxDraft): Promise<Addressed | string> {
    const { contact } = draft;
    if (contact === null || contact.email === null) return 'the contact has no address';
    const to = { name: contact.name, address: contact.email };
    // A person words a message in the language he chose for it; what no person worded comes in the reader's.
    const inHis = async (): Promise<OutboxDraft> => ({ ...draft, contact: { ...contact, language: (await this.options.languageOf?.(contact.id)) ?? contact.language } });
    if (draft.kind === 'survey') {
      const { cycle, expireAt } = draft.params;
      const url = this.options.surveyUrl({ crisisId: draft.crisisId, contactId: contact.id, cycle: Number(cycle), expiresAt: Number(expireAt) });
      return { to, content: surveyMail(await inHis(), url, await this.zoneOf(draft)), replyTo: null, automatic: true };
    }
    if (draft.template === PLAN_WAITING) return { to, content: planMail(await inHis(), this.statusUrl(draft.crisisId, contact.id), await this.zoneOf(draft)), replyTo: null, automatic: true };
    const writerId = draft.params['by'];
    const writer = typeof writerId === 'string' ? await this.options.findPerson(writerId) : null;
    const statusUrl = this.statusUrl(draft.crisisId, contact.id);
    // Signed as the reader of its language can read it.
    const own = writer === null ? null : nameIn(writer, draft.params['language'] === 'en' ? 'en' : 'he');
    // An approved text that nobody wrote is signed by the house; what is answered to it reaches a person all the same.
    const automatic = draft.params['automatic'] === 'yes';
    const name = automatic ? this.house : own;
    const content = customerMail(draft, { writerName: name, statusUrl, zone: await this.zoneOf(draft) });
    return { to, content, replyTo: writer === null ? null : { name: name ?? '', address: writer.email }, automatic };
  }
}

/** Header words on one line: a line break in a name or subject could forge another header. */
function headerText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this takes out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
