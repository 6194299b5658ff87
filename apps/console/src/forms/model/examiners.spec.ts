import { barredBy, mayExamine, obstacleOf } from './examiners';

const reasons = { 'works-on-it': { he: 'עובד על המשבר', en: 'works on the crisis' }, spoke: { he: 'שוחח עם הלקוח', en: 'has spoken with the customer' } } as const;
const item = (id: string, code: keyof typeof reasons | null = null) => ({ person: { id, name: id.toUpperCase(), initials: id.slice(0, 1) }, eligible: code === null, obstacle: code === null ? null : { code, name: reasons[code] } });
const all = [item('noga'), item('oliver'), item('maya', 'works-on-it'), item('yonatan', 'spoke'), item('amir', 'works-on-it')];

describe('who may examine a claim', () => {
  it('is offered with whoever is away at the end', () => {
    expect(mayExamine(all, new Set()).map(({ id }) => id)).toEqual(['noga', 'oliver']);
    expect(mayExamine(all, new Set(['noga', 'maya'])).map(({ id }) => id)).toEqual(['oliver', 'noga']);
  });
  it('is told apart from everybody else, each reason once', () => {
    expect(barredBy(all)).toEqual([{ because: reasons['works-on-it'], names: ['MAYA', 'AMIR'] }, { because: reasons.spoke, names: ['YONATAN'] }]);
    expect(barredBy([item('noga')])).toEqual([]);
  });
  it('is known of the one who is chosen', () => {
    expect(obstacleOf(all, 'yonatan')).toEqual(reasons.spoke);
    expect(obstacleOf(all, 'noga')).toBeNull();
    expect(obstacleOf(all, '')).toBeNull();
  });
});
