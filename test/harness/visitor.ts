/** Somebody with a browser of their own, talking to the product over HTTP. */
export interface HttpVisitor {
  /** @throws Error where the answer has errors */
  readonly graphql: <Data>(query: string, variables?: object) => Promise<Data>;
  /** As it would be sent with the next request. */
  readonly cookie: () => string;
}

/** Nobody in particular. */
export function visitorOf(url: string): HttpVisitor {
  let cookie = '';
  return {
    cookie: () => cookie,
    async graphql<Data>(query: string, variables: object = {}): Promise<Data> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      });
      const set = response.headers.getSetCookie().map((line) => line.split(';')[0]);
      if (set.length > 0) cookie = set.join('; ');
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}

/** One of the demonstration's people. */
export async function signIn(url: string, email: string): Promise<HttpVisitor> {
  const visitor = visitorOf(url);
  type Accounts = { demonstration: { accounts: { email: string; password: string }[] } };
  const { demonstration } = await visitor.graphql<Accounts>(
    '{ demonstration { accounts { email password } } }',
  );
  const account = demonstration.accounts.find((it) => it.email === email);
  const result = await visitor.graphql<{ signIn: { __typename: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    { input: { email, password: account?.password } },
  );
  if (result.signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in`);
  return visitor;
}
