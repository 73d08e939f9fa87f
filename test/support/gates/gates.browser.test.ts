import {expect} from '@open-wc/testing';
import {takeProblems} from './problems.js';

describe('the gates of every browser test', () => {
  it('see an error in the console', async () => {
    console.error('this test says so', 1);
    expect(await takeProblems()).to.deep.equal(['console.error: this test says so 1']);
  });

  it('see a violation of the content security policy', async () => {
    document.body.setAttribute('style', 'color: red');
    const [problem = '', ...others] = await takeProblems();
    expect(problem).to.contain('content security policy: style-src');
    expect(others).to.deep.equal([]);
    document.body.removeAttribute('style');
  });

  it('see HTML that is made of a string', async () => {
    const element = document.createElement('p');
    expect(() => {
      element.insertAdjacentHTML('beforeend', '<b>bold</b>');
    }).to.throw(TypeError);
    expect(element.childElementCount).to.equal(0);
    expect((await takeProblems()).join()).to.contain('require-trusted-types-for');
  });

  it('see a request to a server of somebody else', async () => {
    await fetch('http://127.0.0.1:1/', {mode: 'no-cors'}).catch(() => undefined);
    expect((await takeProblems()).join()).to.contain('http://127.0.0.1:1/');
  });
});
