/**
 * Apology: apologies to the customer and errors staff admit (C11). Types and lists only; rules in decide-apology.ts and admission.ts.
 *
 * An apology is a checked record: what was said, by whom, on which ground, and how it was received. An admission by a colleague is protected:
 * its text stands in one event only, for its author and whoever follows it up, and nothing in this subject could hold a consequence for him.
 */
import type { GenderForm, Instant, Language, StaffRole } from '../kernel';
import type { ConfirmedPromise, ContactChannel } from '../message/message';

/** The elements of an apology, the strongest first (formulas 7, after Lewicki, Polin, Lount [70]); repentance is the promise of prevention. */
export const APOLOGY_ELEMENTS = ['responsibility', 'repair', 'regret', 'explanation', 'repentance', 'forgiveness'] as const;
export type ApologyElement = (typeof APOLOGY_ELEMENTS)[number];
/** On which ground we apologise: where the examination of what happened stands. */
export const APOLOGY_BASES = ['not-examined', 'our-fault', 'shared', 'customer-error'] as const;
export type ApologyBasis = (typeof APOLOGY_BASES)[number];
export const APOLOGY_RECEPTIONS = ['accepted', 'partly', 'rejected', 'no-reaction'] as const;
export type ApologyReception = (typeof APOLOGY_RECEPTIONS)[number];
/** What an apology in a severe crisis consists of: a call by a named executive and a written text (formulas 7 [72]). */
export const APOLOGY_PARTS = ['executive-call', 'written-text'] as const;
export type ApologyPart = (typeof APOLOGY_PARTS)[number];

export const ERROR_CLASSES = ['wrong-information', 'missed-follow-up', 'faulty-work', 'skipped-step', 'exceeded-authority', 'confidentiality', 'tone', 'other'] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];
export const ADMISSION_SUBJECTS = ['own', 'team'] as const;
export const TOLD_CUSTOMER = ['told', 'planned', 'not-told'] as const;
export type ToldCustomer = (typeof TOLD_CUSTOMER)[number];

/** May people err? The house's answer per class (S3-13): yes; yes, when it is told at once; never knowingly. */
export const ERROR_ANSWERS = ['allowed', 'allowed-when-told', 'never-knowingly'] as const;
export type ErrorAnswer = (typeof ERROR_ANSWERS)[number];
/** How many admitted errors of a class are ordinary within the window; more of them ask a question of the process, never of a person (S3-14). */
export interface ErrorPolicy {
  readonly windowMs: number;
  readonly classes: Readonly<Record<ErrorClass, { readonly answer: ErrorAnswer; readonly tolerated: number }>>;
}

/** What the protocol says of it; absent in protocols older than this subject, and then nothing of it happens by itself. */
export interface ApologyRules {
  /** In percent; together 100. */
  readonly weights: Readonly<Record<ApologyElement, number>>;
  /** Least score of an apology for our own fault, in percent. */
  readonly leastScore: number;
  readonly required: Readonly<Record<ApologyBasis, readonly ApologyElement[]>>;
  /** Up to this severity an apology is whole only with all its parts. */
  readonly partsThroughSeverity: number;
  /** Who may admit an error of each class to the customer (S3-15). */
  readonly authority: Readonly<Record<ErrorClass, readonly StaffRole[]>>;
  /** Absent in protocols older than it. */
  readonly errorPolicy?: ErrorPolicy | undefined;
  /** An apology by e-mail is one once its message leaves: until then no feeling is acknowledged by it and no money follows it. Absent in protocols older than it: as soon as it was recorded. */
  readonly emailCountsOnceSent?: boolean | undefined;
}

/** Words an apology must not have on its ground (formulas 7), the guard's rule that says so, and a better way in the language of the apology. */
export interface ForbiddenWords { readonly rule: string; readonly words: string; readonly better: string }

export interface RecordApology {
  readonly contactId: string;
  readonly channel: ContactChannel;
  readonly occurredAt: Instant;
  /** Written: the very text to be sent. Spoken: what was said. */
  readonly wording: string;
  readonly language: Language;
  readonly form: GenderForm;
  /** Which elements the text has; proposed by the edge's reading, confirmed by the author. */
  readonly elements: Readonly<Record<ApologyElement, boolean>>;
  readonly basis: ApologyBasis;
  /** What shows that it was our fault, or which part of it is ours. */
  readonly evidence: string;
  /** Not examined yet: what is being checked, and when he hears of it. */
  readonly checking: string;
  readonly nextTimeAt: Instant | null;
  /** The customer erred: what was politely put right, and what helps him from here. */
  readonly guidance: string;
  /** Who spoke it; null for a text. */
  readonly spokenBy: string | null;
  /** The admission it rests on, where a colleague admitted an error. */
  readonly admissionId: string | null;
  /** Read from the wording at the edge; no client sends it. Absent in commands of older releases, which counted whatever was said. */
  readonly forbidden?: readonly ForbiddenWords[] | undefined;
  /** Why words stay that were marked; empty = none do. */
  readonly wordingReason?: string | undefined;
  /** Commitments in it, confirmed as such by its author. They bind when it was said or handed over; those of an e-mail bind with the message it leaves in. */
  readonly promises?: readonly ConfirmedPromise[] | undefined;
  /**
   * The text leaves only as a message in the same words, so that recording it gives the customer nothing yet. Set at the edge for an e-mail, sent by no
   * client. Absent in commands of older releases, where the record of the text was the written part of the apology.
   */
  readonly leavesAsMessage?: boolean | undefined;
}

