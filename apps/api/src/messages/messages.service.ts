/** Words before they leave: the guard's reading of a text, and a template filled in. Nothing is sent or kept. */
import { toIso, toIsoOrNull } from '#contracts';
import type { MessageCheck, MessageCheckRequest, ProposalItem, TemplatePreview, TemplatePreviewRequest } from '#contracts';
import { forecastFor, gatesBeforehand, judgeOutcome, refuse, waitsForListening } from '#domain';
import type { Context, CrisisRow, SendMessage } from '#domain';
import type { Commitment, GuardReport } from '#guard';
import { missingFields, problemText, renderTemplate, templateById, templateFieldName, text } from '#i18n';
import type { CrisisQueueReadModel, Database } from '#persistence';
import { differingTimes } from '../commands/confirm-promises';
import type { Sending } from '../commands/confirm-promises';
import { waitsFor } from '../commands/guard-message';
import type { GuardedCrisis, MessageGuard } from '../commands/guard-message';
import { requireRead, requireReadOf } from '../reads/permission';
import { both, told } from '../reads/words';
import { HOME_ZONE } from '../reads/zones';
import { ProblemError } from '../request';
import type { Principal } from '../request';
import type { TemplateVersionsService } from '../templates/template-versions.service';
import { EARLY_OFFER, findOffers } from './offers';
import { readProposals } from './proposals';
import { readMessage } from './read-message';
import { readingMarks } from './reading-marks';

export class MessagesService {
  constructor(private readonly parts: { readonly guard: MessageGuard; readonly queue: CrisisQueueReadModel; readonly database: Database; readonly versions: Pick<TemplateVersionsService, 'wordingNow'>; readonly now?: () => number }) {}

  /** Reads a text as it would be read on sending. Of a crisis it needs the right to read its messages. Throws `crisis.not-found`. */
  async check(principal: Principal, request: MessageCheckRequest): Promise<MessageCheck> {
    requireRead(principal, 'read-messages');
    const crisis = request.crisisId === undefined ? null : await this.crisis(principal, request.crisisId);
    const sending: Sending = {
      sentAt: request.at ?? crisis?.sentAt ?? (this.parts.now ?? Date.now)(), timeZone: request.zone ?? crisis?.timeZone ?? HOME_ZONE, verdict: request.verdict ?? crisis?.verdict ?? 'not-examined', quoted: crisis?.quoted ?? [],
    };
    const message = messageOf(request);
    const gates = crisis === null ? [] : closedGates(message, crisis, { now: sending.sentAt, actor: { id: principal.actorId, role: 'account-manager' } });
    return { ...presentCheck({ report: readMessage(message, sending), message, crisis, sending }), gates };
  }

  /** Throws `template.unknown`, or `template.fields-missing` with every field that is missing. */
  async preview(principal: Principal, id: string, { fields, language, form, severity, zone }: TemplatePreviewRequest): Promise<TemplatePreview> {
    requireRead(principal, 'read-reference');
    const template = templateById(id);
    if (template === undefined) throw new ProblemError(refuse('template.unknown', { template: id }));
    const missing = missingFields(template, fields);
    const [first] = missing;
    if (first !== undefined) {
      const names = missing.map((field) => templateFieldName(field, language, template.id)).join(', ');
      const params = { template: template.id, fields: names };
      throw new ProblemError(refuse('template.fields-missing', params, `fields.${first}`), missing.map((field) => ({ code: 'template.field-missing', field: `fields.${field}`, params: { template: template.id, field } })));
    }
    const own = await this.parts.versions.wordingNow(template.id);
    const rendered = renderTemplate(id, fields, { language, form, zone: zone ?? HOME_ZONE, wording: own?.wording, ...(severity === undefined ? {} : { severity }) });
    if (!rendered.ok) throw new ProblemError(rendered);
    return { id: template.id, version: own?.version ?? template.version, subject: rendered.subject, body: rendered.body };
  }

  /** What waits for a second reader, oldest first: without the words nobody could read them. Throws `crisis.not-found`. */
  async proposals(principal: Principal, id: string): Promise<{ readonly items: readonly ProposalItem[]; readonly nextCursor: null }> {
    requireRead(principal, 'read-messages');
    const row = await this.row(principal, id);
    const known = await this.parts.guard.crisis(row);
    const waiting = known?.state.promise.waiting ?? [];
    return { items: waiting.length === 0 ? [] : await readProposals(this.parts.database, { crisisId: row.id, waiting, readerId: principal.actorId }), nextCursor: null };
  }

