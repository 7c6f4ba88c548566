/** The branch office in whose name a message is written, as its signature shows it. */
export interface Office {
  readonly wardName: string;
  readonly wardNameEn: string;
  readonly officeName: string;
  readonly officeNameEn: string;
  readonly officeSection: string;
  readonly officePhone: string;
}
