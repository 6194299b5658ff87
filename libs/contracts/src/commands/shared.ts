/** Schemas several commands share. */
import { CAUSES, CLOCK_NAMES, CONTACT_CHANNELS, EMOTIONAL_STATES, HAND_SIGNALS, PEOPLE_ROLES, SURVEY_SCALES, TRIGGERS } from '#domain';
import type { ContactChannel, Level, Severity } from '#domain';
import { z } from 'zod';
import { LIST_MAX_ITEMS, MONEY_MAX_MINOR, TEXT_MAX_CHARS, USERS_MAX } from '../limits';
import { email, id, instant, line, note, phone, text } from '../primitives';

export const reason = () => text();
export const severity = () => z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).meta({ description: '1 is worst' }) satisfies z.ZodType<Severity>;
export const level = () => z.literal([1, 2, 3, 4]) satisfies z.ZodType<Level>;
export const language = () => z.enum(['he', 'en']);
export const genderForm = () => z.enum(['neutral', 'feminine', 'masculine']);
export const peopleRole = () => z.enum(PEOPLE_ROLES);
export const cause = () => z.enum(CAUSES);
export const trigger = () => z.enum(TRIGGERS);
export const trustSignal = () => z.enum(HAND_SIGNALS);
export const channel = () => z.enum(CONTACT_CHANNELS) satisfies z.ZodType<ContactChannel>;
export const emotionalState = () => z.enum(EMOTIONAL_STATES);
export const clockName = () => z.enum(CLOCK_NAMES);
const sentences = () => z.array(text(TEXT_MAX_CHARS)).max(LIST_MAX_ITEMS).default([]);

/** Contact as the domain carries him. `id` is that of a contact on file, or a new UUID chosen by the client. */
export const contact = () =>
  z.strictObject({
    id: id(),
    name: line(),
    email: email().nullable().default(null),
    phone: phone().nullable().default(null),
    language: language().default('he'),
    genderForm: genderForm().default('neutral'),
  });

/** Unknown stays null, never 0: no figure is better than a wrong one. */
export const businessImpact = () =>
  z.strictObject({
    processes: z.array(line()).max(LIST_MAX_ITEMS).default([]),
    lossPerHourMinor: z.int().min(0).max(MONEY_MAX_MINOR).nullable().default(null),
    currency: z.string().regex(/^[A-Z]{3}$/).default('ILS'),
    usersAffected: z.int().min(0).max(USERS_MAX).nullable().default(null),
    deadlines: z.array(line()).max(LIST_MAX_ITEMS).default([]),
    reputation: text().nullable().default(null),
    workaroundExists: z.boolean().default(false),
    statedBy: z.enum(['customer', 'us']).default('us'),
  });

const forecast = () => z.strictObject({ p50At: instant(), p90At: instant() });

/** What an update is made of (formulas 2). All parts may be empty: whether it counts is the domain's judgement, not the parser's. */
export const substance = () =>
  z.strictObject({
    newFacts: sentences(),
    actions: sentences(),
    customerCanDo: sentences(),
    nextUpdateAt: instant().nullable().default(null),
    forecast: forecast().nullable().default(null),
    noForecastNextTryAt: instant().nullable().default(null),
  });

const score = (item: keyof typeof SURVEY_SCALES) => z.exactOptional(z.int().min(SURVEY_SCALES[item][0]).max(SURVEY_SCALES[item][1]).nullable());
/** Numeric answers by item; null or absent = not answered. The free text stands apart in `open`. */
export const surveyScores = () =>
  z.strictObject({
    'CSAT-H': score('CSAT-H'), TRUST: score('TRUST'), CES: score('CES'), 'NPS-T': score('NPS-T'),
    'J-OUT': score('J-OUT'), 'J-PROC': score('J-PROC'), 'J-INT': score('J-INT'), 'J-INF': score('J-INF'),
  });

export { note };
