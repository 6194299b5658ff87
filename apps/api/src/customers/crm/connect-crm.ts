/** The customer system the configuration names, or none. */
import { readFile } from 'node:fs/promises';
import type { Refusal } from '#domain';
import { readCrmMapping } from './crm-mapping';
import type { CrmPort } from './crm-port';
import { HttpCrm } from './http-crm';

/** Whoever runs the server is told of each answer that could not be used: whoever pressed the button cannot mend it. Reads the mapping file; nothing is asked of the system yet. Throws one sentence for a file that is missing or wrong, or a secret that is not set. */
export async function connectCrm(file: string | null, env: Readonly<Record<string, string | undefined>>, onTrouble: (refusal: Refusal) => void): Promise<CrmPort | null> {
  if (file === null) return null;
  const crm = new HttpCrm(readCrmMapping(await readFile(file, 'utf8'), file), env);
  return {
    findAccount: async (externalId) => {
      const found = await crm.findAccount(externalId);
      // An id nobody knows is a person's to mend; everything else is the server's.
      if (!found.ok && found.code !== 'crm.account-not-found') onTrouble(found);
      return found;
    },
  };
}
