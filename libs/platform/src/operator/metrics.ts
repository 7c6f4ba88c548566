import { Injectable } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';

/** One number with the values of its labels. Nothing personal: no names, no addresses, no ids of people. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface GaugeGiven {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
}

/** What a process counts, for Prometheus to fetch. Each feature registers its own numbers. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  /**
   * Gauges that are read, together, when somebody fetches them. Where that fails, as with a database that is away, they are
   * missing from the answer rather than old, and the rest is there.
   */
  gauges(
    given: readonly GaugeGiven[],
    read: () => Promise<Readonly<Record<string, readonly Sample[]>>>,
  ): void {
    let reading: Promise<void> | null = null;
    const collect = () => (reading ??= readAll().finally(() => (reading = null)));
    const gauges = given.map(({ name, help, labels }) => {
      const registers = [this.registry];
      return new Gauge({ name, help, labelNames: [...labels], registers, collect });
    });
    const readAll = async (): Promise<void> => {
      for (const gauge of gauges) gauge.reset();
      const samples = await read().catch(() => null);
      for (const [at, { name }] of given.entries())
        for (const { labels, value } of samples?.[name] ?? []) gauges[at]!.set({ ...labels }, value);
    };
  }
}
