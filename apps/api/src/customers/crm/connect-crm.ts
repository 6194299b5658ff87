/** The customer system the configuration names, or none. */
import { readFile } from 'node:fs/promises';
import { readCrmMapping } from './crm-mapping';
import type { CrmPort } from './crm-port';
import { HttpCrm } from './http-crm';

/** Reads the mapping file; nothing is asked of the system yet. Throws one sentence for a file that is missing or wrong, or a secret that is not set. */
export async function connectCrm(file: string | null, env: Readonly<Record<string, string | undefined>>): Promise<CrmPort | null> {
  return file === null ? null : new HttpCrm(readCrmMapping(await readFile(file, 'utf8'), file), env);
}
