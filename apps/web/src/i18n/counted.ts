/** 1 offer is, 2 offers are: for English texts, whose counts come as they are written. */
export function counted(count: string | number, one: string, many: string): string {
  return `${count} ${String(count) === '1' ? one : many}`;
}
