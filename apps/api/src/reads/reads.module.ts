/** Every read of the API. Needs DATA_SOURCE and PROTOCOLS from the module around it; owns no connection. */
import { Module } from '@nestjs/common';
import { PolicyStore } from '#persistence';
import type { Database } from '#persistence';
import type { PinnedProtocols } from '../reference/pinned-protocols';
import { DATA_SOURCE, PROTOCOLS } from '../tokens';
import { createLogger } from '#observability';
import { Printer } from '../print/printer';
import { ApprovalsController } from './approvals/approvals.controller';
import { ApprovalsService } from './approvals/approvals.service';
import { AuditService } from './audit.service';
import { AxisController } from './axis/axis.controller';
import { AxisService } from './axis/axis.service';
import { CareController } from './care/care.controller';
import { CareReportService } from './care/care-report.service';
import { Loads } from './care/loads';
import { CompensationController } from './compensation/compensation.controller';
import { CompensationReportService } from './compensation/compensation-report.service';
import { CompensationService } from './compensation/compensation.service';
import { ConductController } from './conduct/conduct.controller';
import { ConductService } from './conduct/conduct.service';
import { CrisisReadsController } from './crises.controller';
import { CrisesService } from './crises.service';
import { CallSheetController } from './customer/call-sheet.controller';
import { CallSheetService } from './customer/call-sheet.service';
import { CustomersService } from './customers.service';
import { ForecastReadsController } from './forecast/forecasts.controller';
import { ForecastsService } from './forecast/forecasts.service';
import { laddersOf } from './ladder';
import { AutomaticAnswersService } from './lane/automatic-answers.service';
import { ComplaintService } from './lane/complaint.service';
import { LaneController } from './lane/lane.controller';
import { LaneReportService } from './lane/lane-report.service';
import { QueueJumpService } from './lane/queue-jump.service';
import { ListReadsController } from './lists.controller';
import { ListeningReportService } from './listening-report.service';
import { ProtocolsController } from './protocols/protocols.controller';
import { ProtocolsService } from './protocols/protocols.service';
import { OverviewController } from './overview/overview.controller';
import { OverviewService } from './overview/overview.service';
import { ReferenceService } from './reference.service';
import { ClaimReportsController } from './relationship/claim-reports.controller';
import { ClaimReportsService } from './relationship/claim-reports.service';
import { DisclosureReportController } from './relationship/disclosure-report.controller';
import { DisclosureReportService } from './relationship/disclosure-report.service';
import { ErrorPolicyController } from './relationship/error-policy.controller';
import { ErrorPolicyService } from './relationship/error-policy.service';
import { ClaimLetterController } from './relationship/claim-letter.controller';
import { ClaimLetterService } from './relationship/claim-letter.service';
import { ExaminersController } from './relationship/examiners.controller';
import { ExaminersService } from './relationship/examiners.service';
import { ListeningReportController } from './relationship/listening-report.controller';
import { RecoveryReportController } from './relationship/recovery-report.controller';
import { RecoveryReportService } from './relationship/recovery-report.service';
import { ReviewsService } from './review/reviews.service';
import { SentBackController } from './sent-back/sent-back.controller';
import { SentBackService } from './sent-back/sent-back.service';
import { SurveyReportService } from './survey-report.service';
import { Zones } from './zones';

const now = (): number => Date.now();

