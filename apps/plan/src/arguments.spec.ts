import { readArguments, UsageError } from './arguments.js';

const enough = ['M-1.json.gz', '--out', 'plan.json'];

describe(readArguments.name, () => {
  it('takes seconds or effort, and a seed of its own where none is given', () => {
    expect(readArguments([...enough, '--seconds', '2.5'])).toEqual({
      instance: 'M-1.json.gz',
      out: 'plan.json',
      proof: null,
      check: true,
      seconds: 2.5,
      effort: null,
      seed: 1,
      threads: null,
    });
    expect(readArguments([...enough, '--effort', '3', '--seed', '7', '--threads', '2'])).toMatchObject({
      seconds: null,
      effort: 3,
      seed: 7,
      threads: 2,
    });
    expect(readArguments([...enough, '--effort', '3', '--no-check', '--proof', 'proof.json'])).toMatchObject({
      check: false,
      proof: 'proof.json',
    });
  });

  it.each([
    ['no instance', ['--out', 'plan.json', '--seconds', '1']],
    ['two instances', [...enough, 'M-2.json.gz', '--seconds', '1']],
    ['nowhere to put the plan', ['M-1.json.gz', '--seconds', '1']],
    ['neither seconds nor effort', enough],
    ['seconds and effort', [...enough, '--seconds', '1', '--effort', '1']],
    ['no seconds at all', [...enough, '--seconds', '0']],
    ['seconds that are no number', [...enough, '--seconds', '1e']],
    ['more seconds than a day', [...enough, '--seconds', '86401']],
    ['a negative effort', [...enough, '--effort=-1']],
    ['half a thread', [...enough, '--seconds', '1', '--threads', '0.5']],
    ['a seed that is no number', [...enough, '--seconds', '1', '--seed', 'x']],
    ['a word that it does not know', [...enough, '--seconds', '1', '--fast']],
  ])('refuses %s, in one line', (_, words) => {
    expect(() => readArguments(words)).toThrow(UsageError);
    expect(() => readArguments(words)).toThrow(/^.+$/);
  });
});
