import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A mail's name in the folder: when it came, to the millisecond, and something to tell it from the next. */
const mailName = /^(\d{8}T\d{9}Z)-[0-9a-f]{12}$/;

export function mailFolderOf(dataDir: string): string {
  return join(dataDir, 'mail');
}

/** Keeps a mail as it came. When this resolves it is on the disk: who was told "taken" may forget it. */
export async function keepMail(folder: string, raw: Buffer, receivedAt: Date): Promise<string> {
  const name = `${receivedAt.toISOString().replace(/[-:.]/g, '')}-${randomBytes(6).toString('hex')}`;
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.eml`);
  await writeThrough(`${path}.part`, raw);
  await rename(`${path}.part`, path);
  await syncFolder(folder);
  return name;
}

/** Names of the mails, the newest first. */
export async function listMails(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return files
    .filter((file) => file.endsWith('.eml'))
    .map((file) => file.slice(0, -'.eml'.length))
    .filter((name) => mailName.test(name))
    .toSorted()
    .toReversed();
}

/** Null where there is none of that name, or it is no name of a mail at all. */
export async function readMail(folder: string, name: string): Promise<Buffer | null> {
  if (!mailName.test(name)) return null;
  return readFile(join(folder, `${name}.eml`)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

export function receivedAtOf(name: string): Date {
  const [, year, month, day, hour, minute, second, ms] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name) ?? [];
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
}

async function writeThrough(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  // Windows can't open a folder; there the rename has to do.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
