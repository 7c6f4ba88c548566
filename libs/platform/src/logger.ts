import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config.js';
import { withoutContacts } from './plain-text.js';

type Level = Exclude<LogLevel, 'silent'>;

/** Parts of the framework that tell at every start what they have put together. */
const chatty = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'GraphQLModule',
  'NestApplication',
]);

/**
 * Nest's logger, one JSON line an entry. A line says what failed where; never whom it was about: addresses and
 * telephone numbers are struck out, and nothing but text goes in.
 */
export class JsonLogger implements LoggerService {
  private readonly lines: Logger;

  /** @param program name of the process, in every line */
  constructor(
    level: LogLevel,
    program: string,
    destination: DestinationStream = pino.destination({ sync: true }),
  ) {
    const timestamp = pino.stdTimeFunctions.isoTime;
    this.lines = pino({ level, base: { program }, messageKey: 'message', timestamp }, destination);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(chatty.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  /** Nest calls with the context last, and before it, for an error, the stack. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    const context = typeof rest.at(-1) === 'string' ? rest.at(-1) : undefined;
    const stack = message instanceof Error ? message.stack : stackAmong(rest);
    this.lines[level](
      {
        ...(context !== undefined && { context }),
        ...(stack && { stack: withoutContacts(framesOf(stack)) }),
      },
      withoutContacts(textOf(message)),
    );
  }
}

function textOf(message: unknown): string {
  if (message instanceof Error) return `${message.name}: ${message.message}`;
  return typeof message === 'string' ? message : (JSON.stringify(message) ?? String(message));
}

function stackAmong(rest: readonly unknown[]): string | undefined {
  for (const one of rest) {
    if (one instanceof Error) return one.stack;
    if (typeof one === 'string' && /\n\s+at /.test(one)) return one;
  }
  return undefined;
}

function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
