/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language =
  | 'en'
  | 'ja';

export type RefusalCode =
  | 'ALREADY_DECIDED'
  | 'ALREADY_IMPORTED'
  | 'BAD_INPUT'
  | 'BELOW_SMALLEST_GROUP'
  | 'EVENT_NOT_DATED'
  | 'FILE_EMPTY'
  | 'FILE_ENCODING'
  | 'FILE_NOT_A_TABLE'
  | 'FILE_OLD_EXCEL'
  | 'FILE_PASSWORD'
  | 'FILE_TOO_LARGE'
  | 'LINK_EXPIRED'
  | 'LINK_INVALID'
  | 'MAPPING_INCOMPLETE'
  | 'MORE_THAN_APPROVED'
  | 'NEED_IS_CLOSED'
  | 'NEED_IS_FULL'
  | 'NOTHING_TO_UNDO'
  | 'NOT_ALLOWED'
  | 'NOT_ELIGIBLE'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'NOT_YET'
  | 'NO_EVENTS_LEFT'
  | 'NO_PERSON_TURNS_LEFT'
  | 'OFFER_IS_CLOSED'
  | 'OFFER_IS_TAKEN'
  | 'RUN_IN_PROGRESS'
  | 'STILL_HAS_PEOPLE'
  | 'TOO_LATE'
  | 'TOO_MANY_OFFERS'
  | 'TOO_MANY_TRIES'
  | 'WRONG_PASSWORD';

export type Role =
  | 'AUDITOR'
  | 'BRANCH_OFFICER'
  | 'COMPANY_ADMINISTRATOR'
  | 'COMPANY_MEMBER'
  | 'COORDINATOR'
  | 'WARD_ADMINISTRATOR';

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type SessionViewerFragment = { readonly roles: ReadonlyArray<Role>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export type KeepLanguageMutationVariables = Exact<{
  language: Language;
}>;


export type KeepLanguageMutation = { readonly chooseLanguage:
    | { readonly __typename: 'LanguageChosen' }
    | { readonly __typename: 'Refused', readonly code: RefusalCode }
   };

export type DemonstrationAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationAccountsQuery = { readonly demonstration: { readonly accounts: ReadonlyArray<{ readonly role: Role, readonly name: string, readonly organisation: string, readonly email: string, readonly password: string }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'Refused', readonly code: RefusalCode, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string }> }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly roles: ReadonlyArray<Role>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly language: Language }, readonly desks: ReadonlyArray<{ readonly role: Role, readonly district: { readonly id: string, readonly key: string, readonly name: string, readonly nameEn: string, readonly officeName: string, readonly officeNameEn: string, readonly officeSection: string, readonly officePhone: string, readonly conference: { readonly id: string, readonly name: string, readonly nameEn: string } } }>, readonly companies: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameEn: string | null }> } }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SessionViewerFragmentDoc = new TypedDocumentString(`
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    language
  }
  roles
  desks {
    role
    district {
      id
      key
      name
      nameEn
      officeName
      officeNameEn
      officeSection
      officePhone
      conference {
        id
        name
        nameEn
      }
    }
  }
  companies {
    id
    name
    nameEn
  }
}
    `, {"fragmentName":"SessionViewer"}) as unknown as TypedDocumentString<SessionViewerFragment, unknown>;
export const CurrentViewerDocument = new TypedDocumentString(`
    query CurrentViewer {
  viewer {
    ...SessionViewer
  }
}
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    language
  }
  roles
  desks {
    role
    district {
      id
      key
      name
      nameEn
      officeName
      officeNameEn
      officeSection
      officePhone
      conference {
        id
        name
        nameEn
      }
    }
  }
  companies {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<CurrentViewerQuery, CurrentViewerQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const KeepLanguageDocument = new TypedDocumentString(`
    mutation KeepLanguage($language: Language!) {
  chooseLanguage(language: $language) {
    __typename
    ... on Refused {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<KeepLanguageMutation, KeepLanguageMutationVariables>;
export const DemonstrationAccountsDocument = new TypedDocumentString(`
    query DemonstrationAccounts {
  demonstration {
    accounts {
      role
      name
      organisation
      email
      password
    }
  }
}
    `) as unknown as TypedDocumentString<DemonstrationAccountsQuery, DemonstrationAccountsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignedIn {
      viewer {
        ...SessionViewer
      }
    }
    ... on Refused {
      code
      fields {
        path
        code
      }
    }
  }
}
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    language
  }
  roles
  desks {
    role
    district {
      id
      key
      name
      nameEn
      officeName
      officeNameEn
      officeSection
      officePhone
      conference {
        id
        name
        nameEn
      }
    }
  }
  companies {
    id
    name
    nameEn
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;