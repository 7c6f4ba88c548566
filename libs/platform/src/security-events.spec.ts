import { Logger } from '@nestjs/common';
import { JsonLogger } from './logger.js';
import { securityEvent } from './security-events.js';

function written(tell: () => void): Record<string, unknown>[] {
  const lines: string[] = [];
  Logger.overrideLogger(new JsonLogger('info', 'api', { write: (line) => void lines.push(line) }));
  tell();
  Logger.overrideLogger(false);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe(securityEvent.name, () => {
  it('writes one line that says what, why and when, and leaves out what is not known', () => {
    const [line] = written(() =>
      securityEvent('CREDENTIAL_REFUSED', { why: 'WRONG_PASSWORD', person: null, address: '203.0.113.7' }),
    );
    expect(line).toMatchObject({
      context: 'Security',
      message: 'CREDENTIAL_REFUSED why=WRONG_PASSWORD address=203.0.113.7',
    });
    expect(line?.['time']).toMatch(/Z$/);
  });
  it('lets no value make a line, or a fact of its own', () => {
    const [line] = written(() => securityEvent('NOT_ALLOWED', { operation: 'a\nSIGNED_IN person=b' }));
    expect(line).toMatchObject({ message: 'NOT_ALLOWED operation=a_SIGNED_IN_person_b' });
  });
});
