import {css} from 'lit';

/** A report on paper: black on white, whatever the colours of the site. */
export const reportStyles = css`
  @page {
    margin: 20mm;
  }
  body {
    margin: 0;
    background: #fff;
    color: #000;
    font-family: Arial, Helvetica, sans-serif;
    font-size: 11pt;
    line-height: 1.5;
    overflow-wrap: break-word;
  }
  h1 {
    font-size: 18pt;
    line-height: 1.25;
  }
  h2 {
    margin-block: 14pt 4pt;
    font-size: 14pt;
  }
  h3 {
    margin-block: 10pt 2pt;
    font-size: 12pt;
  }
  h1,
  h2,
  h3 {
    break-after: avoid;
  }
  p,
  dl {
    margin-block: 0 6pt;
  }
  dt,
  dd {
    display: inline;
    margin: 0;
  }
  dt {
    font-weight: bold;
  }
  dt::after {
    content: ': ';
  }
  .source {
    margin-block-start: 18pt;
  }
`;
