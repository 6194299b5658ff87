/** One row of the permission table, and the rows many actions share. */
import type { Role } from '#domain';

export type Scope = 'any' | 'desk' | 'assigned' | 'desk-when-no-account-manager' | 'any-when-severe' | 'contact';
export type Row = Readonly<Partial<Record<Role, Scope>>>;

export const senior = { 'head-of-service': 'any' } as const;
/** Everyone who works on a crisis. */
export const team: Row = { 'incident-manager': 'desk', 'account-manager': 'desk', 'technical-lead': 'desk', 'team-lead': 'desk', ...senior };
export const teamAndExecutive: Row = { ...team, executive: 'any' };
/** Steering: severity, people, deadlines. */
export const steering: Row = { 'incident-manager': 'desk', 'team-lead': 'desk', ...senior };
/** The second person of a decision. */
export const approving: Row = { 'incident-manager': 'desk', 'team-lead': 'desk', ...senior, executive: 'any' };
/** The technical track: owned by the technical lead, steered by the incident manager, team lead and head of service. */
export const technical: Row = { 'incident-manager': 'desk', 'technical-lead': 'desk', 'team-lead': 'desk', ...senior };
export const technicalFact: Row = { ...technical, machine: 'desk' };
/** The relationship track, without words to the customer. */
export const relationship: Row = { 'incident-manager': 'desk', 'account-manager': 'desk', 'team-lead': 'desk', ...senior };
/** Words to the customer. */
export const speaking: Row = { 'account-manager': 'desk', 'incident-manager': 'desk-when-no-account-manager', 'team-lead': 'desk', ...senior };
export const nobody: Row = {};

export const readingContents: Row = { ...teamAndExecutive, auditor: 'any' };
export const everybody: Row = {
  'incident-manager': 'any', 'account-manager': 'any', 'technical-lead': 'any', 'team-lead': 'any', ...senior, executive: 'any', administrator: 'any', auditor: 'any',
};
