import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { loadMigrations } from './migrate.js';

export const readinessProblems = ['DATABASE_IS_AWAY', 'MIGRATIONS_MISSING'] as const;
export type ReadinessProblem = (typeof readinessProblems)[number];

/** Whether this process can serve: its database answers, and its tables are those that this version was written for. */
@Injectable()
export class Readiness {
  private expected: Promise<readonly string[]> | undefined;

  constructor(private readonly dataSource: DataSource) {}

  async problem(): Promise<ReadinessProblem | null> {
    try {
      const applied = await this.dataSource.query<{ name: string }[]>('select name from migrations');
      const names = new Set(applied.map((row) => row.name));
      this.expected ??= loadMigrations().then((all) => all.map((migration) => migration.name));
      return (await this.expected).every((name) => names.has(name)) ? null : 'MIGRATIONS_MISSING';
    } catch {
      return 'DATABASE_IS_AWAY';
    }
  }
}
