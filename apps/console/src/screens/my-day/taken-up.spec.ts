import { takenUp } from './taken-up';

const letter = { body: 'Zone A works.', language: 'en' as const, contactIds: ['dana', 'gone'], brought: { newFacts: 'Zone A works' } };

it('brings back the words of a returned message, what it brought, and those of its readers who are still there', () => {
  expect(takenUp({ subject: 'News', letter }, { fields: { summary: 's', newFacts: '' }, contactIds: ['noa'] }, ['dana', 'noa'])).toEqual({
    subject: 'News', subjectByHand: true, body: 'Zone A works.', byHand: true, language: 'en', contactIds: ['dana'], fields: { summary: 's', newFacts: 'Zone A works' },
  });
  expect(takenUp({ subject: 'News', letter }, { fields: {}, contactIds: ['noa'] }, ['noa']).contactIds).toEqual(['noa']);
});
