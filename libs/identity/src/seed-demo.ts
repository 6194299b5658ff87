import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CustomerStore, StaffStore } from '#persistence';
import type { Database } from '#persistence';
import { DEMO_ACCOUNTS, DEMO_CONTACTS, DEMO_DESKS, DEMO_PASSWORD, DEMO_PEOPLE } from './demo-organisation';
import { hashPassword } from './password';

export interface DemoUser {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: string;
}
export interface DemoSeed {
  /** How many people were made now; 0 on a repeat. */
  readonly peopleMade: number;
  readonly users: readonly DemoUser[];
  /** Where the users stand for a person to read. */
  readonly usersFile: string;
}

/**
 * Loads the demo organisation and writes `demo-users.json` into the data folder. What is there already stays as it is, so a repeat is
 * harmless and keeps a person's changes. For the embedded default only: everybody's password is known.
 */
export async function seedDemo(database: Database, options: { readonly dataDir: string }): Promise<DemoSeed> {
  const staff = new StaffStore(database);
  const customers = new CustomerStore(database);
  const known = new Set((await staff.people()).map((person) => person.id));
  const missing = DEMO_PEOPLE.filter((person) => !known.has(person.id));
  if (missing.length > 0) {
    // One hash for all: the word is public, and a newcomer should not wait for thirteen.
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await staff.savePeople(missing.map((person) => ({ ...person, passwordHash, active: true, unavailableUntil: null })));
  }
  const desks = new Set((await staff.desks()).map((desk) => desk.id));
  await staff.saveDesks(DEMO_DESKS.filter((desk) => !desks.has(desk.id)));
  for (const account of DEMO_ACCOUNTS) {
    if ((await customers.account(account.id)) !== null) continue;
    await customers.ensureAccount(account);
    await customers.saveContacts(DEMO_CONTACTS.filter((contact) => contact.accountId === account.id));
  }
  const users = DEMO_PEOPLE.map(({ name, email, roles }) => ({ name, email, password: DEMO_PASSWORD, role: roles.join(', ') }));
  return { peopleMade: missing.length, users, usersFile: await writeUsers(options.dataDir, users) };
}

/** Written beside and renamed, so that nobody ever reads half a file. */
async function writeUsers(dataDir: string, users: readonly DemoUser[]): Promise<string> {
  const file = join(dataDir, 'demo-users.json');
  await mkdir(dataDir, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(users, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return file;
}
