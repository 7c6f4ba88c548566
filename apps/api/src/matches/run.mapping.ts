import { effortOfLevel, runLevels, type MatchRunRow, type RunLevel } from '@app/matches';
import { gapPercent } from '@app/planner';
import type { MatchRunType, RunProgressType } from './run.type.js';

export function runType(row: MatchRunRow): MatchRunType {
  const { id, districtId, periodFrom, periodTo, state, result, createdAt, finishedAt } = row;
  const { seed = 1, effort = effortOfLevel.USUAL, fairnessTimes = 1, leastChange = false } = row.parameters;
  return {
    ...{ id, districtId, periodFrom, periodTo, state, finishedAt },
    ...{ kind: row.kind, level: levelOf(effort), effort, seed, fairnessTimes, leastChange },
    progress: row.progress && progressType(row.progress),
    dial: [...(row.dial ?? [])],
    repeated: row.repeated,
    requestedAt: createdAt,
    result: result && {
      ...result,
      brokenRules: [...result.brokenRules],
      worstAssociation: result.worst && { ...result.worst, associationName: result.worst.name },
      totals: result.totals ?? null,
    },
  };
}

function levelOf(effort: number): RunLevel | null {
  return runLevels.find((level) => effortOfLevel[level] === effort) ?? null;
}

function progressType(progress: NonNullable<MatchRunRow['progress']>): RunProgressType {
  const { share, peoplePlanned, objective = null, upper = null, seconds } = progress;
  return {
    ...{ share, peoplePlanned, objective, upper, seconds },
    gapPercent: objective === null || upper === null ? null : gapPercent(objective, upper),
  };
}