@Module({
  controllers: [AxisController, ProtocolsController, LaneController, ConductController, DisclosureReportController, CareController, RecoveryReportController, OverviewController, ApprovalsController, SentBackController, ListeningReportController, CompensationController, CrisisReadsController, ListReadsController, ForecastReadsController, ClaimReportsController, ErrorPolicyController, CallSheetController, ExaminersController, ClaimLetterController],
  providers: [
    { provide: Zones, inject: [DATA_SOURCE], useFactory: (database: Database) => new Zones(database, new PolicyStore(database)) },
    {
      provide: CrisesService, inject: [DATA_SOURCE, Zones, PROTOCOLS],
      useFactory: (database: Database, zones: Zones, protocols: PinnedProtocols) => new CrisesService({ database, zones, ladderOf: laddersOf(protocols.loaded), now }),
    },
    { provide: ExaminersService, inject: [DATA_SOURCE], useFactory: (database: Database) => new ExaminersService(database) },
    { provide: ClaimLetterService, inject: [DATA_SOURCE, Zones, CrisesService], useFactory: (database: Database, zones: Zones, crises: CrisesService) => new ClaimLetterService({ database, zones, crises }) },
    { provide: Printer, useFactory: () => new Printer(createLogger('print')) },
    { provide: ReviewsService, inject: [DATA_SOURCE, Zones, CrisesService, Printer], useFactory: (database: Database, zones: Zones, crises: CrisesService, printer: Printer) => new ReviewsService({ database, zones, crises, axes: new AxisService({ database, crises, now }), printer, now }) },
    { provide: ConductService, inject: [DATA_SOURCE, CrisesService], useFactory: (database: Database, crises: CrisesService) => new ConductService({ database, crises, now }) },
    { provide: AxisService, inject: [DATA_SOURCE, CrisesService], useFactory: (database: Database, crises: CrisesService) => new AxisService({ database, crises, now }) },
    { provide: CustomersService, inject: [DATA_SOURCE, CrisesService], useFactory: (database: Database, crises: CrisesService) => new CustomersService({ database, crises }) },
    {
      provide: ReferenceService, inject: [DATA_SOURCE, Zones, PROTOCOLS],
      useFactory: (database: Database, zones: Zones, protocols: PinnedProtocols) => new ReferenceService({ database, zones, protocols: protocols.loaded }),
    },
    { provide: ProtocolsService, inject: [DATA_SOURCE, Zones, PROTOCOLS], useFactory: (database: Database, zones: Zones, protocols: PinnedProtocols) => new ProtocolsService({ database, zones, protocols: protocols.loaded, reasons: protocols.reasons }) },
    { provide: ForecastsService, inject: [DATA_SOURCE, Zones, CrisesService], useFactory: (database: Database, zones: Zones, crises: CrisesService) => new ForecastsService({ database, zones, crises, now }) },
    {
      provide: CallSheetService, inject: [DATA_SOURCE, Zones, CrisesService, PROTOCOLS],
      useFactory: (database: Database, zones: Zones, crises: CrisesService, protocols: PinnedProtocols) => new CallSheetService({ database, zones, crises, protocols: protocols.loaded, now }),
    },
    { provide: ClaimReportsService, inject: [DATA_SOURCE, PROTOCOLS], useFactory: (database: Database, protocols: PinnedProtocols) => new ClaimReportsService({ database, protocols: protocols.loaded }) },
    { provide: ErrorPolicyService, inject: [DATA_SOURCE, PROTOCOLS], useFactory: (database: Database, protocols: PinnedProtocols) => new ErrorPolicyService({ database, protocols: protocols.loaded, now }) },
    { provide: SurveyReportService, inject: [DATA_SOURCE], useFactory: (database: Database) => new SurveyReportService(database) },
    { provide: DisclosureReportService, inject: [DATA_SOURCE], useFactory: (database: Database) => new DisclosureReportService(database) },
    { provide: ListeningReportService, inject: [DATA_SOURCE], useFactory: (database: Database) => new ListeningReportService(database) },
    {
      provide: CompensationService, inject: [DATA_SOURCE, Zones, CrisesService],
      useFactory: (database: Database, zones: Zones, crises: CrisesService) => new CompensationService({ database, zones, crises, now }),
    },
    {
      provide: CompensationReportService, inject: [DATA_SOURCE, PROTOCOLS],
      useFactory: (database: Database, protocols: PinnedProtocols) => new CompensationReportService({ database, protocols: protocols.loaded, now }),
    },
    { provide: SentBackService, inject: [DATA_SOURCE], useFactory: (database: Database) => new SentBackService(database) },
    { provide: ApprovalsService, inject: [DATA_SOURCE, PROTOCOLS], useFactory: (database: Database, protocols: PinnedProtocols) => new ApprovalsService({ database, protocols }) },
    { provide: OverviewService, inject: [DATA_SOURCE, Zones], useFactory: (database: Database, zones: Zones) => new OverviewService({ database, zones, now }) },
    { provide: RecoveryReportService, inject: [DATA_SOURCE], useFactory: (database: Database) => new RecoveryReportService(database, now) },
    {
      provide: CareReportService, inject: [DATA_SOURCE, Zones, PROTOCOLS],
      useFactory: (database: Database, zones: Zones, protocols: PinnedProtocols) => new CareReportService({ database, loads: new Loads({ database, zones, protocols: protocols.loaded, now }), now }),
    },
    { provide: ComplaintService, inject: [PROTOCOLS], useFactory: (protocols: PinnedProtocols) => new ComplaintService(protocols.loaded) },
    {
      provide: AutomaticAnswersService, inject: [DATA_SOURCE, CrisesService, PROTOCOLS],
      useFactory: (database: Database, crises: CrisesService, protocols: PinnedProtocols) => new AutomaticAnswersService({ database, crises, protocols, now }),
    },
    { provide: QueueJumpService, inject: [DATA_SOURCE, CrisesService], useFactory: (database: Database, crises: CrisesService) => new QueueJumpService(database, crises) },
    { provide: LaneReportService, inject: [DATA_SOURCE], useFactory: (database: Database) => new LaneReportService(database) },
    { provide: AuditService, inject: [DATA_SOURCE], useFactory: (database: Database) => new AuditService(database) },
  ],
})
export class ReadsModule {}
