/** Somebody with a session, whose requests give up after a while: a server that was killed answers never. */
export interface HttpVisitor {
  /** @throws Error where nothing, or no data, came back */
  graphql<Data>(query: string, variables: object): Promise<Data>;
}

const patienceMs = 10_000;

export async function signInTo(url: string, email: string, password: string): Promise<HttpVisitor> {
  let cookie = '';
  const visitor: HttpVisitor = {
    async graphql<Data>(query: string, variables: object): Promise<Data> {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(patienceMs),
      });
      const set = response.headers.getSetCookie().map((line) => line.split(';')[0]);
      if (set.length > 0) cookie = set.join('; ');
      const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
      if (!data || errors) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
  const { signIn } = await visitor.graphql<{ signIn: { __typename: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
    { input: { email, password } },
  );
  if (signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in: ${signIn.__typename}`);
  return visitor;
}
