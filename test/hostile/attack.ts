import { graphqlRequest, send, type Received, type Sent } from './send.js';
import type { Row } from './rows.js';
import { type Asker, marksHiddenFrom, type World } from './world.js';

/** Where the suite runs from the sources, no web has been built. */
const noWeb = 'The web has not been built';

/** What an answer must not hold, whoever asks. */
const inside: readonly [string, RegExp][] = [
  ['a stack', /\bat .+ \(|node_modules|stacktrace|\.[jt]s:\d+/],
  ['a path', /\/(work|home|usr|root|tmp|var)\//],
  ['SQL', /\b(select|insert|update|delete)\b .{0,200}\b(from|into|set|where)\b/is],
  [
    'the database',
    /constraint|violates|QueryFailed|SQLSTATE|syntax error at|duplicate key|invalid input syntax|row-level|pg_/i,
  ],
  ['a suggestion', /Did you mean/],
  ['the schema', /"__schema":|"queryType"|"__type":/],
];

export interface Finding {
  readonly sent: string;
  readonly why: string;
  readonly answer: string;
}

/** Sends all of a row, looks at every answer, and at whether the next one is fine. */
export async function attack(
  world: World,
  asker: Asker,
  row: Row,
  sends: readonly Sent[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const atOnce = row.together ? 6 : 1;
  for (let at = 0; at < sends.length; at += atOnce) {
    const found = await Promise.all(
      sends.slice(at, at + atOnce).map((sent) => attackWith(world, asker, sent, sent.becomes ?? row.becomes)),
    );
    findings.push(...found.flat());
    if (!row.together) findings.push(...(await nextFaults(world, asker)));
  }
  return row.together ? [...findings, ...(await nextFaults(world, asker))] : findings;
}

async function attackWith(
  world: World,
  asker: Asker,
  sent: Sent,
  becomes: Row['becomes'],
): Promise<Finding[]> {
  const answer = await send(world.url, sent, world.cookies[asker]);
  const what = (sent.body ?? sent.bytes ?? `${sent.method} ${sent.path}`).toString();
  return faultsOf(answer, asker, becomes).map((why) => ({
    sent: what.slice(0, 400),
    why,
    answer: `${answer.status} ${answer.body.slice(0, 400)}`,
  }));
}

function faultsOf(answer: Received, asker: Asker, becomes: Row['becomes']): string[] {
  const { status, body } = answer;
  if (body.startsWith(noWeb)) return [];
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(body.includes('INTERNAL_SERVER_ERROR') ? ['an internal error'] : []),
    ...inside.filter(([, pattern]) => pattern.test(body)).map(([what]) => `shows ${what}`),
    ...marksHiddenFrom(asker)
      .filter((mark) => body.includes(mark))
      .map((mark) => `shows ${mark}`),
    ...(becomes === 'REFUSED' && !isRefused(answer) ? ['was not refused'] : []),
    ...(becomes === 'ANSWERED' && isRefused(answer) ? ['was refused'] : []),
  ];
}

/** By its status, by an error, or because nothing came of any of its fields. */
function isRefused({ status, body }: Received): boolean {
  if (status >= 400 || status === 0) return true;
  const answer = parsed(body);
  if (answer === null) return false;
  if (answer.errors) return true;
  return Object.values(answer.data ?? {})
    .flat()
    .every((value) => value === null || value.__typename === 'Refused' || 'code' in Object(value));
}

type Result = { readonly __typename?: string } | null;

interface Answer {
  readonly data?: Readonly<Record<string, Result | readonly Result[]>>;
  readonly errors?: unknown;
}

function parsed(body: string): Answer | null {
  try {
    return JSON.parse(body) as Answer;
  } catch {
    return null;
  }
}

async function nextFaults(world: World, asker: Asker): Promise<Finding[]> {
  const sent = graphqlRequest('{ districts { id } }');
  const { status, body } = await send(world.url, sent, world.cookies[asker]);
  const fine = status === 200 && !body.includes('errors');
  return fine ? [] : [{ sent: 'the next request', why: `status ${status}`, answer: body.slice(0, 400) }];
}
