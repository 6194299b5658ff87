/** Words about what was known when and told when, and the plan made together with the customer (C14): a line of the record per event, names of codes, what a gate says is missing. */
import type { Confidentiality, DisclosureEvents, FindingStatus, OptionAnswer, PlanStage, Possibility, Side, StakeholderKind, TellingWay, WhoTells } from '#domain';
import type { Pair } from '../pair';
import { t } from '../pair';
import { because, quote } from '../speaker';
import type { TellersOf } from '../speaker';

const MINUTE_MS = 60_000;

export const disclosureEventTexts = {
  'event.finding.recorded': t('נודע ב־{known}{relevant, select, yes { ונוגע ללקוח} other {}}: {what} (מקור: {source})', 'Known since {known}{relevant, select, yes { and concerns the customer} other {}}: {what} (source: {source})'),
  'event.finding.disclosed': t('הממצא נמסר אל {contact} ב־{at} ({how}){quick, select, yes { מיד} other {, {lag} אחרי שנודע}}', 'The finding was told to {contact} at {at} ({how}){quick, select, yes { at once} other {, {lag} after it was known}}'),
  'event.withholding.proposed': t('הוצע לא לספר ללקוח עד {until}; ממתין לאדם שני: {reason}', 'Proposed not to tell the customer until {until}; a second person decides: {reason}'),
  'event.withholding.confirmed': t('אושר לא לספר ללקוח עד {until}: {reason}', 'Agreed not to tell the customer until {until}: {reason}'),
  'event.withholding.declined': t('נדחתה ההצעה לא לספר ללקוח: {reason}', 'Keeping it from the customer was declined: {reason}'),
  'event.withholding.ended': t('הוסרה המגבלה על ממצא: {reason}', 'The limit on a finding was ended: {reason}'),
  'event.withholding.expired': t('תמה המגבלה על ממצא ({until}); מעכשיו הוא שוב ממתין שיספרו עליו', 'The limit on a finding ended ({until}); it waits to be told again'),
  'event.stakeholder.added': t('בעל עניין של הלקוח{side, select, customer { (הוסיף הלקוח)} other {}}: {name}, {kind}. מי מספר: {who}', 'A stakeholder of the customer{side, select, customer { (added by the customer)} other {}}: {name}, {kind}. Told by: {who}'),
  'event.stakeholder.removed': t('{name} ירד ממפת בעלי העניין: {reason}', '{name} was taken off the stakeholder map: {reason}'),
  'event.plan-item.added': t('סעיף חדש בתוכנית המשותפת אל {audience}, עד {due}: {message}. אצלנו: {ours}, אצל הלקוח: {theirs} ({confidentiality})', 'New item of the joint plan for {audience}, by {due}: {message}. Ours: {ours}, theirs: {theirs} ({confidentiality})'),
  'event.plan-link.issued': t('ניתן קישור אישי לתוכנית המשותפת עבור {contact}', 'A personal link to the joint plan was issued for {contact}'),
  'event.plan-item.approved-by-us': t('נוסח {revision} של סעיף אושר אצלנו ומוצג ללקוח', 'Revision {revision} of an item was approved on our side and is put before the customer'),
  'event.plan-item.approved-by-customer': t('אישור של {contact} לסעיף (נוסח {revision}); הוא מחייב עד {due}', '{contact} approved an item (revision {revision}); it is owed by {due}'),
  'event.plan-item.change-asked': t('{contact} ביקש לשנות סעיף: {words}', '{contact} asked for a change of an item: {words}'),
  'event.plan-item.amended': t('סעיף נוסח מחדש (נוסח {revision}) וממתין שוב לאישור שני הצדדים{why, select, none {} other {: {why}}}', 'An item was worded anew (revision {revision}) and waits for both sides again{why, select, none {} other {: {why}}}'),
  'event.plan-item.completed': t('סעיף בתוכנית המשותפת בוצע ב־{at}: {evidence}', 'An item of the joint plan was done at {at}: {evidence}'),
  'event.plan-item.dropped': t('סעיף ירד מן התוכנית המשותפת: {reason}', 'An item was dropped from the joint plan: {reason}'),
  'event.plan-item.carried-over': t('סעיף שסוכם נשאר מחייב גם אחרי הפתיחה מחדש, עד {due}', 'An agreed item stays owed after the reopening, by {due}'),
  'event.options.offered': t('{source, select, customer {הלקוח הציע} other {הוצעו ללקוח}}: {options}', '{source, select, customer {The customer proposed} other {Offered to the customer}}: {options}'),
  'event.option.assessed': t('אפשרות הוערכה: {possible}{why, select, none {} other {. {why}}}', 'An option was assessed: {possible}{why, select, none {} other {. {why}}}'),
  'event.option.answered': t('תשובת הלקוח לאפשרות: {answer}{words, select, none {} other {. {words}}}', 'The customer’s answer to an option: {answer}{words, select, none {} other {. {words}}}'),
  'event.session.recorded': t('פגישת עבודה משותפת ב־{at}: {theirs}. החלטות: {decisions}, רעיונות של הלקוח: {ideas}', 'Joint working session at {at}: {theirs}. Decisions: {decisions}, ideas of the customer: {ideas}'),
} as const satisfies Record<`event.${Extract<keyof DisclosureEvents, string>}`, Pair>;

