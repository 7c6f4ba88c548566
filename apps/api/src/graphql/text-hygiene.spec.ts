import { buildSchema, printSchema } from 'graphql';
import { withBounds } from './limits-inputs.js';
import { textProblems } from './text-hygiene.js';

const codeOf = (text: string, name = 'title') => textProblems({ [name]: text })[0]?.code ?? null;

describe(textProblems.name, () => {
  it.each([
    ['NUL', 'a\0b', 'CONTROL_CHARACTER'],
    ['a bell', 'a\u0007b', 'CONTROL_CHARACTER'],
    ['a C1 control', 'a\u0085b', 'CONTROL_CHARACTER'],
    ['a non-character', 'a\ufffeb', 'CONTROL_CHARACTER'],
    ['half a character', 'a\ud842', 'BROKEN_TEXT'],
    ['the other half', '\udfb7a', 'BROKEN_TEXT'],
    ['an override', 'a\u202eb', 'TURNS_TEXT'],
    ['an isolate', 'a\u2066b', 'TURNS_TEXT'],
    ['a line feed', 'a\nBcc: b', 'LINE_BREAK'],
    ['a carriage return', 'a\rb', 'LINE_BREAK'],
    ['a line separator', 'a\u2028b', 'LINE_BREAK'],
    ['a name of 20,000 letters', 'あ'.repeat(20_000), 'TOO_LONG'],
  ])('refuses %s in a line', (_, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it.each([
    ['a variant', '葛󠄀'],
    ['four bytes', '𠮷野家'],
    ['a compatibility ideograph', '\ufa19'],
    ['joiners', '👨‍👩‍👧‍👦'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['a mark of direction', 'אבג\u200f'],
    ['a private character', '\ue000'],
    ['a combining mark', 'か\u3099'],
    ['200 letters of two units each', '𠮷'.repeat(200)],
    ['a tab', 'a\tb'],
  ])('keeps %s', (_, text) => {
    expect(codeOf(text)).toBeNull();
  });

  it('takes lines where somebody writes several, and a password as it is', () => {
    expect(codeOf('一行目\r\n二行目', 'description')).toBeNull();
    expect(codeOf('\u202e\n\u0007', 'password')).toBeNull();
    expect(codeOf('a\0', 'newPassword')).toBe('CONTROL_CHARACTER');
  });

  it('finds them in lists and in objects, and lists that are too long', () => {
    expect(textProblems({ input: { days: [{ dateText: 'a\0' }] } })).toEqual([
      { path: 'input.days.0.dateText', code: 'CONTROL_CHARACTER' },
    ]);
    expect(textProblems({ input: { weekdays: Array(8).fill(1) } })).toEqual([
      { path: 'input.weekdays', code: 'TOO_MANY' },
    ]);
  });
});

describe(withBounds.name, () => {
  it('says in the schema how much may come', () => {
    const schema = withBounds(
      buildSchema(
        'type Query { a(search: String, "What." ids: [ID!]!, id: ID): Int } input B { note: String }',
      ),
    );
    const printed = printSchema(withBounds(schema));
    expect(printed).toContain('"""At most 100 letters."""');
    expect(printed).toContain('"""What. At most 100."""');
    expect(printed).toContain('"""At most 2000 letters, lines too."""');
    expect(printed).not.toContain('At most 100. At most');
  });
});
