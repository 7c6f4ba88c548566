/** A desk as a letter calls it: the office, or the conference. */
export interface DeskName {
  readonly role: 'BRANCH_OFFICER' | 'COORDINATOR';
  readonly place: string;
  readonly placeEn: string;
}

/** A conference as a letter calls it. */
export interface ConferenceName {
  readonly conference: string;
  readonly conferenceEn: string;
}

export interface DeskHandedOver {
  readonly reader: 'LEAVING' | 'COMING';
  readonly fromName: string;
  readonly toName: string;
  /** The first day of who comes. */
  readonly onDate: string;
  readonly desks: readonly DeskName[];
  readonly note: string | null;
  /** It was taken back before the day. */
  readonly undone: boolean;
}

/** To who asked in a company's name: shows that the address is theirs. */
export interface CompanyConfirm {
  readonly linkId: string;
  readonly companyName: string;
  readonly conferences: readonly ConferenceName[];
  readonly expiresAt: string;
}

export interface CompanyInvited extends ConferenceName {
  readonly linkId: string;
  readonly companyName: string;
  readonly invitedBy: string;
  readonly expiresAt: string;
}

/** To a conference's coordinators. */
export interface CompanyApplied extends ConferenceName {
  readonly companyName: string;
  readonly industry: string;
  readonly message: string | null;
  readonly districtKey: string;
}

export interface CompanyAdmitted extends ConferenceName {
  readonly companyName: string;
  readonly since: string;
}

export interface CompanyNotAdmitted extends ConferenceName {
  readonly companyName: string;
  readonly reason: string;
}

/** To the other side: the conference's coordinators where the company decided, its administrators where the conference did. */
export interface CompanyLeaves extends ConferenceName {
  readonly companyName: string;
  /** The last day. */
  readonly until: string;
  readonly byConference: boolean;
  readonly reason: string | null;
  /** What is settled for later days takes place all the same. */
  readonly matchesKept: number;
}

/** To a company's administrators: its own system is told nothing more until they say so. */
export interface WebhookStopped {
  readonly companyId: string;
  /** As the company calls it. */
  readonly name: string;
  readonly host: string;
  /** When it first said that there is nothing there. */
  readonly since: string;
  /** What it answered last: `410`. */
  readonly status: string | null;
}

/** To a company's administrators. */
export interface DeclarationDue {
  readonly companyId: string;
  readonly companyName: string;
  readonly validUntil: string;
}
