import {expect} from '@open-wc/testing';
import {ariaSnapshot} from '../../support/aria-snapshot.js';
import {mountFinder} from './mount.js';

describe('what assistive technology is told of the contact finder', () => {
  it('two fields and a choice, then a list of contacts', async () => {
    await mountFinder();
    const tree = await ariaSnapshot('verbind-contact-finder');
    // WebKit's driver cannot tell; the same roles are asked for by name in every other test.
    if (tree === undefined) return;
    const lines = tree.split('\n').map(line => line.trim());
    expect(lines).to.include('- heading "Wie kan u helpen?" [level=2]');
    expect(lines.filter(line => line.startsWith('- combobox'))).to.have.length(2);
    expect(lines.filter(line => line.startsWith('- radio '))).to.have.length(4);
    expect(lines.some(line => /^- list ".+ gevonden":$/.test(line))).to.equal(true);
  });
});
