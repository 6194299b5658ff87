/** Reads of post-mortems: the list, and one as data or as a document to hand on. */
import type { ReviewDocument, ReviewExportQuery, ReviewItem, ReviewQuery } from '#contracts';
import { refuse, toVirtual } from '#domain';
import type { CrisisRow } from '#domain';
import { CrisisReadModel, CrisisStore, runSql } from '#persistence';
import type { Database } from '#persistence';
import { ProblemError } from '../../request';
import type { Principal } from '../../request';
import type { AxisService } from '../axis/axis.service';
import { CrisisDetailReadModel } from '../crisis-detail.read-model';
import type { CrisesService } from '../crises.service';
import { readNames } from '../names';
import type { Names } from '../names';
import { hidesSurvey, requireRead } from '../permission';
import { recordOf } from '../sql';
import type { PageOf } from '../sql';
import type { Printer } from '../../print/printer';
import { timelineIds } from '../timeline.presenter';
import type { Zones } from '../zones';
import { reviewBlocks } from './review-blocks';
import { materialIds, presentDocument } from './review-document';
import { reviewHtml } from './review-html';
import { ReviewListReadModel, presentReview, reviewIds } from './review-list.read-model';
import type { ListedReview } from './review-list.read-model';
import { reviewMarkdown } from './review-markdown';
import { drawReview } from './review-material';
import type { ReviewFacts, ReviewMaterial } from './review-material';

export interface Exported {
  readonly media: string;
  /** Text, or a file's bytes. */
  readonly content: string | Buffer;
  /** A plain file name for the browser to save under. */
  readonly fileName: string;
}
interface Drawn {
  readonly listed: ListedReview;
  readonly material: ReviewMaterial;
  readonly names: Names;
}

export class ReviewsService {
  private readonly list: ReviewListReadModel;

  constructor(private readonly parts: { readonly database: Database; readonly zones: Zones; readonly crises: CrisesService; readonly axes: AxisService; readonly printer: Printer; readonly now: () => number }) {
    this.list = new ReviewListReadModel(parts.database);
  }

  async page(principal: Principal, query: ReviewQuery): Promise<PageOf<ReviewItem>> {
    const { items, nextCursor } = await this.list.page(query, requireRead(principal, 'read-reviews'));
    const names = await readNames(this.parts.database, items.flatMap(reviewIds));
    return { items: items.map((row) => presentReview(row, names)), nextCursor };
  }

  async document(principal: Principal, id: string): Promise<ReviewDocument> {
    const row = await this.parts.crises.visible(principal, 'read-reviews', id);
    const { listed, material, names } = await this.draw(row);
    return presentDocument(listed, material, { names, hideSurvey: hidesSurvey(principal) });
  }

  async export(principal: Principal, id: string, query: ReviewExportQuery): Promise<Exported> {
    const row = await this.parts.crises.visible(principal, 'export-review', id);
    const hideSurvey = hidesSurvey(principal);
    const [{ material, names }, zoneOf, axis] = await Promise.all([this.draw(row), this.parts.zones.byDesk(), this.parts.axes.draw(row, hideSurvey)]);
    const blocks = reviewBlocks(material, { language: query.language, zone: zoneOf(row.deskId), names, hideSurvey, axis });
    const name = `${row.reference.replace(/[^A-Za-z0-9-]/g, '_')}-review.${query.language}`;
    if (query.format === 'markdown') return { media: 'text/markdown; charset=utf-8', content: reviewMarkdown(blocks, query.language), fileName: `${name}.md` };
    const page = reviewHtml(blocks, query.language);
    if (query.format === 'pdf') return { media: 'application/pdf', content: await this.parts.printer.print(page), fileName: `${name}.pdf` };
    return { media: 'text/html; charset=utf-8', content: page, fileName: `${name}.html` };
  }

  private async draw(row: CrisisRow): Promise<Drawn> {
    const { database, now } = this.parts;
    const [listed, snapshot, events, sections, duties] = await Promise.all([
      this.list.one(row.id), new CrisisDetailReadModel(database).snapshot(row.id), new CrisisStore(database).readEvents(row.id),
      new CrisisReadModel(database).reviewSections(row.id),
      runSql(database, 'select obligation.kind, obligation.state, obligation.settled_at from obligation where obligation.crisis_id = $1 order by obligation.started_at, obligation.id', [row.id]),
    ]);
    if (listed === null || snapshot === null) throw new ProblemError(refuse('crisis.not-found'));
    const obligations = duties.map((duty) => recordOf<ReviewFacts['obligations'][number]>(duty));
    const material = drawReview({ row, snapshot, events, sections, obligations, now: toVirtual(row.drill, now()) });
    const names = await readNames(database, [...materialIds(material), ...reviewIds(listed), ...events.flatMap(timelineIds)], [row.id]);
    return { listed, material, names };
  }
}
