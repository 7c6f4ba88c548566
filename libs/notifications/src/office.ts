/** The branch office in whose name a message is written, as its signature shows it; or the ward, which has neither section nor telephone here. */
export interface Office {
  readonly wardName: string;
  readonly wardNameEn: string;
  readonly officeName: string;
  readonly officeNameEn: string;
  readonly officeSection: string | null;
  readonly officePhone: string | null;
}
