import { type Config, PlatformModule } from '@app/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { AccessApiModule } from './access/access-api.module.js';
import { DirectoryApiModule } from './directory/directory-api.module.js';
import { GraphqlApiModule } from './graphql/graphql.module.js';
import { HealthApiModule } from './health/health-api.module.js';

/** Every feature's resolvers: one line each. */
export const featureModules = [AccessApiModule, DirectoryApiModule];

@Module({})
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot(config),
        GraphqlApiModule.forRoot(),
        HealthApiModule,
        ...featureModules,
      ],
    };
  }
}
