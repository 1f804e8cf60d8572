/** What HTML looks like before any author has spoken: the usual defaults of browsers, turned to paper. */

export const USER_AGENT_SHEET = `
html, body, address, article, aside, blockquote, center, col, colgroup, dd, details, dialog, dir, div, dl, dt, fieldset,
figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, legend, main, menu, nav, noscript,
ol, optgroup, p, pre, search, section, summary, textarea, ul { display: block }

head, script, style, template, title, datalist, option, optgroup, param, source, track, area, map,
rp, [hidden], input[type="hidden" i] { display: none }

[dir="rtl" i] { direction: rtl }
[dir="ltr" i] { direction: ltr }

h1 { font-size: 2em; margin: 0.67em 0; bookmark-level: 1 }
h2 { font-size: 1.5em; margin: 0.83em 0; bookmark-level: 2 }
h3 { font-size: 1.17em; margin: 1em 0; bookmark-level: 3 }
h4 { margin: 1.33em 0; bookmark-level: 4 }
h5 { font-size: 0.83em; margin: 1.67em 0; bookmark-level: 5 }
h6 { font-size: 0.67em; margin: 2.33em 0; bookmark-level: 6 }
h1, h2, h3, h4, h5, h6 { font-weight: bold; hyphens: manual; break-after: avoid; break-inside: avoid }

p, dl, pre { margin: 1em 0 }
blockquote, figure { margin: 1em 2.5em }
figure, img { break-inside: avoid }
figcaption { break-before: avoid }
dd { margin-left: 2.5em }
dt { break-after: avoid }
address, cite, dfn, em, i, var { font-style: italic }
b, strong { font-weight: bolder }
small { font-size: smaller }
big { font-size: larger }
sub { vertical-align: sub; font-size: smaller }
sup { vertical-align: super; font-size: smaller }
u, ins { text-decoration: underline }
s, strike, del { text-decoration: line-through }
code, kbd, samp, tt, pre { font-family: monospace }
pre, textarea { white-space: pre-wrap }
mark { background-color: #e6e6e6 }
center { text-align: center }
nobr { white-space: nowrap }
q::before { content: open-quote }
q::after { content: close-quote }
hr { margin: 0.5em auto; border-top: 0.75pt solid }

ul, ol, menu, dir { margin: 1em 0; padding-left: 2em }
:is(ul, ol, menu, dir)[dir="rtl" i], [dir="rtl" i] :is(ul, ol, menu, dir) { padding-left: 0; padding-right: 2em }
dd[dir="rtl" i], [dir="rtl" i] dd { margin-left: 0; margin-right: 2.5em }
ul, menu, dir { list-style-type: disc }
ol { list-style-type: decimal }
:is(ul, ol, menu, dir, dl) :is(ul, ol, menu, dir, dl) { margin-top: 0; margin-bottom: 0 }
:is(ul, ol, menu, dir) :is(ul, menu, dir) { list-style-type: circle }
:is(ul, ol, menu, dir) :is(ul, ol, menu, dir) :is(ul, menu, dir) { list-style-type: square }
ol[type="1" s] { list-style-type: decimal }
ol[type="a" s] { list-style-type: lower-alpha }
ol[type="A" s] { list-style-type: upper-alpha }
ol[type="i" s] { list-style-type: lower-roman }
ol[type="I" s] { list-style-type: upper-roman }
li { display: list-item }
ol[reversed] > li { counter-increment: list-item -1 }
::marker { font-variant-numeric: tabular-nums; text-transform: none; text-indent: 0; white-space: pre }

table { display: table; box-sizing: border-box; border-spacing: 1.5pt; text-indent: 0 }
caption { display: table-caption; text-align: center; break-after: avoid }
thead { display: table-header-group }
tbody { display: table-row-group }
tfoot { display: table-footer-group }
tr { display: table-row }
td, th { display: table-cell; padding: 0.75pt; vertical-align: middle }
th { font-weight: bold; text-align: center }

img, svg, input, button, select { display: inline-block }
input, button, select, textarea { text-indent: 0 }
fieldset { margin: 0 2px; padding: 0.35em 0.75em 0.625em; border: 0.75pt solid }
summary { font-weight: bold; break-after: avoid }
`;
