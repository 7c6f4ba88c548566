import { failureOf } from './failure.js';

const problem = (code: string) => [{ extensions: { code } }];

describe(failureOf.name, () => {
  it('goes by the code of the answer', () => {
    expect(failureOf(200, problem('UNAUTHENTICATED')).kind).toBe('SIGNED_OUT');
    expect(failureOf(200, problem('NOT_FOUND')).kind).toBe('NOT_FOUND');
    expect(failureOf(400, problem('BAD_USER_INPUT')).kind).toBe('BAD_INPUT');
    expect(failureOf(400, problem('OPERATION_UNKNOWN')).kind).toBe('OUTDATED');
  });

  it('goes by the HTTP status where there is no code', () => {
    expect([401, 403, 429, 503, 502].map((status) => failureOf(status, []).kind)).toEqual([
      'SIGNED_OUT',
      'FORBIDDEN',
      'BUSY',
      'BUSY',
      'SERVER',
    ]);
  });

  it('takes everything that it does not know as a fault of the server', () => {
    expect(failureOf(200, problem('GRAPHQL_VALIDATION_FAILED')).kind).toBe('SERVER');
  });

  it('keeps the reference to quote', () => {
    expect(failureOf(500, [{ extensions: { requestId: 'a1' } }], 'b2').reference).toBe('a1');
    expect(failureOf(500, [], 'b2').reference).toBe('b2');
  });
});
