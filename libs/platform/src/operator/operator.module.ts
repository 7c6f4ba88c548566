import { Module } from '@nestjs/common';
import { JobsModule } from '../jobs/jobs.module.js';
import { Operator } from './operator.js';
import { Queues } from './queues.js';

/** For the worker alone. Needs the platform's module. */
@Module({ imports: [JobsModule], providers: [Queues, Operator] })
export class OperatorModule {}
