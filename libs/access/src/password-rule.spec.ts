import { passwordProblem } from './password-rule.js';

const names = ['架空 花子', '港区', 'Minato City', 'hanako.kakuu@office.example'];

describe(passwordProblem.name, () => {
  it.each([
    'correct horse battery',
    '祭りの太鼓が好きです二〇二六',
    'x8Kq2mVz9LpW4nRt',
    'さくらさくさくらちる今日',
    `${'tanuki kitsune saru '.repeat(12)}end`,
  ])('takes %j, whatever it is made of', (password) => {
    expect(passwordProblem(password, names)).toBeNull();
  });

  it.each([
    ['eleven let.', 'TOO_SHORT'],
    ['x'.repeat(257), 'TOO_LONG'],
    ['passwordpassword', 'TOO_COMMON'],
    ['Password1234', 'TOO_COMMON'],
    ['１２３４５６７８９０１２', 'TOO_COMMON'],
    ['qwertyuiop12', 'TOO_COMMON'],
    ['aaaaaaaaaaaaaaaaaaaa', 'TOO_COMMON'],
    ['Machikaigi tanuki saru', 'CONTAINS_NAME'],
    ['MINATO tanuki kitsune', 'CONTAINS_NAME'],
    ['港区の狸と狐と猿と雉と犬', 'CONTAINS_NAME'],
    ['花子の好きな狸と狐と猿と雉', 'CONTAINS_NAME'],
    ['kakuu tanuki kitsune', 'CONTAINS_NAME'],
    ['hanako.kakuu@office.example', 'CONTAINS_NAME'],
  ])('refuses %j: %s', (password, problem) => {
    expect(passwordProblem(password, names)).toBe(problem);
  });

  it('counts characters as people do', () => {
    expect(passwordProblem('𠮷'.repeat(11), [])).toBe('TOO_SHORT');
  });

  it('takes no name for one that stands in words by chance', () => {
    expect(passwordProblem('editor tanuki kitsune', ['ito'])).toBeNull();
  });

  it('looks at no more than it can in a moment', () => {
    // Every reading of it would be 2 to the power of 160 words: without a limit this never ends.
    passwordProblem('l1i|!1'.repeat(40), []);
  });
});
