export const mostBytes = 10_000_000;

/** A file's content as the API takes it. */
export async function contentBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  // In pieces: a call takes only so many arguments. A multiple of 3, so that no piece ends in padding.
  for (let at = 0; at < bytes.length; at += 30_000) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 30_000))));
  }
  return pieces.join('');
}
