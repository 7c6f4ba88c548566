import { MatchesModule } from '@app/matches';
import { Module } from '@nestjs/common';
import { AssociationLinksResolver } from './association-links.resolver.js';
import { AssociationPageResolver } from './association-page.resolver.js';
import { AssociationReportsResolver } from './association-reports.resolver.js';

@Module({
  imports: [MatchesModule],
  providers: [AssociationPageResolver, AssociationLinksResolver, AssociationReportsResolver],
})
export class AssociationApiModule {}
