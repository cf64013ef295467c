/** The look of an exported page: light and dark as the reader's system is, and on paper. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1c1f24; --quiet: #5d6673; --line: #d9dee5;
  --user: #e3eefc; --user-edge: #3b7dd8; --assistant: #ffffff; --assistant-edge: #7a53c9;
  --tool: #f3f1e8; --tool-edge: #9a7b16; --bad: #b3261e; --warn: #8a5a00; --code: #eef0f3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181c; --card: #1f2228; --ink: #e4e7ec; --quiet: #a0a8b5; --line: #363c46;
    --user: #1b2c45; --user-edge: #6ea8f5; --assistant: #22252c; --assistant-edge: #b095ee;
    --tool: #2b281c; --tool-edge: #d6b650; --bad: #ff8a80; --warn: #f2bd5b; --code: #2a2e36;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .75rem; }
h3 { font-size: .95rem; margin: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.1rem; margin: 0 0 .8rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.25rem; margin: 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
audio { display: block; width: 100%; height: 2.4rem; margin-top: .6rem; }
.item { border-left: 4px solid var(--line); border-radius: 8px; padding: .7rem 1rem .8rem; margin: 0 0 .7rem; background: var(--card); }
.item.user { background: var(--user); border-color: var(--user-edge); margin-left: 12%; }
.item.assistant { background: var(--assistant); border-color: var(--assistant-edge); margin-right: 12%; }
.item.tool { background: var(--tool); border-color: var(--tool-edge); margin: 0 6% .7rem; }
.item header { display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; font-size: .85rem; color: var(--quiet); }
.item header strong { color: var(--ink); text-transform: capitalize; font-size: .95rem; }
.said { margin: .35rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.deleted .said, .dropped { text-decoration: line-through; color: var(--quiet); }
.mark { color: var(--warn); font-weight: 600; }
.bad { color: var(--bad); }
.quiet { color: var(--quiet); }
code, pre { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { overflow-wrap: anywhere; }
pre { background: var(--code); border-radius: 6px; padding: .6rem .8rem; margin: .5rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 24rem; overflow: auto; }
.scroll { overflow-x: auto; padding: 0; }
table { border-collapse: collapse; width: 100%; font-size: .88rem; }
th, td { text-align: left; padding: .4rem .7rem; border-bottom: 1px solid var(--line); }
td.num, th.num { text-align: right; font-variant-numeric: tabular-nums; }
tr:last-child td { border-bottom: 0; }
footer { margin-top: 3rem; font-size: .85rem; color: var(--quiet); }
@media (max-width: 40rem) { .item.user, .item.assistant, .item.tool { margin-left: 0; margin-right: 0; } }
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --quiet: #444; }
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  audio { display: none; }
  .item, .card { break-inside: avoid; }
  pre { max-height: none; }
}
`;
