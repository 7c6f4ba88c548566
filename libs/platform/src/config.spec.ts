import { asAppRole, ConfigError, loadConfig, loadSupervisorConfig } from './config.js';

const outside = {
  DATABASE_URL: 'postgres://owner:pw@db.example:5432/machikaigi',
  SECRET_KEY: 's'.repeat(32),
};

describe(loadConfig.name, () => {
  it('takes the application role of the same server when only the owner is named', () => {
    const { appDatabaseUrl } = loadConfig(outside);
    expect(appDatabaseUrl).toBe(`${outside.DATABASE_URL}?options=-c%20role%3Dmachikaigi_app`);
  });

  it('is no demonstration and listens everywhere as soon as an outside database is given', () => {
    expect(loadConfig(outside)).toMatchObject({ demo: false, host: '0.0.0.0', holdSeconds: 600 });
  });

  it('is a demonstration on an outside database only when asked for, and then on loopback', () => {
    expect(loadConfig({ ...outside, DEMO: '1' })).toMatchObject({
      demo: true,
      host: '127.0.0.1',
      holdSeconds: 10,
    });
  });

  it('keeps office hours except in the demonstration, and wherever it is told to', () => {
    expect(loadConfig(outside).keepOfficeHours).toBe(true);
    expect(loadConfig({ ...outside, DEMO: '1' }).keepOfficeHours).toBe(false);
    expect(loadConfig({ ...outside, DEMO: '1', KEEP_OFFICE_HOURS: '1' }).keepOfficeHours).toBe(true);
  });

  it('waits for the database a little, for known long work longer, and never for ever', () => {
    expect(loadConfig(outside).databasePatience).toEqual({ usual: 15, long: 600 });
    const env = { ...outside, DATABASE_SECONDS: '5', DATABASE_LONG_SECONDS: '60' };
    expect(loadConfig(env).databasePatience).toEqual({ usual: 5, long: 60 });
    expect(() => loadConfig({ ...outside, DATABASE_SECONDS: '0' })).toThrow(ConfigError);
  });

  it('signs mails where domain, selector and key are given', () => {
    const signed = { DKIM_DOMAIN: 'a.example', DKIM_SELECTOR: 'mk', DKIM_KEY_FILE: '/etc/dkim.pem' };
    expect(loadConfig({ ...outside, ...signed }).dkim).toEqual({
      ...{ domain: 'a.example', selector: 'mk', keyFile: '/etc/dkim.pem' },
    });
    expect(loadConfig(outside).dkim).toBeNull();
  });

  it('shows the operator nothing until there is a port, and nothing to other machines without a token', () => {
    const env = { ...outside, OPERATOR_PORT: '9400' };
    expect(loadConfig(outside).operator).toBeNull();
    expect(loadConfig(env).operator).toEqual({
      ...{ port: 9400, host: '127.0.0.1', token: null, mayChange: false },
    });
    expect(() => loadConfig({ ...env, OPERATOR_HOST: '0.0.0.0' })).toThrow(ConfigError);
    const token = 't'.repeat(32);
    expect(loadConfig({ ...env, OPERATOR_HOST: '0.0.0.0', OPERATOR_TOKEN: token }).operator).toMatchObject({
      ...{ host: '0.0.0.0', token },
    });
    for (const unfit of ['short', `${token} and more`])
      expect(() => loadConfig({ ...env, OPERATOR_TOKEN: unfit })).toThrow(ConfigError);
  });

  it('executes any query in the demonstration alone, and there only where nobody closed it', () => {
    expect(loadConfig(outside).openGraphql).toBe(false);
    expect(loadConfig({ ...outside, DEMO: '1' }).openGraphql).toBe(true);
    expect(loadConfig({ ...outside, DEMO: '1', GRAPHQL_OPEN: '0' }).openGraphql).toBe(false);
  });

  it('accepts a server behind a Unix socket', () => {
    const socket = 'postgres://machikaigi_app@/machikaigi?host=/tmp/mk-abc&port=5432';
    expect(loadConfig({ APP_DATABASE_URL: socket, SECRET_KEY: outside.SECRET_KEY }).appDatabaseUrl).toBe(
      socket,
    );
  });

  it.each([
    ['PORT', { ...outside, PORT: 'http' }],
    ['PORT', { ...outside, PORT: '70000' }],
    ['DATABASE_URL', { ...outside, DATABASE_URL: 'mysql://db/x' }],
    ['SECRET_KEY', { ...outside, SECRET_KEY: 'short' }],
    ['SECRET_KEY', { DATABASE_URL: outside.DATABASE_URL }],
    ['APP_DATABASE_URL', { SECRET_KEY: outside.SECRET_KEY }],
    ['DEMO', { ...outside, DEMO: 'yes' }],
    ['HOLD_SECONDS', { ...outside, HOLD_SECONDS: '-1' }],
    ['GRAPHQL_OPEN', { ...outside, GRAPHQL_OPEN: '1' }],
    ['REQUESTS_PER_MINUTE', { ...outside, REQUESTS_PER_MINUTE: '0' }],
    ['LOG_LEVEL', { ...outside, LOG_LEVEL: 'loud' }],
    ['REDIS_URL', { ...outside, REDIS_URL: 'localhost' }],
    ['SMTP_URL', { ...outside, SMTP_URL: 'http://mail' }],
    ['MAIL_PER_SECOND', { ...outside, MAIL_PER_SECOND: '0' }],
    ['DKIM_SELECTOR', { ...outside, DKIM_DOMAIN: 'machikaigi.example', DKIM_KEY_FILE: 'key.pem' }],
    ['BOUNCE_SECRET', { ...outside, BOUNCE_SECRET: 'short' }],
    ['KEEP_OFFICE_HOURS', { ...outside, KEEP_OFFICE_HOURS: 'no' }],
    ['OPERATOR_PORT', { ...outside, OPERATOR_PORT: '0' }],
    ['MAIL_FROM', { ...outside, MAIL_FROM: 'nobody' }],
    ['PUBLIC_URL', { ...outside, PUBLIC_URL: 'machikaigi' }],
    ['HOST', { ...outside, DEMO: '1', HOST: '0.0.0.0' }],
  ])('names %s in one line when it cannot be used', (name, env) => {
    expect(() => loadConfig(env)).toThrow(ConfigError);
    expect(() => loadConfig(env)).toThrow(new RegExp(`^${name}[^\n]*$`));
  });

  it('does not repeat a secret in its message', () => {
    expect(() => loadConfig({ ...outside, DATABASE_URL: 'mysql://u:hidden@db/x' })).not.toThrow(/hidden/);
  });
});

describe(loadSupervisorConfig.name, () => {
  it('is the demonstration on loopback when nothing is set, an empty variable included', () => {
    expect(loadSupervisorConfig({ DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDir: '.data',
      publicUrl: 'http://localhost:3000',
      demo: true,
      databaseUrl: null,
      appDatabaseUrl: null,
    });
  });

  it('follows the port in the public address and drops a slash at its end', () => {
    expect(loadSupervisorConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(loadSupervisorConfig({ PUBLIC_URL: 'https://x.example/' }).publicUrl).toBe('https://x.example');
  });
});

describe(asAppRole.name, () => {
  it('keeps the options that the operator gave, and has the role last', () => {
    const url = asAppRole('postgres://o@h/m?options=-c%20search_path%3Dx&sslmode=require');
    expect(url).toBe(
      'postgres://o@h/m?sslmode=require&options=-c%20search_path%3Dx%20-c%20role%3Dmachikaigi_app',
    );
  });

  it('keeps the parameters that are there', () => {
    expect(asAppRole('postgres://o@/m?host=/tmp/x')).toBe(
      'postgres://o@/m?host=/tmp/x&options=-c%20role%3Dmachikaigi_app',
    );
  });
});
