/** The municipality. `code` is its six-digit national code 全国地方公共団体コード. */
export interface Ward {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** A part of the ward: its towns, its branch office, its conference. A district is the tenant. */
export interface District {
  readonly id: string;
  readonly wardId: string;
  /** Short name for addresses of pages, e.g. `akasaka`. */
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly officeName: string;
  readonly officeNameEn: string;
  readonly officeSection: string;
  readonly officePhone: string;
}

/** A town 町丁目 of a district, with its postcode (seven digits) and its middle. */
export interface Town {
  readonly id: string;
  readonly districtId: string;
  readonly name: string;
  readonly kana: string;
  readonly postcode: string;
  readonly lat: number;
  readonly lng: number;
}

/** The district's standing meeting of companies. */
export interface Conference {
  readonly id: string;
  readonly districtId: string;
  readonly name: string;
  readonly nameEn: string;
}
