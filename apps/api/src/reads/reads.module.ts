/** Every read of the API. Needs DATA_SOURCE and PROTOCOLS from the module around it; owns no connection. */
import { Module } from '@nestjs/common';
import { PolicyStore } from '#persistence';
import type { Database } from '#persistence';
import type { PinnedProtocols } from '../reference/pinned-protocols';
import { DATA_SOURCE, PROTOCOLS } from '../tokens';
import { AuditService } from './audit.service';
import { CrisisReadsController } from './crises.controller';
import { CrisesService } from './crises.service';
import { CustomersService } from './customers.service';
import { laddersOf } from './ladder';
import { ListReadsController } from './lists.controller';
import { ReferenceService } from './reference.service';
import { ReviewsService } from './review/reviews.service';
import { SurveyReportService } from './survey-report.service';
import { Zones } from './zones';

const now = (): number => Date.now();

@Module({
  controllers: [CrisisReadsController, ListReadsController],
  providers: [
    { provide: Zones, inject: [DATA_SOURCE], useFactory: (database: Database) => new Zones(database, new PolicyStore(database)) },
    {
      provide: CrisesService, inject: [DATA_SOURCE, Zones, PROTOCOLS],
      useFactory: (database: Database, zones: Zones, protocols: PinnedProtocols) => new CrisesService({ database, zones, ladderOf: laddersOf(protocols.loaded), now }),
    },
    { provide: ReviewsService, inject: [DATA_SOURCE, Zones, CrisesService], useFactory: (database: Database, zones: Zones, crises: CrisesService) => new ReviewsService({ database, zones, crises, now }) },
    { provide: CustomersService, inject: [DATA_SOURCE, CrisesService], useFactory: (database: Database, crises: CrisesService) => new CustomersService({ database, crises }) },
    {
      provide: ReferenceService, inject: [DATA_SOURCE, Zones, PROTOCOLS],
      useFactory: (database: Database, zones: Zones, protocols: PinnedProtocols) => new ReferenceService({ database, zones, protocols: protocols.loaded }),
    },
    { provide: SurveyReportService, inject: [DATA_SOURCE], useFactory: (database: Database) => new SurveyReportService(database) },
    { provide: AuditService, inject: [DATA_SOURCE], useFactory: (database: Database) => new AuditService(database) },
  ],
})
export class ReadsModule {}
