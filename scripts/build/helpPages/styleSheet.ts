/** Light and dark by the reader's choice, readable at 350 px, and on paper. */
export const styleSheet = `:root {
  color-scheme: light dark;
  --text: #1f1f1f;
  --muted: #5c5c5c;
  --page: #ffffff;
  --raised: #f4f5f4;
  --line: #d5d8d6;
  --accent: #0b6a3f;
  --result: #e5f3ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #ececec;
    --muted: #b0b0b0;
    --page: #1e1f1e;
    --raised: #2a2c2b;
    --line: #454846;
    --accent: #6fd3a0;
    --result: #1d3b2b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 46rem;
  padding: 1rem 1rem 3rem;
  background: var(--page);
  color: var(--text);
  font: 1rem/1.55 "Segoe UI", system-ui, -apple-system, sans-serif;
  overflow-wrap: break-word;
}
a { color: var(--accent); }
a:focus-visible, .wide:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
nav { display: flex; gap: 1rem; font-size: 0.9rem; }
nav .language { margin-left: auto; }
h1 { margin: 0.75rem 0 0.25rem; font-size: 1.6rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.2rem; line-height: 1.3; font-weight: 600; }
h3 { margin: 1.25rem 0 0.25rem; font-size: 1rem; font-weight: 600; }
p, ul, dl { margin: 0.5rem 0; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
.summary { font-size: 1.1rem; color: var(--muted); }
.note { font-weight: 400; font-size: 0.85rem; color: var(--muted); }
.line { display: block; }
th code.line { color: var(--muted); }
code, pre { font-family: Consolas, "Cascadia Mono", ui-monospace, monospace; font-size: 0.9em; }
h1 code { display: block; font-size: 0.75em; color: var(--accent); }
pre {
  margin: 0.5rem 0;
  padding: 0.75rem;
  background: var(--raised);
  border-radius: 4px;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
th code, td code, .formula code { overflow-wrap: anywhere; }
.wide { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { padding: 0.4rem 0.5rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
tbody th { font-weight: 400; }
.grid { width: auto; font-variant-numeric: tabular-nums; }
.grid th, .grid td { border: 1px solid var(--line); white-space: nowrap; }
.grid th { background: var(--raised); color: var(--muted); text-align: center; font-weight: 400; }
.grid .figure { text-align: right; }
.grid .label { font-weight: 600; }
.grid .result { background: var(--result); }
.functions > div { margin: 0.6rem 0; }
.functions dd { margin: 0; color: var(--muted); }
@media (max-width: 30rem) {
  body { padding: 0.75rem 0.75rem 2rem; font-size: 0.95rem; }
  h1 { font-size: 1.35rem; }
}
@media print {
  :root { --text: #000; --muted: #333; --page: #fff; --raised: #fff; --line: #999; --accent: #000; --result: #eee; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  pre { border: 1px solid var(--line); }
  h2, h3 { break-after: avoid; }
  table, pre { break-inside: avoid; }
}
`;