/** The text of an e-mail: what it says reaches the customer in a message, and binds from then on. */
export const isToBeSent = ({ channel }: Pick<RecordApology, 'channel'>): boolean => channel === 'email';

/** Whether it says what no apology may, and nobody said why it does not: on record as spoken, but none the customer was owed. */
export const isNoApology = ({ forbidden = [], wordingReason = '' }: Pick<RecordApology, 'forbidden' | 'wordingReason'>): boolean => forbidden.length > 0 && wordingReason.trim() === '';

export interface ApologyRecord {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly contactId: string;
  readonly channel: ContactChannel;
  readonly basis: ApologyBasis;
  readonly elements: readonly ApologyElement[];
  /** In percent, by the protocol's weights. */
  readonly score: number;
  readonly spokenBy: string | null;
  readonly part: ApologyPart | null;
  /** Fingerprint of the wording: what is sent must be what was checked. */
  readonly wordingHash: number;
  /** The part it becomes once a message leaves in its words; absent where it counted when it was recorded. */
  readonly onLeaving?: ApologyPart | undefined;
  /** Written for an e-mail that has not left: no apology yet. Absent once it has, and wherever recording it was giving it. */
  readonly waits?: true | undefined;
  readonly reception: ApologyReception | null;
}
export interface Admission {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly errorClass: ErrorClass;
  /** Who follows it up and may read it: never its author. */
  readonly followUpBy: string | null;
  readonly followedUpAt: Instant | null;
}
/** What others can learn from an admitted error; it says neither whose nor whose customer's. */
export interface Lesson {
  readonly errorClass: ErrorClass;
  readonly note: string;
  readonly at: Instant;
}

/** Texts live in the record. */
export interface ApologyState {
  /** When the customer last heard an apology, or regret where nothing was to be admitted. */
  readonly lastAt: Instant | null;
  /** The latest. */
  readonly records: readonly ApologyRecord[];
  /** When each part of a whole apology was given in this cycle. */
  readonly parts: Readonly<Record<ApologyPart, Instant | null>>;
  readonly waived: readonly ApologyPart[];
  readonly admissions: readonly Admission[];
  readonly lessons: readonly Lesson[];
}
export const NO_APOLOGY: ApologyState = { lastAt: null, records: [], parts: { 'executive-call': null, 'written-text': null }, waived: [], admissions: [], lessons: [] };

export interface ApologyCommands {
  'record-apology': RecordApology;
  'record-apology-reception': { readonly apologyId: string; readonly reception: ApologyReception; readonly words: string };
  /** The customer does not want a call, or nothing in writing: his own words say so. */
  'waive-apology-part': { readonly part: ApologyPart; readonly customerWords: string };
  'admit-error': { readonly errorClass: ErrorClass; readonly whose: (typeof ADMISSION_SUBJECTS)[number]; readonly text: string };
  'follow-up-admission': {
    readonly admissionId: string;
    readonly toldCustomer: ToldCustomer;
    /** In which role the customer was or will be told; null where he is not. */
    readonly toldInRole: StaffRole | null;
    readonly nextSteps: string;
    /** Without names. */
    readonly learningNote: string;
  };
}

export interface ApologyEvents {
  'apology.recorded': RecordApology & { readonly id: string; readonly score: number; readonly part: ApologyPart | null; readonly wordingHash: number; /** As in the record. */ readonly onLeaving?: ApologyPart | undefined; readonly waits?: true | undefined };
  /** A message left in the words of a text that waited for it; the customer has heard it now. */
  'apology.left': { readonly apologyId: string; readonly messageId: string; readonly contactId: string };
  'apology.reception-recorded': ApologyCommands['record-apology-reception'];
  'apology.part-waived': ApologyCommands['waive-apology-part'];
  /** `text` is read by its author and by `followUpBy` only. */
  'admission.recorded': ApologyCommands['admit-error'] & { readonly id: string; readonly followUpBy: string | null };
  'admission.followed-up': Omit<ApologyCommands['follow-up-admission'], 'learningNote'>;
  'admission.lesson-noted': { readonly errorClass: ErrorClass; readonly note: string };
}
