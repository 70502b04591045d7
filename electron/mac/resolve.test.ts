import { describe, expect, it } from 'vitest';
import { resolver, type Ways } from './resolve.ts';

const v4 = (address: string) => [{ address, family: 4 }];
const code = (name: string) => Object.assign(new Error(name), { code: name });
const mute: Ways = { system: () => {}, servers: () => () => {} };
const never = new AbortController().signal;

describe('looking names up', () => {
  it('asks the system once for a name that is wanted twice', async () => {
    const asked: string[] = [];
    const system: Ways['system'] = (host, done) => {
      asked.push(host);
      setImmediate(() => done(null, v4('17.1.2.3')));
    };
    const resolve = resolver(never, { ...mute, system });
    const both = await Promise.all([resolve('a.example', 5000), resolve('a.example', 5000)]);
    expect(both).toEqual([
      { ok: true, value: ['17.1.2.3'] },
      { ok: true, value: ['17.1.2.3'] },
    ]);
    await resolve('a.example', 5000);
    expect(asked).toEqual(['a.example']);
  });

  it('asks again after a failure', async () => {
    let round = 0;
    const system: Ways['system'] = (_host, done) => {
      round += 1;
      if (round === 1) done(code('EAI_AGAIN'), []);
      else done(null, v4('17.1.2.3'));
    };
    const resolve = resolver(never, { ...mute, system });
    expect(await resolve('a.example', 5000)).toMatchObject({ ok: false, reason: 'offline' });
    expect(await resolve('a.example', 5000)).toMatchObject({ ok: true });
  });

  it('takes the name servers’ answer while the system is silent', async () => {
    const servers: Ways['servers'] = (_host, done) => {
      done(['17.9.9.9']);
      return () => {};
    };
    expect(await resolver(never, { ...mute, servers })('a.example', 5000)).toEqual({ ok: true, value: ['17.9.9.9'] });
  });

  it('tells a name that does not exist, no network and a time-out apart', async () => {
    const failing = (name: string) => resolver(never, { ...mute, system: (_host, done) => done(code(name), []) });
    expect(await failing('ENOTFOUND')('a.example', 5000)).toMatchObject({ reason: 'not_found' });
    expect(await failing('EAI_AGAIN')('a.example', 5000)).toMatchObject({ reason: 'offline' });
    const empty = resolver(never, { ...mute, system: (_host, done) => done(null, []) });
    expect(await empty('a.example', 5000)).toMatchObject({ reason: 'not_found' });
    expect(await resolver(never, mute)('a.example', 20)).toMatchObject({ reason: 'timeout' });
  });

  it('ends at once when the check-up is stopped, and stops asking the servers', async () => {
    const stop = new AbortController();
    let asking = 0;
    const servers: Ways['servers'] = () => {
      asking += 1;
      setImmediate(() => stop.abort());
      return () => {
        asking -= 1;
      };
    };
    const outcome = await resolver(stop.signal, { ...mute, servers })('a.example', 60_000);
    expect(outcome).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(asking).toBe(0);
  });
});
