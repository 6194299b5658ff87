/** Routes of crises and their parts. */
import { Controller, Get, Inject, Param, Req, Res, StreamableFile } from '@nestjs/common';
import { crisisCountsQuery, crisisObligationQuery, crisisQuery, obligationQuery, pageQuery, reviewExportQuery, reviewQuery, timelineQuery } from '#contracts';
import type { CrisisCounts, CrisisDetail, CrisisSummary, MessageItem, ObligationItem, ReviewDocument, ReviewItem, TimelineEntry } from '#contracts';
import { principalOf } from '../request';
import { CrisesService } from './crises.service';
import { queryOf } from './http';
import type { ReadRequest, ReadResponse } from './http';
import { ReviewsService } from './review/reviews.service';
import type { PageOf } from './sql';

@Controller('api/v1')
export class CrisisReadsController {
  constructor(@Inject(CrisesService) private readonly crises: CrisesService, @Inject(ReviewsService) private readonly reviews: ReviewsService) {}

  @Get('crises')
  async list(@Req() request: ReadRequest): Promise<PageOf<CrisisSummary>> {
    return this.crises.page(principalOf(request), queryOf(crisisQuery, request));
  }

  /** Before `:id`, so that it is not read as one. */
  @Get('crises/counts')
  async counts(@Req() request: ReadRequest): Promise<CrisisCounts> {
    return this.crises.counts(principalOf(request), queryOf(crisisCountsQuery, request));
  }

  @Get('crises/:id')
  async one(@Req() request: ReadRequest, @Param('id') id: string): Promise<CrisisDetail> {
    return this.crises.one(principalOf(request), id);
  }

  @Get('crises/:id/timeline')
  async timeline(@Req() request: ReadRequest, @Param('id') id: string): Promise<PageOf<TimelineEntry>> {
    return this.crises.timeline(principalOf(request), id, queryOf(timelineQuery, request));
  }

  @Get('crises/:id/obligations')
  async obligationsOf(@Req() request: ReadRequest, @Param('id') id: string): Promise<PageOf<ObligationItem>> {
    return this.crises.obligationsOf(principalOf(request), id, queryOf(crisisObligationQuery, request));
  }

  @Get('crises/:id/messages')
  async messages(@Req() request: ReadRequest, @Param('id') id: string): Promise<PageOf<MessageItem>> {
    return this.crises.messages(principalOf(request), id, queryOf(pageQuery, request));
  }

  /** As data, or as a document: a page, Markdown, or PDF. */
  @Get('crises/:id/review')
  async review(@Req() request: ReadRequest, @Res({ passthrough: true }) response: ReadResponse, @Param('id') id: string): Promise<ReviewDocument | string | StreamableFile> {
    const query = queryOf(reviewExportQuery, request);
    if (query.format === 'json') return this.reviews.document(principalOf(request), id);
    const { media, content, fileName } = await this.reviews.export(principalOf(request), id, query);
    response.setHeader('Content-Type', media);
    response.setHeader('Content-Disposition', `inline; filename="${fileName}"`);
    return typeof content === 'string' ? content : new StreamableFile(content);
  }

  @Get('obligations')
  async obligations(@Req() request: ReadRequest): Promise<PageOf<ObligationItem>> {
    return this.crises.obligations(principalOf(request), queryOf(obligationQuery, request));
  }

  @Get('reviews')
  async reviewList(@Req() request: ReadRequest): Promise<PageOf<ReviewItem>> {
    return this.reviews.page(principalOf(request), queryOf(reviewQuery, request));
  }
}
