/** A browser without a screen: it keeps cookies for each site and is led where it is told, one step at a time. */
export class BrowserOfCookies {
  private readonly jar = new Map<string, Map<string, string>>();

  async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const cookies = this.jar.get(host) ?? new Map<string, string>();
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const headers = { ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    this.jar.set(host, cookies);
    return response;
  }

  /** Follows redirects until `stop` says so, or there is none. @returns where it then stands */
  async go(url: string, stop: (url: string) => boolean = () => false): Promise<string> {
    let at = url;
    for (let steps = 0; steps < 12 && !stop(at); steps += 1) {
      const response = await this.fetch(at);
      await response.arrayBuffer();
      const next = response.headers.get('location');
      if (next === null) return at;
      at = new URL(next, at).href;
    }
    return at;
  }

  cookiesOf(url: string): ReadonlyMap<string, string> {
    return this.jar.get(new URL(url).host) ?? new Map();
  }
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const [name = '', value = ''] = pair.split(/=(.*)/s);
  const gone = attributes.some((it) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(it));
  if (gone) cookies.delete(name);
  else cookies.set(name, value);
}
