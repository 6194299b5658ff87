/** Bodies of what is asked about messages before any is sent: the guard's reading, and a template filled in. */
import { z } from 'zod';
import { LIST_MAX_ITEMS } from '../limits';
import { id, instant, line, longText, text, zone } from '../primitives';
import { messageBody } from '../commands/message';
import { genderForm, language } from '../commands/shared';

const VERDICTS = ['not-examined', 'our-fault', 'shared', 'customer-error', 'not-provable'] as const;

/** A crisis gives time, zone, verdict and forecast by itself; without one they are named, or now and here. */
export const messageCheckRequest = z.strictObject({
  /** A date in the subject binds as one in the text does. */
  subject: line().optional(),
  text: longText(), language: language(), form: genderForm().default('neutral'), messageType: messageBody().shape.messageType,
  crisisId: id().optional(), substance: messageBody().shape.substance,
  /** A way to work again that cannot wait: such a message passes the gate of listening. */
  emergency: z.boolean().optional(),
  verdict: z.enum(VERDICTS).optional(), at: instant().optional(), zone: zone().optional(),
});
export type MessageCheckRequest = z.output<typeof messageCheckRequest>;

const range = () => z.strictObject({ p50At: instant(), p90At: instant() });
const lines = () => z.array(text()).max(LIST_MAX_ITEMS);
/** Every field any template knows; which of them a template needs, it says itself. */
export const templateFields = z.strictObject({
  contactName: line().optional(), senderName: line().optional(), reference: line().optional(), summary: text().optional(), question: text().optional(), answer: text().optional(), cause: text().optional(),
  newFacts: lines().optional(), checking: lines().optional(), actions: lines().optional(), customerCanDo: lines().optional(), prevention: lines().optional(),
  possible: lines().optional(), notPossible: z.array(z.strictObject({ what: text(), why: text() })).max(LIST_MAX_ITEMS).optional(), notYetKnown: lines().optional(),
  claim: text().optional(), evidence: text().optional(), guidance: text().optional(), reason: text().optional(), alternative: text().optional(),
  repair: lines().optional(), ourPart: text().optional(), amount: text().optional(), dueAt: instant().nullable().optional(), link: line().optional(),
  forecast: range().nullable().optional(), noForecastNextTryAt: instant().nullable().optional(), nextUpdateAt: instant().nullable().optional(),
});
export const templatePreviewRequest = z.strictObject({
  fields: templateFields.prefault({}), language: language(), form: genderForm().default('neutral'), severity: z.literal([1, 2, 3, 4]).optional(), zone: zone().optional(),
});
export type TemplatePreviewRequest = z.output<typeof templatePreviewRequest>;
