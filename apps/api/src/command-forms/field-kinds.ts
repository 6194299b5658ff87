/** What a field asks for beyond its type: a person, a contact, the id of a promise. Told by its name, as names mean the same throughout the catalogue. */
import type { FieldKind, FieldThing, SchemaField } from '#contracts';

/** People of ours. */
const PEOPLE: ReadonlySet<string> = new Set([
  'personId', 'owner', 'ownerOurs', 'pointOfContact', 'explainedBy', 'spokenBy', 'involved', 'ours', 'to',
  'incidentManager', 'accountManager', 'deputy', 'technicalLead', 'teamLead', 'headOfService', 'executiveSponsor',
]);
/** People at the customer. */
const CONTACTS: ReadonlySet<string> = new Set(['contactId', 'contactIds', 'askedBy', 'contacts.id']);
const OWN_IDS: ReadonlySet<string> = new Set(['contact.id', 'items.id']);
/** By `command:key`, `parent.key`, `key`. */
const THINGS: Readonly<Record<string, FieldThing>> = {
  'account.id': 'account', actionId: 'action', admissionId: 'admission', apologyId: 'apology', boundaryId: 'boundary', claimId: 'claim', itemId: 'claim-item', compensationId: 'compensation', consequence: 'consequence', damageLimitId: 'damage-limit',
  requestId: 'delay-request', deskId: 'desk', findingId: 'finding', findingIds: 'finding', tells: 'finding', gestureId: 'gesture', remedyGestureId: 'remedy', matchedLoss: 'loss', messageId: 'message', obligationId: 'obligation', optionId: 'option',
  'approve-plan-item:itemId': 'plan-item', 'amend-plan-item:itemId': 'plan-item', 'complete-plan-item:itemId': 'plan-item', 'drop-plan-item:itemId': 'plan-item', revision: 'plan-revision',
  promiseId: 'promise', proposalId: 'proposal', protocolId: 'protocol', pulseId: 'pulse', raisedId: 'raised', regulatoryId: 'regulatory', profile: 'regulatory-profile', 'record-regulatory-response:step': 'regulatory-step',
  checkId: 'return-check', stakeholderId: 'stakeholder', templateId: 'template', touchId: 'touch', 'answer-automatically:templateId': 'automatic-answer',
};
/** Start of the pattern of every id. */
const ID_PATTERN = '^[A-Za-z0-9]';
const PLAIN_CURRENCY = '^[A-Z]{3}$';
const TARGET_PATTERN = '^[0-9]+[dhm]';
/** What fits on one line of a list, and what takes a page. */
const LINE_CHARS = 200;
const LONG_CHARS = 20_000;
/** A scale is answered at a glance; survey scales go from 0 to 10. */
const SCALE_STEPS = 10;

export interface Place {
  readonly command: string;
  readonly parent: string | undefined;
}

/** The thing behind a field; null where it points at none. */
export function thingOf({ key }: SchemaField, { command, parent }: Place): FieldThing | null {
  return [`${command}:${key}`, `${parent ?? ''}.${key}`, key].map((name) => (Object.hasOwn(THINGS, name) ? THINGS[name] : undefined)).find((thing) => thing !== undefined) ?? null;
}

/** What a screen asks with. Throws for an id nobody said the meaning of: a slip of the catalogue, seen by its test. */
export function kindOf(field: SchemaField, place: Place): FieldKind {
  if (field.kind === 'object' || field.kind === 'boolean' || field.kind === 'instant' || field.kind === 'choice') return field.kind;
  if (thingOf(field, place) !== null && (isId(field) || field.kind === 'number')) return 'thing';
  return field.kind === 'number' ? numberKind(field, place) : textKind(field, place);
}

const isId = (field: SchemaField): boolean => field.pattern?.startsWith(ID_PATTERN) === true;

function numberKind({ key, limits, whole }: SchemaField, { parent }: Place): FieldKind {
  if (/Minor(Per\w+)?$/.test(key)) return 'money';
  const few = whole && limits.most !== undefined && limits.least !== undefined && limits.most - limits.least <= SCALE_STEPS;
  return few && (key === 'score' || parent === 'scores') ? 'scale' : 'number';
}

function textKind(field: SchemaField, { command, parent }: Place): FieldKind {
  const { key, format, pattern, limits } = field;
  const inParent = `${parent ?? ''}.${key}`;
  if (isId(field)) {
    if (OWN_IDS.has(inParent)) return 'own-id';
    if (CONTACTS.has(key) || CONTACTS.has(inParent)) return 'contact';
    if (PEOPLE.has(key)) return 'person';
    throw new Error(`${command}: nobody said whose id ${key} is`);
  }
  if (format === 'date') return 'date';
  if (pattern === TARGET_PATTERN) return 'duration';
  if (pattern === PLAIN_CURRENCY) return 'currency';
  if (key === 'email' || key === 'phone' || key === 'link') return key;
  const most = limits.mostChars ?? LINE_CHARS;
  if (most >= LONG_CHARS) return 'long-text';
  return most > LINE_CHARS ? 'text' : 'line';
}
