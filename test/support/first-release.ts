/** What every test of the first release's rows begins with: the people of the desk, a call that counts, the technical track done. */
import type { Answer, Client, TestApi } from './api';
import { deskWords, later } from './desk';
import type { DeskWords } from './desk';

export interface Staff {
  readonly manager: Client;
  readonly account: Client;
  readonly technical: Client;
  readonly executive: Client;
  readonly teamLead: Client;
  readonly head: Client;
}
export async function staffOf(api: TestApi): Promise<Staff> {
  const [manager, account, technical, executive, teamLead, head] = await Promise.all(['incident-manager', 'account-manager', 'technical-lead', 'executive', 'team-lead', 'head-of-service'].map((role) => api.as(role))) as [Client, Client, Client, Client, Client, Client];
  return { manager, account, technical, executive, teamLead, head };
}

export const substance = (more: Record<string, unknown> = {}) => ({ newFacts: ['the tax table is old'], actions: ['invoicing is stopped'], customerCanDo: [], nextUpdateAt: null, forecast: null, noForecastNextTryAt: null, ...more });

export interface FirstReleaseWords extends Omit<DeskWords, 'obligations'> {
  readonly called: (id: string, more?: Record<string, unknown>) => Promise<Answer>;
  readonly technicalDone: (id: string) => Promise<void>;
  readonly obligations: (id: string, state?: string) => Promise<any[]>;
  readonly settledKinds: (id: string) => Promise<string[]>;
  readonly openKinds: (id: string) => Promise<string[]>;
}

/** `staff` is asked for anew each time: tests log in before they begin, after their module was read. */
export function firstReleaseWords(staff: () => Staff): FirstReleaseWords {
  const desk = deskWords(() => staff().manager);
  const { must, contactOf } = desk;
  const obligations = async (id: string, state = ''): Promise<any[]> => (await staff().manager.get(`/api/v1/crises/${id}/obligations?limit=100${state}`)).body['items'];
  return {
    ...desk, obligations,
    settledKinds: async (id) => (await obligations(id, '&state=kept,late')).map((one) => one.kind),
    openKinds: async (id) => (await obligations(id, '&state=running,paused')).map((one) => one.kind),
    called: async (id, more = {}) => must(staff().account, id, 'log-contact', { direction: 'to-customer', channel: 'call', contactId: await contactOf(id), occurredAt: new Date(Date.now() - 10).toISOString(), said: 'told them what we know', emotionalState: 'worried', needsAnswer: false, answered: true, confirmedByCustomer: true, substance: substance(), ...more }),
    technicalDone: async (id) => {
      const { technical } = staff();
      await must(technical, id, 'locate', { where: 'tax table', note: '' });
      await must(technical, id, 'contain', { how: 'invoicing stopped' });
      await must(technical, id, 'record-workaround', { description: 'invoices by hand', risk: 'slow', expiresAt: later(240), restoresOperation: true });
      await must(technical, id, 'record-fix', { description: 'new table', restoresOperation: true });
      await must(technical, id, 'verify-fix', { passed: true, how: '100 invoices recomputed', confirmedByCustomer: true });
      await must(technical, id, 'record-root-cause', { statement: 'no check at load', whyEscaped: 'no test', party: 'us', evidence: '', analysis: { method: 'five-whys', whys: [{ why: 'wrong rate', because: 'old table', evidence: 'log' }, { why: 'old table', because: 'no check', evidence: 'pipeline' }] } });
      await must(technical, id, 'add-prevention', { title: 'check tables at load', owner: 'amir', dueAt: later(24 * 30) });
      await must(technical, id, 'finish-technical', { note: '' });
    },
  };
}
