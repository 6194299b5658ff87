/** Headline, picture of the stages and the line on when it is done tell one tale, in every state the technical track can reach. */
import { crisisSnapshot, decide, open } from '#domain';
import type { Command, CrisisState } from '#domain';
import { opening } from '../../../../test/support/opening';
import { stageOf, wholeSnapshot } from '../read/snapshot';
import type { StatusFacts } from '../read/public-facts';
import type { Telling } from '../read/told-facts';
import { NO_POLICY } from '../read/policy-facts';
import { statusPage } from './status-page';
import { STATUS_TEXTS } from './texts/status';

const NOW = Date.parse('2026-11-16T10:00:00Z');
const HOUR_MS = 3_600_000;
const TL = { id: 'tl', role: 'technical-lead' } as const;

const bridge = { type: 'record-workaround', payload: { description: 'by hand', risk: 'slow', expiresAt: NOW + 2 * HOUR_MS, restoresOperation: true } } as const;
const MOVES: readonly Command[] = [
  { type: 'locate', payload: { where: 'w', note: '' } }, { type: 'contain', payload: { how: 'h' } }, bridge, { type: 'withdraw-workaround', payload: { reason: 'r' } },
  { type: 'record-fix', payload: { description: 'd', restoresOperation: true } }, { type: 'record-fix', payload: { description: 'd', restoresOperation: false } },
  { type: 'verify-fix', payload: { passed: true, how: 'h', confirmedByCustomer: true } }, { type: 'verify-fix', payload: { passed: false, how: 'h', confirmedByCustomer: false } },
];

const keyOf = ({ fix }: CrisisState): string => [fix.locatedAt, fix.containedAt, fix.operationalAt, fix.fixedAt, fix.verifiedAt].map((at) => (at === null ? '-' : 'x')).join('') + (fix.failedVerifications > 0 ? 'f' : '');

/** Every combination the engine itself lets a crisis come to. */
function reachable(): readonly CrisisState[] {
  const first = open(opening(NOW), { now: NOW, actor: { id: 'im', role: 'incident-manager' } });
  if (!first.ok) throw new Error(first.code);
  const found = new Map([[keyOf(first.state), first.state]]);
  const waiting = [first.state];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    for (const command of MOVES) {
      const next = decide(state, command, { now: NOW, actor: TL });
      if (!next.ok || found.has(keyOf(next.state))) continue;
      found.set(keyOf(next.state), next.state);
      waiting.push(next.state);
    }
  }
  return [...found.values()];
}
const STATES = reachable();

const telling = (at: number, subject: string): Telling => ({ at, by: 'message', subject, body: `${subject} OPENING\n\nrest`, facts: ['A FACT'], actions: ['AN ACT'], canDo: ['A WAY'], nextUpdateAt: null, forecast: { p50At: NOW + HOUR_MS, p90At: NOW + 3 * HOUR_MS }, nextTryAt: null });
const MOVED_AT = NOW - HOUR_MS;
const TOLD = { never: [], before: [telling(MOVED_AT - HOUR_MS, 'OLD')], since: [telling(MOVED_AT + 1, 'NEW'), telling(MOVED_AT - HOUR_MS, 'OLD')] } as const;
const ENDS = [null, 'routine', 'closed', 'cancelled'] as const;

function factsOf(state: CrisisState, { ended, told, reopenedAt = null }: { readonly ended: StatusFacts['ended']; readonly told: keyof typeof TOLD; readonly reopenedAt?: number | null }): StatusFacts {
  const { state: snapshot } = wholeSnapshot.parse(crisisSnapshot(state, NOW));
  const isBack = ended === 'routine' || ended === 'closed';
  return {
    crisisId: 'c', contactId: 'noa', reference: 'TK-2026-00001', account: 'Orot', language: 'en', isDrill: false, zone: 'Asia/Jerusalem', now: NOW, brand: FRAME.brand, cycle: 1, stage: isBack ? 4 : stageOf(snapshot), isAgain: snapshot.fix.failedVerifications > 0,
    isVerified: snapshot.fix.verifiedAt !== null, works: snapshot.fix.operationalAt !== null, isLight: false, movedAt: MOVED_AT, reopenedAt, ended, tellings: TOLD[told], nextUpdateAt: null, owed: null, plan: { isOpen: false, items: [], stakeholders: [] }, hears: false, questions: [],
    policy: NO_POLICY, routine: null, wishes: { accountId: 'a', genderForm: 'neutral', channel: null, cadence: null, standing: null, said: null }, drillSurvey: null, person: null,
  };
}
const FRAME = { zone: 'Asia/Jerusalem', now: NOW, organisation: 'Tikkun', brand: { nameHe: null, nameEn: null, logo: null, accentLight: '#7a2f72', accentDark: '#d9a0d1' }, otherLanguageHref: null, matter: null } as const;
const TALK = { links: { here: '/c', updates: '/c/u', wishes: '/c/w', plan: '/c/p', survey: '/c/s' }, formKey: 'k', said: null, trouble: null, ask: null, routineSaid: false } as const;

