import { anActivity, factsOfEachKind } from '../../../../test/factories/told.js';
import type { Outgoing } from './channel.js';
import { webhookKinds } from './webhook-endpoint.js';
import { bodyFor, testBody } from './webhook-message.js';

const at = new Date('2026-11-20T01:00:00Z');
const nasty = anActivity({
  eventTitle: '<!channel> 秋の&清掃 <https://evil.example|ここ>',
  rainPlan: '小雨決行\n<@U123> *太字*',
});

function what(kind: (typeof webhookKinds)[number], activity = anActivity()) {
  return {
    ...{ id: '6f6c1f4e-8f0f-4a86-9d5f-0a4b1a7f2c11', kind, facts: factsOfEachKind(activity)[kind] },
    ...{
      language: 'ja',
      subject: `【赤坂】${activity.eventTitle}`,
      url: 'https://machikaigi.example/matches/1',
    },
  } as const satisfies Partial<Outgoing>;
}

describe(bodyFor.name, () => {
  it.each(webhookKinds.flatMap((kind) => [['STANDARD', kind] as const, ['SLACK', kind] as const]))(
    'names no person in %s of %s',
    (format, kind) => {
      const body = bodyFor(format, what(kind), at);
      expect(body).not.toMatch(/架空 一郎|03-0000|hanako|@office|"contact|linkId|message/i);
      expect(JSON.parse(body)).toEqual(expect.any(Object));
    },
  );

  it('is Standard Webhooks’ type, timestamp and data', () => {
    expect(JSON.parse(bodyFor('STANDARD', what('MATCH_APPROVED'), at))).toMatchObject({
      type: 'match.approved',
      timestamp: '2026-11-20T10:00:00+09:00',
      data: {
        ...{ kind: 'MATCH_APPROVED', language: 'ja', url: 'https://machikaigi.example/matches/1', people: 3 },
        activity: { eventTitle: '秋の一斉清掃', startsAt: '2026-12-06T09:30:00+09:00' },
        answerDue: '2026-11-27T17:00:00+09:00',
      },
    });
  });

  it('calls nobody in Slack, and links nowhere but to us', () => {
    const { text, mrkdwn } = JSON.parse(bodyFor('SLACK', what('MATCH_APPROVED', nasty), at)) as {
      text: string;
      mrkdwn: boolean;
    };
    expect(mrkdwn).toBe(false);
    expect(text.match(/<[^>]*>/g)).toEqual(['<https://machikaigi.example/matches/1|ページを開く>']);
    expect(text).toContain('&lt;!channel&gt; 秋の&amp;清掃');
    expect(text).toContain('人数: 3名');
    expect(text).toContain('回答期限: 11月27日（金）17時');
  });
});

describe(testBody.name, () => {
  it('says that it is a test', () => {
    expect(JSON.parse(testBody('STANDARD', 'x', 'en', at))).toMatchObject({
      type: 'test',
      data: { id: 'x' },
    });
    expect(JSON.parse(testBody('SLACK', 'x', 'ja', at))).toMatchObject({
      text: expect.stringContaining('試験'),
    });
  });
});
