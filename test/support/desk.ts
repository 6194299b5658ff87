/** The few sentences every test of a subject over the API begins with: a crisis is opened, something is done to it, its page is read. */
import { openBody } from './api';
import type { Answer, Client } from './api';

export const HOUR_MS = 3_600_000;
/** An instant so many hours ahead, as the API takes it. */
export const later = (hours: number): string => new Date(Date.now() + hours * HOUR_MS).toISOString();
/** Just past: an instant at which something can have happened. */
export const justNow = (): string => new Date(Date.now() - 10).toISOString();

export interface DeskWords {
  readonly opened: (more?: Record<string, unknown>) => Promise<string>;
  /** With the id of its first contact. */
  readonly openedWith: (more?: Record<string, unknown>) => Promise<{ readonly id: string; readonly contactId: string }>;
  readonly tries: (client: Client, id: string, command: string, body?: Record<string, unknown>) => Promise<Answer>;
  /** Throws with the whole answer unless the command was accepted. */
  readonly must: (client: Client, id: string, command: string, body?: Record<string, unknown>) => Promise<Answer>;
  /** The code with which a command was refused; undefined where it was not. */
  readonly codeOf: (client: Client, id: string, command: string, body?: Record<string, unknown>) => Promise<string | undefined>;
  readonly detail: (id: string, as?: Client) => Promise<Record<string, any>>;
  readonly contactOf: (id: string) => Promise<string>;
  /** Duties of a crisis; `states` default: all there are. */
  readonly obligations: (id: string, kind: string, states?: string) => Promise<any[]>;
}

/** `manager` is asked for anew each time: tests log in before they begin, after their module was read. */
export function deskWords(manager: () => Client): DeskWords {
  const opened = async (more: Record<string, unknown> = {}): Promise<string> => {
    const answer = await manager().post('/api/v1/crises', openBody(more));
    if (answer.status !== 201) throw new Error(answer.text);
    return String(answer.body['id']);
  };
  const detail = async (id: string, as: Client = manager()) => (await as.get(`/api/v1/crises/${id}`)).body;
  const contactOf = async (id: string): Promise<string> => (await detail(id))['contacts'][0].id;
  const tries: DeskWords['tries'] = (client, id, command, body = {}) => client.post(`/api/v1/crises/${id}/${command}`, body);
  return {
    opened, detail, contactOf, tries,
    openedWith: async (more = {}) => {
      const id = await opened(more);
      return { id, contactId: await contactOf(id) };
    },
    must: async (client, id, command, body = {}) => {
      const answer = await tries(client, id, command, body);
      if (answer.status !== 200) throw new Error(`${command}: ${answer.text}`);
      return answer;
    },
    codeOf: async (client, id, command, body = {}) => (await tries(client, id, command, body)).body['code'],
    obligations: async (id, kind, states = 'running,paused,kept,late,missed,cancelled') =>
      (await manager().get(`/api/v1/crises/${id}/obligations?limit=100&state=${states}`)).body['items'].filter((one: { kind: string }) => one.kind === kind),
  };
}
