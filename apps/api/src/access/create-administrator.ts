import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AccessModule, type AdministratorRefusal, FirstAdministrator } from '@app/access';
import { loadCommandConfig, PlatformModule } from '@app/platform';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';

const usage = `Makes the first administrator of the ward.

  node dist/apps/api/src/access/create-administrator.js --email a@ward.example --name "区 花子" \\
    [--ward-code 131032 --ward-name 港区 --ward-name-en "Minato City"]

The ward is needed where the database has none yet. A password of at least 12 characters is read from standard input
where something is piped in; otherwise one is made and printed, this one time. The database is that of DATABASE_URL or
APP_DATABASE_URL (SECRET_KEY then has to be the product's), else that of a running \`npm start\` (its data folder by --data-dir or DATA_DIR).`;

const tell: Readonly<Record<AdministratorRefusal, string>> = {
  WARD_MISSING: 'The database has no ward yet: give --ward-code (six digits), --ward-name and --ward-name-en',
  WARD_NOT_CHOSEN:
    'The database has several wards: give --ward-code, --ward-name and --ward-name-en of one of them',
  EMAIL_TAKEN: 'Somebody has this mail address already',
  TOO_SHORT: 'The password has fewer than 12 characters',
  TOO_LONG: 'The password has more than 256 characters',
  TOO_COMMON: 'The password is easily guessed: it stands in lists of common ones, or is made of such words',
  CONTAINS_NAME:
    'The password contains a name that is easily guessed: the person, the ward, the mail address or the product',
};

class CommandError extends Error {}

function readArguments() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      email: text,
      name: text,
      'ward-code': text,
      'ward-name': text,
      'ward-name-en': text,
      'data-dir': text,
    },
  });
  const { email, name } = values;
  if (!email || !name) throw new CommandError(usage);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new CommandError(`${email} is not a mail address`);
  const [code, wardName, nameEn] = [values['ward-code'], values['ward-name'], values['ward-name-en']];
  if (code && !/^\d{6}$/.test(code)) throw new CommandError('--ward-code has six digits, such as 131032');
  const ward = code && wardName && nameEn ? { code, name: wardName, nameEn } : null;
  return { email, name, ward, dataDir: values['data-dir'] };
}

function readPassword(): { password: string; made: boolean } {
  const typed = process.stdin.isTTY ? '' : (readFileSync(0, 'utf8').split(/\r?\n/, 1)[0] ?? '');
  if (typed === '') return { password: randomBytes(12).toString('base64url'), made: true };
  return { password: typed, made: false };
}

async function main(): Promise<void> {
  const { dataDir, ...wanted } = readArguments();
  const config = loadCommandConfig(process.env, dataDir);
  const { password, made } = readPassword();
  @Module({ imports: [PlatformModule.forRoot(config), AccessModule] })
  class CommandModule {}
  const app = await NestFactory.createApplicationContext(CommandModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    const refusal = await app.get(FirstAdministrator).create({ ...wanted, password });
    if (refusal) throw new CommandError(tell[refusal]);
  } finally {
    await app.close();
  }
  process.stdout.write(`${wanted.email} is an administrator${made ? `; the password is ${password}` : ''}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