/** What is read off the page, as the customer reads it. */
function read(language: 'he' | 'en', facts: StatusFacts): { readonly h1: string; readonly step: string | null; readonly when: boolean; readonly html: string } {
  const html = statusPage({ ...FRAME, language }, facts, TALK);
  const texts = STATUS_TEXTS[language];
  const step = /aria-current="step">(.*?)<\/li>/.exec(html)?.[1] ?? null;
  return { h1: /<h1><bdi>(.*?)<\/bdi><\/h1>/.exec(html)?.[1] ?? '', step: step === null ? null : step.replace(/<\/?bdi>/g, ''), when: html.includes(texts.whenTitle), html };
}

/** By hand: which drawn step each headline may stand over. */
const STEP_OF = { finding: 0, 'finding-works': 0, holding: 1, fixing: 2, 'fixing-works': 2, fixed: 3, verified: 3 } as const;

it('the engine reaches every stage, with and without a workaround, before and after a failed check', () => {
  expect(STATES.length).toBeGreaterThan(15);
  expect(new Set(STATES.map((state) => factsOf(state, { ended: null, told: 'never' }).stage))).toEqual(new Set([0, 1, 2, 3]));
});

describe.each(['he', 'en'] as const)('the status page in %s', (language) => {
  const texts = STATUS_TEXTS[language];

  it.each(STATES.map((state) => [keyOf(state), state] as const))('says one thing at %s', (_key, state) => {
    for (const ended of ENDS) {
      // Routine comes after a checked fix only.
      if ((ended === 'routine' || ended === 'closed') && state.fix.verifiedAt === null) continue;
      for (const told of ['never', 'before', 'since'] as const) {
        const facts = factsOf(state, { ended, told });
        const page = read(language, facts);
        const drawn = ended === 'cancelled' ? null : (texts.stages[facts.stage] ?? '');
        expect(page.step).toBe(drawn !== null && facts.isAgain && ended === null ? texts.again.replace('{stage}', drawn) : drawn);
        expect(page.when).toBe(ended === null && facts.stage <= 2 && told !== 'never');
        if (told === 'since') { expect(page.h1).toBe('NEW'); continue; }
        const [name] = (Object.keys(STEP_OF) as (keyof typeof STEP_OF)[]).filter((key) => texts.headlines[key] === page.h1);
        if (ended === null) expect(name === undefined ? null : STEP_OF[name]).toBe(facts.stage);
        else expect(page.h1).toBe(texts[ended]);
        expect(name === 'verified').toBe(ended === null && facts.isVerified);
        if (told === 'before') {
          // What was said of the stage before is at hand in full, with its title, and nowhere as how things stand.
          expect(page.html.split('OLD OPENING')).toHaveLength(2);
          expect(page.html).toContain('<bdi>OLD</bdi>');
          expect(page.html.includes('AN ACT')).toBe(ended === null && facts.stage <= 2);
        }
      }
    }
  });

  it('draws no repair under an automatic answer, and tells the way to a person; an end is told as ever', () => {
    const [first] = STATES;
    if (first === undefined) throw new Error('no state');
    const facts = { ...factsOf(first, { ended: null, told: 'since' }), isLight: true, movedAt: null, hears: true };
    const page = read(language, facts);
    expect([page.h1, page.step, page.when]).toEqual(['NEW', null, false]);
    expect(page.html).toContain(texts.light);
    expect(page.html).not.toContain(texts.stages[0]);
    expect(read(language, { ...facts, hears: false }).html).not.toContain(texts.light);
    expect(read(language, { ...facts, ended: 'closed', stage: 4 }).step).toBe(texts.stages[4]);
    expect(read(language, { ...facts, isLight: false }).html).not.toContain(texts.light);
  });

  it('drops a forecast of the time before it was opened again, and says so', () => {
    const [first] = STATES;
    if (first === undefined) throw new Error('no state');
    const again = read(language, factsOf(first, { ended: null, told: 'before', reopenedAt: MOVED_AT }));
    expect(again.html).toContain(texts.whenAgain);
    expect(again.html).not.toContain('A FACT');
    expect(read(language, factsOf(first, { ended: null, told: 'before' })).html).not.toContain(texts.whenAgain);
    expect(read(language, factsOf(first, { ended: null, told: 'since', reopenedAt: MOVED_AT })).html).not.toContain(texts.whenAgain);
  });
});
