import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type JobName, jobNames, type JobPayload, jobs } from './catalogue.js';

/** A job as its processor sees it. */
export interface RunningJob {
  readonly id: string;
  /** From 1. */
  readonly attempt: number;
}

/** Does one kind of job. Throws to be tried again; may be called twice for one ring. */
export interface JobProcessor<Name extends JobName> {
  process(payload: JobPayload<Name>, job: RunningJob): Promise<void>;
}

/** Marks the provider that does the job: `@Processes('send-notifications')`. */
export const Processes = DiscoveryService.createDecorator<JobName>();

type AnyProcessor = { process(payload: unknown, job: RunningJob): Promise<void> };

/** Who does which job. Known before the first one is taken; a gap or a double stops the boot. */
@Injectable()
export class Processors {
  private readonly byName = new Map<JobName, AnyProcessor>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error that names the jobs which nobody, or more than one, would do */
  check(): void {
    for (const provider of this.discovery.getProviders()) {
      const name = provider.metatype ? this.discovery.getMetadataByDecorator(Processes, provider) : undefined;
      if (name === undefined) continue;
      if (this.byName.has(name)) throw new Error(`The job ${name} has more than one processor`);
      this.byName.set(name, provider.instance as AnyProcessor);
    }
    const missing = jobNames.filter((name) => !this.byName.has(name));
    if (missing.length > 0) throw new Error(`Jobs without a processor: ${missing.join(', ')}`);
  }

  /** @throws what the processor throws, and where the queue holds something that isn't one of our jobs */
  async process(name: string, payload: unknown, job: RunningJob): Promise<void> {
    const processor = this.byName.get(name as JobName);
    if (!processor) throw new Error(`No processor for the job ${name}`);
    await processor.process(jobs[name as JobName].payload.parse(payload), job);
  }
}
