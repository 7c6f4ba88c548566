import { Passwords, TooBusy } from './passwords.service.js';

describe(Passwords.name, () => {
  const passwords = new Passwords();

  it('knows its own hash again, typed in full width too, and no other', async () => {
    const hash = await passwords.hash('akasaka2026');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwords.fits('ａｋａｓａｋａ２０２６', hash)).toBe(true);
    expect(await passwords.fits('akasaka2027', hash)).toBe(false);
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
