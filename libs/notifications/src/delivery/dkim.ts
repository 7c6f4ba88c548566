import { createPrivateKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Config, ConfigError } from '@app/platform';

/** What nodemailer signs with. */
export interface Dkim {
  readonly domainName: string;
  readonly keySelector: string;
  readonly privateKey: string;
  readonly headerFieldNames: string;
}

/** What the signature covers: one-click unsubscribing wants both of its headers signed (RFC 8058, section 3), which isn't usual. */
const signedHeaders = [
  ...['From', 'Sender', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'To', 'Cc', 'MIME-Version'],
  ...['Content-Type', 'Content-Transfer-Encoding', 'List-Unsubscribe', 'List-Unsubscribe-Post'],
].join(':');

/** @throws ConfigError where the key can't be read: unsigned mails would be refused one by one, unseen */
export async function dkimOf(settings: Config['dkim']): Promise<Dkim | null> {
  if (!settings) return null;
  const { domain, selector, keyFile } = settings;
  try {
    const privateKey = await readFile(keyFile, 'utf8');
    createPrivateKey(privateKey);
    return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: signedHeaders };
  } catch (error) {
    throw new ConfigError(
      `DKIM_KEY_FILE ${keyFile}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
