/** The only style of the page; nothing of a plan is ever in it. */
export const STYLE = `
:root { color-scheme: light dark; --line: #8884; --add: #1a7f37; --change: #9a6700; --take: #cf222e; --ask: #8250df; --soft: #656d76; }
@media (prefers-color-scheme: dark) {
  :root { --add: #3fb950; --change: #d29922; --take: #f85149; --ask: #a371f7; --soft: #9198a1; }
}
body { font: 15px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
code, pre, td { font: 13px/1.5 ui-monospace, monospace; }
pre { white-space: pre-wrap; border: 1px solid var(--line); border-radius: 4px; padding: .5rem; margin: .25rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .5rem; list-style: none; padding: 0; }
nav a { display: block; border: 1px solid var(--line); border-radius: 6px; padding: .25rem .75rem; color: inherit; text-decoration: none; }
nav a:hover, nav a:focus-visible { border-color: currentColor; }
nav b { font-size: 1.2rem; margin-right: .35rem; }
details { border-top: 1px solid var(--line); padding: .3rem 0; }
details > :not(summary) { margin-left: 1.2rem; }
summary { cursor: pointer; }
table { border-collapse: collapse; table-layout: fixed; width: calc(100% - 1.2rem); margin: .4rem 0; }
thead th { width: 20%; } thead th:last-child { width: 40%; }
th, td { text-align: left; vertical-align: top; border-top: 1px solid var(--line); padding: .15rem .75rem .15rem 0; }
.soft { color: var(--soft); }
.block { border: 2px solid var(--take); border-radius: 6px; padding: .5rem .75rem; }
.create { color: var(--add); } .update, .enable { color: var(--change); }
.disable, .remove, .refused { color: var(--take); } .unknown { color: var(--ask); } .unchanged, .skipped { color: var(--soft); }
@media print { body { max-width: none; margin: 0; } nav { display: none; } details { break-inside: avoid; } }
`;

/** SHA-256 of {@link STYLE} in base64, so that the page's policy allows this style and no other; a test holds it true. */
export const STYLE_HASH = 'ARe+2Z1shAweyTSRmYbFWbEI2sAhgSE3mQ54dfcD6+Q=';
