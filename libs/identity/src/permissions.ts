/**
 * Who may do what: role × action × scope, denied unless it stands here (lifecycle.md, "Who" and "Gates"). A row per command of the domain
 * and per read; the compiler asks for a row when a command is added. What a person may do beyond that depends on the crisis itself (a
 * second person, one's own work) and is decided in the domain.
 *
 *   any       every crisis
 *   desk      crises of one's desks, and those in which one holds a role
 *   assigned  only crises in which one holds a role
 *   desk-when-no-account-manager   as desk, while nobody is account manager ("speaks to the customer when no account manager")
 *   any-when-severe                every crisis of severity 1 or 2 ("executive: speaks to the customer at severity 1–2")
 *   contact   a customer, through his signed link, in his own crisis
 */
import type { CommandType } from '#domain';
import { apologyPermissions } from './permissions/apology';
import { carePermissions } from './permissions/care';
import { claimPermissions } from './permissions/claim';
import { compensationPermissions } from './permissions/compensation';
import { conductPermissions } from './permissions/conduct';
import { disclosurePermissions } from './permissions/disclosure';
import { forecastPermissions } from './permissions/forecast';
import { lanePermissions } from './permissions/lane';
import { ledgerPermissions } from './permissions/ledger';
import { limitsPermissions } from './permissions/limits';
import { listeningPermissions } from './permissions/listening';
import { preparationPermissions } from './permissions/preparation';
import { promisePermissions } from './permissions/promise';
import { approving, everybody, nobody, readingContents, relationship, senior, speaking, steering, team, teamAndExecutive, technical, technicalFact } from './permissions/row';
import type { Row, Scope } from './permissions/row';

export const READ_ACTIONS = [
  'read-crises', 'read-crisis', 'read-timeline', 'read-obligations', 'read-messages', 'read-reviews', 'export-review', 'read-customers',
  'read-surveys', 'read-people', 'read-reference', 'read-audit', 'read-metrics', 'admin-people', 'admin-brand', 'admin-templates', 'admin-tokens', 'admin-calendars',
  'admin-protocols', 'admin-audit', 'staff-availability', 'own-account', 'write-customers', 'write-past-cases',
] as const;
export type ReadAction = (typeof READ_ACTIONS)[number];
export type Action = CommandType | 'open' | ReadAction;

export type { Scope };
export const PERMISSIONS: Readonly<Record<Action, Row>> = {
  open: { ...teamAndExecutive, machine: 'desk' },
  // the crisis
  'join-report': teamAndExecutive,
  'record-impact': team,
  'add-trust-signal': teamAndExecutive,
  'record-stake': { ...relationship, executive: 'any' },
  'record-exposure': teamAndExecutive,
  'assess-risk': teamAndExecutive,
  'complete-legal-review': approving,
  'record-versions': team,
  'record-expectation': team,
  'raise-severity': teamAndExecutive,
  'lower-severity': steering,
  'confirm-lower-severity': approving,
  'set-causes': team,
  'assign-role': steering,
  'set-availability': teamAndExecutive,
  'add-contact': relationship,
  'add-note': teamAndExecutive,
  escalate: teamAndExecutive,
  // he confirms it himself on his page; in whose name he may speak is held by customer-words.ts
  'return-to-routine': { ...speaking, customer: 'contact' },
  'explain-again': relationship,
  close: relationship,
  reopen: teamAndExecutive,
  cancel: relationship,
  'confirm-cancel': approving,
  tick: nobody,
  // contact with the customer
  'log-contact': { ...relationship, executive: 'any', customer: 'contact' },
  'send-message': { ...speaking, executive: 'any-when-severe' },
  'report-delivery': nobody,
  'settle-delivery': relationship,
  // duties
  'acknowledge-notice': teamAndExecutive,
  'pause-clock': team,
  'resume-clock': team,
  'extend-obligation': approving,
  'cancel-obligation': steering,
  'take-over': teamAndExecutive,
  'reassign-obligation': steering,
  'change-cadence': { ...speaking, customer: 'contact' },
  'complete-task': teamAndExecutive,
  'apply-calendars': nobody,
  // the technical track
  locate: technicalFact,
  contain: technicalFact,
  'record-workaround': technicalFact,
  'extend-workaround': technical,
  'withdraw-workaround': technical,
  'record-fix': technicalFact,
  'verify-fix': technical,
  'finish-technical': technical,
  'record-root-cause': technical,
  'add-prevention': technical,
  'complete-prevention': team,
  // measuring and restoring
  'answer-survey': { customer: 'contact' },
  'log-call-back': { ...relationship, executive: 'any' },
  'sign-handling': { executive: 'any' },
  'write-review-section': teamAndExecutive,
  'submit-review': team,
  'approve-review': approving,
  'return-review': approving,
  'sign-review': { executive: 'any' },
  // the relationship track in full, a file per subject
  ...listeningPermissions, ...apologyPermissions, ...forecastPermissions, ...promisePermissions, ...disclosurePermissions, ...claimPermissions, ...compensationPermissions, ...limitsPermissions, ...ledgerPermissions, ...lanePermissions, ...conductPermissions, ...carePermissions, ...preparationPermissions,
  // reading; an administrator never sees the contents of a crisis
  'read-crises': { ...readingContents, machine: 'desk' },
  'read-crisis': { ...readingContents, machine: 'desk' },
  'read-timeline': { ...readingContents, machine: 'desk' },
  'read-obligations': { ...readingContents, machine: 'desk' },
  'read-messages': readingContents,
  'read-reviews': readingContents,
  'export-review': readingContents,
  'read-customers': { ...readingContents, machine: 'desk' },
  'read-surveys': readingContents,
  'read-people': everybody,
  'read-reference': { ...everybody, machine: 'any' },
  'read-audit': { administrator: 'any', auditor: 'any' },
  'read-metrics': { ...senior, administrator: 'any', auditor: 'any' },
  'admin-people': { administrator: 'any' },
  'admin-brand': { administrator: 'any' },
  'admin-templates': { ...senior, administrator: 'any' },
  'admin-tokens': { administrator: 'any' },
  'admin-calendars': { administrator: 'any' },
  'admin-protocols': senior,
  'admin-audit': { administrator: 'any', auditor: 'any' },
  // whether and when a colleague can be reached; everybody may say it of himself
  'staff-availability': steering,
  // one's own password, language and zone
  'own-account': everybody,
  // what is known of a customer before anything happens
  'write-customers': relationship,
  // how long things took before there was a record of ours: the ground of forecasts
  'write-past-cases': { ...steering, 'technical-lead': 'desk' },
};
