import { dateInJapan } from '@app/domain';
import { findImportRows, findReportedRows, type ImportCounts, type Pile } from '@app/imports';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CompanyType } from '../directory/company.type.js';
import { companyOfOffer, districtById } from '../directory/directory.loaders.js';
import { companyType } from '../directory/directory.mapping.js';
import { DistrictType } from '../directory/district.type.js';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { CommunityEventType } from '../needs/event.type.js';
import { eventById } from '../needs/needs.loaders.js';
import { eventType } from '../needs/needs.mapping.js';
import { ListImportType } from './list-import.type.js';
import { offerById } from '../offers/offers.loaders.js';
import { OfferType } from '../offers/offer.type.js';
import { offerType } from '../offers/offers.mapping.js';
import { ImportedOfferType } from './imported-offer.type.js';
import {
  ImportDuplicateType,
  importPileEnum,
  ImportRowConnection,
  ImportRowType,
  ReportedRowConnection,
  type ReportedRowType,
} from './import-row.type.js';
import { countsOfImport, sameFileOfImport } from './imports.loaders.js';
import { importRowType, importType, reportedRowType } from './imports.mapping.js';

@ArgsType()
class RowsArgs extends PageArgs {
  @Field(() => importPileEnum, { nullable: true })
  pile?: Pile | null;
}

const count = () => ResolveField(() => Int);

/** What an import shows of its rows. */
@Resolver(() => ListImportType)
export class ImportFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => DistrictType, { nullable: true, description: 'Of a desk’s list.' })
  async district(@Parent() list: ListImportType, @Load() loaders: Loaders): Promise<DistrictType | null> {
    return list.districtId === null ? null : found(await loaders.of(districtById).load(list.districtId));
  }

  @ResolveField(() => CompanyType, { nullable: true, description: 'Of a company’s own list.' })
  async company(@Parent() list: ListImportType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    return companyOf(list.companyId, loaders);
  }

  @ResolveField(() => ImportRowConnection, {
    description: 'In the order of the file; rows left out and duplicates too.',
  })
  async rows(
    @Parent() list: ListImportType,
    @Args() args: RowsArgs,
    @Asker() scope: Scope,
  ): Promise<Connection<ImportRowType>> {
    const request = pageRequest(args);
    const filter = { importId: list.id, pile: args.pile ?? null };
    const page = await this.database.run(scope, (tx) => findImportRows(tx, scope, filter, request));
    const today = dateInJapan(this.clock.now());
    return connection(page, (row) => importRowType(row, list, today));
  }

  @ResolveField(() => ReportedRowConnection)
  async reportedRows(
    @Parent() { id }: ListImportType,
    @Args() args: PageArgs,
    @Asker() scope: Scope,
  ): Promise<Connection<ReportedRowType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findReportedRows(tx, scope, id, request));
    return connection(page, reportedRowType);
  }

  @ResolveField(() => ListImportType, { nullable: true, description: 'The very same file, read before.' })
  async sameFileAs(
    @Parent() { id }: ListImportType,
    @Load() loaders: Loaders,
  ): Promise<ListImportType | null> {
    const same = await loaders.of(sameFileOfImport).load(id);
    return same && importType(same.earlier);
  }

  @count() rowsRead(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'rowsRead');
  }
  @count() rowsReported(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'rowsReported');
  }
  @count() ready(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'ready');
  }
  @count() check(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'check');
  }
  @count() unreadable(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'unreadable');
  }
  @count() toImport(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'toImport');
  }
  @count() leftOut(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'leftOut');
  }
  @count() duplicates(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'duplicates');
  }
  @count() imported(@Parent() list: ListImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'imported');
  }
}

async function counted(
  { id }: ListImportType,
  loaders: Loaders,
  what: Exclude<keyof ImportCounts, 'importId'>,
): Promise<number> {
  return found(await loaders.of(countsOfImport).load(id))[what];
}

@Resolver(() => ImportRowType)
export class ImportRowResolver {
  @ResolveField(() => CommunityEventType, { nullable: true, description: 'What the row has become.' })
  event(@Parent() row: ImportRowType, @Load() loaders: Loaders): Promise<CommunityEventType | null> {
    return eventOf(row.eventId, loaders);
  }

  @ResolveField(() => OfferType, { nullable: true, description: 'What the row has become.' })
  offer(@Parent() row: ImportRowType, @Load() loaders: Loaders): Promise<OfferType | null> {
    return offerOf(row.offerId, loaders);
  }
}

@Resolver(() => ImportDuplicateType)
export class ImportDuplicateResolver {
  @ResolveField(() => CommunityEventType, { nullable: true })
  event(
    @Parent() duplicate: ImportDuplicateType,
    @Load() loaders: Loaders,
  ): Promise<CommunityEventType | null> {
    return eventOf(duplicate.eventId, loaders);
  }

  @ResolveField(() => OfferType, { nullable: true })
  offer(@Parent() duplicate: ImportDuplicateType, @Load() loaders: Loaders): Promise<OfferType | null> {
    return offerOf(duplicate.offerId, loaders);
  }
}

@Resolver(() => ImportedOfferType)
export class ImportedOfferResolver {
  @ResolveField(() => CompanyType, { nullable: true, description: 'The company that was found or chosen.' })
  company(@Parent() offer: ImportedOfferType, @Load() loaders: Loaders): Promise<CompanyType | null> {
    return companyOf(offer.companyId, loaders);
  }

  @ResolveField(() => [DistrictType])
  async districts(@Parent() offer: ImportedOfferType, @Load() loaders: Loaders): Promise<DistrictType[]> {
    const rows = await Promise.all(offer.districtIds.map((id) => loaders.of(districtById).load(id)));
    return rows.flatMap((row) => row ?? []);
  }
}

async function eventOf(id: string | null, loaders: Loaders): Promise<CommunityEventType | null> {
  const event = id === null ? null : await loaders.of(eventById).load(id);
  return event && eventType(event);
}

async function offerOf(id: string | null, loaders: Loaders): Promise<OfferType | null> {
  const offer = id === null ? null : await loaders.of(offerById).load(id);
  return offer && offerType(offer);
}

async function companyOf(id: string | null, loaders: Loaders): Promise<CompanyType | null> {
  const company = id === null ? null : await loaders.of(companyOfOffer).load(id);
  return company && companyType(company);
}
