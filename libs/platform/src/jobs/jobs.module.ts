import { BullModule } from '@nestjs/bullmq';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from '../config.js';
import { Bell } from './bell.js';
import { lanes, queueOf } from './catalogue.js';
import { chooseQueueServer } from './connection.js';
import { Lanes, MatcherLane, QuickLane } from './lanes.js';
import { Processors } from './processors.js';

/** For whoever rings: the API, and the worker too. Needs the platform's module. */
@Global()
@Module({
  imports: [
    BullModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({ connection: chooseQueueServer(config) as never }),
    }),
    BullModule.registerQueue(...lanes.map((lane) => ({ name: queueOf(lane) }))),
  ],
  providers: [Bell],
  exports: [Bell, BullModule],
})
export class JobsModule {}

/** For the worker alone: takes the jobs and hands them to the providers marked with `@Processes`. */
@Module({
  imports: [JobsModule, DiscoveryModule],
  providers: [Processors, QuickLane, MatcherLane, Lanes],
})
export class JobWorkersModule {}
