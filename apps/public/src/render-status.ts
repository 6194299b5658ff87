import { newFormKey, statusHref } from './page-request';
import type { AskTrouble } from './pages/ask-section';
import type { PlanTalk } from './pages/plan-section';
import type { PageFrame } from './pages/shell';
import { statusPage } from './pages/status-page';
import type { StatusFacts } from './read/public-facts';

/** What the page answers to: nothing is said and nothing stands in the way where it is left out. */
export type StatusTalking = Partial<PlanTalk & { readonly ask: AskTrouble; readonly routineSaid: boolean; readonly formKey: string }>;

/** The status page with its links in the frame's language. A form that could not be taken keeps its key. */
export function renderStatus(token: string, frame: PageFrame, facts: StatusFacts, talk: StatusTalking): string {
  const { language } = frame;
  const links = { here: statusHref(token, language), updates: statusHref(token, language, { page: 'updates' }), wishes: statusHref(token, language, { page: 'wishes' }), plan: statusHref(token, language, { page: 'plan' }), survey: statusHref(token, language, { page: 'survey' }) };
  return statusPage(frame, facts, { links, formKey: talk.formKey ?? newFormKey(), said: talk.said ?? null, trouble: talk.trouble ?? null, ask: talk.ask ?? null, routineSaid: talk.routineSaid ?? false });
}
