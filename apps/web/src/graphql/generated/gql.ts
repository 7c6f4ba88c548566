/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment SessionViewer on Viewer {\n  person {\n    id\n    name\n    email\n    language\n  }\n  roles\n  desks {\n    role\n    district {\n      id\n      key\n      name\n      nameEn\n      officeName\n      officeNameEn\n      officeSection\n      officePhone\n      conference {\n        id\n        name\n        nameEn\n      }\n    }\n  }\n  companies {\n    id\n    name\n    nameEn\n  }\n}\n\nquery CurrentViewer {\n  viewer {\n    ...SessionViewer\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation KeepLanguage($language: Language!) {\n  chooseLanguage(language: $language) {\n    __typename\n    ... on Refused {\n      code\n    }\n  }\n}": typeof types.SessionViewerFragmentDoc,
    "query DemonstrationAccounts {\n  demonstration {\n    accounts {\n      role\n      name\n      organisation\n      email\n      password\n    }\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignedIn {\n      viewer {\n        ...SessionViewer\n      }\n    }\n    ... on Refused {\n      code\n      fields {\n        path\n        code\n      }\n    }\n  }\n}": typeof types.DemonstrationAccountsDocument,
};
const documents: Documents = {
    "fragment SessionViewer on Viewer {\n  person {\n    id\n    name\n    email\n    language\n  }\n  roles\n  desks {\n    role\n    district {\n      id\n      key\n      name\n      nameEn\n      officeName\n      officeNameEn\n      officeSection\n      officePhone\n      conference {\n        id\n        name\n        nameEn\n      }\n    }\n  }\n  companies {\n    id\n    name\n    nameEn\n  }\n}\n\nquery CurrentViewer {\n  viewer {\n    ...SessionViewer\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation KeepLanguage($language: Language!) {\n  chooseLanguage(language: $language) {\n    __typename\n    ... on Refused {\n      code\n    }\n  }\n}": types.SessionViewerFragmentDoc,
    "query DemonstrationAccounts {\n  demonstration {\n    accounts {\n      role\n      name\n      organisation\n      email\n      password\n    }\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignedIn {\n      viewer {\n        ...SessionViewer\n      }\n    }\n    ... on Refused {\n      code\n      fields {\n        path\n        code\n      }\n    }\n  }\n}": types.DemonstrationAccountsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SessionViewer on Viewer {\n  person {\n    id\n    name\n    email\n    language\n  }\n  roles\n  desks {\n    role\n    district {\n      id\n      key\n      name\n      nameEn\n      officeName\n      officeNameEn\n      officeSection\n      officePhone\n      conference {\n        id\n        name\n        nameEn\n      }\n    }\n  }\n  companies {\n    id\n    name\n    nameEn\n  }\n}\n\nquery CurrentViewer {\n  viewer {\n    ...SessionViewer\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation KeepLanguage($language: Language!) {\n  chooseLanguage(language: $language) {\n    __typename\n    ... on Refused {\n      code\n    }\n  }\n}"): typeof import('./graphql').SessionViewerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DemonstrationAccounts {\n  demonstration {\n    accounts {\n      role\n      name\n      organisation\n      email\n      password\n    }\n  }\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignedIn {\n      viewer {\n        ...SessionViewer\n      }\n    }\n    ... on Refused {\n      code\n      fields {\n        path\n        code\n      }\n    }\n  }\n}"): typeof import('./graphql').DemonstrationAccountsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
