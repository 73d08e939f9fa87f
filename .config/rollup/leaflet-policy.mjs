// Leaflet looks whether SVG can be in HTML by making HTML of a string when it is read, which a page with Trusted Types does not
// allow: the module would throw. Made without a string it finds the same.
const original = /div\.innerHTML = '<svg\/>';/;
const replacement = "div.append(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));";

const isLook = id => /[\\/]leaflet[\\/]src[\\/]core[\\/]Browser\.js$/.test(id);

/** Puts our way to look in the place of Leaflet's; fails the build where that place is not found. */
export const leafletPolicy = () => ({
  name: 'leaflet-policy',
  transform(code, id) {
    if (!isLook(id)) return null;
    if (!original.test(code)) this.error('Leaflet does not look for SVG where it used to.');
    // The same number of lines.
    return {code: code.replace(original, replacement), map: null};
  },
});
