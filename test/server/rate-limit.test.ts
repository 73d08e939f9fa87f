import {describe, it} from 'node:test';
import {expect} from 'chai';
import {problemIn} from './support/problem.js';
import {serverForTests} from './support/server.js';

describe('Whoever asks too often', () => {
  const server = serverForTests({requestsPerMinute: 3});

  it('sees it coming, is told how long to wait, and keeps nobody from seeing whether the server works', async () => {
    const ask = (): Promise<Response> => fetch(`${server().origin}/v1/topics?pageSize=1`);
    const left: (string | null)[] = [];
    for (let time = 0; time < 3; time++) {
      const {status, headers} = await ask();
      expect(status).to.equal(200);
      expect(headers.get('ratelimit-limit')).to.equal('3');
      left.push(headers.get('ratelimit-remaining'));
    }
    expect(left).to.deep.equal(['2', '1', '0']);

    const refused = await ask();
    expect(refused.status).to.equal(429);
    expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60);
    expect(refused.headers.get('access-control-allow-origin')).to.equal('*');
    expect((await problemIn(refused)).invalidParams?.[0]?.code).to.equal('rate_limited');
    expect((await fetch(`${server().origin}/v1/health`)).status).to.equal(200);
  });

  it('can not begin anew under an address that it made up', async () => {
    const response = await fetch(`${server().origin}/v1/topics`, {headers: {'x-forwarded-for': '192.0.2.1'}});
    expect(response.status).to.equal(429);
  });
});

describe('Behind a proxy of our own', () => {
  const server = serverForTests({requestsPerMinute: 1, proxies: 1});
  const askAs = (forwarded: string): Promise<Response> =>
    fetch(`${server().origin}/v1/topics?pageSize=1`, {headers: {'x-forwarded-for': forwarded}});

  it('every visitor is counted apart, by the address that the proxy saw', async () => {
    expect((await askAs('192.0.2.1')).status).to.equal(200);
    expect((await askAs('192.0.2.2')).status).to.equal(200);
    expect((await askAs('198.51.100.7, 192.0.2.2')).status).to.equal(429);
  });

  it('a subscriber with many addresses is one', async () => {
    expect((await askAs('2001:db8:1:2:3:4:5:6')).status).to.equal(200);
    expect((await askAs('2001:db8:1:2:ffff::1')).status).to.equal(429);
    expect((await askAs('2001:db8:1:3::1')).status).to.equal(200);
    expect((await askAs('2001:db8::1')).status).to.equal(200);
    expect((await askAs('2001:db8::2:1')).status).to.equal(429);
  });
});
