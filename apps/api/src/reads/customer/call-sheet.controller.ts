/** Route of the sheet before a hard conversation. */
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { callSheetQuery } from '#contracts';
import type { CallSheet } from '#contracts';
import { principalOf } from '../../request';
import { queryOf } from '../http';
import type { ReadRequest, ReadResponse } from '../http';
import { callSheetHtml } from './call-sheet-html';
import { CallSheetService } from './call-sheet.service';

@Controller('api/v1')
export class CallSheetController {
  constructor(@Inject(CallSheetService) private readonly sheets: CallSheetService) {}

  /** As data in both languages, or as a page to print in one. */
  @Get('crises/:id/call-sheet')
  async read(@Req() request: ReadRequest, @Res({ passthrough: true }) response: ReadResponse, @Param('id') id: string): Promise<CallSheet | string> {
    const query = queryOf(callSheetQuery, request);
    const sheet = await this.sheets.read(principalOf(request), id);
    if (query.format === 'json') return sheet;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return callSheetHtml(sheet, query.language);
  }
}
