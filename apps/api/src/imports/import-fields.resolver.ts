import { dateInJapan } from '@app/domain';
import { findImportRows, findReportedRows, type ImportCounts, type Pile } from '@app/imports';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { districtById } from '../directory/directory.loaders.js';
import { DistrictType } from '../directory/district.type.js';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { found } from '../graphql/failure.js';
import type { Loaders } from '../graphql/loaders.js';
import { Asker, Load } from '../graphql/request-context.js';
import { CommunityEventType } from '../needs/event.type.js';
import { eventById } from '../needs/needs.loaders.js';
import { eventType } from '../needs/needs.mapping.js';
import { EventImportType } from './event-import.type.js';
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
@Resolver(() => EventImportType)
export class ImportFieldsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => DistrictType)
  async district(@Parent() list: EventImportType, @Load() loaders: Loaders): Promise<DistrictType> {
    return found(await loaders.of(districtById).load(list.districtId));
  }

  @ResolveField(() => ImportRowConnection, {
    description: 'In the order of the file; rows left out and duplicates too.',
  })
  async rows(
    @Parent() { id, headers }: EventImportType,
    @Args() args: RowsArgs,
    @Asker() scope: Scope,
  ): Promise<Connection<ImportRowType>> {
    const request = pageRequest(args);
    const filter = { importId: id, pile: args.pile ?? null };
    const page = await this.database.run(scope, (tx) => findImportRows(tx, scope, filter, request));
    const today = dateInJapan(this.clock.now());
    return connection(page, (row) => importRowType(row, headers, today));
  }

  @ResolveField(() => ReportedRowConnection)
  async reportedRows(
    @Parent() { id }: EventImportType,
    @Args() args: PageArgs,
    @Asker() scope: Scope,
  ): Promise<Connection<ReportedRowType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findReportedRows(tx, scope, id, request));
    return connection(page, reportedRowType);
  }

  @ResolveField(() => EventImportType, { nullable: true, description: 'The very same file, read before.' })
  async sameFileAs(
    @Parent() { id }: EventImportType,
    @Load() loaders: Loaders,
  ): Promise<EventImportType | null> {
    const same = await loaders.of(sameFileOfImport).load(id);
    return same && importType(same.earlier);
  }

  @count() rowsRead(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'rowsRead');
  }
  @count() rowsReported(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'rowsReported');
  }
  @count() ready(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'ready');
  }
  @count() check(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'check');
  }
  @count() unreadable(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'unreadable');
  }
  @count() toImport(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'toImport');
  }
  @count() leftOut(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'leftOut');
  }
  @count() duplicates(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'duplicates');
  }
  @count() imported(@Parent() list: EventImportType, @Load() loaders: Loaders) {
    return counted(list, loaders, 'imported');
  }
}

async function counted(
  { id }: EventImportType,
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
}

async function eventOf(id: string | null, loaders: Loaders): Promise<CommunityEventType | null> {
  const event = id === null ? null : await loaders.of(eventById).load(id);
  return event && eventType(event);
}
