import { defineTable, instant, int, intKey, json, text, textKey, uuidKey } from '../table';
import type { Instant } from '../types';

/** The latest text of each section of a post-mortem; earlier ones stand in the record. */
export interface ReviewSectionRecord {
  readonly crisisId: string;
  readonly section: string;
  readonly text: string;
  readonly byId: string;
  readonly at: Instant;
  readonly version: number;
}
export const reviewSectionTable = defineTable<ReviewSectionRecord>('review_section', {
  crisisId: uuidKey, section: textKey, text, byId: text, at: instant, version: int,
});

export interface SurveyAnswerRecord {
  readonly crisisId: string;
  readonly cycle: number;
  readonly contactId: string;
  readonly scores: Readonly<Record<string, number | null>>;
  readonly open: string;
  readonly low: readonly string[];
  readonly at: Instant;
}
export const surveyAnswerTable = defineTable<SurveyAnswerRecord>('survey_answer', {
  crisisId: uuidKey, cycle: intKey, contactId: textKey, scores: json, open: text, low: json, at: instant,
});
