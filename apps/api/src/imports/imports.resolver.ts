import { dateInJapan } from '@app/domain';
import { findImport, findImports, Imports, type EventImportRow } from '@app/imports';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { resultFrom } from '../graphql/outcome.js';
import { Asker } from '../graphql/request-context.js';
import { EventImportConnection, EventImportType } from './event-import.type.js';
import { fileOf, MapColumnsInput, MendImportRowInput, ReadEventFileInput } from './imports.inputs.js';
import { importRowType, importType } from './imports.mapping.js';
import { EventImportResult, fileRefusals, ImportRowResult } from './imports.results.js';

@ArgsType()
class ImportsArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
}

/** Event lists of a branch office. Nothing is stored as an event before `importEvents`. */
@Resolver(() => EventImportType)
export class ImportsResolver {
  constructor(
    private readonly database: Database,
    private readonly imports: Imports,
    private readonly clock: Clock,
  ) {}

  @Query(() => EventImportConnection, { description: 'The newest first.' })
  async eventImports(@Args() args: ImportsArgs, @Asker() scope: Scope): Promise<Connection<EventImportType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findImports(tx, scope, args.districtId, request));
    return connection(page, importType);
  }

  @Query(() => EventImportType, { nullable: true })
  async eventImport(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<EventImportType | null> {
    const list = await this.database.run(scope, (tx) => findImport(tx, scope, id));
    return list && importType(list);
  }

  @Mutation(() => EventImportResult)
  async readEventFile(@Args('input') input: ReadEventFileInput, @Asker() scope: Scope) {
    const outcome = await this.imports.readFile(scope, fileOf(input));
    if (outcome.ok) return saved(outcome.value);
    const { refusal } = outcome;
    const code = isFileRefusal(refusal) ? fileRefusals[refusal] : refusal;
    return resultFrom({ ...outcome, refusal: code }, saved, null);
  }

  @Mutation(() => EventImportResult, {
    description: 'The district’s next list with these columns is read at once.',
  })
  async mapImportColumns(@Args('input') { importId, columns }: MapColumnsInput, @Asker() scope: Scope) {
    const choice = columns.map(({ column, field }) => ({ column, field: field ?? null }));
    return resultFrom(await this.imports.mapColumns(scope, importId, choice), saved);
  }

  @Mutation(() => ImportRowResult)
  async mendImportRow(@Args('input') { rowId, ...mending }: MendImportRowInput, @Asker() scope: Scope) {
    const today = dateInJapan(this.clock.now());
    return resultFrom(await this.imports.mendRow(scope, rowId, mending), ({ row, import: list }) => ({
      row: importRowType(row, list.headers, today),
      import: importType(list),
    }));
  }

  @Mutation(() => EventImportResult, {
    description: 'All rows that can become events become them, or none does.',
  })
  async importEvents(@Args('importId', { type: () => ID }) importId: string, @Asker() scope: Scope) {
    return resultFrom(await this.imports.importEvents(scope, importId), saved, null);
  }

  @Mutation(() => EventImportResult, {
    description:
      'Takes all its events away again, unless one of them has matches; then it may be imported anew.',
  })
  async undoImport(@Args('importId', { type: () => ID }) importId: string, @Asker() scope: Scope) {
    return resultFrom(await this.imports.undoImport(scope, importId), saved, null);
  }
}

const saved = (list: EventImportRow) => ({ import: importType(list) });

function isFileRefusal(refusal: string): refusal is keyof typeof fileRefusals {
  return refusal in fileRefusals;
}
