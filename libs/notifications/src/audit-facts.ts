/** Where the record ended when it was last verified, for an auditor to keep. */
export interface RecordAnchored {
  readonly at: string;
  readonly entries: number;
  /** What proves it, in lines that survive being forwarded; one for each chain that was found as it was written. */
  readonly codes: readonly string[];
  /** The first entry that isn't as it was written, and what became of it. */
  readonly problem: { readonly sequence: number; readonly flaw: string } | null;
}
