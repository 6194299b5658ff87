/** A report as it is typed, and as the API takes it. Pure, but for the last lines that keep it on this device. */
import type { CrisisDraft, CrisisPreview, OpenRequestInput } from '#contracts';
import { readInstant } from '../../forms/model/instants';
import { readMoney, readNumber } from '../../forms/model/money';
import { WRONG } from './texts';

export type Level = 1 | 2 | 3 | 4;
export type Signal = CrisisPreview['suggestedSignals'][number]['signal'];
export interface DraftContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: 'he' | 'en';
  readonly genderForm: 'neutral' | 'feminine' | 'masculine';
}
export interface OpenDraft {
  readonly summary: string;
  /** On file; null for a new one named by `customerName`. */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly customerName: string;
  /** Of those on file, who is left out. */
  readonly leftOut: readonly string[];
  readonly contacts: readonly DraftContact[];
  readonly impactLevel: Level | null;
  readonly spokeFirst: OpenRequestInput['spokeFirst'] | null;
  readonly trustSignals: readonly Signal[];
  readonly trigger: string;
  readonly causes: readonly string[];
  readonly product: string;
  readonly processes: string;
  readonly loss: string;
  /** Empty: nobody has chosen one, and no amount is typed yet; then it is the desk's. */
  readonly currency: string;
  readonly users: string;
  readonly workaround: boolean;
  readonly statedBy: 'customer' | 'us';
  readonly deadline: string;
  /** 'YYYY-MM-DDTHH:mm' on the person's clock; empty = now. */
  readonly aware: string;
  readonly desk: string;
}
export const EMPTY_DRAFT: OpenDraft = {
  summary: '', customer: null, customerName: '', leftOut: [], contacts: [], impactLevel: null, spokeFirst: null, trustSignals: [], trigger: '', causes: [], product: '', processes: '', loss: '', currency: '', users: '', workaround: false, statedBy: 'us', deadline: '', aware: '', desk: '',
};

interface Paying { readonly id: string; readonly currency: string | null }
/**
 * The draft with the currency of its desk where nobody chose one; empty where the desk's is not known: nothing is taken for shekels that
 * was meant in another currency. `home`: the desk an opening goes to unless one is named.
 */
export function withCurrency(draft: OpenDraft, desks: readonly Paying[], home: string | undefined): OpenDraft {
  if (draft.currency !== '') return draft;
  const desk = draft.desk === '' ? home : draft.desk;
  return { ...draft, currency: desks.find(({ id }) => id === desk)?.currency ?? '' };
}

export const blankContact = (language: DraftContact['language']): DraftContact => ({ name: '', email: '', phone: '', language, genderForm: 'neutral' });

/** A field, and what is wrong with it; fields are named as in the API's problems. */
export interface Wrong {
  readonly field: string;
  readonly text: { readonly he: string; readonly en: string };
}

export function wrongIn(draft: OpenDraft, onFile: number, zone: string): readonly Wrong[] {
  const wrong: Wrong[] = [];
  const add = (is: boolean, field: string, text: Wrong['text']): void => { if (is) wrong.push({ field, text }); };
  add(draft.summary.trim() === '', 'summary', WRONG.summary);
  add(draft.customer === null && draft.customerName.trim() === '', 'account', WRONG.account);
  add(draft.contacts.length + Math.max(0, onFile - draft.leftOut.length) === 0, 'contacts', WRONG.contacts);
  for (const [index, contact] of draft.contacts.entries()) add(contact.name.trim() === '', `contacts.${String(index)}.name`, WRONG.contactName);
  add(draft.impactLevel === null, 'impactLevel', WRONG.impactLevel);
  add(draft.spokeFirst === null, 'spokeFirst', WRONG.spokeFirst);
  add(Number.isNaN(readMoney(draft.loss, draft.currency)), 'impact.lossPerHourMinor', WRONG.money);
  add(draft.loss.trim() !== '' && draft.currency === '', 'impact.currency', WRONG.currency);
  const users = readNumber(draft.users);
  add(users !== null && !Number.isInteger(users), 'impact.usersAffected', WRONG.number);
  add(!readInstant(draft.aware, zone).ok, 'awareAt', WRONG.instant);
  return wrong;
}

