import { kindRules } from '../kind-rules.js';
import {
  answered,
  canBeEndpoint,
  type EndpointDraft,
  goneForMs,
  healthAfter,
  mostGone,
  problemsOfEndpoint,
  stateOfEndpoint,
  webhookKinds,
} from './webhook-endpoint.js';

const outside = { ownNetwork: false, ownMachine: false };
const alone = { ownNetwork: false, ownMachine: true };
const draft: EndpointDraft = {
  ...{ name: 'CSR', address: 'https://hooks.example/x?y=1', format: 'STANDARD', language: 'ja' },
  kinds: ['MATCH_APPROVED'],
};
const fresh = { failures: 0, gone: 0, goneSince: null, disabledAt: null };

describe(canBeEndpoint.name, () => {
  it.each(['https://hooks.example', 'https://hooks.slack.com/services/T/B/x', 'https://[2606:4700::1]/x'])(
    '%s',
    (address) => expect(canBeEndpoint(outside, address)).toBe(true),
  );
  it.each([
    ...[
      'http://hooks.example/',
      'https://user:pass@hooks.example',
      'https://hooks.example/#x',
      'hooks.example',
    ],
    ...['javascript:alert(1)', 'file:///etc/passwd', 'ftp://hooks.example', '', 'https://'],
  ])('not %s', (address) => expect(canBeEndpoint(alone, address)).toBe(false));
  it('takes http on a machine alone, of that machine only', () => {
    expect(canBeEndpoint(alone, 'http://127.0.0.1:4000')).toBe(true);
    expect(canBeEndpoint(outside, 'http://127.0.0.1:4000')).toBe(false);
  });
});

describe(problemsOfEndpoint.name, () => {
  it.each([
    [{}, true, []],
    [{ name: ' ' }, true, ['name EMPTY']],
    [{ name: '字'.repeat(201) }, true, ['name TOO_LONG']],
    [{ address: null }, true, ['address EMPTY']],
    [{ address: null }, false, []],
    [{ address: 'http://hooks.example' }, false, ['address NOT_HTTPS']],
    [{ address: `https://hooks.example/${'x'.repeat(2000)}` }, true, ['address TOO_LONG']],
    [{ kinds: [] }, true, ['kinds EMPTY']],
  ])('%j', (typed, isNew, problems) => {
    const found = problemsOfEndpoint({ ...draft, ...typed }, outside, isNew);
    expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(problems);
  });
});

describe(healthAfter.name, () => {
  const at = (ms: number) => new Date(Date.UTC(2026, 10, 20) + ms);

  it.each([
    [200, 'DELIVERED'],
    [204, 'DELIVERED'],
    [301, 'FAILED'],
    [404, 'GONE'],
    [410, 'GONE'],
    [429, 'FAILED'],
    [500, 'FAILED'],
  ])('takes %d as %s', (status, came) => expect(answered(status)).toBe(came));

  it('switches off what is gone so often and so long, and nothing else', () => {
    let health = healthAfter(fresh, 'GONE', at(0));
    for (let tries = 2; tries < 20; tries += 1) health = healthAfter(health, 'GONE', at(goneForMs - 1));
    expect([health.gone >= mostGone, stateOfEndpoint(health)]).toEqual([true, 'FAILING']);
    expect(stateOfEndpoint(healthAfter(health, 'GONE', at(goneForMs)))).toBe('DISABLED');
    const seldom = healthAfter({ ...fresh, gone: mostGone - 2, goneSince: at(0) }, 'GONE', at(goneForMs * 9));
    expect(stateOfEndpoint(seldom)).toBe('FAILING');
    let failing = fresh as typeof health;
    for (let tries = 0; tries < 50; tries += 1)
      failing = healthAfter(failing, 'FAILED', at(tries * goneForMs));
    expect(stateOfEndpoint(failing)).toBe('FAILING');
  });

  it('begins to count anew after any other answer', () => {
    const gone = { ...fresh, failures: 4, gone: mostGone - 1, goneSince: at(0) };
    expect(healthAfter(gone, 'FAILED', at(goneForMs))).toMatchObject({
      failures: 5,
      gone: 0,
      goneSince: null,
    });
    expect(healthAfter(gone, 'DELIVERED', at(goneForMs))).toEqual(fresh);
  });
});

describe('webhookKinds', () => {
  it('are about the work, never about an account', () => {
    for (const kind of webhookKinds) expect(kind).not.toMatch(/INVIT|PASSWORD|SECURITY|EMAIL|LINK|ROLE|DESK/);
    expect(webhookKinds.every((kind) => kind in kindRules)).toBe(true);
  });
});
