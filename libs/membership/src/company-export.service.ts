import { record } from '@app/audit';
import { Database, isUuid, type Scope } from '@app/platform';
import { Injectable } from '@nestjs/common';
import {
  csvOfRows,
  exportKinds,
  type CompanyExport,
  type ExportKind,
  type ExportRow,
} from './company-export.js';
import { exportSources, findExportRows } from './company-export.queries.js';
import { mayAdminister } from './conference-names.js';

/** A company takes its data: whole, or one list for a spreadsheet. On record each time. */
@Injectable()
export class CompanyExports {
  constructor(private readonly database: Database) {}

  /** Null for anybody but the company's administrators. */
  whole(scope: Scope, companyId: string): Promise<CompanyExport | null> {
    return this.of(scope, companyId, exportKinds);
  }

  async list(scope: Scope, companyId: string, kind: ExportKind): Promise<string | null> {
    const lists = await this.of(scope, companyId, [kind]);
    return lists && csvOfRows(lists[kind], exportSources[kind].columns);
  }

  private of(scope: Scope, companyId: string, kinds: readonly ExportKind[]): Promise<CompanyExport | null> {
    if (!isUuid(companyId)) return Promise.resolve(null);
    return this.database.run(scope, async (tx) => {
      if (!(await mayAdminister(tx, scope, companyId))) return null;
      const lists: Partial<Record<ExportKind, readonly ExportRow[]>> = {};
      for (const kind of kinds) lists[kind] = await findExportRows(tx, scope, kind, companyId);
      await record(tx, scope, {
        action: 'exportCompany',
        subjectType: 'organisation',
        subjectId: companyId,
        organisationId: companyId,
        after: { kinds },
      });
      return lists as CompanyExport;
    });
  }
}
