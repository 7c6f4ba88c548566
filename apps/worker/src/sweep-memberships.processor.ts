import { Declarations } from '@app/membership';
import { type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';

/** Declarations that are about to end, and applications that led to nothing. */
@Injectable()
@Processes('sweep-memberships')
export class SweepMemberships implements JobProcessor<'sweep-memberships'> {
  constructor(private readonly declarations: Declarations) {}

  async process(): Promise<void> {
    await this.declarations.remind();
    await this.declarations.tidy();
  }
}
