/**
 * What is given at the wrong time, by the wrong person or in the wrong amount is told apart in every subject: each has its own code, its own
 * text in both languages, and stands with a command of that subject. Who may not do something at all is told what, by the command's own name.
 */
import { commandEntries, isProblemCode, problemCodes, problemOf, STAFF_ROLES } from '#contracts';
import { PERMISSIONS } from '#identity';
import { problemText } from '#i18n';
import { actionName } from '../../apps/api/src/problems/action-names';

type Subject = (typeof commandEntries)[number]['subject'];
interface Told { readonly order: readonly string[]; readonly amount: readonly string[]; readonly person: readonly string[] }
/** `person`: beyond the role itself, whose refusal every command shares. Empty where the subject has no such rule. */
const TOLD: Readonly<Record<Subject, Told>> = {
  crisis: { order: ['crisis.not-routine-yet', 'crisis.not-closable'], amount: ['severity.not-worse', 'severity.not-milder'], person: ['approval.not-own'] },
  staff: { order: ['crisis.role-empty'], amount: ['care.over-ceiling', 'instant.past'], person: ['person.not-found'] },
  customer: { order: ['contact.already-there'], amount: ['contact.too-many'], person: ['call.person-required'] },
  message: { order: ['listening.read-back-missing', 'message.not-in-doubt'], amount: ['update.next-later-than-cadence', 'forecast.range-reversed'], person: ['message.person-required', 'message.second-reader-needed'] },
  obligation: { order: ['obligation.not-open', 'clock.already-paused'], amount: ['clock.pause-too-long', 'obligation.extension-too-long'], person: ['approval.not-own'] },
  fix: { order: ['fix.not-located', 'fix.not-fixed', 'technical.not-finishable'], amount: ['workaround.too-long', 'workaround.extension-not-later'], person: [] },
  cause: { order: ['fix.not-located', 'cause.already-recorded'], amount: ['cause.too-few-whys', 'prevention.too-many'], person: [] },
  survey: { order: ['survey.no-call-back-owed', 'survey.already-answered', 'survey.still-running', 'survey.call-back-first'], amount: ['survey.out-of-scale', 'survey.handling-at-target'], person: ['survey.call-back-by-rated-person', 'survey.signed-by-rated-person', 'survey.not-invited'] },
  review: { order: ['review.wrong-stage', 'review.sections-missing'], amount: ['review.attendance-required'], person: ['approval.not-own'] },
  listening: { order: ['listening.not-recorded', 'listening.revise-first', 'listening.confirmed-already'], amount: ['listening.consequence-unknown', 'listening.too-many-damage-limits'], person: ['contact.unknown'] },
  apology: { order: ['apology.admission-too-early', 'apology.legal-review-open', 'admission.followed-up-already'], amount: ['apology.score-too-low', 'apology.elements-missing'], person: ['admission.authority', 'admission.role-may-not-tell', 'approval.not-own'] },
  forecast: { order: ['forecast.target-reached'], amount: ['forecast.too-far-ahead', 'forecast.try-too-late', 'forecast.range-reversed'], person: [] },
  promise: { order: ['promise.due-passed', 'promise.already-ended'], amount: ['promise.before-p50', 'promise.before-p90', 'promise.too-many'], person: ['message.approver-level', 'approval.not-own'] },
  disclosure: { order: ['disclosure.before-known', 'plan.not-agreed', 'plan.not-waiting'], amount: ['withholding.too-long', 'plan.too-far', 'option.too-many'], person: ['approval.not-own'] },
  claim: { order: ['claim.step-order', 'claim.judgement-locked', 'claim.not-decided'], amount: ['claim.holding-too-long', 'claim.holding-too-often', 'claim.too-many'], person: ['claim.not-examiner', 'claim.examiner-involved', 'claim.not-second-examiner', 'approval.not-own'] },
  compensation: { order: ['compensation.not-heard', 'compensation.not-apologised', 'compensation.not-decided'], amount: ['compensation.above-offer', 'compensation.yearly-cap', 'compensation.contract-cap', 'compensation.goodwill-limit', 'compensation.too-frequent', 'compensation.zero', 'compensation.currency'], person: ['compensation.wrong-role', 'approval.not-own'] },
  limits: { order: ['limits.not-confirmed', 'limits.nothing-proposed'], amount: ['limits.too-long', 'limits.too-many'], person: ['approval.not-own'] },
  ledger: { order: ['customer.no-attempt', 'pulse.already-recorded', 'touch.already-done'], amount: ['ledger.below-zero', 'ledger.nothing-to-correct', 'touch.too-many'], person: [] },
  lane: { order: ['lane.not-light', 'lane.no-jump-proposed', 'lane.already-first'], amount: ['lane.jump-too-long', 'lane.remedy-beyond-policy'], person: ['lane.person-owed', 'approval.not-own'] },
  conduct: { order: ['conduct.already-reviewed', 'conduct.delay-over'], amount: ['conduct.delay-too-long', 'conduct.too-many-waiting'], person: ['conduct.not-independent', 'conduct.executive-needed', 'approval.not-own'] },
  care: { order: ['care.pulse-too-early', 'care.nothing-reported'], amount: ['care.too-many-open'], person: ['care.not-the-speaker', 'care.to-oneself', 'approval.not-own'] },
};

describe.each(Object.entries(TOLD))('%s', (subject, { order, amount, person }) => {
  const refusals = new Set(commandEntries.filter((entry) => entry.subject === subject).flatMap((entry): readonly string[] => entry.refusals));
  const codes = [...order, ...amount, ...person];

  it('tells the wrong time, the wrong amount and the wrong person apart, each with a command of its own', () => {
    expect(order.length * amount.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !refusals.has(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !isProblemCode(code) || ![400, 403, 404, 409, 422].includes(problemOf(code).status))).toEqual([]);
  });
});

it('has a text of its own for every code, in both languages', () => {
  for (const language of ['he', 'en'] as const) {
    const texts = problemCodes.map((code) => ({ code, text: `${problemOf(code).title[language]}: ${problemOf(code).todo[language]}` }));
    const first = new Map(texts.map(({ code, text }) => [text, code] as const).reverse());
    expect(texts.filter(({ code, text }) => first.get(text) !== code).map(({ code, text }) => [first.get(text), code])).toEqual([]);
  }
});

it('says to whoever may not do something what it is, in both languages', () => {
  for (const entry of commandEntries) {
    const name = actionName(entry.name);
    for (const language of ['he', 'en'] as const) {
      const { title, detail } = problemText('permission.denied', { action: name[language] }, { language, zone: 'Asia/Jerusalem' });
      expect([title.length > 0, detail.includes(name[language])]).toEqual([true, true]);
      expect(name[language]).toBe(entry.labels[language]);
    }
    // Somebody may, and somebody may not: a command that every role may give, or none, has no rule about who gives it.
    const roles = STAFF_ROLES.filter((role) => PERMISSIONS[entry.name][role] !== undefined);
    expect([entry.name, roles.length > 0 || PERMISSIONS[entry.name]['customer'] !== undefined, roles.length < STAFF_ROLES.length]).toEqual([entry.name, true, true]);
  }
});
