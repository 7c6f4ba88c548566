/** Of one ward's mails in so many days. */
export interface Complaints {
  /** Readers who reported a mail as unwanted. */
  readonly complaints: number;
  readonly mails: number;
}

/**
 * Providers ask senders to stay below one complaint in a thousand, and refuse all mail of who comes to three (Gmail's and
 * Yahoo's rules for senders): half of the lower is time to stop what need not be sent. Less than three readers say nothing.
 */
const mostComplaints = { share: 0.0005, readers: 3 } as const;

export const complaintDays = 7;

export function tooManyComplain({ complaints, mails }: Complaints): boolean {
  return complaints >= mostComplaints.readers && complaints >= mails * mostComplaints.share;
}
