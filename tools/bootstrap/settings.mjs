/** What a start is to do, from its arguments and the environment; and the environment its processes get. */
import { dataDir, projectRoot } from './paths.mjs';
import { chooseFreePort, isPortFree, parsePort } from './ports.mjs';
import { Refusal } from './refusal.mjs';

const WANTED_PORTS = { api: 4400, public: 4410, mail: 4425, postgres: 4432, temporal: 4433, temporalUi: 4434 };
const PORT_VARIABLES = { api: 'TIKKUN_API_PORT', public: 'TIKKUN_PUBLIC_PORT', mail: 'TIKKUN_MAIL_PORT' };

export const USAGE = `Usage: npm start -- [options]
  --fresh     remove all data of this installation (asks first) and begin anew
  --yes       answer yes to that question
  --no-demo   do not load the demo organisation
  --help      show this text`;

/** The options of a start; refuses what it does not know. Pure. */
export function parseStartArguments(words) {
  const options = { fresh: false, yes: false, demo: true, help: false };
  for (const word of words) {
    if (word === '--fresh') options.fresh = true;
    else if (word === '--yes' || word === '-y') options.yes = true;
    else if (word === '--no-demo') options.demo = false;
    else if (word === '--help' || word === '-h') options.help = true;
    else throw new Refusal(`Unknown option "${word}".`, 'See: npm start -- --help');
  }
  return options;
}

/** Which parts are ours to run, and in which mode. An own PostgreSQL and Temporal mean production. Pure. */
export function chooseParts(env) {
  const ownPostgres = Boolean(env.DATABASE_URL);
  const ownTemporal = Boolean(env.TEMPORAL_ADDRESS);
  const mode = env.TIKKUN_MODE || (ownPostgres && ownTemporal ? 'production' : 'embedded');
  if (mode !== 'embedded' && mode !== 'production') throw new Refusal(`TIKKUN_MODE is "${mode}".`, 'Set it to "embedded" or "production", or unset it.');
  return { embedPostgres: !ownPostgres, embedTemporal: !ownTemporal, catchMail: !env.SMTP_URL, mode };
}

/**
 * Free ports for every part that needs one. A port named in the environment is
 * taken as it is or refused, since others may rely on it; ours give way to the
 * next free one, and that is said.
 */
export async function choosePorts({ parts, env, reporter }) {
  const names = ['api', 'public', ...(parts.catchMail ? ['mail'] : []), ...(parts.embedPostgres ? ['postgres'] : []),
    ...(parts.embedTemporal ? ['temporal', ...(env.TIKKUN_TEMPORAL_UI === '1' ? ['temporalUi'] : [])] : [])];
  const ports = {};
  for (const name of names) {
    const variable = PORT_VARIABLES[name];
    const demanded = variable && env[variable] ? parsePort(variable, env[variable]) : undefined;
    if (demanded !== undefined && !(await isPortFree(demanded))) {
      throw new Refusal(`Port ${demanded} (${variable}) is already taken by another program.`, `Stop that program, or unset ${variable} so that a free port is chosen.`);
    }
    const { port, moved } = demanded === undefined ? await chooseFreePort(WANTED_PORTS[name]) : { port: demanded, moved: false };
    if (moved) reporter.say(`  Port ${WANTED_PORTS[name]} for ${name} is taken; using ${port} instead.`);
    ports[name] = port;
  }
  return ports;
}

/** The environment of our processes: the contract which libs/config reads. Pure. */
export function childEnvironment({ parts, ports, secrets, databaseUrl, env, demo }) {
  const apiUrl = env.TIKKUN_API_URL || `http://localhost:${ports.api}`;
  return {
    ...env,
    NODE_ENV: env.NODE_ENV || 'production',
    // The C library otherwise keeps free memory apart for each of a process's threads, eight times the number of cores; read by glibc only.
    MALLOC_ARENA_MAX: env.MALLOC_ARENA_MAX || '2',
    TIKKUN_MODE: parts.mode,
    TIKKUN_ROOT: projectRoot,
    TIKKUN_DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: parts.embedTemporal ? `127.0.0.1:${ports.temporal}` : env.TEMPORAL_ADDRESS,
    TEMPORAL_NAMESPACE: env.TEMPORAL_NAMESPACE || 'default',
    TIKKUN_API_PORT: String(ports.api),
    TIKKUN_PUBLIC_PORT: String(ports.public),
    TIKKUN_API_URL: apiUrl,
    TIKKUN_PUBLIC_URL: env.TIKKUN_PUBLIC_URL || `http://localhost:${ports.public}`,
    TIKKUN_SECRET: env.TIKKUN_SECRET || secrets.secret,
    // Without an SMTP server of one's own the API hosts the mail catcher on this port.
    SMTP_URL: parts.catchMail ? `smtp://127.0.0.1:${ports.mail}` : env.SMTP_URL,
    TIKKUN_MAIL_PORT: parts.catchMail ? String(ports.mail) : '',
    TIKKUN_SEED: env.TIKKUN_SEED || (demo && parts.mode === 'embedded' ? 'demo' : ''),
  };
}
