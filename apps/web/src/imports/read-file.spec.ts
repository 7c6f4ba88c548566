import { contentBase64 } from './read-file.js';

describe(contentBase64.name, () => {
  it.each([0, 1, 29_999, 30_000, 30_001, 100_000])('keeps %i bytes as they are', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => index % 251);
    const content = await contentBase64(new File([bytes], 'list.csv'));
    expect(Buffer.from(content, 'base64').equals(Buffer.from(bytes))).toBe(true);
  });
});