/** `none` where nothing was said, for the texts that leave the part out then. */
const orNone = (words: string): string => (words === '' ? 'none' : quote(words));

export const disclosureTellers: TellersOf<DisclosureEvents> = {
  'finding.recorded': (data, s) => ({ known: s.when(data.knownAt), relevant: data.customerRelevant ? 'yes' : 'no', what: quote(data.what), source: quote(data.source) }),
  'finding.disclosed': (data, s) => ({ contact: s.name(data.contactId), at: s.when(data.at), how: s.label('telling', data.how), quick: data.lagMs < MINUTE_MS ? 'yes' : 'no', lag: s.duration(data.lagMs) }),
  'withholding.proposed': (data, s) => ({ until: s.when(data.until), ...because(data) }),
  'withholding.confirmed': (data, s) => ({ until: s.when(data.until), ...because(data) }),
  'withholding.declined': because,
  'withholding.ended': because,
  'withholding.expired': (data, s) => ({ until: s.when(data.until) }),
  'stakeholder.added': (data, s) => ({ side: data.side, name: quote(data.name), kind: s.label('stakeholder', data.kind), who: s.label('who-tells', data.whoTells) }),
  'stakeholder.removed': (data) => ({ name: quote(data.name), ...because(data) }),
  'plan-item.added': (data, s) => ({ audience: quote(data.audience), due: s.when(data.dueAt), message: quote(data.message), ours: s.name(data.ownerOurs), theirs: quote(data.ownerTheirs), confidentiality: s.label('confidentiality', data.confidentiality) }),
  'plan-link.issued': ({ contactId }, s) => ({ contact: s.name(contactId) }),
  'plan-item.approved-by-us': ({ revision }) => ({ revision }),
  'plan-item.approved-by-customer': (data, s) => ({ contact: s.name(data.contactId), revision: data.revision, due: s.when(data.dueAt) }),
  'plan-item.change-asked': (data, s) => ({ contact: s.name(data.contactId), words: quote(data.words) }),
  'plan-item.amended': (data) => ({ revision: data.revision, why: orNone(data.words) }),
  'plan-item.completed': (data, s) => ({ at: s.when(data.at), evidence: quote(data.evidence) }),
  'plan-item.dropped': because,
  'plan-item.carried-over': (data, s) => ({ due: s.when(data.dueAt) }),
  'options.offered': (data, s) => ({ source: data.source, options: s.list(data.options.map((one) => `${quote(one.what)} (${s.label('possible', one.possible)})`)) }),
  'option.assessed': (data, s) => ({ possible: s.label('possible', data.possible), why: orNone(data.reason) }),
  'option.answered': (data, s) => ({ answer: s.label('option-answer', data.answer), words: orNone(data.words) }),
  'session.recorded': (data, s) => ({ at: s.when(data.at), theirs: s.list([...data.ours.map((id) => s.name(id)), ...data.theirs.map(quote)]), decisions: data.decisions.length, ideas: data.ideas.length }),
};

