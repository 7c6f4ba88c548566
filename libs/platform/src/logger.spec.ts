import { JsonLogger } from './logger.js';

function written(level: 'info' | 'warn', log: (logger: JsonLogger) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  log(new JsonLogger(level, 'worker', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe(JsonLogger.name, () => {
  it('writes a line that says which program and which part it comes from', () => {
    const [line] = written('info', (logger) => logger.log('started', 'Matcher'));
    expect(line).toMatchObject({ program: 'worker', context: 'Matcher', message: 'started' });
  });

  it('writes one JSON object a line, with the same fields and the time in UTC', () => {
    const lines: string[] = [];
    const logger = new JsonLogger('info', 'api', { write: (line) => void lines.push(line) });
    logger.log('one\ntwo', 'Part');
    logger.warn('three', 'Part');
    expect(lines.map((line) => line.match(/\n/g)?.length)).toEqual([1, 1]);
    const read = lines.map((line) => JSON.parse(line) as Record<string, string>);
    expect(read.map((line) => Object.keys(line).toSorted())).toEqual(
      Array(2).fill(['context', 'level', 'message', 'program', 'time']),
    );
    for (const { time } of read) {
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
      expect(Math.abs(Date.parse(time ?? '') - Date.now())).toBeLessThan(60_000);
    }
  });

  it('keeps quiet below its level', () => {
    expect(written('warn', (logger) => logger.log('started'))).toEqual([]);
  });

  it('leaves out at the usual level what the framework tells of its own start', () => {
    expect(
      written('info', (logger) => logger.log('Mapped {/graphql, POST} route', 'RouterExplorer')),
    ).toEqual([]);
  });

  it('strikes out whom an error was about, in its text and in its stack', () => {
    const error = new Error('550 <hanako@example.jp> refused, 03-1234-5678');
    const [line] = written('info', (logger) => logger.error(error, error.stack, 'Mailer'));
    expect(line).toMatchObject({ message: 'Error: 550 <[address]> refused, [telephone]', context: 'Mailer' });
    expect(line?.['stack']).toMatch(/^\s+at /);
    expect(JSON.stringify(line)).not.toContain('hanako');
  });
});
