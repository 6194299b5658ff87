import type { PlanItemFacts } from '../read/plan-facts';
import { planPage, planSection } from './plan-section';
import { PLAN_TEXTS } from './texts/plan';

const NOW = Date.parse('2026-11-16T10:00:00Z');
const item: PlanItemFacts = { id: 'plan-item-1', revision: 1, stage: 'waiting-customer', audience: 'Patients', message: 'Today’s appointments stand.', ownerOurs: { name: 'יונתן ברק', otherName: 'Yonatan Barak' }, ownerTheirs: 'Salma', dueAt: NOW + 3_600_000, confidentiality: 'open', limits: '', asked: null, sent: null };
const frameOf = (language: 'he' | 'en') => ({ language, zone: 'Asia/Jerusalem', now: NOW, organisation: 'Tikkun', brand: { nameHe: null, nameEn: null, logo: null, accentLight: '#7a2f72', accentDark: '#d9a0d1' }, otherLanguageHref: null, matter: null });
const sectionOf = (items: readonly PlanItemFacts[]) => ({ facts: { isOpen: true, items, stakeholders: [] }, now: NOW, organisation: 'Tikkun', action: '/c/x', room: null, wholeHref: '/c/x/plan', wishesHref: '/c/x/wishes', said: null, trouble: null });

describe.each(['he', 'en'] as const)('the joint plan in %s', (language) => {
  const frame = frameOf(language);
  const { empty, places, approve } = PLAN_TEXTS[language];

  it('says on a page of its own that there is nothing yet, and nothing at all on the first page', () => {
    expect(planPage(frame, sectionOf([]), '/c/x')).toContain(empty);
    expect(planSection(frame, sectionOf([]))).toBe('');
  });

  it('puts what waits for the customer before him, and then says nothing of nothing', () => {
    for (const html of [planPage(frame, sectionOf([item]), '/c/x'), planSection(frame, sectionOf([item]))]) {
      expect(html).toContain(places.waiting);
      expect(html).toContain(language === 'he' ? 'יונתן ברק' : 'Yonatan Barak');
      expect(html).toContain(approve);
      expect(html).not.toContain(empty);
    }
  });

  it.each([[{ stage: 'change-asked' }, 'asked'], [{ sent: 'amend' }, 'asked'], [{ sent: 'approve' }, 'unsettled'], [{ dueAt: NOW }, 'unsettled'], [{ stage: 'agreed' }, 'settled']] as const)('puts %j where it stands, and asks for nothing', (more, place) => {
    const html = planPage(frame, sectionOf([{ ...item, ...more }]), '/c/x');
    expect(html).toContain(`>${places[place]}<`);
    expect(html).not.toContain(places.waiting);
    expect(html).not.toContain('value="approve"');
  });
});