  private async row(principal: Principal, id: string): Promise<CrisisRow> {
    const row = await this.parts.queue.byIdOrReference(id);
    if (row === null) throw new ProblemError(refuse('crisis.not-found'));
    requireReadOf(principal, 'read-messages', row);
    return row;
  }

  private async crisis(principal: Principal, id: string): Promise<GuardedCrisis> {
    const row = await this.row(principal, id);
    const known = await this.parts.guard.crisis(row);
    if (known === null) throw new ProblemError(refuse('crisis.not-found'));
    return known;
  }
}

function messageOf({ subject, text, language, form, messageType, substance, emergency }: MessageCheckRequest): SendMessage {
  return { messageType, contactIds: [], language, subject: subject ?? '', body: text, templateId: null, substance, form, ...(emergency === undefined ? {} : { emergency }) };
}

interface Checked {
  readonly report: GuardReport;
  readonly message: SendMessage;
  readonly crisis: GuardedCrisis | null;
  readonly sending: Sending;
}

/** What the guard cannot see: it reads the text, and the time beside it is not part of it. */
function differs({ start, end, words }: Commitment, zone: string, { substance: { nextUpdateAt } }: SendMessage): MessageCheck['marks'][number] {
  const at = told(nextUpdateAt ?? 0, zone);
  const say = (key: 'why' | 'better') => both((language) => text(`guard-mark.next-update-differs.${key}`, language, { words, at: at[language] }));
  return { rule: 'next-update-differs', start, end, words, code: 'next-update-differs', weight: 'warn', why: say('why'), better: say('better') };
}

/** What the listening gate would say to the words of this message on sending; nothing where the crisis is not named, or an emergency. */
function earlyOffers(message: SendMessage, { crisis, sending }: Pick<Checked, 'crisis' | 'sending'>): MessageCheck['marks'] {
  if (crisis === null || crisis.rules === undefined || message.emergency === true) return [];
  return findOffers(message, sending.quoted ?? []).flatMap(({ matter, start, end, words }) => {
    const waits = waitsForListening(crisis.state, crisis.listening, matter);
    const say = (key: 'why' | 'better') => both((language) => text(`guard-mark.early-offer.${key}`, language, { waits: waits ?? '' }));
    return waits === null ? [] : [{ rule: EARLY_OFFER, start, end, words, code: matter, weight: 'refuse' as const, why: say('why'), better: say('better') }];
  });
}

/** Which gates would refuse this message now, in words. */
function closedGates(message: SendMessage, { state, protocol, timeZone }: GuardedCrisis, context: Context): MessageCheck['gates'] {
  if (protocol === undefined) return [];
  return gatesBeforehand({ ...state, protocol }, message, context).map(({ code, params, field }) => ({ code, field: field ?? null, text: both((language) => problemText(code, params, { language, zone: timeZone }).detail) }));
}

/** The guard's reading on the wire. Pure. */
function presentCheck({ report, message, crisis, sending }: Checked): Omit<MessageCheck, 'gates'> {
  const range = crisis === null ? message.substance.forecast : forecastFor(crisis.state, 'other', message.substance.forecast);
  const ahead = (latest: number | null): latest is number => latest !== null && latest > sending.sentAt;
  const promises = report.commitments.filter((one) => one.kind === 'outcome' ? one.latest === null || ahead(one.latest) : ahead(one.latest)).map((one) => ({ words: one.words, kind: one.kind, dueAt: one.latest }));
  const judge = (kind: string, latest: number | null) => (kind === 'outcome' && ahead(latest) && (crisis !== null || range !== null) ? judgeOutcome(range, latest) : null);
  return {
    marks: [...report.marks.map((mark) => ({ ...mark, why: { ...mark.why }, better: { ...mark.better } })), ...differingTimes(message, report, sending.sentAt).map((one) => differs(one, sending.timeZone, message)), ...earlyOffers(message, { crisis, sending }), ...readingMarks(message, sending.quoted ?? [])],
    commitments: report.commitments.map(({ kind, start, end, words, earliest, latest }) => ({ kind, start, end, words, earliest: toIsoOrNull(earliest), latest: toIsoOrNull(latest), judgement: judge(kind, latest) })),
    dates: report.dates.map(({ start, end, words, earliest, latest }) => ({ start, end, words, earliest: toIso(earliest), latest: toIso(latest) })),
    promises: promises.map((one) => ({ ...one, dueAt: toIsoOrNull(one.dueAt) })),
    forecast: range === null ? null : { p50At: toIso(range.p50At), p90At: toIso(range.p90At) },
    waitsFor: crisis === null ? [] : [...waitsFor({ ...message, promises }, crisis)],
  };
}
