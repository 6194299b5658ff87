/** What the light lane may say in a crisis: the texts its own protocol approves, as one contact would read them, and the remedies nobody need approve. */
import { refuse, toVirtual, withOwn, withRelationship, yearlyLeft } from '#domain';
import type { CompensationHistory, CompensationRules, CrisisRow, CrisisSnapshot, Gesture } from '#domain';
import type { AutomaticAnswers, AutomaticAnswersQuery } from '#contracts';
import { automaticAnswer, automaticAnswerNames } from '#i18n';
import { CompensationStore } from '#persistence';
import type { Database } from '#persistence';
import { pinnedProtocol } from '../../reference/pinned-protocols';
import type { PinnedProtocols } from '../../reference/pinned-protocols';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import { paidIn, suits } from '../compensation/paid-in';
import type { CrisesService } from '../crises.service';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';

export interface AutomaticAnswersParts {
  readonly database: Database;
  readonly crises: CrisesService;
  readonly protocols: PinnedProtocols;
  readonly now: () => number;
}
type State = CrisisSnapshot['state'];

export class AutomaticAnswersService {
  private readonly details: CrisisDetailReadModel;
  private readonly store: CompensationStore;

  constructor(private readonly parts: AutomaticAnswersParts) {
    this.details = new CrisisDetailReadModel(parts.database);
    this.store = new CompensationStore(parts.database);
  }

  /** Throws `crisis.not-found`, `lane.no-policy`, `contact.unknown`, `compensation.gesture-unknown`. What bars the lane as a whole is told by the command. */
  async read(principal: Principal, id: string, { contactId, gestureId }: AutomaticAnswersQuery): Promise<AutomaticAnswers> {
    const row = await this.parts.crises.visible(principal, 'read-crisis', id);
    const snapshot = await this.details.snapshot(row.id);
    if (snapshot === null) throw new ProblemError(refuse('crisis.not-found'));
    const relationship = pinnedProtocol(this.parts.protocols, snapshot.protocol)?.relationship;
    if (relationship?.lane === undefined) throw new ProblemError(refuse('lane.no-policy'));
    const state = withRelationship(snapshot.state);
    const contact = contactId === undefined ? (state.crisis.contacts.find((one) => one.email !== null) ?? state.crisis.contacts[0]) : state.crisis.contacts.find((one) => one.id === contactId);
    if (contactId !== undefined && contact === undefined) throw new ProblemError(refuse('contact.unknown', { contactId }, 'contactId'));
    const { currency, remedies } = await this.remedies(row, state, relationship.compensation);
    const remedy = remedies.find((one) => one.id === gestureId);
    if (gestureId !== undefined && remedy === undefined) throw new ProblemError(refuse('compensation.gesture-unknown', { gestureId }, 'gestureId'));
    const facts = { contactName: contact?.name ?? row.accountName, reference: row.reference, remedy: remedy?.names ?? null };
    const language = contact?.language ?? 'he';
    const answers = relationship.lane.light.templates.flatMap((templateId) => {
      const name = automaticAnswerNames[templateId];
      const words = automaticAnswer(templateId, facts, { language, form: contact?.genderForm ?? 'neutral' });
      return name === undefined || words === null ? [] : [{ id: templateId, name, subject: words.subject, body: words.body }];
    });
    return { contactId: contact?.id ?? null, language, answers, currency, gestures: remedies.map(({ id: own, names, valueMinor }) => ({ id: own, name: names, valueMinor })) };
  }

  private async remedies(row: CrisisRow, state: State, rules: CompensationRules | undefined): Promise<{ readonly currency: string | null; readonly remedies: readonly Gesture[] }> {
    const history = rules === undefined ? null : await this.store.history(row.id, this.parts.now());
    if (rules === undefined || history === null) return { currency: rules?.currency ?? null, remedies: [] };
    const known = withOwn(state.compensation, { rules, history, now: toVirtual(state.crisis.drill, this.parts.now()) });
    return { currency: rules.currency, remedies: remediesWithin(rules, known).filter((one) => suits(one, { paidIn: paidIn(row), currency: rules.currency })) };
  }
}

/** Gestures of tier 0 that the customer's caps and the desk's budget still allow: what is beyond them needs people. Pure; the command judges again. */
export function remediesWithin(rules: CompensationRules, known: CompensationHistory): readonly Gesture[] {
  if (known.symbolicIn12Months >= rules.symbolicMax) return [];
  const tier = (rules.tiers.find((one) => one.tier === 0)?.limitMinor ?? 0) - known.within30DaysMinor;
  const left = Math.min(tier, known.goodwillBudgetLeftMinor, yearlyLeft(rules, known) ?? Number.MAX_SAFE_INTEGER);
  return rules.gestures.filter((one) => one.tier === 0 && one.valueMinor <= left);
}
