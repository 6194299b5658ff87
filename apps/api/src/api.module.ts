/** Nest's view of the API: controllers, and the parts under their tokens. */
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { CrisisQueueReadModel, ObligationReadModel } from '#persistence';
import { AccountController } from './auth/account.controller';
import { AccountService } from './auth/account.service';
import { AuthController } from './auth/auth.controller';
import { AuthService } from './auth/auth.service';
import { ApologyRulesController } from './command-forms/apology-rules.controller';
import { CommandFormsController } from './command-forms/command-forms.controller';
import { CommandsController } from './commands/commands.controller';
import { CommandsService } from './commands/commands.service';
import { PreviewCrisisController } from './commands/preview/preview-crisis.controller';
import { PreviewCrisisService } from './commands/preview/preview-crisis.service';
import { CustomerProfilesController } from './customers/customers.controller';
import { ForecastImportController } from './forecasts/forecast-import.controller';
import { PastCaseImportService } from './forecasts/import.service';
import { CustomerImportService } from './customers/import.service';
import { CustomerProfilesService } from './customers/profiles.service';
import { HealthController } from './health/health.controller';
import { MailController } from './mail/mail.controller';
import { mailWayOf } from './mail/mail-way';
import { MessagesController } from './messages/messages.controller';
import { MessagesService } from './messages/messages.service';
import { PromiseReportService } from './messages/promise-report.service';
import { BrandController } from './organisation/brand.controller';
import { OrganisationController } from './organisation/organisation.controller';
import { OrganisationService } from './organisation/organisation.service';
import type { ApiParts } from './parts';
import { ReadsModule } from './reads/reads.module';
import { CrisisFeed } from './streams/crisis-feed';
import { StreamsController } from './streams/streams.controller';
import { TemplateVersionsController } from './templates/template-versions.controller';
import { TemplateVersionsService } from './templates/template-versions.service';
import { CONFIG, DATA_SOURCE, MAIL_CATCHER, PROTOCOLS } from './tokens';

@Module({})
export class ApiModule {
  /** The module around parts already built; Nest owns no connection of its own. */
  static with(parts: ApiParts): DynamicModule {
    const templates = new TemplateVersionsService(parts.dataSource);
    const providers = [
      { provide: DATA_SOURCE, useValue: parts.dataSource },
      { provide: CONFIG, useValue: parts.config },
      { provide: PROTOCOLS, useValue: parts.protocols },
      { provide: MAIL_CATCHER, useValue: parts.mail },
      { provide: DataSource, useValue: parts.dataSource },
      { provide: Client, useValue: parts.temporal },
      { provide: OrganisationService, useValue: parts.organisation },
      { provide: CommandsService, useValue: parts.commands },
      { provide: PreviewCrisisService, useValue: parts.preview },
      { provide: MessagesService, useValue: new MessagesService({ guard: parts.guard, queue: parts.queue, database: parts.dataSource, versions: templates }) },
      { provide: PromiseReportService, useValue: new PromiseReportService(parts.dataSource) },
      { provide: CustomerProfilesService, useValue: new CustomerProfilesService({ database: parts.dataSource, crm: parts.crm }) },
      { provide: PastCaseImportService, useValue: new PastCaseImportService({ database: parts.dataSource }) },
      { provide: CustomerImportService, useValue: new CustomerImportService({ database: parts.dataSource }) },
      { provide: CrisisQueueReadModel, useValue: parts.queue },
      { provide: ObligationReadModel, useValue: parts.obligations },
      { provide: CrisisFeed, useValue: parts.feed },
      { provide: TemplateVersionsService, useValue: templates },
      { provide: AccountService, useValue: new AccountService({ database: parts.dataSource, organisationName: parts.config.organisationName, secret: parts.config.secret, consoleUrl: parts.config.apiUrl, mailWay: mailWayOf(parts.config) }) },
      { provide: AuthService, useValue: new AuthService(parts.dataSource) },
    ];
    return {
      module: ApiModule,
      global: true,
      imports: [ReadsModule],
      // Streams before reads: `/obligations/stream` must not be read as an id.
      controllers: [HealthController, AuthController, AccountController, StreamsController, PreviewCrisisController, CommandsController, CommandFormsController, ApologyRulesController, MessagesController, OrganisationController, BrandController, TemplateVersionsController, CustomerProfilesController, MailController, ForecastImportController],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
