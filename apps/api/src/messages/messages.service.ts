/** Words before they leave: the guard's reading of a text, and a template filled in. Nothing is sent or kept. */
import { toIso, toIsoOrNull } from '#contracts';
import type { MessageCheck, MessageCheckRequest, TemplatePreview, TemplatePreviewRequest } from '#contracts';
import { forecastFor, judgeOutcome, refuse } from '#domain';
import type { CrisisRow, SendMessage } from '#domain';
import { checkMessage } from '#guard';
import type { GuardReport } from '#guard';
import { missingFields, renderTemplate, templateById, templateFieldName } from '#i18n';
import type { CrisisQueueReadModel } from '#persistence';
import { guardInputOf } from '../commands/confirm-promises';
import type { Sending } from '../commands/confirm-promises';
import { waitsFor } from '../commands/guard-message';
import type { GuardedCrisis, MessageGuard } from '../commands/guard-message';
import { requireRead, requireReadOf } from '../reads/permission';
import { HOME_ZONE } from '../reads/zones';
import { ProblemError } from '../request';
import type { Principal } from '../request';

export class MessagesService {
  constructor(private readonly parts: { readonly guard: MessageGuard; readonly queue: CrisisQueueReadModel; readonly now?: () => number }) {}

  /** Reads a text as it would be read on sending. Of a crisis it needs the right to read its messages. Throws `crisis.not-found`. */
  async check(principal: Principal, request: MessageCheckRequest): Promise<MessageCheck> {
    requireRead(principal, 'read-messages');
    const crisis = request.crisisId === undefined ? null : await this.crisis(principal, request.crisisId);
    const sending: Sending = {
      sentAt: request.at ?? crisis?.sentAt ?? (this.parts.now ?? Date.now)(), timeZone: request.zone ?? crisis?.timeZone ?? HOME_ZONE, verdict: request.verdict ?? crisis?.verdict ?? 'not-examined',
    };
    const message = messageOf(request);
    return presentCheck({ report: checkMessage(guardInputOf(message, sending)), message, crisis, sending });
  }

  /** Throws `template.unknown`, or `template.fields-missing` with every field that is missing. */
  preview(principal: Principal, id: string, { fields, language, form, severity, zone }: TemplatePreviewRequest): TemplatePreview {
    requireRead(principal, 'read-reference');
    const template = templateById(id);
    if (template === undefined) throw new ProblemError(refuse('template.unknown', { template: id }));
    const missing = missingFields(template, fields);
    const [first] = missing;
    if (first !== undefined) {
      const names = missing.map((field) => templateFieldName(field, language)).join(', ');
      const params = { template: template.id, fields: names };
      throw new ProblemError(refuse('template.fields-missing', params, `fields.${first}`), missing.map((field) => ({ code: 'template.field-missing', field: `fields.${field}`, params: { template: template.id, field } })));
    }
    const rendered = renderTemplate(id, fields, { language, form, zone: zone ?? HOME_ZONE, ...(severity === undefined ? {} : { severity }) });
    if (!rendered.ok) throw new ProblemError(rendered);
    return { id: template.id, version: template.version, subject: rendered.subject, body: rendered.body };
  }

  private async crisis(principal: Principal, id: string): Promise<GuardedCrisis> {
    const row: CrisisRow | null = await this.parts.queue.byIdOrReference(id);
    if (row === null) throw new ProblemError(refuse('crisis.not-found'));
    requireReadOf(principal, 'read-messages', row);
    const known = await this.parts.guard.crisis(row);
    if (known === null) throw new ProblemError(refuse('crisis.not-found'));
    return known;
  }
}

function messageOf({ text, language, form, messageType, substance }: MessageCheckRequest): SendMessage {
  return { messageType, contactIds: [], language, subject: '', body: text, templateId: null, substance, form };
}

interface Checked {
  readonly report: GuardReport;
  readonly message: SendMessage;
  readonly crisis: GuardedCrisis | null;
  readonly sending: Sending;
}

/** The guard's reading on the wire. Pure. */
export function presentCheck({ report, message, crisis, sending }: Checked): MessageCheck {
  const range = crisis === null ? message.substance.forecast : forecastFor(crisis.state, 'other', message.substance.forecast);
  const ahead = (latest: number | null): latest is number => latest !== null && latest > sending.sentAt;
  const promises = report.commitments.filter((one) => one.kind === 'outcome' ? one.latest === null || ahead(one.latest) : ahead(one.latest)).map((one) => ({ words: one.words, kind: one.kind, dueAt: one.latest }));
  const judge = (kind: string, latest: number | null) => (kind === 'outcome' && ahead(latest) && (crisis !== null || range !== null) ? judgeOutcome(range, latest) : null);
  return {
    marks: report.marks.map((mark) => ({ ...mark, why: { ...mark.why }, better: { ...mark.better } })),
    commitments: report.commitments.map(({ kind, start, end, words, earliest, latest }) => ({ kind, start, end, words, earliest: toIsoOrNull(earliest), latest: toIsoOrNull(latest), judgement: judge(kind, latest) })),
    dates: report.dates.map(({ start, end, words, earliest, latest }) => ({ start, end, words, earliest: toIso(earliest), latest: toIso(latest) })),
    promises: promises.map((one) => ({ ...one, dueAt: toIsoOrNull(one.dueAt) })),
    forecast: range === null ? null : { p50At: toIso(range.p50At), p90At: toIso(range.p90At) },
    waitsFor: crisis === null ? [] : [...waitsFor({ ...message, promises }, crisis)],
  };
}
