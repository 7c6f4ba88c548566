import PostalMime, { type Address } from 'postal-mime';

/** A mail as a person reads it. */
export interface ReadableMail {
  readonly subject: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly text: string;
  readonly html: string;
  /** As they came, unfolded, one a line. */
  readonly headers: string;
}

export async function readableMail(raw: Buffer): Promise<ReadableMail> {
  const mail = await PostalMime.parse(raw);
  return {
    subject: mail.subject ?? '',
    from: addresses(mail.from ? [mail.from] : []),
    to: addresses(mail.to),
    replyTo: addresses(mail.replyTo),
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: mail.headers.map(({ originalKey, value }) => `${originalKey}: ${value}`).join('\n'),
  };
}

function addresses(list: readonly Address[] | undefined): string {
  return (list ?? [])
    .map(({ name, address }) => (name ? `${name} <${address ?? ''}>` : (address ?? '')))
    .join(', ');
}
