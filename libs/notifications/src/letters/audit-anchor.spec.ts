import { anchorsIn } from '@app/audit';
import { aRecordAnchor } from '../../../../test/factories/told.js';
import { letterOf } from '../letter.js';
import { wrap } from '../lines.js';
import { auditAnchor } from './audit-anchor.js';

describe('auditAnchor', () => {
  it('carries codes that can be read from the mail again', () => {
    const { asking } = auditAnchor.ja(aRecordAnchor());
    const text = asking.flatMap((paragraph) => wrap(paragraph)).join('\n');
    expect(anchorsIn(text)).toEqual([expect.objectContaining({ sequence: 4321, mac: 'a'.repeat(64) })]);
  });

  it('says first of all which entry is wrong, and carries no code that would vouch for it', () => {
    const facts = aRecordAnchor({ codes: [], problem: { sequence: 17, flaw: 'CUT' } });
    const letter = letterOf({ kind: 'AUDIT_ANCHOR', facts }, 'ja');
    expect(letter.matter).toContain('至急');
    expect(letter.purpose.join()).toContain('17番の記録に問題が見つかりました：ここから後がなくなっています');
    expect(letterOf({ kind: 'AUDIT_ANCHOR', facts }, 'en').purpose.join()).toContain(
      'entry 17 and all that followed',
    );
  });
});
