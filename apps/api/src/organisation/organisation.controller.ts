/** Routes that change the organisation itself: its calendars, and when its people can be reached. */
import { Controller, HttpCode, Inject, Param, Post, Put, Req } from '@nestjs/common';
import type { Request } from 'express';
import { availabilityRequest, calendarApplyRequest, calendarRequest, leavingRequest, personCalendarRequest, personChange, personRequest } from '#contracts';
import type { AvailabilitySet, CalendarApplied, LeavingReport, Person, PersonCreated } from '#contracts';
import type { CalendarItem } from '../reads/calendar.presenter';
import { principalOf } from '../request';
import type { Principal } from '../request';
import { bodyOf } from './body-of';
import { OrganisationService } from './organisation.service';

type Asked = Request & { readonly principal?: Principal };

@Controller('api/v1')
export class OrganisationController {
  constructor(@Inject(OrganisationService) private readonly organisation: OrganisationService) {}

  @Post('admin/calendars')
  async publish(@Req() request: Asked): Promise<CalendarItem> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'publish-calendar' }, () => this.organisation.calendars.publish(principal, bodyOf(calendarRequest, request).text));
  }

  @Post('admin/calendars/:id/apply')
  @HttpCode(200)
  async apply(@Req() request: Asked, @Param('id') id: string): Promise<CalendarApplied> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'apply-calendar', target: id }, () => this.organisation.applying.apply(principal, id, bodyOf(calendarApplyRequest, request).note));
  }

  @Post('admin/people')
  async addPerson(@Req() request: Asked): Promise<PersonCreated> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'add-person' }, () => this.organisation.accounts.add(principal, bodyOf(personRequest, request)));
  }

  @Put('admin/people/:id')
  async changePerson(@Req() request: Asked, @Param('id') id: string): Promise<Person> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'change-person' }, () => this.organisation.accounts.change(principal, id, bodyOf(personChange, request)));
  }

  @Post('admin/people/:id/deactivate')
  @HttpCode(200)
  async deactivate(@Req() request: Asked, @Param('id') id: string): Promise<LeavingReport> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'deactivate-person' }, () => this.organisation.leaving.leave(principal, id, { body: bodyOf(leavingRequest, request), key: request.header('idempotency-key') }));
  }

  @Post('people/:id/availability')
  @HttpCode(200)
  async availability(@Req() request: Asked, @Param('id') id: string): Promise<AvailabilitySet> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'set-person-availability', target: id }, () =>
      this.organisation.people.setAvailability(principal, id, { body: bodyOf(availabilityRequest, request), key: request.header('idempotency-key') }));
  }

  @Post('people/:id/calendar')
  @HttpCode(200)
  async personCalendar(@Req() request: Asked, @Param('id') id: string): Promise<Person> {
    const principal = principalOf(request);
    return this.organisation.audited({ principal, command: 'set-person-calendar', target: id }, () => this.organisation.people.setCalendar(principal, id, bodyOf(personCalendarRequest, request).calendarId));
  }
}
