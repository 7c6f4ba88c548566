import type { Policy } from './policy-declaration.js';

/** What every feature's lists and refusals are made of. */
export const graphqlPolicy: Policy = {
  PageInfo: { ANYONE: 'endCursor hasNextPage' },
  Refused: { ANYONE: 'code fields why' },
  FieldProblem: { ANYONE: 'code path' },
};
