import type { Boundary } from './boundaries';
import { boundaryLetter } from './boundary-letter';

const facts = (kind: Boundary['kind'], pointOfContact: Boundary['pointOfContact'] = null) => ({ boundary: { kind, reason: 'forty calls a day.', pointOfContact }, contactId: 'noa', contactName: 'Noa', until: 'Wed 23 Dec 09:00' });

describe('what a customer is told of a boundary', () => {
  it.each(['single-contact', 'written-only', 'end-abusive-contact', 'decline-with-reasons'] as const)('%s: how, until when, why and how to object, in both languages', (kind) => {
    for (const [language, object] of [['en', /object by replying/], ['he', /לערער על כך בתשובה/]] as const) {
      const { body, reason, contactId } = boundaryLetter(facts(kind), language);
      expect(body).toContain('Wed 23 Dec 09:00');
      expect(body).toContain('forty calls a day.');
      expect(body).not.toContain('..');
      expect(body).toMatch(object);
      expect(body).toContain(reason);
      expect(contactId).toBe('noa');
    }
  });
  it('names who answers from now on', () => {
    expect(boundaryLetter(facts('single-contact', { id: 'ronit', name: 'Ronit', initials: 'R' }), 'en').body).toContain('Ronit answers everything');
  });
});
