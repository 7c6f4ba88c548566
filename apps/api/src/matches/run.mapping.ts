import type { MatchRunRow } from '@app/matches';
import type { MatchRunType } from './run.type.js';

export function runType(row: MatchRunRow): MatchRunType {
  const { id, districtId, periodFrom, periodTo, state, progress, result, createdAt, finishedAt } = row;
  return {
    ...{ id, districtId, periodFrom, periodTo, state, progress, finishedAt },
    requestedAt: createdAt,
    result: result && {
      ...result,
      brokenRules: [...result.brokenRules],
      worstAssociation: result.worst && { ...result.worst, associationName: result.worst.name },
    },
  };
}
