import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepMail, listMails, readMail, receivedAtOf } from './mail-folder.js';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'mail folder ')), 'まだない');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

describe(keepMail.name, () => {
  it('keeps each mail as it came, the newest first', async () => {
    const early = await keepMail(
      folder,
      Buffer.from('a\0\xff', 'latin1'),
      new Date('2026-12-06T00:30:00.001Z'),
    );
    const late = await keepMail(folder, Buffer.from('b'), new Date('2026-12-06T00:30:00.002Z'));
    const same = await keepMail(folder, Buffer.from('c'), new Date('2026-12-06T00:30:00.001Z'));
    expect(await listMails(folder)).toEqual([late, ...[early, same].toSorted().toReversed()]);
    expect(await readMail(folder, early)).toEqual(Buffer.from('a\0\xff', 'latin1'));
    expect(receivedAtOf(early)).toEqual(new Date('2026-12-06T00:30:00.001Z'));
  });
});

describe(listMails.name, () => {
  it('is empty without a folder, and shows nothing half written or foreign', async () => {
    expect(await listMails(folder)).toEqual([]);
    const name = await keepMail(folder, Buffer.from('a'), new Date());
    await writeFile(join(folder, `${name}.eml.part`), '');
    await writeFile(join(folder, 'other.eml'), '');
    expect(await listMails(folder)).toEqual([name]);
  });
});

describe(readMail.name, () => {
  it.each(['', '..', '../mail', 'other', '20261206T003000001Z-0123456789ab', '/etc/passwd\0'])(
    'finds nothing under %j',
    async (name) => expect(await readMail(folder, name)).toBeNull(),
  );
});
