import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { unsubscribeHeaders } from '../preferences/unsubscribe-link.js';
import { dkimOf } from './dkim.js';

describe(dkimOf.name, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'machikaigi-dkim-'));
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const settings = () => ({ domain: 'ward.example', selector: 'mail', keyFile: join(folder, 'key.pem') });

  it('signs both headers of one-click unsubscribing', async () => {
    const dkim = await dkimOf(settings());
    const transport = createTransport({ streamTransport: true, buffer: true, ...(dkim && { dkim }) });
    const { message } = await transport.sendMail({
      ...{ from: 'a@ward.example', to: 'b@kakuu.example', subject: '件名', text: '本文' },
      headers: unsubscribeHeaders('https://machikaigi.example/unsubscribe/x'),
    });
    const [, signed] = /;h=([^;]+);/.exec(String(message).replaceAll(/\s+/g, '')) ?? [];
    expect(signed?.toLowerCase().split(':')).toEqual(
      expect.arrayContaining(['from', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
    );
  });

  it('says which key it cannot read', async () => {
    await expect(dkimOf({ ...settings(), keyFile: '/nowhere/key.pem' })).rejects.toThrow('/nowhere/key.pem');
    expect(await dkimOf(null)).toBeNull();
  });
});
