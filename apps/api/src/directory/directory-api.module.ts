import { ConferencesModule } from '@app/conferences';
import { DirectoryModule } from '@app/directory';
import { Module } from '@nestjs/common';
import { DistrictsResolver } from './districts.resolver.js';
import { OrganisationsResolver } from './organisations.resolver.js';
import { OverviewResolver } from './overview.resolver.js';

@Module({
  imports: [DirectoryModule, ConferencesModule],
  providers: [DistrictsResolver, OrganisationsResolver, OverviewResolver],
})
export class DirectoryApiModule {}
