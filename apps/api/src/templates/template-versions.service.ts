/** The words of templates, as versions: whoever may writes a new one or brings an old one back; what was sent stays as it was. */
import { toIso } from '#contracts';
import type { TemplateRestoreRequest, TemplateVersion, TemplateVersionRequest, TemplateVersions } from '#contracts';
import { refuse } from '#domain';
import { asMessage, builtInWording, templateById, wordingFlaw, wovenFields } from '#i18n';
import type { MessageTemplate, TemplateWording } from '#i18n';
import { TemplateVersionStore } from '#persistence';
import type { Database, TemplateVersionRecord } from '#persistence';
import { permit } from '../organisation/calendars.service';
import { readNames } from '../reads/names';
import type { Names } from '../reads/names';
import { requireRead } from '../reads/permission';
import { ProblemError } from '../request';
import type { Principal } from '../request';

interface Writing {
  readonly wording: TemplateWording;
  readonly note: string;
  readonly basedOn: number;
  readonly restoredFrom: number | null;
}

export class TemplateVersionsService {
  private readonly store: TemplateVersionStore;

  constructor(private readonly database: Database) {
    this.store = new TemplateVersionStore(database);
  }

  /** Throws `template.unknown`. */
  async list(principal: Principal, id: string): Promise<TemplateVersions> {
    requireRead(principal, 'read-reference');
    const template = known(id);
    const own = await this.store.of(template.id);
    const names = await readNames(this.database, own.map(({ createdBy }) => createdBy));
    const current = own[0]?.version ?? template.version;
    const builtIn: TemplateVersion = { version: template.version, current: own.length === 0, builtIn: true, wording: wordingOf(template), note: '', restoredFrom: null, at: null, by: null };
    return { id: template.id, placeholders: [...wovenFields(template.id)], items: [...own.map((record) => present(record, record.version === current, names)), builtIn] };
  }

  /** Keeps new words. Throws `permission.denied`, `template.unknown`, `template.changed` when others wrote meanwhile, `template.same`, and what `wordingFlaw` refuses. */
  async write(principal: Principal, id: string, { wording, note, basedOn }: TemplateVersionRequest): Promise<TemplateVersions> {
    permit(principal, 'admin-templates');
    const template = known(id);
    const flaw = wordingFlaw(template.id, wording);
    if (flaw !== null) throw new ProblemError(flaw);
    return this.keep(principal, template, { wording, note, basedOn, restoredFrom: null });
  }

  /** Brings the words of an earlier version back, as a new one. Throws as `write`, and `template.version-unknown`. */
  async restore(principal: Principal, id: string, request: TemplateRestoreRequest & { readonly version: number }): Promise<TemplateVersions> {
    permit(principal, 'admin-templates');
    const template = known(id);
    const { version, note, basedOn } = request;
    const own = (await this.store.of(template.id)).find((one) => one.version === version);
    const wording = own?.wording ?? (version === template.version ? wordingOf(template) : null);
    if (wording === null) throw new ProblemError(refuse('template.version-unknown', { template: template.id, version }));
    return this.keep(principal, template, { wording, note, basedOn, restoredFrom: version });
  }

  /** The words that hold for a template now, ready for the formatter; undefined where it stands as delivered. */
  async wordingNow(id: string): Promise<{ readonly version: number; readonly wording: TemplateWording } | undefined> {
    const newest = await this.store.newest(id);
    if (newest === null) return undefined;
    const { version, wording: { subject, opening, ending } } = newest;
    return { version, wording: { subject: asMessage(subject), opening: asMessage(opening), ending: ending === null ? null : asMessage(ending) } };
  }

  private async keep(principal: Principal, template: MessageTemplate, { wording, note, basedOn, restoredFrom }: Writing): Promise<TemplateVersions> {
    const [newest] = await this.store.of(template.id);
    const current = newest?.version ?? template.version;
    const changed = refuse('template.changed', { template: template.id, version: current }, 'basedOn');
    if (basedOn !== current) throw new ProblemError(changed);
    if (JSON.stringify(ordered(newest?.wording ?? wordingOf(template))) === JSON.stringify(ordered(wording))) throw new ProblemError(refuse('template.same', { template: template.id, version: current }));
    const added = await this.store.add({ templateId: template.id, version: Math.max(current, template.version) + 1, wording, note, restoredFrom, createdBy: principal.actorId });
    if (!added) throw new ProblemError(changed);
    return this.list(principal, template.id);
  }
}

function known(id: string): MessageTemplate {
  const template = templateById(id);
  if (template === undefined) throw new ProblemError(refuse('template.unknown', { template: id.slice(0, 80) }));
  return template;
}

/** Every template has words; one without is a fault of ours. */
function wordingOf({ id }: MessageTemplate): TemplateVersion['wording'] {
  const built = builtInWording(id);
  if (built === null) throw new Error(`the template ${id} has no words`);
  return ordered(built);
}

function ordered({ subject, opening, ending }: TemplateWording): TemplateVersion['wording'] {
  const pair = ({ he, en }: TemplateWording['subject']): { he: string; en: string } => ({ he, en });
  return { subject: pair(subject), opening: pair(opening), ending: ending === null ? null : pair(ending) };
}

function present({ version, wording, note, restoredFrom, createdBy, createdAt }: TemplateVersionRecord, current: boolean, names: Names): TemplateVersion {
  return { version, current, builtIn: false, wording: ordered(wording), note, restoredFrom, at: createdAt === undefined ? null : toIso(createdAt), by: names.person(createdBy) };
}
