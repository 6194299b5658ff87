/** Routes of customers, reference data, survey scores and administration. */
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { auditQuery, calendarQuery, customerQuery, pageQuery } from '#contracts';
import type { CalendarDetail, CustomerDetail, CustomerItem, Person } from '#contracts';
import { principalOf } from '../request';
import { AuditService } from './audit.service';
import type { AuditAct, AuditEntry } from './audit.service';
import type { CalendarItem } from './calendar.presenter';
import { CustomersService } from './customers.service';
import { queryOf } from './http';
import type { ReadRequest } from './http';
import { ReferenceService } from './reference.service';
import type { DeskItem, ProtocolItem, TemplateItem } from './reference.service';
import type { PageOf } from './sql';
import { SurveyReportService } from './survey-report.service';
import type { SurveyReport } from './survey-report.service';

@Controller('api/v1')
export class ListReadsController {
  constructor(
    @Inject(CustomersService) private readonly customers: CustomersService,
    @Inject(ReferenceService) private readonly reference: ReferenceService,
    @Inject(SurveyReportService) private readonly surveys: SurveyReportService,
    @Inject(AuditService) private readonly audit: AuditService,
  ) {}

  @Get('customers')
  async customerList(@Req() request: ReadRequest): Promise<PageOf<CustomerItem>> {
    return this.customers.page(principalOf(request), queryOf(customerQuery, request));
  }

  @Get('customers/:id')
  async customer(@Req() request: ReadRequest, @Param('id') id: string): Promise<CustomerDetail> {
    return this.customers.one(principalOf(request), id);
  }

  @Get('people')
  async people(@Req() request: ReadRequest): Promise<PageOf<Person>> {
    return this.reference.people(principalOf(request), queryOf(pageQuery, request));
  }

  @Get('desks')
  async desks(@Req() request: ReadRequest): Promise<PageOf<DeskItem>> {
    return this.reference.desks(principalOf(request), queryOf(pageQuery, request));
  }

  @Get('protocols')
  async protocols(@Req() request: ReadRequest): Promise<PageOf<ProtocolItem>> {
    return this.reference.protocols(principalOf(request), queryOf(pageQuery, request));
  }

  @Get('calendars')
  async calendars(@Req() request: ReadRequest): Promise<PageOf<CalendarItem>> {
    return this.reference.calendars(principalOf(request), queryOf(pageQuery, request));
  }

  @Get('calendars/:id')
  async calendar(@Req() request: ReadRequest, @Param('id') id: string): Promise<CalendarDetail> {
    const principal = principalOf(request);
    return this.reference.calendar(principal, id, queryOf(calendarQuery, request).year ?? null);
  }

  @Get('templates')
  async templates(@Req() request: ReadRequest): Promise<PageOf<TemplateItem>> {
    return this.reference.templates(principalOf(request), queryOf(pageQuery, request));
  }

  @Get('surveys/report')
  async surveyReport(@Req() request: ReadRequest): Promise<SurveyReport> {
    return this.surveys.read(principalOf(request));
  }

  @Get('admin/people')
  async allPeople(@Req() request: ReadRequest): Promise<PageOf<Person>> {
    return this.reference.allPeople(principalOf(request), queryOf(pageQuery, request));
  }

  @Get('admin/audit/acts')
  auditActs(@Req() request: ReadRequest): PageOf<AuditAct> {
    return this.audit.acts(principalOf(request));
  }

  @Get('admin/audit')
  async auditLog(@Req() request: ReadRequest): Promise<PageOf<AuditEntry>> {
    return this.audit.page(principalOf(request), queryOf(auditQuery, request));
  }
}
