import { join } from 'node:path';
import { z } from 'zod';
import type { DatabasePatience } from './database-line.js';

/** A variable that the operator has to set or mend. One line, fit to print as it is. */
export class ConfigError extends Error {}

/** Nest's token: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('CONFIG');

/** The settings of one process, read once from its environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database and of what `npm start` keeps; not used with an outside database. */
  readonly dataDir: string;
  /** How people reach the product: the base of every link in a mail. No slash at its end. */
  readonly publicUrl: string;
  /** The owner's connection, for migrations. The API and the worker don't need it and aren't given it. */
  readonly databaseUrl: string | null;
  /** The application role's connection: owns nothing, so it cannot change a table. */
  readonly appDatabaseUrl: string;
  readonly databasePatience: DatabasePatience;
  /** Where set, jobs ring through Redis, else through the database's schema `bullmq`. */
  readonly redisUrl: string | null;
  /** Where set, mails leave by it, else they land in the built-in sink. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Mails that the server is given in a second, all workers together. Null: as many as it takes. */
  readonly mailPerSecond: number | null;
  /** Signs mails for a domain, where it is set. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly keyFile: string } | null;
  /** Whoever reports a mail that came back has to know it. Null: no reports are taken in. */
  readonly bounceSecret: string | null;
  /** What isn't urgent leaves between 9:00 and 17:00 on business days. */
  readonly keepOfficeHours: boolean;
  /** Where the worker shows queues and numbers to whoever runs it. Null: nowhere. */
  readonly operator: OperatorSettings | null;
  /** Signs answer links and sessions. */
  readonly secretKey: string;
  /** Chains the record. Where it isn't set, the chain's key is derived from `secretKey`. */
  readonly auditKey: string | null;
  /** Keys, or secret keys, under which earlier parts of the record were chained. */
  readonly earlierAuditKeys: readonly string[];
  /** Where the record's anchors are written, outside the database. */
  readonly auditAnchorDir: string;
  readonly demo: boolean;
  /** Executes any query, not only those that the web ships: the demonstration alone, for developers. */
  readonly openGraphql: boolean;
  /** Of one visitor; an address, behind which may be a whole office, has ten times as many. */
  readonly requestsPerMinute: number;
  /** How long an approval's mail waits, so that it can be undone silently. */
  readonly holdSeconds: number;
  readonly logLevel: LogLevel;
}

export interface OperatorSettings {
  readonly port: number;
  readonly host: string;
  /** Whoever asks has to know it, where it is set. */
  readonly token: string | null;
  /** Whether queued jobs may be retried and removed by hand, or only looked at. */
  readonly mayChange: boolean;
}

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** What the supervisor reads before it knows where the database will be. */
export type SupervisorConfig = Omit<Config, 'appDatabaseUrl' | 'secretKey'> & {
  readonly appDatabaseUrl: string | null;
  readonly secretKey: string | null;
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** Owns the tables; used by migrations alone. */
export const ownerRole = 'machikaigi_owner';
/** Reads and writes the rows that the person who asks may, owns nothing. */
export const appRole = 'machikaigi_app';
/** What the application's role becomes for the product's own work, transaction by transaction; nobody signs in with it. */
export const systemRole = 'machikaigi_system';

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/;

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `must be a URL like ${example}` });
const postgresUrl = url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/machikaigi').or(
  // A server behind a Unix socket has no host, which the URL standard doesn't know.
  z.string().regex(/^postgres(ql)?:\/\/[^/]*@?\/[^?]+\?.*host=/, {
    error: 'must be a URL like postgres://user:password@host:5432/machikaigi',
  }),
);
const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${least} to ${most}` })
    .int({ error: `must be a whole number from ${least} to ${most}` })
    .min(least, { error: `must be a whole number from ${least} to ${most}` })
    .max(most, { error: `must be a whole number from ${least} to ${most}` });

const environment = z.object({
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
  PUBLIC_URL: url(/^https?$/, 'https://machikaigi.example').optional(),
  DATABASE_URL: postgresUrl.optional(),
  APP_DATABASE_URL: postgresUrl.optional(),
  DATABASE_SECONDS: wholeNumber(1, 3_600).default(15),
  DATABASE_LONG_SECONDS: wholeNumber(1, 86_400).default(600),
  REDIS_URL: url(/^rediss?$/, 'redis://host:6379').optional(),
  SMTP_URL: url(/^smtps?$/, 'smtp://host:25').optional(),
  MAIL_FROM: z
    .string()
    .regex(/@/, { error: 'must be a mail address' })
    .default('まち会議 <no-reply@machikaigi.invalid>'),
  MAIL_PER_SECOND: wholeNumber(1, 10_000).optional(),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
  BOUNCE_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  KEEP_OFFICE_HOURS: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  OPERATOR_PORT: wholeNumber(1, 65_535).optional(),
  OPERATOR_HOST: z.string().default('127.0.0.1'),
  OPERATOR_TOKEN: z
    .string()
    .regex(/^\S{32,}$/, { error: 'must have at least 32 characters and no space' })
    .optional(),
  OPERATOR_CHANGES: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  SECRET_KEY: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  AUDIT_KEY: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  AUDIT_EARLIER_KEYS: z.string().optional(),
  AUDIT_ANCHOR_DIR: z.string().optional(),
  DEMO: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  GRAPHQL_OPEN: z.enum(['0', '1'], { error: 'must be 0 or 1' }).optional(),
  REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000).default(600),
  HOLD_SECONDS: wholeNumber(0, 86_400).optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
});

/** An empty variable counts as one that isn't set: that is what `FOO=` in a compose file means. */
function parse(env: Environment): z.infer<typeof environment> {
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(set);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigError(`${String(issue?.path[0])} ${issueText(issue)}`);
}

/** Of a union (a URL or a socket's URL) the first member's words will do. */
function issueText(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_union') return issue.errors[0]?.[0]?.message ?? issue.message;
  return issue?.message ?? 'is not valid';
}

function hostOf(asked: string | undefined, demo: boolean): string {
  if (!demo) return asked ?? '0.0.0.0';
  if (asked === undefined || loopback.test(asked)) return asked ?? '127.0.0.1';
  throw new ConfigError(
    'HOST must be a loopback address in the demonstration (its passwords are printed); set DEMO=0',
  );
}

function openGraphql(asked: string | undefined, demo: boolean): boolean {
  if (asked === '1' && !demo)
    throw new ConfigError(
      'GRAPHQL_OPEN must be 0 outside the demonstration: only shipped operations are executed',
    );
  return demo && asked !== '0';
}

/** From another machine nobody looks without the token. */
function operatorSettings(read: z.infer<typeof environment>): OperatorSettings | null {
  if (read.OPERATOR_PORT === undefined) return null;
  const token = read.OPERATOR_TOKEN ?? null;
  if (token === null && !loopback.test(read.OPERATOR_HOST))
    throw new ConfigError('OPERATOR_TOKEN must be set where OPERATOR_HOST is not a loopback address');
  return {
    port: read.OPERATOR_PORT,
    host: read.OPERATOR_HOST,
    token,
    mayChange: read.OPERATOR_CHANGES === '1',
  };
}

/** All three or none: a mail signed by half would be taken for a forged one. */
function dkim(read: z.infer<typeof environment>): Config['dkim'] {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile } = read;
  if (domain && selector && keyFile) return { domain, selector, keyFile };
  const missing = Object.entries({ DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile });
  const gap = missing.find(([, value]) => value === undefined)?.[0];
  if (missing.some(([, value]) => value !== undefined))
    throw new ConfigError(`${gap} must be set too: DKIM needs its domain, its selector and its key's file`);
  return null;
}

