/** What the forms read besides the crisis: the forms themselves, the caller's authority, and lists to choose from. */
import { queryOptions } from '@tanstack/react-query';
import type { ApologyRulesItem, AuthorityMatrix, AutomaticAnswers, ClaimLetter, CommandForm, CommandForms, CompensationLetter, CompensationOptions, CustomerItem, ErrorPolicyView, ExaminerList, ForecastHistoryView, ForecastReferenceView, LoadItem, QueueJumpPreview, RegulatoryProfileItem, TimelineEntry } from '#contracts';
import { ask, query } from '../api/client';
import type { Page } from '../api/queries';

interface Named { readonly id: string; readonly name: { readonly he: string; readonly en: string } }

/** One form; null where the caller may not issue the command. The same for as long as the console is open. */
export const commandFormQuery = (name: string) => queryOptions({ queryKey: ['command-forms', name], queryFn: async (): Promise<CommandForm | null> => (await ask<CommandForms>(`/commands${query({ name })}`)).items[0] ?? null, staleTime: Infinity });
/** All forms the caller may issue: for a list of what can be done. */
export const commandFormsQuery = queryOptions({ queryKey: ['command-forms'], queryFn: () => ask<CommandForms>('/commands'), staleTime: Infinity });
export const apologyRulesQuery = queryOptions({ queryKey: ['apology-rules'], queryFn: () => ask<Page<ApologyRulesItem>>('/apology-rules?limit=100'), staleTime: 600_000 });
/** The house's answer to errors, for whoever is about to admit one. */
export const errorPolicyQuery = queryOptions({ queryKey: ['error-policy'], queryFn: () => ask<ErrorPolicyView>('/error-policy'), staleTime: 600_000 });
export const authorityQuery = queryOptions({ queryKey: ['authority'], queryFn: () => ask<AuthorityMatrix>('/authority'), staleTime: 600_000 });
/** What everybody carries, for whoever hands work to another. */
export const loadsQuery = queryOptions({ queryKey: ['obligations', 'loads'], queryFn: () => ask<Page<LoadItem>>('/reports/loads'), retry: false });
/** Who may examine a claim, and of the others why not. */
export const examinersQuery = (crisisId: string, claimId: string) => queryOptions({ queryKey: ['crisis', crisisId, 'examiners', claimId], queryFn: () => ask<ExaminerList>(`/crises/${encodeURIComponent(crisisId)}/examiners${query({ claimId })}`), retry: false });
export const compensationOptionsQuery = (crisisId: string) => queryOptions({ queryKey: ['crisis', crisisId, 'compensation-options'], queryFn: () => ask<CompensationOptions>(`/crises/${encodeURIComponent(crisisId)}/compensation/options`), retry: false });
/** To that contact, in his own language and form unless a language is asked for. */
export const compensationLetterQuery = (crisisId: string, { contact, language }: { readonly contact?: string | undefined; readonly language?: 'he' | 'en' }, compensation?: string) =>
  queryOptions({ queryKey: ['crisis', crisisId, 'compensation-letter', contact ?? '', language ?? '', compensation ?? ''], queryFn: () => ask<CompensationLetter>(`/crises/${encodeURIComponent(crisisId)}/compensation/letter${query({ contact, language, compensation })}`), retry: false });
export const claimLetterQuery = (crisisId: string, claimId: string, contact: string | undefined) =>
  queryOptions({ queryKey: ['crisis', crisisId, 'claim-letter', claimId, contact ?? ''], queryFn: () => ask<ClaimLetter>(`/crises/${encodeURIComponent(crisisId)}/claims/${encodeURIComponent(claimId)}/letter${query({ contact })}`), retry: false });
export const forecastsQuery = (crisisId: string) => queryOptions({ queryKey: ['crisis', crisisId, 'forecasts'], queryFn: () => ask<ForecastHistoryView>(`/crises/${encodeURIComponent(crisisId)}/forecasts`) });
export const forecastReferenceQuery = (crisisId: string, target: string) => queryOptions({ queryKey: ['crisis', crisisId, 'forecast-reference', target], queryFn: () => ask<ForecastReferenceView>(`/forecasts/reference${query({ crisis: crisisId, target })}`), retry: false });
export const regulatoryProfilesQuery = queryOptions({ queryKey: ['regulatory-profiles'], queryFn: () => ask<Page<RegulatoryProfileItem>>('/regulatory-profiles?limit=100'), staleTime: 600_000 });
/** What the light lane may say to a contact of this crisis, and give: by the crisis's own protocol. */
export const automaticAnswersQuery = (crisisId: string, { contactId, gestureId }: { readonly contactId: string; readonly gestureId: string }) => queryOptions({
  queryKey: ['crisis', crisisId, 'automatic-answers', contactId, gestureId], queryFn: () => ask<AutomaticAnswers>(`/crises/${encodeURIComponent(crisisId)}/automatic-answers${query({ contactId, gestureId })}`), retry: false,
});
/** Whom a jump of this crisis would displace now. The order of the queue changes with other crises: read anew each time. */
export const queueJumpQuery = (crisisId: string) => queryOptions({ queryKey: ['crisis', crisisId, 'queue-jump'], queryFn: () => ask<QueueJumpPreview>(`/crises/${encodeURIComponent(crisisId)}/queue-jump`), staleTime: 0, retry: false });
/** What the customer was last heard to say, from the record. Under the crisis's key, so that a change of it reads it anew. */
export const listenedQuery = (crisisId: string) => queryOptions({ queryKey: ['crisis', crisisId, 'listened'], queryFn: () => ask<Page<TimelineEntry>>(`/crises/${encodeURIComponent(crisisId)}/timeline${query({ type: 'listening.recorded', limit: 1 })}`), retry: false });
export const templatesQuery = queryOptions({ queryKey: ['templates'], queryFn: () => ask<Page<Named>>('/templates?limit=100'), staleTime: 600_000 });
export const desksQuery = queryOptions({ queryKey: ['desks'], queryFn: () => ask<Page<Named & { readonly currency: string | null }>>('/desks?limit=100'), staleTime: 600_000 });
export const protocolsQuery = queryOptions({ queryKey: ['protocols'], queryFn: () => ask<Page<Named>>('/protocols?limit=100'), staleTime: 600_000 });
export const accountsQuery = queryOptions({ queryKey: ['customers', 'all'], queryFn: () => ask<Page<CustomerItem>>('/customers?limit=100'), staleTime: 60_000 });
