/** A crisis told step by step on simulated time: `wait` lets time pass as the engine would, `act` is somebody doing something. */
import type { Command, CommandMap, CommandType } from '../crisis/commands';
import type { OpenCrisis } from '../crisis/crisis';
import type { DomainEvent, EventOf, EventType } from '../crisis/events';
import { decide, open } from '../crisis/hallway';
import type { Outcome } from '../crisis/hallway';
import type { CrisisState } from '../crisis/state';
import type { Actor, Instant } from '../kernel';
import type { LogContact, SendMessage, Substance } from '../message/message';
import type { ObligationKind } from '../obligation/kinds';
import type { Obligation } from '../obligation/obligation';
import { REVIEW_SECTIONS } from '../review/review';
import { passTime } from '../simulate/simulate';
import { AMOS, CUSTOMER, EYAL, INES, opening, substance, T0, TAL, TAMAR } from './fixtures';

export class Story {
  state: CrisisState;
  readonly events: DomainEvent[];
  now: Instant;

  constructor(over: Partial<OpenCrisis> = {}, at: Instant = T0) {
    const outcome = open(opening(over), { now: at, actor: INES });
    if (!outcome.ok) throw new Error(`Opening refused: ${outcome.code}`);
    this.events = [...outcome.events];
    this.state = outcome.state;
    this.now = at;
  }

  /** Lets `ms` pass. */
  wait(ms: number): this {
    return this.until(this.now + ms);
  }

  until(at: Instant): this {
    this.now = at;
    this.state = passTime(this.state, at, this.events);
    return this;
  }

  /** The engine is away until `at`; whatever was due is caught up with there in one tick. */
  outage(at: Instant): this {
    this.now = at;
    const outcome = decide(this.state, { type: 'tick', payload: {} }, { now: at, actor: { id: 'engine', role: 'system' } });
    if (!outcome.ok) throw new Error(outcome.code);
    this.events.push(...outcome.events);
    this.state = outcome.state;
    return this;
  }

  try<C extends CommandType>(type: C, payload: CommandMap[C], actor: Actor = INES): Outcome {
    // A union of pairs cannot be built from two parameters without the compiler's trust.
    return decide(this.state, { type, payload } as unknown as Command, { now: this.now, actor });
  }

  act<C extends CommandType>(type: C, payload: CommandMap[C], actor: Actor = INES): this {
    const outcome = this.try(type, payload, actor);
    if (!outcome.ok) throw new Error(`${type} refused: ${outcome.code} ${JSON.stringify(outcome.params)}`);
    this.events.push(...outcome.events);
    this.state = outcome.state;
    return this;
  }

  /** The code with which a command is refused, or 'accepted'. */
  refusal<C extends CommandType>(type: C, payload: CommandMap[C], actor: Actor = INES): string {
    const outcome = this.try(type, payload, actor);
    return outcome.ok ? 'accepted' : outcome.code;
  }

  update(over: Partial<Substance> = { newFacts: ['fact'] }, more: Partial<SendMessage> = {}): this {
    return this.act('send-message', message(over, more), AMOS);
  }

  call(over: Partial<LogContact> = {}, actor: Actor = AMOS): this {
    return this.act('log-contact', contactWith(this.now, over), actor);
  }

  open(kind: ObligationKind): Obligation | undefined {
    return this.state.obligation.open.find((one) => one.kind === kind);
  }

  /** The open duty of the kind; throws where there is none. */
  duty(kind: ObligationKind): Obligation {
    const found = this.open(kind);
    if (found === undefined) throw new Error(`No open ${kind}`);
    return found;
  }

  of<T extends EventType>(type: T): readonly EventOf<T>[] {
    return this.events.filter((event): event is EventOf<T> & DomainEvent => event.type === type);
  }

  /** Id of the last message written to the customer. */
  get messageId(): string {
    return this.of('message.queued').at(-1)?.data.id ?? '';
  }

  outcomes(kind: ObligationKind): readonly string[] {
    return this.of('obligation.settled').filter((event) => event.data.kind === kind).map((event) => event.data.outcome);
  }

  escalations(kind: ObligationKind): readonly { readonly roles: string; readonly at: Instant }[] {
    return this.of('obligation.escalated').filter((event) => event.data.kind === kind).map(({ data }) => ({ roles: data.roles.join('+'), at: data.at }));
  }

  /** Located, fixed and verified by now. */
  repaired(): this {
    return this.act('locate', { where: 'order service', note: '' }, TAL)
      .act('record-fix', { description: 'patched', restoresOperation: true }, TAL)
      .act('verify-fix', { passed: true, how: 'orders flow', confirmedByCustomer: true }, TAL);
  }

  /** Repaired, spoken with, every duty of informing met, customer confirms: back to routine. */
  routine(): this {
    this.repaired().call({ substance: substance(), confirmedByCustomer: true, answered: true }).update({ newFacts: ['all well'] }, { messageType: 'summary' });
    for (const one of this.state.obligation.open.filter((open) => open.kind === 'executive-notice')) this.act('acknowledge-notice', { obligationId: one.id }, EYAL);
    return this.act('return-to-routine', { how: 'customer-confirmation', contactId: 'carmel', comprehension: 'yes', note: '' }, AMOS);
  }

  finishTechnical(): this {
    return this.act('record-root-cause', rootCause(), TAL)
      .act('add-prevention', { title: 'alarm on queue length', owner: 'tal', dueAt: this.now + 30 * 86_400_000 }, TAL)
      .act('finish-technical', { note: '' }, TAL);
  }

  reviewed(): this {
    for (const section of REVIEW_SECTIONS) this.act('write-review-section', { section, text: 'text' });
    return this.act('submit-review', { note: '' }).act('approve-review', { note: '' }, TAMAR).act('sign-review', signature(), EYAL);
  }

  answerSurvey(csat: number): this {
    return this.act('answer-survey', { cycle: this.state.crisis.cycle, contactId: 'carmel', scores: { 'CSAT-H': csat, TRUST: 4 }, open: '' }, CUSTOMER);
  }
}

export function message(over: Partial<Substance> = { newFacts: ['fact'] }, more: Partial<SendMessage> = {}): SendMessage {
  return { messageType: 'update', contactIds: ['carmel'], language: 'en', subject: 's', body: 'b', templateId: null, substance: substance(over), ...more };
}

export function contactWith(now: Instant, over: Partial<LogContact> = {}): LogContact {
  return {
    direction: 'to-customer', channel: 'call', contactId: 'carmel', occurredAt: now, said: 'what was said', emotionalState: 'unknown',
    needsAnswer: false, answered: false, confirmedByCustomer: false, substance: null, competitorNamed: null, ...over,
  };
}

export function rootCause(over: Partial<CommandMap['record-root-cause']> = {}): CommandMap['record-root-cause'] {
  return {
    statement: 'a queue without limit', whyEscaped: 'no load test', party: 'us', evidence: '',
    analysis: { method: 'five-whys', whys: [{ why: 'slow', because: 'queue', evidence: 'log' }, { why: 'queue', because: 'no limit', evidence: 'code' }] }, ...over,
  };
}

export function signature(): CommandMap['sign-review'] {
  const element = { taken: true, text: 'decided' };
  return { attendance: ['ines', 'eyal'], decision: { transparency: element, responsibility: element, compensation: element, prevention: element }, note: '' };
}
