import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { Clock, SystemClock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { lineSettings } from './database-line.js';
import { Database } from './database.js';
import { Metrics } from './operator/metrics.js';
import { Readiness } from './readiness.js';

/** What every feature stands on: settings, the time of day, the database. Each lib's own module adds its entities. */
@Module({})
export class PlatformModule {
  static forRoot(config: Config): DynamicModule {
    // A calendar date has no time zone: as text it can't slip by a day.
    pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.appDatabaseUrl,
          autoLoadEntities: true,
          poolSize: 10,
          extra: lineSettings(config.databasePatience),
          retryAttempts: 5,
          retryDelay: 1000,
        }),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useClass: SystemClock },
        Database,
        Metrics,
        Readiness,
      ],
      exports: [CONFIG, Clock, Database, Metrics, Readiness],
    };
  }
}
