import { associationReportsOf } from '@app/matches';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Loaders, oneByKey } from '../graphql/loaders.js';
import { Load } from '../graphql/request-context.js';
import { MatchType } from '../matches/match.type.js';
import { AssociationReportType } from './association-link.type.js';

const reportOfMatch = oneByKey(associationReportsOf, (report) => report.matchId);

@Resolver(() => MatchType)
export class AssociationReportsResolver {
  @ResolveField(() => AssociationReportType, {
    nullable: true,
    description: 'How many came and what thanks, as the association said through its link.',
  })
  async associationReport(
    @Parent() match: MatchType,
    @Load() loaders: Loaders,
  ): Promise<AssociationReportType | null> {
    return loaders.of(reportOfMatch).load(match.id);
  }
}
