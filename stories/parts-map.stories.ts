import {LitElement, html, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent} from 'storybook/test';
import {openPointMap, type PointMap, type PointMapSettings} from '../src/controllers/point-map/point-map.js';
import {finderStyles} from '../src/widgets/contact-finder/contact-finder.styles.js';
import {byRole} from '../test/support/visitor.js';

/** A root of its own around a map, as a widget has. */
@customElement('map-frame')
export class MapFrame extends LitElement {
  static override styles = finderStyles;

  /** What the map is opened with. */
  @property({attribute: false}) settings?: PointMapSettings;

  #map?: PointMap;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#map?.close();
  }

  override updated(changed: PropertyValues<this>): void {
    const container = this.renderRoot.querySelector('div');
    if (!changed.has('settings') || !this.settings || !container) return;
    this.#map?.close();
    this.#map = openPointMap(container, this.settings);
  }

  override render(): TemplateResult {
    return html`<div></div>`;
  }
}

/** A map to point at a place. Its picture is made up here; on a site it comes from the Kadaster. */
export default {
  title: 'Parts/Map',
  args: {
    centre: {longitude: 5.25, latitude: 52.55},
    choose: fn(),
    tiles: 'map/tile.png?{z}-{x}-{y}',
    words: {
      name: 'Kaart',
      keys: 'Verschuif de kaart met de pijltjestoetsen, zoom met plus en min, en kies het midden met Enter.',
      fingers: 'Verschuif de kaart met twee vingers, of met de pijlen. Tik op de plek die u bedoelt.',
      mouse: 'Klik op de plek die u bedoelt. Houd Ctrl ingedrukt om met het muiswiel te zoomen.',
      chooseMiddle: 'Kies het midden van de kaart',
      zoomIn: 'Inzoomen',
      zoomOut: 'Uitzoomen',
      north: 'Naar het noorden',
      east: 'Naar het oosten',
      south: 'Naar het zuiden',
      west: 'Naar het westen',
      source: 'Kaartgegevens: Kadaster (opent een nieuw tabblad)',
      noPicture: metres =>
        `De kaart laadt niet. U kunt wel een plek kiezen: elk vak is ongeveer ${metres} meter breed.`,
    },
  },
  render: args => html`<map-frame .settings=${args}></map-frame>`,
} satisfies Meta<PointMapSettings>;

type Story = StoryObj<PointMapSettings>;

/** Before a place is chosen. */
export const Empty: Story = {};

/** With a place. */
export const Chosen: Story = {args: {point: {longitude: 5.235, latitude: 52.57}}};

/** Without a picture: in a tunnel, or refused by the policy of the page. */
export const WithoutPicture: Story = {args: {tiles: 'nobody-lives-here/{z}/{x}/{y}.png'}};

/** By keys alone. */
export const WithKeys: Story = {
  play: async ({canvasElement, args}) => {
    byRole(canvasElement, 'application', 'Kaart').focus();
    await userEvent.keyboard('+{ArrowRight}{Enter}');
    await expect(args.choose).toHaveBeenCalledOnce();
  },
};
