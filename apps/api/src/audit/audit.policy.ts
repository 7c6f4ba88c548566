import { connectionPolicy, type Policy } from '../graphql/policy-declaration.js';

export const auditPolicy: Policy = {
  Query: { SIGNED_IN: 'record recordState' },
  RecordEntry: {
    rows: 'RECORD',
    SIGNED_IN: `action actor actorId actorKind at erased facts id kind reason sequence subjectId subjectName
      subjectType toldBy`,
  },
  RecordFact: { rows: 'PARENT', SIGNED_IN: 'after before name personal' },
  RecordState: { rows: 'RECORD', SIGNED_IN: 'anchoredAt firstBad flaw verified verifiedAt' },
  ...connectionPolicy('RecordEntry', 'SIGNED_IN'),
};
