/** Under its label the letter's other lines begin here, in full-width spaces. */
const indent = '　'.repeat(6);

/** A call's letter with the sender's own words, which stand in it as the first of its lines. The letter is in Japanese. */
export function withMessage(text: string, message: string | null): string {
  if (message === null) return text;
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('■'));
  const [said = '', ...more] = message.split('\n');
  const row = [`■ ひとこと　${said}`, ...more.map((line) => `${indent}${line}`)];
  return first < 0 ? text : lines.toSpliced(first, 0, ...row).join('\n');
}
