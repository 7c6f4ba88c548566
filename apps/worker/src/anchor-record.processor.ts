import { type JobPayload, type JobProcessor, Processes } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { RecordAnchors } from './record-anchors.js';

@Injectable()
@Processes('anchor-record')
export class AnchorRecord implements JobProcessor<'anchor-record'> {
  constructor(private readonly anchors: RecordAnchors) {}

  async process({ atOnce }: JobPayload<'anchor-record'>): Promise<void> {
    if (atOnce) await this.anchors.now();
    else await this.anchors.daily();
  }
}
