/** Where the browser goes after signing in: a page of the product, never anywhere else. Null: its first page. */
export function pageOfOurs(back: string | null | undefined, publicUrl: string): string | null {
  // A browser reads a backslash as a slash and leaves line ends out: what it would then see is judged.
  if (!back || !/^\/[^/\\]/.test(back) || /[\\\p{Cc}]/u.test(back) || back.length > 1000) return null;
  const base = new URL(publicUrl);
  if (!URL.canParse(back, base.href)) return null;
  const { origin, pathname, search } = new URL(back, base);
  if (origin !== base.origin || pathname.startsWith('//')) return null;
  return /^\/(oidc|graphql|mail|sign-in)(\/|$)/.test(pathname) ? null : pathname + search;
}
