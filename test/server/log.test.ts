import {describe, it} from 'node:test';
import {expect} from 'chai';
import {sql} from 'kysely';
import {problemIn} from './support/problem.js';
import {serverForTests} from './support/server.js';

describe('The log of the server', () => {
  const lines: string[] = [];
  const server = serverForTests({log: line => lines.push(line)});
  const ask = (query: string): Promise<Response> => fetch(`${server().origin}/v1/contact-points?${query}`);

  it('holds nothing of questions that are answered or refused', async () => {
    await Promise.all([ask('q=schulden'), ask('q=%FF'), ask('audience=schulden'), ask(`q=${'schulden'.repeat(100)}`)]);
    expect(lines).to.deep.equal([]);
  });

  it('tells where the database failed, and not what was asked', async () => {
    const {db} = server().database;
    await sql`alter table "contactSearch" rename column words to lost`.execute(db);
    const response = await ask('q=schulden&areaCode=BU19990201');
    expect(response.status).to.equal(500);
    expect(JSON.stringify(await problemIn(response))).to.not.contain('schuld');
    const log = lines.join('\n');
    expect(log).to.contain('42703');
    expect(log).to.match(/at .*find-contact-points/);
    expect(log).to.not.match(/schuld|BU19990201|words/);
    await sql`alter table "contactSearch" rename column lost to words`.execute(db);
  });

  it('tells which answer is not as the contract says, and the visitor gets none', async () => {
    const {db} = server().database;
    await sql`update "contactPoint" set document = document - 'name' where id = 'bomen'`.execute(db);
    lines.length = 0;
    const response = await fetch(`${server().origin}/v1/contact-points/bomen`);
    expect(response.status).to.equal(500);
    await problemIn(response);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^Mistake: The answer of readContactPoint is not as the contract says: .*'name'/);
  });
});
