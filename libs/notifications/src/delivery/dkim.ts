import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Config, ConfigError } from '@app/platform';

/** What nodemailer signs with. */
export interface Dkim {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
}

/** @throws ConfigError where the key can't be read: unsigned mails would be refused one by one, unseen */
export async function dkimOf(settings: Config['dkim']): Promise<Dkim | null> {
  if (!settings) return null;
  const { domain, selector, keyFile } = settings;
  try {
    const privateKey = await readFile(keyFile, 'utf8');
    createPrivateKey(privateKey);
    return { domainName: domain, keySelector: selector, privateKey };
  } catch (error) {
    throw new ConfigError(
      `DKIM_KEY_FILE ${keyFile}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
