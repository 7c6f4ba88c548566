import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '@app/platform';
import { dkimOf } from './dkim.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mk-dkim-'));
});
afterAll(() => rm(folder, { recursive: true }));

const settings = (keyFile: string) => ({
  domain: 'a.example',
  selector: 'mk',
  keyFile: join(folder, keyFile),
});

describe(dkimOf.name, () => {
  it('signs nothing where nothing is set', async () => {
    expect(await dkimOf(null)).toBeNull();
  });

  it('reads the key once, at the start', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    await writeFile(join(folder, 'key.pem'), pem);
    expect(await dkimOf(settings('key.pem'))).toMatchObject({
      domainName: 'a.example',
      keySelector: 'mk',
      privateKey: pem,
    });
  });

  it('lets nobody begin to send without a key that can be used, and says which file', async () => {
    await writeFile(join(folder, 'no-key.pem'), 'nothing');
    for (const file of ['none.pem', 'no-key.pem']) {
      await expect(dkimOf(settings(file))).rejects.toThrow(ConfigError);
      await expect(dkimOf(settings(file))).rejects.toThrow(new RegExp(`^DKIM_KEY_FILE .*${file}`));
    }
  });
});
