import { Passwords, TooBusy } from './passwords.service.js';

describe(Passwords.name, () => {
  const passwords = new Passwords();

  it('knows its own hash again, and no other, however alike', async () => {
    const hash = await passwords.hash('akasaka2026');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.fits('akasaka2026', hash)).toBe(true);
    for (const other of ['akasaka2027', 'akasaka2026 ', 'Akasaka2026', 'ａｋａｓａｋａ２０２６']) {
      expect(await passwords.fits(other, hash)).toBe(false);
    }
  });

  it('lets nobody in where there is no password, the one that it compares with included', async () => {
    expect(await passwords.fits('nobody has this password', null)).toBe(false);
  });

  it('turns away who would only wait', async () => {
    const tries = Array.from({ length: 110 }, () => passwords.hash('x').catch((error: unknown) => error));
    const results = await Promise.all(tries);
    expect(results.filter((result) => result instanceof TooBusy)).toHaveLength(8);
    expect(await passwords.hash('afterwards')).toBeTruthy();
  }, 30_000);
});
