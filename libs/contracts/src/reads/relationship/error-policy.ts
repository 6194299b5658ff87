/** May people err (S3-13, S3-14), and what was learnt when they did (S3-17). No person and no crisis stands in any of it. */
import { ERROR_ANSWERS, ERROR_CLASSES } from '#domain';
import { z } from 'zod';
import { id } from '../../primitives';
import { pageQuery } from '../queries';
import { bilingual, count } from '../shared';

export const errorPolicyQuery = z.strictObject({ protocol: id().optional() });
export type ErrorPolicyQuery = z.output<typeof errorPolicyQuery>;

export const errorPolicyView = z.object({
  protocol: z.object({ id: z.string(), version: z.string() }),
  /** What an admission is answered with, whatever its class. */
  principle: bilingual(),
  windowDays: count(),
  classes: z.array(z.object({
    errorClass: z.enum(ERROR_CLASSES), name: bilingual(), answer: z.enum(ERROR_ANSWERS), answerText: bilingual(),
    /** Roles that may tell the customer of one. */
    mayTell: z.array(bilingual()),
    /** So many within the window are ordinary. */
    tolerated: count(),
    /** Admitted within the window in all crises that are no drills. */
    admitted: count(),
    /** More than ordinary: a question of the process. */
    processQuestion: z.boolean(),
  })),
});
export type ErrorPolicyView = z.output<typeof errorPolicyView>;

export const lessonQuery = pageQuery.extend({ errorClass: z.enum(ERROR_CLASSES).optional() });
export type LessonQuery = z.output<typeof lessonQuery>;
export const lessonItem = z.object({ errorClass: z.enum(ERROR_CLASSES), name: bilingual(), note: z.string(), /** The month only: a day would lead to the crisis. */ month: z.string() });
export type LessonItem = z.output<typeof lessonItem>;