/** The supervisor's reading: without DATABASE_URL it will bring its own server. */
export function loadSupervisorConfig(env: Environment): SupervisorConfig {
  const read = parse(env);
  const outside = read.DATABASE_URL ?? read.APP_DATABASE_URL;
  const demo = read.DEMO === undefined ? outside === undefined : read.DEMO === '1';
  return {
    port: read.PORT,
    host: hostOf(read.HOST, demo),
    dataDir: read.DATA_DIR,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    databaseUrl: read.DATABASE_URL ?? null,
    appDatabaseUrl: read.APP_DATABASE_URL ?? (read.DATABASE_URL ? asAppRole(read.DATABASE_URL) : null),
    databasePatience: { usual: read.DATABASE_SECONDS, long: read.DATABASE_LONG_SECONDS },
    redisUrl: read.REDIS_URL ?? null,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    mailPerSecond: read.MAIL_PER_SECOND ?? null,
    dkim: dkim(read),
    bounceSecret: read.BOUNCE_SECRET ?? null,
    keepOfficeHours: read.KEEP_OFFICE_HOURS === undefined ? !demo : read.KEEP_OFFICE_HOURS === '1',
    operator: operatorSettings(read),
    secretKey: read.SECRET_KEY ?? null,
    auditKey: read.AUDIT_KEY ?? null,
    earlierAuditKeys: (read.AUDIT_EARLIER_KEYS ?? '').split(',').flatMap((key) => key.trim() || []),
    auditAnchorDir: read.AUDIT_ANCHOR_DIR ?? join(read.DATA_DIR, 'audit-anchors'),
    demo,
    openGraphql: openGraphql(read.GRAPHQL_OPEN, demo),
    requestsPerMinute: read.REQUESTS_PER_MINUTE,
    holdSeconds: read.HOLD_SECONDS ?? (demo ? 10 : 600),
    logLevel: read.LOG_LEVEL,
  };
}

/**
 * The API's and the worker's reading: a database and a key have to be there.
 * @throws ConfigError one line that names the variable
 */
export function loadConfig(env: Environment): Config {
  const { appDatabaseUrl, secretKey, ...rest } = loadSupervisorConfig(env);
  if (appDatabaseUrl === null) throw new ConfigError('APP_DATABASE_URL or DATABASE_URL must be set');
  if (secretKey === null)
    throw new ConfigError('SECRET_KEY must be set: at least 32 characters, the same for every process');
  return { ...rest, appDatabaseUrl, secretKey };
}

/** The same connection, in which the server lays the owner's rights down before the first statement. */
export function asAppRole(databaseUrl: string): string {
  const [base = '', query = ''] = databaseUrl.split('?');
  const given = new URLSearchParams(query).getAll('options');
  const rest = query.split('&').filter((part) => part !== '' && !part.startsWith('options='));
  const options = encodeURIComponent([...given, `-c role=${appRole}`].join(' '));
  return `${base}?${[...rest, `options=${options}`].join('&')}`;
}
