import type { Claimed } from './claim.queries.js';
import type { Claims, Taken } from './claims.service.js';
import { Pump } from './pump.js';

/** Claims over a list instead of a table. */
function claimsOf(due: string[], mayBegin = true) {
  const givenBack: string[] = [];
  const asked: { most: number; mostPerTenant: number }[] = [];
  const claims: Pick<Claims, 'take' | 'letGo' | 'giveBack'> = {
    take: async (_channel, most, mostPerTenant) => {
      asked.push({ most, mostPerTenant });
      return due.splice(0, most).map((id): Taken => ({ row: { id } as Claimed, mayBegin: () => mayBegin }));
    },
    letGo: () => undefined,
    giveBack: async ({ id }) => void givenBack.push(id),
  };
  return { claims: claims as Claims, givenBack, asked };
}

const ids = (count: number) => Array.from({ length: count }, (_, at) => `row-${at}`);
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe(Pump.name, () => {
  it('sends all that is due, so many at once and no more', async () => {
    const due = ids(50);
    const { claims } = claimsOf(due);
    const sent: string[] = [];
    let [now, most] = [0, 0];
    const pump = new Pump('EMAIL', 8, claims, async ({ id }) => {
      most = Math.max(most, (now += 1));
      await soon();
      now -= 1;
      sent.push(id);
    });
    const running = pump.run(() => undefined);
    while (sent.length < 50) await soon();
    await pump.stop();
    await running;
    expect(most).toBe(8);
    expect(sent.toSorted()).toEqual(ids(50).toSorted());
  });

  it('looks at once when it is rung, and by itself every second', async () => {
    const due: string[] = [];
    const { claims } = claimsOf(due);
    const sent: string[] = [];
    const pump = new Pump('EMAIL', 2, claims, async ({ id }) => void sent.push(id));
    const running = pump.run(() => undefined);
    await soon();
    due.push('rung');
    const began = Date.now();
    pump.ring();
    while (sent.length < 1) await soon();
    expect(Date.now() - began).toBeLessThan(500);
    due.push('forgotten');
    while (sent.length < 2) await soon();
    expect(Date.now() - began).toBeLessThan(3_000);
    await pump.stop();
    await running;
  });

  it('never lets one tenant have all the slots', async () => {
    const { claims, asked } = claimsOf([]);
    await new Pump('EMAIL', 16, claims, soon as never).drain();
    expect(asked).toEqual([{ most: 16, mostPerTenant: 12 }]);
  });

  it('begins nothing that somebody else may have taken up meanwhile, and gives it back', async () => {
    const { claims, givenBack } = claimsOf(['late'], false);
    const sent: string[] = [];
    await new Pump('EMAIL', 2, claims, async ({ id }) => void sent.push(id)).drain();
    expect([sent, givenBack]).toEqual([[], ['late']]);
  });

  it('goes on after a look that failed', async () => {
    const { claims } = claimsOf(['one']);
    const take = claims.take.bind(claims);
    let failures = 1;
    claims.take = async (...turn) => {
      failures -= 1;
      if (failures >= 0) throw new Error('the database is away');
      return take(...turn);
    };
    const sent: string[] = [];
    const complaints: unknown[] = [];
    const pump = new Pump('EMAIL', 2, claims, async ({ id }) => void sent.push(id));
    const running = pump.run((error) => complaints.push(error));
    while (sent.length < 1) {
      pump.ring();
      await soon();
    }
    expect(complaints).toHaveLength(1);
    await pump.stop();
    await running;
  });

  it('stops only when what is under way has come to its end', async () => {
    const { claims } = claimsOf(['slow']);
    let done = false;
    const pump = new Pump('EMAIL', 2, claims, async () => {
      await new Promise((resolve) => setTimeout(resolve, 60));
      done = true;
    });
    const running = pump.run(() => undefined);
    await soon();
    await pump.stop();
    await running;
    expect(done).toBe(true);
  });
});
