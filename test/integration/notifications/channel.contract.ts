import type { Channel, Outgoing } from '@app/notifications';
import { factsOfEachKind } from '../../factories/told.js';

/** What came out at the other end of a channel. */
export interface Arrived {
  /** By which the receiver knows a message again. */
  readonly identity: string;
  /** To whom; everybody. */
  readonly to: readonly string[];
  readonly says: string;
}

/** A channel with somebody at its other end. */
export interface Line {
  readonly channel: Channel;
  /** Where it goes by this channel, as the row has it. */
  readonly destination: Pick<Outgoing, 'to' | 'endpointId'>;
  readonly expectedTo: readonly string[];
  readonly arrived: () => readonly Arrived[];
  /** The next message is refused for now, or the line is cut in the middle. */
  readonly next: (comes: 'LATER' | 'HANGS_UP') => void;
  readonly close: () => Promise<void>;
}

let messages = 0;

export function anOutgoing(line: Pick<Line, 'destination'>, with_: Partial<Outgoing> = {}): Outgoing {
  messages += 1;
  return {
    id: `6f6c1f4e-8f0f-4a86-9d5f-${String(messages).padStart(12, '0')}`,
    kind: 'CALLED_OFF',
    facts: factsOfEachKind().CALLED_OFF,
    language: 'ja',
    replyTo: null,
    messageId: `<${messages}@machikaigi.example>`,
    subject: `【赤坂地区総合支所】中止のお知らせ ${messages}`,
    text: '中止になりました。\n',
    html: '<p>中止になりました。</p>',
    headers: {},
    url: 'https://machikaigi.example/matches/1',
    ...line.destination,
    ...with_,
  };
}

const failureForm = /^[A-Z_]+(: .+)?$/;

/** What every way out of the house keeps to; whoever sends need not know which one it is. */
export function keepsTheChannelContract(name: string, automatic: boolean, open: () => Promise<Line>): void {
  describe(`the contract of a channel, kept by ${name}`, () => {
    let line: Line;
    beforeAll(async () => {
      line = await open();
    }, 60_000);
    afterAll(() => line?.close());

    const since = async (work: () => Promise<unknown>) => {
      const before = line.arrived().length;
      await work();
      return line.arrived().slice(before);
    };

    it('says its name, and whether it sends by itself', () => {
      expect([line.channel.name, line.channel.automatic]).toEqual([name, automatic]);
    });

    it('never throws, whatever it is given', async () => {
      const nowhere = { to: { name: '\r\nBcc: evil@x.test', address: null }, endpointId: null };
      const broken = {
        subject: '\ud842\u0000\r\nBcc: evil@x.test',
        text: '\ud842\0',
        url: 'javascript:alert(1)',
      };
      for (const more of [nowhere, broken, { ...nowhere, ...broken }]) {
        const sending = await line.channel.send(anOutgoing(line, more));
        expect(['SENT', 'TEMPORARY', 'PERMANENT']).toContain(sending.kind);
      }
    });

    if (!automatic) {
      it('lets nothing leave: somebody does it by hand', async () => {
        const outgoing = anOutgoing(line);
        const arrived = await since(async () =>
          expect(await line.channel.send(outgoing)).toEqual({ kind: 'TEMPORARY', failure: 'BY_HAND' }),
        );
        expect(arrived).toEqual([]);
      });
      return;
    }

    it('brings what it says it sent, once, to its one recipient', async () => {
      const outgoing = anOutgoing(line);
      const arrived = await since(async () =>
        expect(await line.channel.send(outgoing)).toEqual({ kind: 'SENT' }),
      );
      expect(arrived).toHaveLength(1);
      expect(arrived[0]).toMatchObject({
        to: line.expectedTo,
        says: expect.stringContaining(outgoing.subject),
      });
    });

    it('is known again when it comes twice, and never taken for another', async () => {
      const [one, other] = [anOutgoing(line), anOutgoing(line)];
      const arrived = await since(async () => {
        for (const outgoing of [one, one, other]) await line.channel.send(outgoing);
      });
      const [first, second, third] = arrived.map(({ identity }) => identity);
      expect(second).toBe(first);
      expect(third).not.toBe(first);
    });

    it.each(['LATER', 'HANGS_UP'] as const)('is tried again where the other end says %s', async (comes) => {
      line.next(comes);
      const outgoing = anOutgoing(line);
      expect(await line.channel.send(outgoing)).toMatchObject({
        ...{ kind: 'TEMPORARY', failure: expect.stringMatching(failureForm) },
      });
      expect(await line.channel.send(outgoing)).toEqual({ kind: 'SENT' });
    });

    it('gives up where there is nowhere to go', async () => {
      const nowhere = { to: { name: '架空', address: null }, endpointId: null };
      expect(await line.channel.send(anOutgoing(line, nowhere))).toMatchObject({
        ...{ kind: 'PERMANENT', failure: expect.stringMatching(failureForm) },
      });
    });

    it('says of a failure nothing of whom it was for', async () => {
      line.next('LATER');
      const sending = await line.channel.send(anOutgoing(line));
      expect(JSON.stringify(sending)).not.toMatch(/hanako|@kakuu|secret-part|架空/);
    });

    it('adds no recipient and no header by what somebody typed', async () => {
      const arrived = await since(() =>
        line.channel.send(
          anOutgoing(line, {
            subject: '中止\r\nBcc: evil@x.test\r\n\r\n<b>',
            to: { ...line.destination.to, name: '花子" <evil@x.test>,\r\nBcc: evil@x.test' },
          }),
        ),
      );
      expect(arrived.map(({ to }) => to)).toEqual([line.expectedTo]);
    });
  });
}
