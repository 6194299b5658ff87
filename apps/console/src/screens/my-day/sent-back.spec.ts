import { formatPair } from '../../words/words';
import type { Words } from '../../words/words';
import { opensAs, whatCameBack, whatToDo, whenceItCame } from './sent-back';

const person = (id: string, name: string) => ({ id, name, initials: name.slice(0, 1) });
const YON = person('yonatan', 'Yonatan');
const RON = person('ronit', 'Ronit');
const message = { kind: 'message' as const, title: 'News', to: ['Dana', 'Noa'], by: RON, author: YON, owner: YON, inDoubt: false, messageType: 'update', act: { command: 'propose-message', initial: {} } };
const change = { ...message, kind: 'plan-item' as const, title: 'Deliveries are back', to: ['their stores'], by: person('dana', 'Dana'), messageType: null, act: { command: 'amend-plan-item', initial: { itemId: 'p1', revision: 2 } } };
const t = (language: 'he' | 'en'): Words['t'] => (pair, values) => formatPair(pair, language, values).replace(/[\u2066-\u2069]/g, '');
const told = (one: Parameters<typeof whatCameBack>[0], own: string, language: 'he' | 'en' = 'en') => [whatCameBack(one, own, t(language)), whenceItCame(one, '10:40', t(language)), whatToDo(one, own, t(language))];

it('says to its author what came back, from whom, and to open it again', () => {
  expect(told(message, 'yonatan')).toEqual(['Your message “News” to Dana, Noa', 'came back from Ronit, 10:40', 'It has not left. Open it, change what the reason says, and send it again.']);
  expect(told(message, 'yonatan', 'he')).toEqual(['ההודעה שלכם ״News״ אל Dana, Noa', 'חזרה מקריאה של Ronit, 10:40', 'ההודעה לא יצאה. יש לפתוח אותה, לשנות לפי הסיבה ולשלוח שוב.']);
  expect([opensAs(message), opensAs({ ...message, act: null }), opensAs({ ...message, messageType: 'unheard-of' })]).toEqual(['update', null, null]);
});
it('says to whoever has the customer’s ear whose it is to change', () => {
  expect(told({ ...message, act: null }, 'priya')).toEqual(['“News” by Yonatan to Dana, Noa', 'came back from Ronit, 10:40', 'It has not left; Yonatan has to change it and send it again.']);
});
it('says that a mail did not arrive, or that nobody knows, and whose task it is', () => {
  const lost = { ...message, kind: 'undelivered' as const, by: null, owner: RON };
  expect(told(lost, 'yonatan').slice(1)).toEqual(['did not arrive, 10:40', 'Reach Dana, Noa another way, and record it. It is a task of Ronit: agree on it first.']);
  expect(told({ ...lost, inDoubt: true, owner: null }, 'yonatan').slice(1)).toEqual(['nobody knows whether it arrived, 10:40', 'Ask Dana, Noa whether it arrived, and record what you found out.']);
});
it('says which item of the plan the customer wants changed; who may not change it is told whom to talk to', () => {
  expect(told(change, 'ronit')).toEqual(['Joint plan, for their stores: “Deliveries are back”', 'Dana asks for a change, 10:40', 'They wait: word it anew, and both sides approve it again.']);
  expect(whatToDo({ ...change, act: null }, 'ronit', t('he'))).toBe('את השינוי עושים אחרים: כדאי לדבר עם Yonatan.');
  const long = 'word '.repeat(60);
  expect(whatCameBack({ ...change, title: long }, 'ronit', t('en')).length).toBeLessThan(150);
  expect(opensAs(change)).toBeNull();
});
it('says of an apology that has not left what it is worth until then', () => {
  const apology = { ...message, kind: 'apology' as const, title: 'It was our mistake.', to: ['Noa'], by: null, messageType: null, act: { command: 'send-message', initial: {} } };
  expect(told(apology, 'yonatan')).toEqual(['Apology by e-mail to Noa: “It was our mistake.”', 'recorded 10:40, not sent', 'Noa has not read it yet. Until it leaves it acknowledges no feeling and opens no compensation.']);
  expect(told({ ...apology, act: null }, 'maya', 'he')[2]).toBe('היא בידי Yonatan: כדאי לדבר.');
  expect(opensAs(apology)).toBeNull();
});
