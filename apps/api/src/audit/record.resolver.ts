import { findEntries, findRecordState } from '@app/audit';
import { Database, type Scope } from '@app/platform';
import { Args, ArgsType, Field, Query, Resolver } from '@nestjs/graphql';
import { type Connection, connection, PageArgs, pageRequest } from '../graphql/connection.js';
import { Asker } from '../graphql/request-context.js';
import { recordEntryType, recordFilter } from './record.mapping.js';
import { RecordEntryConnection, RecordEntryType, RecordFilterInput, RecordStateType } from './record.type.js';

@ArgsType()
class RecordArgs extends PageArgs {
  @Field(() => RecordFilterInput, { nullable: true })
  filter?: RecordFilterInput | null;
}

@Resolver()
export class RecordResolver {
  constructor(private readonly database: Database) {}

  @Query(() => RecordEntryConnection, {
    description:
      'The newest first: the own acts; for a desk its district’s, for a company’s administrators its own, for a ward’s administrator access and settings, for its auditor everything.',
  })
  async record(@Args() args: RecordArgs, @Asker() scope: Scope): Promise<Connection<RecordEntryType>> {
    const request = pageRequest(args);
    const filter = recordFilter(args.filter ?? {});
    const page = await this.database.run(scope, (tx) => findEntries(tx, scope, filter, request));
    return connection(page, recordEntryType);
  }

  @Query(() => RecordStateType)
  async recordState(@Asker() scope: Scope): Promise<RecordStateType> {
    const state = await this.database.run(scope, (tx) => findRecordState(tx, scope));
    const { verifiedAt, verified, anchoredAt, problem } = state;
    return {
      verifiedAt,
      verified,
      anchoredAt,
      flaw: problem?.flaw ?? null,
      firstBad: problem?.sequence ?? null,
    };
  }
}
