/** A body that holds name, number, contacts and sites. Company and association are roles that it has, one or both. */
export interface Organisation {
  readonly id: string;
  readonly wardId: string;
  readonly name: string;
  readonly kana: string;
  readonly nameEn: string | null;
  /** 法人番号, 13 digits; ordinary neighbourhood associations have none. */
  readonly corporateNumber: string | null;
}

export const associationKinds = [
  'NEIGHBOURHOOD',
  'SHOPPING_STREET',
  'SCHOOL',
  'YOUTH_COMMITTEE',
  'NPO',
  'FACILITY',
] as const;
export type AssociationKind = (typeof associationKinds)[number];

export const languages = ['ja', 'en'] as const;
export type Language = (typeof languages)[number];

/** Somebody to write to or to telephone. Belongs to the organisation: nobody else sees it before a match is settled. */
export interface Contact {
  readonly id: string;
  readonly organisationId: string;
  readonly department: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language;
}