type LabelKeys = `telling.${TellingWay}` | `stakeholder.${StakeholderKind}` | `who-tells.${WhoTells}` | `confidentiality.${Confidentiality}` | `possible.${Possibility}` | `option-answer.${OptionAnswer}`
  | `plan-stage.${PlanStage}` | `finding.${FindingStatus}` | `side.${Side}`;
/** Names of codes, `prefix.code`. */
export const disclosureLabels = {
  'telling.message': t('בהודעה', 'by message'),
  'telling.call': t('בשיחה', 'in a call'),
  'telling.meeting': t('בפגישה', 'in a meeting'),
  'telling.status-page': t('בדף המצב', 'on the status page'),
  'stakeholder.customers': t('לקוחות הלקוח', 'the customer’s customers'),
  'stakeholder.board': t('דירקטוריון', 'board'),
  'stakeholder.regulator': t('רגולטור', 'regulator'),
  'stakeholder.partners': t('שותפים', 'partners'),
  'stakeholder.staff': t('עובדים', 'staff'),
  'stakeholder.press': t('תקשורת', 'press'),
  'stakeholder.other': t('אחר', 'other'),
  'who-tells.customer': t('הלקוח', 'the customer'),
  'who-tells.us': t('אנחנו', 'us'),
  'who-tells.together': t('שני הצדדים יחד', 'both sides together'),
  'who-tells.not-decided': t('עוד לא הוחלט', 'not decided yet'),
  'confidentiality.open': t('אפשר לספר הלאה', 'may be told on'),
  'confidentiality.between-us': t('נשאר בין שני הצדדים', 'stays between both sides'),
  'confidentiality.limited': t('מוגבל', 'limited'),
  'possible.yes': t('אפשרי', 'possible'),
  'possible.no': t('לא אפשרי', 'not possible'),
  'possible.not-yet-known': t('עוד לא ידוע', 'not yet known'),
  'option-answer.accepted': t('התקבלה', 'accepted'),
  'option-answer.declined': t('נדחתה', 'declined'),
  'option-answer.open': t('עוד שוקלים', 'still open'),
  'plan-stage.waiting-ours': t('ממתין לאדם שני אצלנו', 'waiting for a second person of ours'),
  'plan-stage.waiting-customer': t('ממתין לאישור הלקוח', 'waiting for the customer'),
  'plan-stage.change-asked': t('הלקוח ביקש שינוי', 'the customer asked for a change'),
  'plan-stage.agreed': t('סוכם בין שני הצדדים', 'agreed by both sides'),
  'plan-stage.done': t('בוצע', 'done'),
  'plan-stage.dropped': t('ירד מן התוכנית', 'dropped'),
  'finding.not-relevant': t('אינו נוגע ללקוח', 'does not concern the customer'),
  'finding.told': t('נמסר', 'told'),
  'finding.withheld': t('נשמר לעת עתה, באישור שניים', 'kept back for now, agreed by two'),
  'finding.withholding-proposed': t('הוצע לשמור; הלקוח עוד לא שמע', 'proposed to be kept back; still untold'),
  'finding.undisclosed': t('הלקוח עוד לא שמע', 'the customer has not been told'),
  'side.us': t('אנחנו', 'us'),
  'side.customer': t('הלקוח', 'the customer'),
} as const satisfies Record<LabelKeys, Pair>;
/** The duties: name, why it exists, what fulfils it, what happens next. */
export const disclosureDutyTexts = {
  'obligation.plan-item.name': t('סעיף בתוכנית המשותפת', 'Item of the joint plan'),
  'obligation.plan-item.why': t('שני הצדדים אישרו מה נאמר, למי ועד מתי; הלקוח נשען על כך מול מי שהוא עצמו חייב להם תשובה.', 'Both sides approved what is said, to whom and by when; the customer relies on it toward those they have to answer to.'),
  'obligation.plan-item.fulfilledBy': t('סימון שהסעיף בוצע: מתי, ומניין זה ידוע.', 'Marking the item as done: when, and how that is known.'),
  'obligation.plan-item.next': t('סעיף שלא בוצע בזמן עולה בסולם; אפשר לנסח אותו מחדש, ואז שני הצדדים מאשרים שוב.', 'An item not done in time climbs the ladder; it can be worded anew, and both sides approve again.'),
} as const satisfies Record<string, Pair>;