const lines = (text: string): readonly string[] => text.split(/[,;\n]/).map((one) => one.trim()).filter((one) => one !== '');
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const numberOr = (value: number | null): number | null => (value === null || Number.isNaN(value) ? null : value);

type SentImpact = Omit<NonNullable<CrisisDraft['impact']>, 'currency'> & { readonly currency?: string };
function impactOf({ processes, loss, currency, users, deadline, workaround, statedBy }: OpenDraft): SentImpact {
  // An amount without a currency says nothing, and none is added to it.
  const money = currency === '' ? { lossPerHourMinor: null } : { lossPerHourMinor: numberOr(readMoney(loss, currency)), currency };
  return { processes: [...lines(processes)], ...money, usersAffected: numberOr(readNumber(users)), deadlines: [...lines(deadline)], reputation: null, workaroundExists: workaround, statedBy };
}

/** What an opening sends. `contactIds`: those on file. Call it when `wrongIn` found nothing. */
export function bodyOf(draft: OpenDraft, contactIds: readonly string[], zone: string): Readonly<Record<string, unknown>> {
  const aware = readInstant(draft.aware, zone);
  return {
    summary: draft.summary.trim(), account: draft.customer === null ? { name: draft.customerName.trim(), language: draft.contacts[0]?.language ?? 'he' } : { id: draft.customer.id },
    contacts: [
      ...contactIds.filter((id) => !draft.leftOut.includes(id)).map((id) => ({ id })),
      ...draft.contacts.map(({ name, email, phone, language, genderForm }) => ({ name: name.trim(), email: orNull(email), phone: orNull(phone), language, genderForm })),
    ],
    impactLevel: draft.impactLevel, impact: impactOf(draft), trustSignals: draft.trustSignals, spokeFirst: draft.spokeFirst, causes: draft.causes, product: orNull(draft.product),
    ...(draft.trigger === '' ? {} : { trigger: draft.trigger }), ...(draft.desk === '' ? {} : { deskId: draft.desk }), ...(aware.ok && aware.at !== null ? { awareAt: new Date(aware.at).toISOString() } : {}),
  };
}

/** What is asked while typing. */
export function previewOf(draft: OpenDraft, zone: string): Readonly<Record<string, unknown>> {
  const aware = readInstant(draft.aware, zone);
  return {
    summary: draft.summary, accountId: draft.customer?.id ?? null, accountName: draft.customer === null ? orNull(draft.customerName) : null, impactLevel: draft.impactLevel, impact: impactOf(draft), trustSignals: draft.trustSignals, spokeFirst: draft.spokeFirst ?? 'us',
    ...(draft.desk === '' ? {} : { deskId: draft.desk }), ...(aware.ok && aware.at !== null ? { awareAt: new Date(aware.at).toISOString() } : {}),
  };
}

/** A problem's field as the screen names its fields: contacts on file come first in what is sent, the typed ones after them. */
export function fieldOnScreen(field: string, sentOnFile: number): string {
  const contact = /^contacts\.(\d+)(?:\.(\w+))?$/.exec(field);
  if (contact !== null) {
    const place = Number(contact[1]) - sentOnFile;
    return place < 0 ? 'contacts' : `contacts.${String(place)}.${contact[2] ?? 'name'}`;
  }
  return field.startsWith('account') ? 'account' : field;
}

const KEPT_UNDER = 'tikkun.draft.open';
export function keptDraft(): OpenDraft | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT_UNDER) ?? 'null') as Partial<OpenDraft> | null;
    return kept === null || typeof kept !== 'object' ? null : { ...EMPTY_DRAFT, ...kept };
  } catch {
    return null; // Not ours: begin anew.
  }
}
export function keepDraft(draft: OpenDraft): void {
  if (draft === EMPTY_DRAFT) localStorage.removeItem(KEPT_UNDER);
  else localStorage.setItem(KEPT_UNDER, JSON.stringify(draft));
}
