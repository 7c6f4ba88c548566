import { dateInJapan } from '@app/domain';
import {
  findImport,
  findImports,
  Imports,
  type ListFile,
  type ListImportRow,
  type ListOwner,
} from '@app/imports';
import { Clock, Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { resultFrom } from '../graphql/outcome.js';
import { Asker } from '../graphql/request-context.js';
import { ListImportConnection, ListImportType } from './list-import.type.js';
import {
  eventFileOf,
  MapColumnsInput,
  MendImportRowInput,
  offerFileOf,
  offerOwnerOf,
  ReadEventFileInput,
  ReadOfferFileInput,
} from './imports.inputs.js';
import { importRowType, importType } from './imports.mapping.js';
import { ListImportResult, fileRefusals, ImportRowResult } from './imports.results.js';

@ArgsType()
class EventImportsArgs extends PageArgs {
  @Field(() => ID)
  districtId: string;
}

@ArgsType()
class OfferImportsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  districtId?: string | null;
  @Field(() => ID, { nullable: true })
  companyId?: string | null;
}

/** Lists of events and of offers. Nothing is stored of them before `importList`. */
@Resolver(() => ListImportType)
export class ImportsResolver {
  constructor(
    private readonly database: Database,
    private readonly imports: Imports,
    private readonly clock: Clock,
  ) {}

  @Query(() => ListImportConnection, { description: 'Lists of events, the newest first.' })
  eventImports(@Args() args: EventImportsArgs, @Asker() scope: Scope): Promise<Connection<ListImportType>> {
    const { districtId } = args;
    return this.lists(scope, { kind: 'EVENTS', districtId, companyId: null }, args);
  }

  @Query(() => ListImportConnection, {
    description: 'Lists of offers, the newest first: of a district’s desk, or of a company; one of the two.',
  })
  offerImports(@Args() args: OfferImportsArgs, @Asker() scope: Scope): Promise<Connection<ListImportType>> {
    return this.lists(scope, offerOwnerOf(args), args);
  }

  @Query(() => ListImportType, { nullable: true })
  async listImport(
    @Args('id', { type: () => ID }) id: string,
    @Asker() scope: Scope,
  ): Promise<ListImportType | null> {
    const list = await this.database.run(scope, (tx) => findImport(tx, scope, id));
    return list && importType(list);
  }

  @Mutation(() => ListImportResult)
  async readEventFile(@Args('input') input: ReadEventFileInput, @Asker() scope: Scope) {
    return this.read(scope, eventFileOf(input));
  }

  @Mutation(() => ListImportResult)
  async readOfferFile(@Args('input') input: ReadOfferFileInput, @Asker() scope: Scope) {
    return this.read(scope, offerFileOf(input));
  }

  @Mutation(() => ListImportResult, {
    description: 'The next list with these columns is read at once.',
  })
  async mapImportColumns(@Args('input') { importId, columns }: MapColumnsInput, @Asker() scope: Scope) {
    const choice = columns.map(({ column, field }) => ({ column, field: field ?? null }));
    return resultFrom(await this.imports.mapColumns(scope, importId, choice), saved);
  }

  @Mutation(() => ImportRowResult)
  async mendImportRow(@Args('input') { rowId, ...mending }: MendImportRowInput, @Asker() scope: Scope) {
    const today = dateInJapan(this.clock.now());
    return resultFrom(await this.imports.mendRow(scope, rowId, mending), ({ row, import: list }) => ({
      row: importRowType(row, list, today),
      import: importType(list),
    }));
  }

  @Mutation(() => ListImportResult, {
    description: 'All rows that can become events or offers become them, or none does.',
  })
  async importList(@Args('importId', { type: () => ID }) importId: string, @Asker() scope: Scope) {
    return resultFrom(await this.imports.importList(scope, importId), saved, null);
  }

  @Mutation(() => ListImportResult, {
    description:
      'Takes all that it made away again, unless some of it has matches; then it may be imported anew.',
  })
  async undoImport(@Args('importId', { type: () => ID }) importId: string, @Asker() scope: Scope) {
    return resultFrom(await this.imports.undoImport(scope, importId), saved, null);
  }

  private async lists(scope: Scope, whose: ListOwner, args: PageArgs): Promise<Connection<ListImportType>> {
    const request = pageRequest(args);
    const page = await this.database.run(scope, (tx) => findImports(tx, scope, whose, request));
    return connection(page, importType);
  }

  private async read(scope: Scope, file: ListFile) {
    const outcome = await this.imports.readFile(scope, file);
    if (outcome.ok) return saved(outcome.value);
    const { refusal } = outcome;
    const code = isFileRefusal(refusal) ? fileRefusals[refusal] : refusal;
    return resultFrom({ ...outcome, refusal: code }, saved, null);
  }
}

const saved = (list: ListImportRow) => ({ import: importType(list) });

function isFileRefusal(refusal: string): refusal is keyof typeof fileRefusals {
  return refusal in fileRefusals;
}
